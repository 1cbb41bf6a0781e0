import { Temporal } from 'temporal-polyfill'
import type { Finding } from '../finding.ts'
import { type CheckedPack, findingAt, reviewedItems } from './checked-pack.ts'

/** Days by which a review may be late before the pack may no longer be used: answers shrink from then on. */
const longestOverdueDays = 90
const furthestReviewMonths = 18

/** Reviews that are overdue or too far away, and facts that were checked in the future. */
export function checkDates(checked: CheckedPack): Finding[] {
  const findings: Finding[] = []
  const today = Temporal.PlainDate.from(checked.today)
  const furthest = today.add({ months: furthestReviewMonths }).toString()
  const inFuture = (on: string | null) => on !== null && on > checked.today.slice(0, on.length)

  for (const { item, file, path } of reviewedItems(checked.pack)) {
    const place = { file, path: [...path, 'reviewBy'] }
    const overdue = dayOf(item.reviewBy).until(today).days
    if (overdue > 0)
      findings.push(
        findingAt(
          checked,
          overdue > longestOverdueDays ? 'error' : 'warning',
          place,
          `the review is ${overdue} day${overdue === 1 ? '' : 's'} overdue`,
          'Check the facts, then set checked.on and a new reviewBy.',
        ),
      )
    if (item.reviewBy > furthest)
      findings.push(
        findingAt(
          checked,
          'warning',
          place,
          `the review is more than ${furthestReviewMonths} months away`,
          `Set a day up to ${furthest}.`,
        ),
      )
  }
  const emergencies = checked.pack.emergencies.map((item, index) => ({
    item,
    file: 'emergencies.yaml',
    path: [index],
  }))
  for (const { item, file, path } of [...reviewedItems(checked.pack), ...emergencies])
    if (inFuture(item.checked.on))
      findings.push(
        findingAt(
          checked,
          'error',
          { file, path: [...path, 'checked', 'on'] },
          `${item.checked.on} is in the future`,
          'Write the date of the newest source.',
        ),
      )
  return findings
}

/** A day that no calendar has (31 April) counts as the last of its month. */
function dayOf(date: string): Temporal.PlainDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' })
}
