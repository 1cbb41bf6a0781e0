import type { Log } from '../../bot/log.ts'
import { ChannelError } from './channel-error.ts'
import type { ChatBook } from './chat-book.ts'
import type { ChatKeys } from './chat-keys.ts'
import type { Pace } from './pace.ts'
import { type Button, type TelegramApi, withRetries } from './telegram-api.ts'

/** What is said outside of any transcript: refusals in groups, confirmations, answers to buttons. Nobody waits for it. */
export interface DirectMessages {
  say(chatId: string, text: string, buttons?: Button[][]): void
  /** Ends the waiting of a pressed button. */
  answer(queryId: string, text?: string, alert?: boolean): void
  /** Any other call that is made after the acknowledgement. */
  later(work: () => Promise<unknown>): void
  /** Resolves when nothing is on its way. */
  settled(): Promise<void>
}

export function createDirectMessages(parts: {
  api: TelegramApi
  book: ChatBook
  keys: ChatKeys
  pace: Pace
  log: Log
  secondMs: number
}): DirectMessages {
  const { api, book, keys, pace, log, secondMs } = parts
  const running = new Set<Promise<void>>()

  function later(work: () => Promise<unknown>): void {
    const run = withRetries(work, secondMs)
      .catch((error: unknown) => {
        log.error('telegram.direct-failed', {
          code: error instanceof ChannelError ? error.code : error instanceof Error ? error.name : 'UNKNOWN',
        })
      })
      .then(() => {
        running.delete(run)
      })
    running.add(run)
  }

  return {
    later,
    say: (chatId, text, buttons = []) =>
      later(async () => {
        await pace.slot(keys.subjectOf(chatId))
        const messageId = await api.sendMessage(chatId, { text, html: false, buttons })
        const id = book.ofChat(chatId)?.current
        if (id !== undefined) await book.sent(id, messageId)
      }),
    answer: (queryId, text = '', alert = false) => later(() => api.answerCallback(queryId, text, alert)),
    async settled() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
