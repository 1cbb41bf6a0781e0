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
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
  }

  function clean(): void {
    if (next.size < 5000) return
    for (const [chat, at] of next) if (at < performance.now()) next.delete(chat)
  }

  return {
    async slot(chat) {
      clean()
      // Measured from when the one before really left, however late that was.
      for (let at = next.get(chat) ?? 0; at > performance.now(); at = next.get(chat) ?? 0) await until(at)
      const ours = Math.max(performance.now(), nextOfAll)
      nextOfAll = ours + 1000 / perSecond
      next.set(chat, ours + perChatMs)
      await until(ours)
      next.set(chat, performance.now() + perChatMs)
    },
  }
}
