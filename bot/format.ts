import type { Temporal } from 'temporal-polyfill'
import type { AnswerLanguage } from '../knowledge/language.ts'
import type { Window } from '../knowledge/service-days/hours-rule.ts'
import type { Say } from './texts.ts'

const locales: Record<AnswerLanguage, string> = { de: 'de-DE', en: 'en-GB' }

/** Formats of dates, made once: making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatDate(utc: number, language: AnswerLanguage, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format.format(utc)
}

/** A date as exact as it is known: `2021-06` becomes "Juni 2021" or "June 2021". */
export function formatPartialDate(date: string, language: AnswerLanguage): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (month === undefined) return String(year)
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' }
  if (day !== undefined) options.day = 'numeric'
  return formatDate(Date.UTC(year, month - 1, day ?? 1), language, options)
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

/** Weekday and date: "Dienstag, 1. Dezember", "Tuesday, 1 December". */
export function formatDay(date: Temporal.PlainDate, language: AnswerLanguage): string {
  // Joined by hand: where the commas stand differs between versions of Node.
  const part = (options: Intl.DateTimeFormatOptions) =>
    formatDate(Date.UTC(date.year, date.month - 1, date.day), language, options)
  return `${part({ weekday: 'long' })}, ${date.day}${language === 'de' ? '.' : ''} ${part({ month: 'long' })}`
}

/** Weekday, date and time: "Dienstag, 1. Dezember, 11 Uhr", "Tuesday, 1 December, 11:00". */
export function formatWhen(at: Temporal.ZonedDateTime, language: AnswerLanguage, say: Say): string {
  return `${formatDay(at.toPlainDate(), language)}, ${formatTime(at, language, say)}`
}

/** A stretch of opening time: "11 bis 17 Uhr", "11:00 to 17:00". */
export function formatWindow({ from, until }: Window, language: AnswerLanguage, say: Say): string {
  const clock = (minutes: number) => {
    const hour = Math.floor(minutes / 60)
    const minute = String(minutes % 60).padStart(2, '0')
    if (language === 'de') return minutes % 60 === 0 ? String(hour) : `${hour}:${minute}`
    return `${String(hour).padStart(2, '0')}:${minute}`
  }
  return say('card.until', { time: `${clock(from)} ${language === 'de' ? 'bis' : 'to'} ${clock(until)}` })
}
