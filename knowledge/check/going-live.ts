import { Temporal } from 'temporal-polyfill'
import type { Finding } from '../finding.ts'
import { createCalendar } from '../service-days/calendar.ts'
import { publicHolidays } from '../service-days/holidays.ts'
import { type CheckedPack, findingAt, type Place } from './checked-pack.ts'

/** Days ahead for which the service days must be known: promises and partners' days reach that far. */
const daysAhead = 21

/** What must be right before people are promised anything: partners, service days and holidays. */
export function checkGoingLive(checked: CheckedPack): Finding[] {
  const findings: Finding[] = []
  const warn = (place: Place, message: string, remedy: string) =>
    findings.push(findingAt(checked, 'warning', place, message, remedy))
  const { manifest, partners, serviceDays } = checked.pack
  const { today } = checked

  for (const [index, partner] of partners.entries()) {
    const file = 'partners.yaml'
    if (partner.example)
      warn(
        { file, path: [index, 'example'] },
        `"${partner.id}" is example data`,
        'Replace before going live, once the partner has confirmed days, languages and topics.',
      )
    if (partner.validTo < today)
      warn(
        { file, path: [index, 'validTo'] },
        `the days of "${partner.id}" ended on ${partner.validTo}`,
        'Ask the partner for the new days, or delete it.',
      )
  }

  const hours = { file: 'service-days.yaml', path: ['hours'] }
  for (const [index, rule] of serviceDays.hours.entries())
    if (!rule.verified && (rule.validTo === null || rule.validTo >= today))
      warn(
        { file: hours.file, path: [...hours.path, index, 'verified'] },
        `nobody has confirmed the service days "${rule.rule}"`,
        'Ask the Welcome Centre, then set "verified: true".',
      )
  const calendar = createCalendar(manifest.timeZone, manifest.state)
  const schedule = { rules: serviceDays.hours, exceptions: serviceDays.exceptions }
  const last = Temporal.PlainDate.from(today).add({ days: daysAhead }).toString()
  const unknown = calendar.serviceDays(schedule, today, last).find((day) => !day.known)
  if (unknown)
    warn(
      hours,
      `the service days are not known from ${unknown.date} on, less than ${daysAhead} days ahead`,
      'Add the hours that follow.',
    )

  const nextYear = String(Number(today.slice(0, 4)) + 1)
  if (!publicHolidays[manifest.state]?.some((row) => row.startsWith(nextYear)))
    warn(
      { file: 'pack.yaml', path: ['state'] },
      `no public holidays of "${manifest.state}" are known for ${nextYear}`,
      'Have the table made anew: node scripts/holidays.js.',
    )
  return findings
}
