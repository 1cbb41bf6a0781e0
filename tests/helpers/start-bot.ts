import { randomUUID } from 'node:crypto'
import { createMemoryDocument } from '../../adapters/storage/kept-document-file.ts'
import { createMemoryStore } from '../../adapters/storage/memory-store.ts'
import { type Assistant, type AssistantOptions, createAssistant } from '../../bot/assistant.ts'
import { type Clock, fixedClock } from '../../bot/clock.ts'
import type { Conversation } from '../../bot/conversation.ts'
import { type Conversations, createConversations } from '../../bot/conversations.ts'
import { createDangerNet } from '../../bot/danger/danger-net.ts'
import { createDialogue, type Dialogue } from '../../bot/dialogue.ts'
import { followUps } from '../../bot/follow-ups/index.ts'
import type { KeptDocument } from '../../bot/kept-document.ts'
import { silentLog } from '../../bot/log.ts'
import { replyText } from '../../bot/plain-text.ts'
import { createRecogniser } from '../../bot/recogniser.ts'
import { allChips, type Reply } from '../../bot/reply.ts'
import type { Store } from '../../bot/store.ts'
import { createTally, type Tally, type TallyDocument } from '../../bot/tally.ts'
import { intents } from '../../intents/index.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Pack } from '../../knowledge/pack.ts'
import { entryDocument, glossarySynonyms } from '../../knowledge/search/document.ts'
import { createSearch } from '../../knowledge/search/search.ts'
import { noVectorCache } from '../../knowledge/search/vector-store.ts'
import { createCalendar } from '../../knowledge/service-days/calendar.ts'
import { aPack } from './builders.ts'
import { testCalibration } from './calibration.ts'
import { createHashEmbedder } from './hash-embedder.ts'

export interface TestUser {
  readonly conversationId: string
  says(text: string): Promise<Reply>
  presses(label: string): Promise<Reply>
  conversation(): Promise<Conversation>
}

/** The whole conversation core with a small city, a fixed clock and no model file. */
export async function startBot(
  options: {
    pack?: Pack
    at?: string
    clock?: Clock
    store?: Store
    dialogue?: (real: Dialogue) => Dialogue
    turnTimeoutMs?: number
    /** Further options of the assistant. */
    assistant?: Partial<AssistantOptions>
  } = {},
): Promise<{
  assistant: Assistant
  conversations: Conversations
  store: Store
  user: TestUser
  anotherUser(): TestUser
  knowledge: Knowledge
  tally: Tally
  tallies: KeptDocument<TallyDocument>
}> {
  const pack = options.pack ?? aPack()
  const store = options.store ?? createMemoryStore()
  const embedder = Promise.resolve(createHashEmbedder())
  const search = createSearch({
    documents: [...pack.entries.values()].map(entryDocument),
    synonyms: glossarySynonyms(pack.glossary),
    foreignWords: pack.foreignWords,
    embedder,
    cache: noVectorCache,
    calibration: testCalibration,
  })
  const knowledge: Knowledge = {
    pack,
    search,
    calendar: createCalendar('Europe/Berlin', 'SN'),
    calibration: testCalibration,
  }
  const heardIntents = createRecogniser(intents, embedder, noVectorCache)
  const heardFollowUps = createRecogniser(followUps, embedder, noVectorCache)
  await Promise.all([search.settled, heardIntents.settled, heardFollowUps.settled])
  const real = createDialogue({
    knowledge: () => knowledge,
    intents: heardIntents,
    followUps: heardFollowUps,
    // Hash vectors know no meaning: phrases and hints decide alone.
    dangerNet: createDangerNet(Promise.resolve(undefined)),
  })
  const clock = options.clock ?? fixedClock(options.at ?? '2026-12-01T10:15:00+01:00')
  const tallies = createMemoryDocument<TallyDocument>({})
  const tally = createTally(tallies, clock, () => knowledge)
  const conversations = createConversations(store, tally.see)
  const assistant = createAssistant({
    store,
    conversations,
    knowledge: () => knowledge,
    dialogue: options.dialogue?.(real) ?? real,
    clock,
    log: silentLog,
    ...(options.turnTimeoutMs ? { turnTimeoutMs: options.turnTimeoutMs } : {}),
    ...options.assistant,
  })

  function anotherUser(): TestUser {
    const conversationId = `test:${randomUUID()}`
    const conversation = async () => {
      const found = await store.get(conversationId)
      if (!found) throw new Error('there is no conversation yet')
      return found
    }
    const send = async (content: { text: string } | { chip: string }) => {
      await assistant.receive({ conversationId, clientId: randomUUID(), content, language: 'de' })
      await assistant.idle(conversationId)
      const reply = (await conversation()).lines.at(-1)?.reply
      if (!reply) throw new Error('there was no reply')
      return reply
    }
    return {
      conversationId,
      conversation,
      says: (text) => send({ text }),
      async presses(label) {
        const line = (await conversation()).lines.findLast((one) => one.reply !== undefined)
        const chip = line?.reply && allChips(line.reply).find((one) => one.label === label)
        if (!line || !chip)
          throw new Error(
            `there is no chip "${label}"; there are: ${line?.reply && allChips(line.reply).map((one) => one.label)}`,
          )
        return send({ chip: `${line.seq}.${chip.id}` })
      },
    }
  }
  return { assistant, conversations, store, user: anotherUser(), anotherUser, knowledge, tally, tallies }
}

/** Everything the user would read. */
export function read(reply: Reply): string {
  return replyText(reply)
}
