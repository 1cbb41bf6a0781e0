/** Weekdays as opening_hours writes them, Monday first. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
export type Weekday = (typeof weekdays)[number]

/** The rules we can show as checkboxes: some weekdays, all with the same times. */
export interface WeekRule {
  days: Weekday[]
  /** Only the nth of the month, `Mo[1]`; empty for every week. */
  nth: number[]
  windows: { from: string; until: string }[]
}

const time = /^([01]?\d|2[0-4]):([0-5]\d)$/

/** @returns `Mo,Tu,Th 11:00-17:00`; undefined without a day or with a window that does not end after its start. */
export function writeRule({ days, nth, windows }: WeekRule): string | undefined {
  if (days.length === 0 || windows.length === 0) return undefined
  if (windows.some(({ from, until }) => !time.test(from) || !time.test(until) || from >= until))
    return undefined
  const sorted = weekdays.filter((day) => days.includes(day))
  const which = nth.length > 0 ? `[${nth.join(',')}]` : ''
  const hours = windows.map(({ from, until }) => `${from}-${until}`).join(',')
  return `${sorted.map((day) => day + which).join(',')} ${hours}`
}

/** Reads what {@link writeRule} writes, and ranges such as `Mo-Fr`. Anything cleverer is undefined: show it as text. */
export function readRule(rule: string): WeekRule | undefined {
  const match = /^((?:[A-Z][a-z](?:\[[\d,]+\])?[,-]?)+) ((?:\d{1,2}:\d\d-\d{1,2}:\d\d,? ?)+)$/.exec(
    rule.trim(),
  )
  if (!match?.[1] || !match[2]) return undefined
  const days: Weekday[] = []
  const nths: string[] = []
  for (const part of match[1].split(/,(?![^[]*\])/)) {
    const [, first, last, nth = ''] = /^([A-Z][a-z])(?:-([A-Z][a-z]))?(?:\[([\d,]+)\])?$/.exec(part) ?? []
    const from = weekdays.indexOf(first as Weekday)
    const to = last === undefined ? from : weekdays.indexOf(last as Weekday)
    if (from < 0 || to < from) return undefined
    days.push(...weekdays.slice(from, to + 1))
    nths.push(nth)
  }
  if (new Set(nths).size > 1) return undefined
  const windows = match[2].split(',').map((window) => {
    const [from = '', until = ''] = window
      .trim()
      .split('-')
      .map((one) => one.padStart(5, '0'))
    return { from, until }
  })
  const nth = nths[0] ? nths[0].split(',').map(Number) : []
  return { days, nth, windows }
}

/** @returns whether a rule of the readable kind holds on a date. */
export function ruleOn(rule: WeekRule, date: string): boolean {
  const day = new Date(`${date}T12:00:00Z`)
  const weekday = weekdays[(day.getUTCDay() + 6) % 7]
  if (weekday === undefined || !rule.days.includes(weekday)) return false
  return rule.nth.length === 0 || rule.nth.includes(Math.ceil(day.getUTCDate() / 7))
}
