import { randomUUID } from 'node:crypto'
import type { AnswerLanguage } from '../knowledge/language.ts'
import type { Clock } from './clock.ts'
import { type Conversation, type ConversationId, emptyConversation, type Line } from './conversation.ts'
import type { Dialogue } from './dialogue.ts'
import { createEngine } from './engine.ts'
import { hearLanguage } from './language.ts'
import type { Log } from './log.ts'
import { allChips, type Reply } from './reply.ts'
import type { Store } from './store.ts'
import { createTurns } from './turns.ts'
import { cleanUtterance } from './utterance.ts'

/** A message as a channel hands it over, already authenticated. */
export interface InboundMessage {
  conversationId: ConversationId
  /** Unique in the conversation: the same id is the same message. */
  clientId: string
  /** What was written; or which chip was pressed, as `seq.id`. */
  content: { text: string } | { chip: string }
  /** First guess for a new conversation: the page's language, Telegram's language code. */
  language: AnswerLanguage
  /** SHA-256 of the token that opens this conversation, for channels with tokens. */
  tokenHash?: string
}

export interface Receipt {
  seq: number
  /** The message was stored before; nothing happened now. */
  repeated: boolean
}

/** Something that changed in a conversation. Carries no text: listeners read the store. */
export type Signal = { type: 'line'; seq: number } | { type: 'thinking' } | { type: 'erased' }

/** The conversation core: every channel talks to it, it knows none of them. */
export interface Assistant {
  /** Stores a message, synced, and queues its turn. @throws {StoreError} when it could not be stored. */
  receive(message: InboundMessage): Promise<Receipt>
  /** The user picked a language with the switch. */
  chooseLanguage(id: ConversationId, language: AnswerLanguage): Promise<void>
  /** Deletes everything at once; a running turn writes nothing afterwards. */
  erase(id: ConversationId): Promise<boolean>
  /** Calls `listener` for every signal of one conversation until the returned function is called. */
  listen(id: ConversationId, listener: (signal: Signal) => void): () => void
  /** Resolves when no turn is running or waiting. */
  idle(id?: ConversationId): Promise<void>
  /** Runs the turns that a restart interrupted. @returns how many conversations had one. */
  resume(): Promise<number>
}

export interface AssistantOptions {
  store: Store
  dialogue: Dialogue
  clock: Clock
  log: Log
  turnTimeoutMs?: number
  /** Told of every turn, for counting. */
  observer?: TurnObserver
}

/** Counts turns; never sees a text. */
export interface TurnObserver {
  turn(kind: Reply['kind'], mode: Reply['trace']['mode'], seconds: number): void
  turnFailed(): void
}

