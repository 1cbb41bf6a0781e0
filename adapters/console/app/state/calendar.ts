import type { DeskSettings } from '../../contract.ts'
import { readRule, ruleOn } from './hours-rule.ts'
import { addDays } from './local-date.ts'

/** One day of the calendar ahead. */
export interface CalendarDay {
  date: string
  /** `unknown`: a rule holds that only the server can read, or none at all. */
  state: 'open' | 'closed' | 'unknown'
  windows: { from: string; until: string }[]
  /** Of an exception or a holiday. */
  reason?: { de: string; en: string } | undefined
}

/** Whole weeks from the Monday on or before `from`. */
export function weeksFrom(from: string, weeks: number): string[] {
  const back = (new Date(`${from}T12:00:00Z`).getUTCDay() + 6) % 7
  return Array.from({ length: weeks * 7 }, (_, index) => addDays(from, index - back))
}

/**
 * What rules and exceptions make of each date, before they are saved. Public holidays are the server's business: they
 * come with `days` of the saved settings.
 */
export function previewDays(
  { hours, exceptions }: DeskSettings['serviceDays'],
  dates: readonly string[],
): CalendarDay[] {
  return dates.map((date) => {
    const exception = exceptions.find((one) => one.date === date)
    if (exception)
      return {
        date,
        state: exception.windows.length > 0 ? 'open' : 'closed',
        windows: exception.windows,
        reason: exception.reason,
      }
    const valid = hours.filter(
      ({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo),
    )
    const rules = valid.map(({ rule }) => readRule(rule))
    if (valid.length === 0 || rules.includes(undefined)) return { date, state: 'unknown', windows: [] }
    const windows = rules
      .flatMap((rule) => (rule && ruleOn(rule, date) ? rule.windows : []))
      .sort((one, other) => one.from.localeCompare(other.from))
    return { date, state: windows.length > 0 ? 'open' : 'closed', windows }
  })
}
