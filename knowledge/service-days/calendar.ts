import { LRUCache } from 'lru-cache'
import { Temporal } from 'temporal-polyfill'
import type { HoursRule } from '../schema.ts'
import { englishHolidayNames } from './holiday-names.ts'
import { publicHolidays } from './holidays.ts'
import { speaksOfHolidays, type Window, windowsOn } from './hours-rule.ts'

/** A day on which other hours hold than the rule says. */
export interface DateException {
  date: string
  windows: ReadonlyArray<{ from: string; until: string }>
  reason: { de: string; en: string }
}

/** When one place can be reached in one way. */
export interface Schedule {
  rules: readonly HoursRule[]
  exceptions: readonly DateException[]
}

/** One date and the windows on it; `unknown` when no rule is valid on that date. */
export interface ServiceDay {
  /** `YYYY-MM-DD`, local. */
  date: string
  windows: readonly Window[]
  known: boolean
  /** False when the hours come from a rule that nobody has confirmed lately. */
  verified: boolean
  /** Why the day differs from the rule. */
  reason?: { de: string; en: string }
}

export type OpenStatus =
  | { state: 'open'; until: Temporal.Instant; verified: boolean }
  | { state: 'closed'; verified: boolean; reason?: { de: string; en: string } }
  | { state: 'unknown' }

/** Answers every question about hours: banner, cards, promises and the queue all read it. */
export interface Calendar {
  /** Whether the place is open at an instant. */
  statusAt(schedule: Schedule, at: Temporal.Instant): OpenStatus
  /** The start of the next window after `at`, or undefined when none is known within `withinDays`. */
  nextOpening(schedule: Schedule, at: Temporal.Instant, withinDays?: number): Opening | undefined
  /** The days from `from` to `until`, both included, `YYYY-MM-DD`. */
  serviceDays(schedule: Schedule, from: string, until: string): ServiceDay[]
  /** Walks `minutes` of open time forward from `at`. Undefined when they do not fit within `withinDays`. */
  addServiceMinutes(
    schedule: Schedule,
    at: Temporal.Instant,
    minutes: number,
    withinDays?: number,
  ): Temporal.Instant | undefined
  /** Minutes of open time between two instants: what a wait is counted in. */
  serviceMinutes(schedule: Schedule, from: Temporal.Instant, until: Temporal.Instant): number
  /** The local date and time of an instant. */
  toLocal(at: Temporal.Instant): Temporal.ZonedDateTime
  /** The name of the public holiday on a date, in German; undefined on other days. */
  holidayOn(date: string): string | undefined
}

export interface Opening {
  at: Temporal.Instant
  until: Temporal.Instant
  verified: boolean
}

/**
 * Builds the calendar of one city.
 *
 * Order of truth for a date: exception, then public holiday, then the rule valid on that date. No valid rule
 * means unknown, never closed.
 *
 * @param timeZone - IANA zone of the city.
 * @param state - German state whose holidays count, for example `SN`.
 */
