import { formatPartialDate } from '../../../bot/format.ts'
import { visitingHours } from '../../../bot/referral.ts'
import { serviceSchedule } from '../../../bot/service-desk.ts'
import type { AnswerLanguage } from '../../../knowledge/language.ts'
import type { HoursRule, Office } from '../../../knowledge/schema.ts'
import type { Schedule, ServiceDay } from '../../../knowledge/service-days/calendar.ts'
import type { Window } from '../../../knowledge/service-days/hours-rule.ts'
import { type Html, html } from '../html.ts'
import type { RegisterTexts } from './texts.ts'
import type { RegisterView } from './view.ts'

const locales: Record<AnswerLanguage, string> = { de: 'de-DE', en: 'en-GB' }
const kinds: readonly HoursRule['kind'][] = ['walk-in', 'appointment', 'phone', 'chat']
/** Weeks that must be alike before hours are called weekly. */
const weeksCompared = 4

/** The next seven days of an office, one table for each way to reach it; undefined when no hours are known. */
export function hoursTables(office: Office, view: RegisterView): Html | undefined {
  const { texts, knowledge, today } = view
  const tables = kinds.map((kind) => {
    const schedule = scheduleOf(office, kind, view)
    if (schedule.rules.length === 0) return undefined
    const days = knowledge.calendar.serviceDays(schedule, today, addDays(today, 6))
    return html`<table class="hours"><caption>${texts.hoursOf(texts.hoursKinds[kind])}</caption>
<thead><tr><th scope="col">${texts.day}</th><th scope="col">${texts.times}</th></tr></thead>
<tbody>${days.map((day) => html`<tr><th scope="row">${dayName(day.date, view)}</th><td>${dayHours(day, view)}</td></tr>`)}</tbody></table>
${hoursDate(schedule, view)}`
  })
  return tables.some((table) => table !== undefined) ? html`${tables}` : undefined
}

/** When an office can be visited, for paper: no "now" in it. */
export function weeklyHours(office: Office, view: RegisterView): { hours: string; caution?: string } {
  const { texts, say } = view
  const kind = visitingHours(office, view.knowledge).rules[0]?.kind
  if (kind === undefined) return { hours: say('card.unknown') }
  const schedule = scheduleOf(office, kind, view)
  const sentence = weekSentence(schedule, view)
  const caution = schedule.rules.every((rule) => rule.verified)
    ? undefined
    : texts.hoursUnverified(statedOn(schedule, view))
  return {
    hours: sentence === undefined ? say('card.unknown') : `${texts.hoursKinds[kind]}: ${sentence}`,
    ...(caution && sentence !== undefined ? { caution } : {}),
  }
}

/** The centre's closed days are kept beside its office; every other place has rules alone. */
function scheduleOf(office: Office, kind: HoursRule['kind'], { knowledge }: RegisterView): Schedule {
  const service = serviceSchedule(knowledge)
  if (office.id === knowledge.pack.serviceDays.office && service.rules.some((rule) => rule.kind === kind))
    return { ...service, rules: service.rules.filter((rule) => rule.kind === kind) }
  return { rules: office.hours.filter((rule) => rule.kind === kind), exceptions: [] }
}

function hoursDate(schedule: Schedule, view: RegisterView): Html {
  const date = statedOn(schedule, view)
  return schedule.rules.every((rule) => rule.verified)
    ? html`<p class="quiet">${view.texts.hoursVerified(date)}</p>`
    : html`<p class="notice">${view.texts.hoursUnverified(date)}</p>`
}

/** The date of the newest source of these hours, as words. */
function statedOn(schedule: Schedule, { lang }: RegisterView): string | undefined {
  const newest = schedule.rules
    .map((rule) => rule.checked)
    .filter((date) => date !== null)
    .sort()
    .at(-1)
  return newest ? formatPartialDate(newest, lang) : undefined
}

function dayHours(day: ServiceDay, { lang, texts }: RegisterView): string {
  if (!day.known) return texts.notKnown
  if (day.windows.length > 0) return formatWindows(day.windows, lang, texts)
  return day.reason ? texts.closedBecause(day.reason[lang]) : texts.closed
}

/** `Montag bis Freitag 9–12 Uhr; Samstag 10–14 Uhr`. Undefined when no rule holds in the coming weeks. */
function weekSentence(schedule: Schedule, view: RegisterView): string | undefined {
  const { lang, texts, say, knowledge, today } = view
  if (schedule.rules.every((rule) => rule.rule.trim() === '24/7')) return say('card.openAllDay')
  const ordinary = knowledge.calendar
    .serviceDays({ rules: schedule.rules, exceptions: [] }, today, addDays(today, weeksCompared * 7 - 1))
    .filter((day) => day.known && knowledge.calendar.holidayOn(day.date) === undefined)
  if (ordinary.length === 0) return undefined
  const byWeekday = new Map<number, string>()
  for (const day of ordinary) {
    const times = formatWindows(day.windows, lang, texts)
    if ((byWeekday.get(weekday(day.date)) ?? times) !== times) return texts.hoursVary
    byWeekday.set(weekday(day.date), times)
  }
  const daysByTimes = new Map<string, number[]>()
  for (const [day, times] of [...byWeekday].sort(([a], [b]) => a - b))
    if (times !== '') daysByTimes.set(times, [...(daysByTimes.get(times) ?? []), day])
  return [...daysByTimes].map(([times, days]) => texts.from(formatDays(days, view), times)).join('; ')
}

/** @param days - 0 is Monday, ascending. */
function formatDays(days: readonly number[], { lang, texts }: RegisterView): string {
  const names = days.map((day) => weekdayName(day, lang))
  const [first, last] = [names[0] ?? '', names.at(-1) ?? '']
  const unbroken = days.length > 2 && days.every((day, index) => day === (days[0] ?? 0) + index)
  if (unbroken) return texts.dayRange(first, last)
  return new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(names)
}

function formatWindows(windows: readonly Window[], lang: AnswerLanguage, texts: RegisterTexts): string {
  return windows
    .map(({ from, until }) => {
      if (from === 0 && until === 24 * 60) return texts.allDay
      return lang === 'de' ? `${clock(from)}–${clock(until)} Uhr` : `${clock24(from)}–${clock24(until)}`
    })
    .join(` ${texts.and} `)
}

/** `9`, `9:30`: hours as Germans say them. */
function clock(minutes: number): string {
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

function clock24(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function dayName(date: string, { lang }: RegisterView): string {
  return new Intl.DateTimeFormat(locales[lang], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(date))
}

function weekday(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7
}

function weekdayName(day: number, lang: AnswerLanguage): string {
  const aMonday = Date.UTC(2024, 0, 1)
  return new Intl.DateTimeFormat(locales[lang], { weekday: 'long', timeZone: 'UTC' }).format(
    aMonday + day * 86_400_000,
  )
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
