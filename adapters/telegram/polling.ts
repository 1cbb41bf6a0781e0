import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../../bot/log.ts'
import { ChannelError, type ChannelErrorCode } from './channel-error.ts'
import type { TelegramApi } from './telegram-api.ts'

/** Asks Telegram for updates, one call after the other. */
export interface Polling {
  /** The last failure; undefined when the last call worked. */
  readonly trouble: ChannelErrorCode | undefined
  /** Resolves once no call is under way and Telegram knows how far we are. */
  stop(): Promise<void>
}

export interface PollingOptions {
  api: TelegramApi
  /** Rejects when an update could not be stored: it and everything after it is asked for again. */
  accept(update: unknown): Promise<void>
  log: Log
  /** How long Telegram may hold a call back, default 30 s. */
  waitSeconds?: number
  secondMs?: number
}

/**
 * Telegraf's own polling confirms updates whose handler failed and dies on a conflict; this one confirms what is stored
 * and goes on.
 */
export function startPolling({
  api,
  accept,
  log,
  waitSeconds = 30,
  secondMs = 1000,
}: PollingOptions): Polling {
  const stopping = new AbortController()
  let offset = 0
  let failures = 0
  let trouble: ChannelErrorCode | undefined

  async function pause(error: unknown): Promise<void> {
    failures++
    const code = error instanceof ChannelError ? error.code : undefined
    trouble = code ?? 'TELEGRAM_UNREACHABLE'
    if (failures === 1 || failures % 10 === 0)
      log.error('telegram.polling-failed', { code: code ?? (error as Error).name, count: failures })
    const named = error instanceof ChannelError ? error.retryAfter : undefined
    const seconds = named ?? Math.min(2 ** failures / 2, 30)
    await wait(seconds * secondMs, undefined, { signal: stopping.signal }).catch(() => {})
  }

  async function round(): Promise<void> {
    const asked = performance.now()
    const updates = (await api.getUpdates(offset, waitSeconds, stopping.signal))
      .filter((update) => numberOf(update) !== undefined)
      .sort((one, other) => (numberOf(one) ?? 0) - (numberOf(other) ?? 0))
    const results = await Promise.allSettled(updates.map((update) => accept(update)))
    const failed = results.findIndex(({ status }) => status === 'rejected')
    const stored = failed === -1 ? updates.at(-1) : updates[failed - 1]
    if (stored !== undefined) offset = Math.max(offset, (numberOf(stored) ?? 0) + 1)
    const result = results[failed]
    if (result?.status === 'rejected') throw result.reason
    // A server that does not hold the call back would be asked without a pause.
    if (updates.length === 0 && performance.now() - asked < secondMs / 2)
      await wait(secondMs / 2, undefined, { signal: stopping.signal }).catch(() => {})
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await round()
        failures = 0
        trouble = undefined
      } catch (error) {
        if (!stopping.signal.aborted) await pause(error)
      }
    }
    // Else Telegram sends the last ones once more; we would know them again.
    if (offset > 0) await api.getUpdates(offset, 0, AbortSignal.timeout(2000)).catch(() => {})
  }

  const running = loop()
  return {
    get trouble() {
      return trouble
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}

function numberOf(update: unknown): number | undefined {
  const id = (update as { update_id?: unknown } | null)?.update_id
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined
}
