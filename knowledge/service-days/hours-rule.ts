import OpeningHours from 'opening_hours'

/** A stretch of wall-clock time on one date, minutes after midnight, `until` not included; at most 1440. */
export interface Window {
  from: number
  until: number
}

/** Where the rules are read: needed by the library for `PH`; the sun is not used. */
const saxony = { lat: 51.34, lon: 12.37, address: { country_code: 'de', state: 'Sachsen' } }

const parsed = new Map<string, OpeningHours>()

/** Parses a rule once. @throws when the syntax is wrong. */
function parseRule(rule: string): OpeningHours {
  let hours = parsed.get(rule)
  if (hours === undefined) {
    hours = new OpeningHours(rule, saxony as ConstructorParameters<typeof OpeningHours>[1])
    parsed.set(rule, hours)
  }
  return hours
}

/** @returns why a rule cannot be read, or undefined when it can. */
export function hoursProblem(rule: string): string | undefined {
  try {
    parseRule(rule)
    return undefined
  } catch (error) {
    return `is no opening rule we can read (${String(error instanceof Error ? error.message : error).split('\n')[0]})`
  }
}

/** @returns whether the rule itself says what happens on public holidays, or never closes. */
export function speaksOfHolidays(rule: string): boolean {
  return rule.includes('PH') || rule.trim() === '24/7'
}

/**
 * Expands an opening_hours rule into the wall-clock windows of one date.
 *
 * The library computes in the process's own zone; only its clock readings are used, so that every zone gives
 * the same windows. Zones and exceptions are the calendar's work.
 *
 * @param rule - opening_hours syntax, already checked with `hoursProblem`.
 * @param date - `YYYY-MM-DD`.
 * @returns earliest first, never overlapping; empty when closed.
 */
export function windowsOn(rule: string, date: string): Window[] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const start = new Date(year, month - 1, day)
  const end = new Date(year, month - 1, day + 1)
  return parseRule(rule)
    .getOpenIntervals(start, end)
    .map(([from, until]) => ({
      from: from.getHours() * 60 + from.getMinutes(),
      until: until >= end ? 24 * 60 : until.getHours() * 60 + until.getMinutes(),
    }))
    .filter((window) => window.until > window.from)
}
