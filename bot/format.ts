import type { Temporal } from 'temporal-polyfill'
import type { AnswerLanguage } from '../knowledge/language.ts'
import type { Say } from './texts.ts'

const locales: Record<AnswerLanguage, string> = { de: 'de-DE', en: 'en-GB' }

/** A date as exact as it is known: `2021-06` becomes "Juni 2021" or "June 2021". */
export function formatPartialDate(date: string, language: AnswerLanguage): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (month === undefined) return String(year)
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (day !== undefined) options.day = 'numeric'
  return new Intl.DateTimeFormat(locales[language], options).format(Date.UTC(year, month - 1, day ?? 1))
}

/** A clock time: "17 Uhr", "17:30 Uhr"; "17:00" in English. */
export function formatTime(at: Temporal.ZonedDateTime, language: AnswerLanguage, say: Say): string {
  const minutes = String(at.minute).padStart(2, '0')
  const time =
    language === 'de' && at.minute === 0
      ? String(at.hour)
      : `${language === 'en' ? String(at.hour).padStart(2, '0') : at.hour}:${minutes}`
  return say('card.until', { time })
}

/** Weekday, date and time: "Dienstag, 1. Dezember, 11 Uhr", "Tuesday, 1 December, 11:00". */
export function formatWhen(at: Temporal.ZonedDateTime, language: AnswerLanguage, say: Say): string {
  // Joined by hand: where the commas stand differs between versions of Node.
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: at.timeZoneId }).format(
      at.epochMilliseconds,
    )
  const day = `${at.day}${language === 'de' ? '.' : ''} ${part({ month: 'long' })}`
  return `${part({ weekday: 'long' })}, ${day}, ${formatTime(at, language, say)}`
}
