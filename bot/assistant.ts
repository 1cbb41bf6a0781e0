import { setTimeout as wait } from 'node:timers/promises'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../knowledge/language.ts'
import {
  delayedLine,
  newConversation,
  type RefusedKind,
  refusalLine,
  withoutHandoff,
} from './channel-lines.ts'
import type { Clock } from './clock.ts'
import {
  appendLine,
  type Conversation,
  type ConversationId,
  channelOf,
  hasHumanSpoken,
  isWithPeople,
  type Line,
} from './conversation.ts'
import type { Conversations } from './conversations.ts'
import type { Dialogue, Outcome } from './dialogue.ts'
import { createEngine } from './engine.ts'
import { markUrgent, requestHandoff, userSpoke } from './handoff.ts'
import { type HandoffContext, stamp } from './handoff-context.ts'
import { asAutomatic, handoffStepOf, replyWhileWaiting, takeHandoffStep } from './handoff-steps.ts'
import { codeOf, type Log } from './log.ts'
import type { Reply } from './reply.ts'
import type { Store } from './store.ts'
import { createTurns } from './turns.ts'
import { isOvertaken, lastRevision, userLine } from './user-line.ts'

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
  /** The channel has no screen of its own: a new conversation begins with the notice as its first line. */
  opens?: true
  /** Written more than an hour ago: only the newest is answered, with an apology. */
  late?: true
  /** The `clientId` of the message that this one corrects. */
  revises?: string
}

/** Something that is not taken: photo, voice message, contact. Nothing of it is stored but its kind. */
export interface RefusedMessage
  extends Pick<InboundMessage, 'conversationId' | 'clientId' | 'language' | 'opens'> {
  what: RefusedKind
  /** One explanation for all that share this: an album is many messages. */
  explanationId: string
}

export interface Receipt {
  seq: number
  /** The message was stored before; nothing happened now. */
  repeated: boolean
}

/** The conversation core: every channel talks to it, it knows none of them. */
export interface Assistant {
  /** Stores a message, synced, and queues its turn. @throws {StoreError} when it could not be stored. */
  receive(message: InboundMessage): Promise<Receipt>
  /** Begins a conversation with the notice, before anything was written. @returns false when there is one already. */
  open(message: Pick<InboundMessage, 'conversationId' | 'language'>): Promise<boolean>
  /** Writes down that something was not taken, and explains why. @throws {StoreError} */
  refuse(message: RefusedMessage): Promise<Receipt>
  /** The user picked a language with the switch. */
  chooseLanguage(id: ConversationId, language: AnswerLanguage): Promise<void>
  /** The user's screen has had every line up to this one. */
  seen(id: ConversationId, seq: number): Promise<void>
  /** Deletes everything at once; a running turn writes nothing afterwards. */
  erase(id: ConversationId): Promise<boolean>
  /** Resolves when no turn is running or waiting. */
  idle(id?: ConversationId): Promise<void>
  /** Runs the turns that a restart interrupted. @returns how many conversations had one. */
  resume(): Promise<number>
}

export interface AssistantOptions {
  store: Store
  conversations: Conversations
  dialogue: Dialogue
  /** Gives the present pack. */
  knowledge: () => Knowledge
  clock: Clock
  log: Log
  turnTimeoutMs?: number
  /** Channels in which nobody is handed over to people. */
  handoffOff?: readonly string[]
  /** How long the answer to a late message waits for a newer one, default 3 s. */
  lateWaitMs?: number
  /** Told of every turn, for counting. */
  observer?: TurnObserver
}

/** Counts turns; never sees a text. */
export interface TurnObserver {
  turn(kind: Reply['kind'], mode: Reply['trace']['mode'], seconds: number): void
  turnFailed(): void
  /** A reply was dropped because somebody else spoke first. */
  turnWithheld(): void
}

