import type { Clock } from '../../bot/clock.ts'
import type { Conversation, ConversationId, Line } from '../../bot/conversation.ts'
import type { Conversations } from '../../bot/conversations.ts'
import {
  markDelayed,
  markFailed,
  markReachable,
  markSent,
  markUnreachable,
  mostTries,
  nextToSend,
} from '../../bot/delivery.ts'
import { stamp } from '../../bot/handoff-context.ts'
import { codeOf, type Log } from '../../bot/log.ts'
import { ChannelError } from './channel-error.ts'
import type { ChatBook } from './chat-book.ts'
import type { Pace } from './pace.ts'
import { isForChat, type RenderedMessage, renderLine } from './render-line.ts'
import type { TelegramApi } from './telegram-api.ts'

/** Pauses after the first to fourth failure: a blip is hardly felt, an outage of ten minutes loses nothing. */
const pauseSeconds = [2, 15, 90, 600]
/** How long we leave Telegram alone when it does not know our token. */
const unauthorisedSeconds = 60

export interface OutboxOptions {
  conversations: Conversations
  book: ChatBook
  api: TelegramApi
  pace: Pace
  clock: Clock
  log: Log
  publicUrl: string | undefined
  /** Length of a second in pauses, default 1000 ms; tests shorten it. */
  secondMs?: number
}

/**
 * Sends what the transcript holds and the chat has not had: in order, one line after the other.
 *
 * Nothing decides but the conversation's `delivery`, so a restart goes on where it stopped. A call without an answer is
 * repeated, as a double message is better than none.
 */
export interface Outbox {
  /** Looks whether a conversation has something to send. */
  poke(id: ConversationId): void
  /** The user is there: what waited for them is sent. */
  reachable(id: ConversationId): Promise<void>
  unreachable(id: ConversationId): Promise<void>
  /** Resolves when nothing is being sent at this moment, for one conversation or for all; pauses are not waited for. */
  settled(id?: ConversationId): Promise<void>
  /** Sends nothing more; what is on its way is waited for. */
  stop(): Promise<void>
}

/** How far a line of several messages has come. Lost with the process: its messages are then sent again. */
interface Progress {
  seq: number
  part: number
  plain: boolean
}

