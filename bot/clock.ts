import { Temporal } from 'temporal-polyfill'

/** What time it is. An argument everywhere, so that tests and `--at` can fix it. */
export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands still. @param at - ISO 8601 with an offset: `2026-12-01T10:15:00+01:00`. */
export function fixedClock(at: string): Clock {
  const instant = Temporal.Instant.from(at)
  return { now: () => instant }
}
