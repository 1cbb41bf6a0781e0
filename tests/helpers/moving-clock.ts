import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../../bot/clock.ts'

/** A clock that a test moves by hand. */
export function movingClock(at: string): Clock & { moveTo(at: string): void; pass(minutes: number): void } {
  let present = Temporal.Instant.from(at)
  return {
    now: () => present,
    moveTo(next) {
      present = Temporal.Instant.from(next)
    },
    pass(minutes) {
      present = present.add({ minutes })
    },
  }
}