export function createOutbox(options: OutboxOptions): Outbox {
  const { conversations, book, api, pace, clock, log, publicUrl, secondMs = 1000 } = options
  const running = new Map<ConversationId, Promise<void>>()
  const again = new Set<ConversationId>()
  const timers = new Map<ConversationId, NodeJS.Timeout>()
  const progress = new Map<ConversationId, Progress>()
  let stopped = false

  function poke(id: ConversationId): void {
    if (stopped) return
    if (running.has(id)) {
      again.add(id)
      return
    }
    const work = drain(id)
      .catch((error: unknown) => {
        log.error('telegram.outbox-failed', { conversation: id, code: codeOf(error) })
        pokeIn(id, 30 * secondMs)
      })
      .finally(() => {
        running.delete(id)
        if (again.delete(id)) poke(id)
      })
    running.set(id, work)
  }

  function pokeIn(id: ConversationId, ms: number): void {
    clearTimeout(timers.get(id))
    if (stopped) return
    const timer = setTimeout(() => {
      timers.delete(id)
      poke(id)
    }, ms)
    timer.unref()
    timers.set(id, timer)
  }

  const change = (id: ConversationId, apply: (present: Conversation) => void) =>
    conversations.change(id, (present) => {
      if (present) apply(present)
      return { next: present, result: undefined }
    })

  /** What is next for a conversation that has a chat. */
  async function nextOf(id: ConversationId): Promise<{ conversation: Conversation; line: Line } | undefined> {
    const conversation = book.ofConversation(id) && (await conversations.get(id))
    const line = conversation && nextToSend(conversation, isForChat)
    return line && { conversation, line }
  }

  async function drain(id: ConversationId): Promise<void> {
    while (!stopped) {
      const waiting = await nextOf(id)
      const subject = book.ofConversation(id)?.subject
      if (!waiting || subject === undefined) {
        progress.delete(id)
        return
      }
      const pauseMs = pauseOf(waiting.conversation)
      if (pauseMs > 0) {
        pokeIn(id, pauseMs)
        return
      }
      await pace.slot(subject)
      // Meanwhile it may have been erased, or the user may have gone.
      const next = await nextOf(id)
      if (stopped || !next) continue
      if (!(await sendPart(id, next.conversation, next.line))) return
    }
  }

  function pauseOf({ delivery }: Conversation): number {
    return delivery?.nextAttemptAt ? Date.parse(delivery.nextAttemptAt) - clock.now().epochMilliseconds : 0
  }

  /** Sends the next message of a line. @returns false when it has to wait. */
  async function sendPart(id: ConversationId, conversation: Conversation, line: Line): Promise<boolean> {
    const before = progress.get(id)
    const at: Progress = before?.seq === line.seq ? before : { seq: line.seq, part: 0, plain: false }
    progress.set(id, at)
    const messages = renderLine(line, conversation.lang, publicUrl)
    const message = messages[at.part]
    const chat = book.ofConversation(id)
    if (!chat) return true
    if (message) {
      try {
        const messageId = await api.sendMessage(chat.chatId, form(message, at.plain))
        at.part++
        await book.sent(id, messageId)
      } catch (error) {
        if (!(error instanceof ChannelError)) throw error
        return handleFailure(id, conversation, at, error)
      }
    }
    if (at.part >= messages.length) {
      progress.delete(id)
      await change(id, (present) => markSent(present, line.seq))
    }
    return true
  }

  /** @returns whether to go on at once. */
  async function handleFailure(
    id: ConversationId,
    { delivery }: Conversation,
    at: Progress,
    { code, retryAfter }: ChannelError,
  ): Promise<boolean> {
    const delay = async (ms: number, counts: boolean) => {
      const until = stamp(clock.now().add({ milliseconds: Math.round(ms) }))
      await change(id, (present) => markDelayed(present, until, counts))
      pokeIn(id, ms)
      return false
    }
    switch (code) {
      case 'TELEGRAM_ABORTED':
        return false
      case 'TELEGRAM_RATE_LIMITED':
        log.warn('telegram.rate-limited', { conversation: id, count: retryAfter ?? 1 })
        return delay((retryAfter ?? 1) * secondMs, false)
      case 'TELEGRAM_BLOCKED':
        progress.delete(id)
        await unreachable(id)
        return false
      case 'TELEGRAM_UNAUTHORISED':
      case 'TELEGRAM_CONFLICT':
        log.error('telegram.send-failed', { conversation: id, code })
        return delay(unauthorisedSeconds * secondMs, false)
      case 'TELEGRAM_REFUSED':
        if (at.plain) return giveUp(id, at, code)
        at.plain = true
        return true
      case 'TELEGRAM_DOWN':
      case 'TELEGRAM_UNREACHABLE': {
        const tries = (delivery?.tries ?? 0) + 1
        log.warn('telegram.try-failed', { conversation: id, code, count: tries })
        if (tries >= mostTries) return giveUp(id, at, code)
        // A quarter more or less, so that many do not come back at once.
        return delay((pauseSeconds[tries - 1] ?? 600) * secondMs * (0.75 + Math.random() / 2), true)
      }
    }
    code satisfies never
    return false
  }

  async function giveUp(id: ConversationId, { seq }: Progress, code: string): Promise<boolean> {
    progress.delete(id)
    log.error('telegram.dead-letter', { conversation: id, code })
    await change(id, (present) => markFailed(present, seq, code))
    return true
  }

  async function unreachable(id: ConversationId): Promise<void> {
    log.info('telegram.unreachable', { conversation: id })
    await change(id, (present) => markUnreachable(present, stamp(clock.now()), 'TELEGRAM_BLOCKED'))
  }

  return {
    poke,
    unreachable,
    async reachable(id) {
      const conversation = await conversations.get(id)
      if (!conversation?.unreachable) return
      await change(id, markReachable)
      poke(id)
    },
    async settled(id) {
      if (id !== undefined) await running.get(id)
      else while (running.size > 0) await Promise.all(running.values())
    },
    async stop() {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      await Promise.all(running.values())
    },
  }
}

function form(message: RenderedMessage, plain: boolean) {
  return plain ? message.plain : message.formatted
}