export function createAssistant({
  store,
  dialogue,
  clock,
  log,
  turnTimeoutMs,
  observer,
}: AssistantOptions): Assistant {
  const turns = createTurns()
  const listeners = new Map<ConversationId, Set<(signal: Signal) => void>>()
  const engine = createEngine(({ conversationId, seq }) => takeTurn(conversationId, seq), turnTimeoutMs)

  const now = () => clock.now().round('millisecond').toString()

  function signal(id: ConversationId, what: Signal): void {
    for (const listener of listeners.get(id) ?? []) listener(what)
  }

  /** One turn: read, decide, write. The write is dropped when the line was answered meanwhile or is gone. */
  async function takeTurn(id: ConversationId, seq: number): Promise<void> {
    const conversation = await store.get(id)
    const line = conversation?.lines.find((one) => one.seq === seq)
    if (!conversation || !line || conversation.answeredSeq >= seq) return
    signal(id, { type: 'thinking' })
    const started = performance.now()
    const outcome = await dialogue.answer(conversation, line, clock.now())
    await commit(id, seq, outcome.reply, (next) => {
      next.lang = outcome.lang
      next.langChosen = outcome.langChosen
      next.dialogue = outcome.dialogue
    })
    observer?.turn(outcome.reply.kind, outcome.reply.trace.mode, (performance.now() - started) / 1000)
    log.info('turn.done', {
      conversation: id,
      kind: outcome.reply.kind,
      mode: outcome.reply.trace.mode,
      entry: outcome.dialogue.entry ?? 'none',
    })
  }

  async function commit(
    id: ConversationId,
    seq: number,
    reply: Reply,
    apply: (next: Conversation) => void,
  ): Promise<void> {
    const written = await store.update(id, (present) => {
      if (!present || present.answeredSeq >= seq) return { next: undefined, result: undefined }
      apply(present)
      present.answeredSeq = seq
      const line: Line = {
        id: randomUUID(),
        seq: present.lines.length + 1,
        at: now(),
        speaker: 'bot',
        lang: present.lang,
        reply,
      }
      present.lines.push(line)
      present.updatedAt = line.at
      return { next: present, result: line.seq }
    })
    if (written === undefined) log.info('turn.withheld', { conversation: id })
    else signal(id, { type: 'line', seq: written })
  }

  function queueTurn(id: ConversationId, seq: number): void {
    turns
      .run(id, async () => {
        try {
          await engine.run({ conversationId: id, seq })
        } catch (error) {
          observer?.turnFailed()
          log.error('turn.failed', { conversation: id, code: codeOf(error) })
          const conversation = await store.get(id)
          if (conversation) await commit(id, seq, dialogue.apologise(conversation), () => {})
        }
      })
      .catch((error: unknown) => log.error('turn.lost', { conversation: id, code: codeOf(error) }))
  }

  return {
    async receive({ conversationId: id, clientId, content, language, tokenHash }) {
      const receipt = await store.update<Receipt>(id, (present) => {
        const at = now()
        const conversation = present ?? emptyConversation(id, language, at)
        const known = conversation.lines.find((line) => line.clientId === clientId)
        if (known) return { next: undefined, result: { seq: known.seq, repeated: true } }
        if (tokenHash !== undefined && !conversation.tokenHashes.includes(tokenHash))
          conversation.tokenHashes.push(tokenHash)
        const line: Line = {
          id: randomUUID(),
          seq: conversation.lines.length + 1,
          at,
          speaker: 'user',
          lang: conversation.lang,
          clientId,
        }
        if ('chip' in content) {
          line.chip = content.chip
          line.text = chipLabel(conversation, content.chip) ?? ''
        } else {
          const { text, masked, cut } = cleanUtterance(content.text)
          line.text = text
          // Screen readers speak a line in its own language, whatever the conversation's is.
          const heard = hearLanguage(text)
          if (heard.sure) line.lang = heard.code
          if (masked.length > 0) line.masked = masked
          if (cut) line.cut = true
        }
        conversation.lines.push(line)
        conversation.updatedAt = at
        return { next: conversation, result: { seq: line.seq, repeated: false } }
      })
      if (!receipt.repeated) {
        signal(id, { type: 'line', seq: receipt.seq })
        queueTurn(id, receipt.seq)
      }
      return receipt
    },
    async chooseLanguage(id, language) {
      await store.update(id, (present) => {
        if (!present) return { next: undefined, result: undefined }
        present.lang = language
        present.langChosen = true
        return { next: present, result: undefined }
      })
    },
    async erase(id) {
      const there = await store.remove(id)
      if (there) {
        log.info('conversation.erased', { conversation: id })
        signal(id, { type: 'erased' })
      }
      return there
    },
    listen(id, listener) {
      const set = listeners.get(id) ?? new Set()
      set.add(listener)
      listeners.set(id, set)
      return () => {
        set.delete(listener)
        if (set.size === 0 && listeners.get(id) === set) listeners.delete(id)
      }
    },
    idle: (id) => turns.idle(id),
    async resume() {
      let resumed = 0
      for await (const conversation of store.all()) {
        const waiting = conversation.lines.filter(
          (line) => line.speaker === 'user' && line.seq > conversation.answeredSeq,
        )
        if (waiting.length > 0) resumed++
        for (const line of waiting) queueTurn(conversation.id, line.seq)
      }
      return resumed
    },
  }
}

/** A stable code for the log: never a message, which may hold texts. */
function codeOf(error: unknown): string {
  if (error instanceof Error)
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return 'UNKNOWN'
}

function chipLabel(conversation: Conversation, chip: string): string | undefined {
  const [seq, id] = chip.split('.')
  const reply = conversation.lines.find((line) => line.seq === Number(seq))?.reply
  return reply && allChips(reply).find((one) => one.id === id)?.label
}
