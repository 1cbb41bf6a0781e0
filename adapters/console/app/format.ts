import { addDays, localDate, timeZone } from './state/local-date.ts'
import type { Language } from './texts.ts'

const locale = { de: 'de-DE', en: 'en-GB' } as const

function formatted(instant: string, lang: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale[lang], { timeZone, ...options }).format(new Date(instant))
}

/** `14:05`. */
export function timeOf(instant: string, lang: Language): string {
  return formatted(instant, lang, { hour: '2-digit', minute: '2-digit' })
}

/** `Mo., 30.11.`. */
export function dayOf(instant: string, lang: Language): string {
  return formatted(instant, lang, { weekday: 'short', day: 'numeric', month: 'numeric' })
}

/** The time alone for today, else with the day: `14:05`, `Di., 1.12., 14:05`. */
export function whenOf(instant: string, lang: Language, now: string | number = Date.now()): string {
  return localDate(instant) === localDate(now)
    ? timeOf(instant, lang)
    : `${dayOf(instant, lang)}, ${timeOf(instant, lang)}`
}

/** As short as a list needs it: `14:05` today, `Di 14:05` within six days, else `8.12.`. */
export function briefOf(instant: string, lang: Language, now: string | number = Date.now()): string {
  const date = localDate(instant)
  const today = localDate(now)
  if (date === today) return timeOf(instant, lang)
  if (date > addDays(today, -6) && date < addDays(today, 6))
    return `${formatted(instant, lang, { weekday: 'short' }).replace('.', '')} ${timeOf(instant, lang)}`
  return formatted(instant, lang, { day: 'numeric', month: 'numeric' })
}

/** A calendar date in words: `Montag, 30. November 2026`. */
export function longDay(date: string, lang: Language): string {
  return new Intl.DateTimeFormat(locale[lang], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  )
}

/** A month in words: `November 2026`. */
export function monthOf(month: string, lang: Language): string {
  return new Intl.DateTimeFormat(locale[lang], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  )
}

/** A calendar date in figures: `30.11.2026`. */
export function shortDate(date: string, lang: Language): string {
  return new Intl.DateTimeFormat(locale[lang], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T12:00:00Z`),
  )
}

/** `42 min`, `3 h 10 min`. */
export function minutesOf(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** `Arabisch`. */
export function languageName(code: string, lang: Language): string {
  try {
    return new Intl.DisplayNames([locale[lang]], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

export function languageNames(codes: readonly string[], lang: Language): string {
  return codes.map((code) => languageName(code, lang)).join(', ')
}

/** `0,83`. */
export function scoreOf(score: number, lang: Language): string {
  return score.toLocaleString(locale[lang], { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}
