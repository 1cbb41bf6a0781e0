import { Cron } from 'croner'
import { Temporal } from 'temporal-polyfill'
import type { Assistant } from './assistant.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import type { Store } from './store.ts'

/** Deletes every conversation whose last line is older than `hours`. Safe to run twice. @returns how many. */
export async function deleteExpired(
  store: Store,
  assistant: Pick<Assistant, 'erase'>,
  clock: Clock,
  hours: number,
): Promise<number> {
  const limit = clock.now().subtract({ hours })
  let deleted = 0
  for await (const { id, updatedAt } of store.all())
    if (Temporal.Instant.compare(Temporal.Instant.from(updatedAt), limit) < 0 && (await assistant.erase(id)))
      deleted++
  return deleted
}

/** Runs the deletion every quarter of an hour and says so in the log, with counts. @returns stops it. */
export function startRetention(
  store: Store,
  assistant: Pick<Assistant, 'erase'>,
  clock: Clock,
  hours: number,
  log: Log,
): () => void {
  const job = new Cron(
    '*/15 * * * *',
    { timezone: 'Europe/Berlin', protect: true, unref: true, catch: () => log.error('retention.failed') },
    async () => {
      log.info('retention.done', { count: await deleteExpired(store, assistant, clock, hours) })
    },
  )
  return () => job.stop()
}
