import type { Entry } from './schema.ts'

/** How an entry is shown, by how long its review is overdue. */
export type Freshness = 'fresh' | 'noted' | 'office-only' | 'withdrawn'

/** Days after `reviewBy` from which an entry shrinks, and from which it is withdrawn. */
const steps = { officeOnly: 90, withdrawn: 270 } as const

/** @param today - `YYYY-MM-DD`. */
export function freshnessOf(entry: Pick<Entry, 'reviewBy'>, today: string): Freshness {
  const overdue = (Date.parse(today) - Date.parse(entry.reviewBy)) / 86_400_000
  if (overdue <= 0) return 'fresh'
  if (overdue <= steps.officeOnly) return 'noted'
  return overdue <= steps.withdrawn ? 'office-only' : 'withdrawn'
}