export function createCalendar(timeZone: string, state: string): Calendar {
  const holidays = new Map((publicHolidays[state] ?? []).map((row) => [row.slice(0, 10), row.slice(11)]))
  const expanded = new LRUCache<string, Window[]>({ max: 50_000 })
  const instants = new LRUCache<string, Temporal.Instant>({ max: 50_000 })

  function expand(rule: string, date: string): Window[] {
    const key = `${date} ${rule}`
    const known = expanded.get(key)
    if (known !== undefined) return known
    const windows = windowsOn(rule, date)
    expanded.set(key, windows)
    return windows
  }

  function dayOf(schedule: Schedule, date: string): ServiceDay {
    const exception = schedule.exceptions.find((one) => one.date === date)
    if (exception)
      return {
        date,
        windows: exception.windows.map((one) => ({ from: toMinutes(one.from), until: toMinutes(one.until) })),
        known: true,
        verified: true,
        reason: exception.reason,
      }
    const rules = schedule.rules.filter(
      (rule) => rule.validFrom <= date && (rule.validTo === null || date <= rule.validTo),
    )
    if (rules.length === 0) return { date, windows: [], known: false, verified: false }
    const holiday = holidays.get(date)
    const verified = rules.every((rule) => rule.verified)
    const windows = rules
      .filter((rule) => holiday === undefined || speaksOfHolidays(rule.rule))
      .flatMap((rule) => expand(rule.rule, date))
    const day: ServiceDay = { date, windows: merge(windows), known: true, verified }
    if (holiday !== undefined && windows.length === 0) day.reason = holidayReason(holiday)
    return day
  }

  function toInstant(date: string, minutes: number, edge: 'from' | 'until'): Temporal.Instant {
    const key = `${date} ${minutes} ${edge}`
    const known = instants.get(key)
    if (known !== undefined) return known
    const instant = findInstant(date, minutes, edge)
    instants.set(key, instant)
    return instant
  }

  function findInstant(date: string, minutes: number, edge: 'from' | 'until'): Temporal.Instant {
    const midnight = Temporal.PlainDate.from(date)
    if (minutes >= 24 * 60) return midnight.add({ days: 1 }).toZonedDateTime({ timeZone }).toInstant()
    const local = midnight.toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
    // In the autumn overlap a start is the first, an end the second; in the spring gap "earlier" would move
    // backward, so a time that does not exist moves forward.
    const skipped = !local
      .toZonedDateTime(timeZone, { disambiguation: 'compatible' })
      .toPlainDateTime()
      .equals(local)
    const disambiguation = edge === 'until' || skipped ? 'later' : 'earlier'
    return local.toZonedDateTime(timeZone, { disambiguation }).toInstant()
  }

  function* openings(schedule: Schedule, at: Temporal.Instant, withinDays: number): Generator<Opening> {
    let date = at.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 })
    for (let day = -1; day <= withinDays; day++, date = date.add({ days: 1 })) {
      const service = dayOf(schedule, date.toString())
      for (const window of service.windows) {
        const from = toInstant(service.date, window.from, 'from')
        const until = toInstant(service.date, window.until, 'until')
        if (Temporal.Instant.compare(until, at) > 0 && Temporal.Instant.compare(until, from) > 0)
          yield { at: from, until, verified: service.verified }
      }
    }
  }

  return {
    serviceMinutes(schedule, from, until) {
      const days = Math.ceil((until.epochMilliseconds - from.epochMilliseconds) / 86_400_000) + 1
      let open = 0
      for (const opening of openings(schedule, from, days)) {
        const start = Math.max(opening.at.epochMilliseconds, from.epochMilliseconds)
        const end = Math.min(opening.until.epochMilliseconds, until.epochMilliseconds)
        open += Math.max(0, end - start)
      }
      return Math.round(open / 60_000)
    },
    toLocal: (at) => at.toZonedDateTimeISO(timeZone),
    holidayOn: (date) => holidays.get(date),
    statusAt(schedule, at) {
      const first = openings(schedule, at, 0).next().value
      if (first && Temporal.Instant.compare(first.at, at) <= 0) {
        let until = first.until
        // Round-the-clock hours are one window a day: they run on into the next.
        for (const next of openings(schedule, until, 1)) {
          if (Temporal.Instant.compare(next.at, until) > 0) break
          until = next.until
        }
        return { state: 'open', until, verified: first.verified }
      }
      const today = dayOf(schedule, at.toZonedDateTimeISO(timeZone).toPlainDate().toString())
      if (!today.known) return { state: 'unknown' }
      return { state: 'closed', verified: today.verified, ...(today.reason ? { reason: today.reason } : {}) }
    },
    nextOpening(schedule, at, withinDays = 21) {
      for (const opening of openings(schedule, at, withinDays))
        if (Temporal.Instant.compare(opening.at, at) > 0) return opening
      return undefined
    },
    serviceDays(schedule, from, until) {
      const days: ServiceDay[] = []
      for (
        let date = Temporal.PlainDate.from(from);
        Temporal.PlainDate.compare(date, until) <= 0;
        date = date.add({ days: 1 })
      )
        days.push(dayOf(schedule, date.toString()))
      return days
    },
    addServiceMinutes(schedule, at, minutes, withinDays = 21) {
      // Whole milliseconds: what is left of a minute is no fraction that an instant would refuse.
      let left = Math.round(minutes * 60_000)
      for (const opening of openings(schedule, at, withinDays)) {
        const start = Temporal.Instant.compare(opening.at, at) < 0 ? at : opening.at
        const open = opening.until.epochMilliseconds - start.epochMilliseconds
        if (open >= left) return start.add({ milliseconds: left })
        left -= open
      }
      return undefined
    },
  }
}

function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function merge(windows: readonly Window[]): Window[] {
  const sorted = [...windows].sort((a, b) => a.from - b.from)
  const merged: Window[] = []
  for (const window of sorted) {
    const last = merged.at(-1)
    if (last && window.from <= last.until) last.until = Math.max(last.until, window.until)
    else merged.push({ ...window })
  }
  return merged
}

/** The German name stands on every door; in English it is explained. */
function holidayReason(holiday: string): { de: string; en: string } {
  const english = englishHolidayNames[holiday]
  return {
    de: `Feiertag: ${holiday}`,
    en: `public holiday: ${holiday}${english === undefined ? '' : `, ${english}`}`,
  }
}
