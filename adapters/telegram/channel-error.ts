/** What went wrong between us and Telegram, as programs see it. */
export type ChannelErrorCode =
  /** The user blocked the bot, or is gone. */
  | 'TELEGRAM_BLOCKED'
  /** Too fast: `retryAfter` says how long to wait. */
  | 'TELEGRAM_RATE_LIMITED'
  /** Telegram does not take this message as it is. */
  | 'TELEGRAM_REFUSED'
  /** The token is not valid (any more). */
  | 'TELEGRAM_UNAUTHORISED'
  /** Another process asks for updates with the same token. */
  | 'TELEGRAM_CONFLICT'
  /** Telegram answered, but has a fault of its own. */
  | 'TELEGRAM_DOWN'
  /** No answer: the call may have arrived or not. */
  | 'TELEGRAM_UNREACHABLE'
  /** We broke the call off ourselves. */
  | 'TELEGRAM_ABORTED'

/**
 * A call to Telegram that failed. Carries no text of a message: libraries attach those to their errors, so their errors
 * end in telegram-api.ts.
 */
export class ChannelError extends Error {
  readonly code: ChannelErrorCode
  /** Seconds to wait, when Telegram named them. */
  readonly retryAfter: number | undefined

  constructor(code: ChannelErrorCode, method: string, retryAfter?: number) {
    super(`telegram: ${method} failed with ${code}`)
    this.name = 'ChannelError'
    this.code = code
    this.retryAfter = retryAfter
  }
}
