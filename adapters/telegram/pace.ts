import { setTimeout as wait } from 'node:timers/promises'

export interface PaceLimits {
  /** Least time between two messages to one chat. */
  perChatMs: number
  /** Messages per second to all chats together. */
  perSecond: number
}

/** Telegram's own limits are 1 and 30 a second; TRUST, "Starting numbers". */
export const usualPace: PaceLimits = { perChatMs: 1000, perSecond: 25 }

/** When the next message may leave. */
export interface Pace {
  /** Resolves when it is this chat's turn. */
  slot(chat: string): Promise<void>
}

export function createPace({ perChatMs, perSecond }: PaceLimits = usualPace): Pace {
  const next = new Map<string, number>()
  let nextOfAll = 0

  const until = async (at: number) => {
    const left = at - performance.now()
    if (left > 0) await wait(left)
  }

  function clean(): void {
    if (next.size < 5000) return
    for (const [chat, at] of next) if (at < performance.now()) next.delete(chat)
  }

  return {
    async slot(chat) {
      clean()
      const mine = Math.max(performance.now(), next.get(chat) ?? 0)
      next.set(chat, mine + perChatMs)
      await until(mine)
      const ours = Math.max(performance.now(), nextOfAll)
      nextOfAll = ours + 1000 / perSecond
      await until(ours)
      next.set(chat, Math.max(next.get(chat) ?? 0, ours + perChatMs))
    },
  }
}