export function createAssistant({
  conversations,
  dialogue,
  knowledge,
  clock,
  log,
  turnTimeoutMs,
  handoffOff = [],
  lateWaitMs = 3000,
  observer,
  store,
}: AssistantOptions): Assistant {
  const turns = createTurns()
  const engine = createEngine(({ conversationId, seq }) => takeTurn(conversationId, seq), turnTimeoutMs)

  const context = (): HandoffContext => ({ knowledge: knowledge(), now: clock.now() })

  /** One turn: read, decide, write. What it says is dropped when somebody else spoke meanwhile. */
  async function takeTurn(id: ConversationId, seq: number, passed = new Set<number>()): Promise<void> {
    const conversation = await conversations.get(id)
    const line = conversation?.lines.find((one) => one.seq === seq)
    if (!conversation || !line || conversation.answeredSeq >= seq) return
    // Left by a crash, and a new message was quicker than `resume`: its answer would count as given.
    const earlier = conversation.lines.find(
      (one) => one.speaker === 'user' && one.seq > conversation.answeredSeq && one.seq < seq,
    )
    if (earlier && !passed.has(earlier.seq)) {
      await takeTurn(id, earlier.seq, passed)
      return takeTurn(id, seq, passed.add(earlier.seq))
    }
    if (line.refused !== undefined) {
      // It was explained when it came.
      await commit(id, seq, conversation, () => {})
      return
    }
    const step = handoffStepOf(conversation, line)
    if (step && !(step.do === 'handoff' && step.step === 'assistant')) {
      await commit(id, seq, conversation, (next) => takeHandoffStep(next, step, context()))
      log.info('handoff.step', { conversation: id, kind: step.do === 'handoff' ? step.step : step.do })
      return
    }
    // "Ask the program" means the last thing that was written.
    const asked = step
      ? (conversation.lines.findLast((one) => one.speaker === 'user' && !one.chip) ?? line)
      : line
    if (conversation.handoff.state !== 'taken-over') conversations.tell(id, { type: 'thinking' })
    const started = performance.now()
    const outcome = await dialogue.answer(conversation, asked, clock.now())
    if (handoffOff.includes(channelOf(id)))
      outcome.reply = withoutHandoff(outcome.reply, { ...conversation, lang: outcome.lang }, context())
    await (outcome.reply.kind === 'emergency'
      ? commit(id, seq, 'always', (next) => sayEmergency(next, outcome))
      : commit(id, seq, conversation, (next) => sayReply(next, outcome, line, step !== undefined)))
    observer?.turn(outcome.reply.kind, outcome.reply.trace.mode, (performance.now() - started) / 1000)
    log.info('turn.done', {
      conversation: id,
      kind: outcome.reply.kind,
      mode: outcome.reply.trace.mode,
      entry: outcome.dialogue.entry ?? 'none',
    })
  }

  /** @param automatic - the user asked the program while people have the conversation. */
  function sayReply(next: Conversation, outcome: Outcome, line: Line, automatic: boolean): void {
    if (isOvertaken(next, line)) return
    if (outcome.reply.kind === 'handoff' && isWithPeople(next) && !hasHumanSpoken(next)) {
      requestHandoff(next, context())
      return
    }
    const said = automatic
      ? { reply: asAutomatic(outcome.reply, next), automatic: true as const }
      : replyWhileWaiting(next, outcome.reply, context())
    if (said === undefined) return
    next.lang = outcome.lang
    next.langChosen = outcome.langChosen
    next.dialogue = outcome.dialogue
    if (said.acknowledges && isWithPeople(next)) next.handoff.acknowledged = true
    if (line.late) appendLine(next, delayedLine(next, stamp(clock.now())))
    appendLine(next, {
      at: stamp(clock.now()),
      speaker: 'bot',
      lang: next.lang,
      reply: said.reply,
      ...(said.automatic ? { automatic: true } : {}),
    })
  }

  /** The card comes in every state; while people have the conversation once in twelve hours, and marks it urgent. */
  function sayEmergency(next: Conversation, { reply, lang }: Outcome): void {
    const at = stamp(clock.now())
    const people = isWithPeople(next)
    const shown =
      next.emergencyAt !== undefined && next.emergencyAt > stamp(clock.now().subtract({ hours: 12 }))
    markUrgent(next, context())
    if (people && shown) return
    next.lang = lang
    appendLine(next, {
      at,
      speaker: people ? 'system' : 'bot',
      lang: next.lang,
      ...(people ? { event: 'emergency' } : {}),
      reply,
    })
  }

  /**
   * Writes what a turn decided, and that the line had its turn. When somebody else became the speaker since `read`, or a
   * person took over before, what it says is withheld; what is said `always` is not.
   */
  async function commit(
    id: ConversationId,
    seq: number,
    read: Conversation | 'always',
    apply: (next: Conversation) => void,
  ): Promise<void> {
    const said = await conversations.change<boolean>(id, (present) => {
      if (!present || present.answeredSeq >= seq) return { next: undefined, result: false }
      const speaks = read === 'always' || (present.mutedSeq < seq && speakerOf(present) === speakerOf(read))
      if (speaks) apply(present)
      present.answeredSeq = seq
      return { next: present, result: speaks }
    })
    if (!said) {
      observer?.turnWithheld()
      log.info('turn.withheld', { conversation: id })
    }
  }

  /** A late message is seldom alone: gives the newer ones time to arrive, then only the newest is answered. */
  async function waitForNewer(id: ConversationId, seq: number): Promise<void> {
    const conversation = await conversations.get(id)
    const line = conversation?.lines.find((one) => one.seq === seq)
    if (conversation && line && !isOvertaken(conversation, line)) await wait(lateWaitMs)
  }

  function queueTurn(id: ConversationId, { seq, late }: Pick<Line, 'seq' | 'late'>): void {
    turns
      .run(id, async () => {
        if (late) await waitForNewer(id, seq)
        try {
          await engine.run({ conversationId: id, seq })
        } catch (error) {
          observer?.turnFailed()
          log.error('turn.failed', { conversation: id, code: codeOf(error) })
          const conversation = await conversations.get(id)
          if (!conversation) return
          await commit(id, seq, conversation, (next) => {
            if (next.handoff.state === 'taken-over') return
            appendLine(next, {
              at: stamp(clock.now()),
              speaker: 'bot',
              lang: next.lang,
              reply: dialogue.apologise(next),
            })
          })
        }
      })
      .catch((error: unknown) => log.error('turn.lost', { conversation: id, code: codeOf(error) }))
  }

  return {
    async receive({ conversationId: id, clientId, content, language, tokenHash, opens, late, revises }) {
      const receipt = await conversations.change<Receipt>(id, (present) => {
        const at = stamp(clock.now())
        const conversation = present ?? newConversation(id, language, at, opens)
        const known = conversation.lines.find((line) => line.clientId === clientId)
        if (known) return { next: undefined, result: { seq: known.seq, repeated: true } }
        if (tokenHash !== undefined && !conversation.tokenHashes.includes(tokenHash))
          conversation.tokenHashes.push(tokenHash)
        const written = userLine(conversation, clientId, content, at)
        const original = conversation.lines.find((one) => revises !== undefined && one.clientId === revises)
        if (original && lastRevision(conversation, original).text === written.text)
          return { next: undefined, result: { seq: original.seq, repeated: true } }
        const line = appendLine(conversation, {
          ...written,
          ...(original ? { revises: original.id } : {}),
          ...(late ? { late } : {}),
        })
        if (handoffStepOf(conversation, line) === undefined) userSpoke(conversation, context())
        return { next: conversation, result: { seq: line.seq, repeated: false } }
      })
      if (!receipt.repeated) queueTurn(id, { seq: receipt.seq, late })
      return receipt
    },
    open: ({ conversationId: id, language }) =>
      conversations.change<boolean>(id, (present) =>
        present
          ? { next: undefined, result: false }
          : { next: newConversation(id, language, stamp(clock.now()), true), result: true },
      ),
    async refuse({ conversationId: id, clientId, language, opens, what, explanationId }) {
      const receipt = await conversations.change<Receipt>(id, (present) => {
        const at = stamp(clock.now())
        const conversation = present ?? newConversation(id, language, at, opens)
        const known = conversation.lines.find((line) => line.clientId === clientId)
        if (known) return { next: undefined, result: { seq: known.seq, repeated: true } }
        const { lang } = conversation
        const { seq } = appendLine(conversation, { at, speaker: 'user', lang, clientId, refused: what })
        if (!conversation.lines.some((line) => line.clientId === explanationId))
          appendLine(conversation, refusalLine(conversation, what, explanationId, at))
        return { next: conversation, result: { seq, repeated: false } }
      })
      if (!receipt.repeated) queueTurn(id, { seq: receipt.seq })
      return receipt
    },
    async chooseLanguage(id, language) {
      await conversations.change(id, (present) => {
        if (!present) return { next: undefined, result: undefined }
        present.lang = language
        present.langChosen = true
        return { next: present, result: undefined }
      })
    },
    async seen(id, seq) {
      await conversations.change(id, (present) => {
        const last = Math.min(seq, present?.lines.length ?? 0)
        if (!present || last <= present.seen.user) return { next: undefined, result: undefined }
        present.seen.user = last
        return { next: present, result: undefined }
      })
    },
    async erase(id) {
      const there = await conversations.remove(id)
      if (there) log.info('conversation.erased', { conversation: id })
      return there
    },
    idle: (id) => turns.idle(id),
    async resume() {
      let resumed = 0
      for await (const conversation of store.all()) {
        const waiting = conversation.lines.filter(
          (line) => line.speaker === 'user' && line.seq > conversation.answeredSeq,
        )
        if (waiting.length > 0) resumed++
        for (const line of waiting) queueTurn(conversation.id, line)
      }
      return resumed
    },
  }
}

/** Who speaks, and what a turn must not overtake: a change of it withholds the turn. */
function speakerOf({ handoffVersion, lines }: Conversation): string {
  const human = lines.findLast((line) => line.speaker === 'counsellor')?.seq ?? 0
  return `${handoffVersion} ${human}`
}
