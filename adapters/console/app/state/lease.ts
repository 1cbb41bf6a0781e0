import type { QueueItem } from '../../contract.ts'

/** How long before its end a takeover calls for a decision. HANDOFF, "counsellor's day ends". */
export const warnMinutes = 15

/** Minutes until a takeover ends, rounded up; undefined for one that is not `me`'s. */
export function leaseMinutes(item: Pick<QueueItem, 'owner'>, me: string, now: number): number | undefined {
  if (item.owner?.id !== me) return undefined
  return Math.max(0, Math.ceil((Date.parse(item.owner.leaseUntil) - now) / 60_000))
}

/** Whether it is time to keep it, write a closing word or pass it on. */
export function isLeaseEnding(item: Pick<QueueItem, 'owner'>, me: string, now: number): boolean {
  const minutes = leaseMinutes(item, me, now)
  return minutes !== undefined && minutes <= warnMinutes
}
