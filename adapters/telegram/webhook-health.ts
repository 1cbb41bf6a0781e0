import type { Log } from '../../bot/log.ts'
import type { TelegramApi } from './telegram-api.ts'

/** So many updates may wait at Telegram before it is an alarm. */
const mostPending = 20

/**
 * Looks at what Telegram says of our end: alarms in the log when updates pile up or a delivery failed since last time.
 *
 * @param since - Unix seconds of the failure that was reported last.
 * @returns whether all is well, and the failure now known.
 */
export async function checkHealth(
  api: Pick<TelegramApi, 'getWebhookInfo'>,
  log: Log,
  since: number,
): Promise<{ well: boolean; since: number }> {
  const { pending, lastErrorAt = 0 } = await api.getWebhookInfo()
  if (pending > mostPending) log.error('telegram.updates-waiting', { count: pending })
  const failed = lastErrorAt > since
  if (failed) log.error('telegram.delivery-failed', { reason: 'see getWebhookInfo' })
  return { well: pending <= mostPending && !failed, since: Math.max(since, lastErrorAt) }
}
