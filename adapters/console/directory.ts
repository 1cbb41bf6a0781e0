import type { Temporal } from 'temporal-polyfill'
import { formatPartialDate, formatWindow } from '../../bot/format.ts'
import { formatAddress, officeStatus, referralCard, visitingHours } from '../../bot/referral.ts'
import { textsIn } from '../../bot/texts.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import type { Office } from '../../knowledge/schema.ts'
import { fold } from '../../knowledge/search/text.ts'
import type { Both, DirectoryOffice } from './contract.ts'

/** What the directory is narrowed by; empty parts do not count. */
export interface DirectoryFilter {
  topic?: string | undefined
  language?: string | undefined
  group?: string | undefined
  /** `YYYY-MM-DD`: open on that day, or hours not known. */
  day?: string | undefined
}

const weekdays: Record<AnswerLanguage, readonly string[]> = {
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

/** Every office and counselling centre that fits, by its German name. */
export function directory(
  knowledge: Knowledge,
  now: Temporal.Instant,
  { topic, language, group, day }: DirectoryFilter,
): DirectoryOffice[] {
  const { pack, calendar } = knowledge
  const served = entriesByOffice(knowledge)
  const needle = group ? fold(group) : undefined
  return [...pack.offices.values()]
    .filter((office) => {
      if (topic && !(served.get(office.id) ?? []).some((id) => pack.entries.get(id)?.topic === topic))
        return false
      if (language && !office.languages.includes(language)) return false
      if (needle && ![...office.groups.de, ...office.groups.en].some((one) => fold(one).includes(needle)))
        return false
      if (day) {
        const open = calendar.serviceDays(visitingHours(office, knowledge), day, day)[0]
        if (open?.known && open.windows.length === 0) return false
      }
      return true
    })
    .map((office) => directoryOffice(office, knowledge, now, served))
    .sort((a, b) => a.name.de.localeCompare(b.name.de, 'de'))
}

export function directoryOffice(
  office: Office,
  knowledge: Knowledge,
  now: Temporal.Instant,
  served: ReadonlyMap<string, string[]> = entriesByOffice(knowledge),
): DirectoryOffice {
  const card = (language: AnswerLanguage) =>
    referralCard(office, undefined, { language, say: textsIn(language), knowledge, now })
  const cards = { de: card('de'), en: card('en') }
  const both = (pick: (language: AnswerLanguage) => string | undefined): Both | undefined => {
    const [de, en] = [pick('de'), pick('en')]
    return de !== undefined && en !== undefined ? { de, en } : undefined
  }
  const address = formatAddress(office)
  const appointment = both((lang) => cards[lang].appointment)
  const note = both((lang) => cards[lang].note)
  return {
    id: office.id,
    kind: office.kind,
    name: office.name,
    responsible: office.responsible,
    ...(address ? { address } : {}),
    ...(office.phone ? { phone: office.phone } : {}),
    ...(office.email ? { email: office.email } : {}),
    ...(office.url ? { url: office.url } : {}),
    languages: office.languages,
    groups: office.groups.de.map((de, index) => ({ de, en: office.groups.en[index] ?? de })),
    topics: office.topics.de.map((de, index) => ({ de, en: office.topics.en[index] ?? de })),
    hours: both(
      (language) => officeStatus(office, { language, say: textsIn(language), knowledge, now }).text,
    ) ?? {
      de: '',
      en: '',
    },
    week: weekOf(office, knowledge, now),
    ...(appointment ? { appointment } : {}),
    ...(note ? { note } : {}),
    checked: office.checked.on ? formatPartialDate(office.checked.on, 'de') : '–',
    entries: (served.get(office.id) ?? []).slice(0, 12).flatMap((id) => {
      const entry = knowledge.pack.entries.get(id)
      return entry ? [{ id, title: entry.title }] : []
    }),
  }
}

/** The next seven days that have hours, a line each. */
function weekOf(office: Office, knowledge: Knowledge, now: Temporal.Instant): Both[] {
  const today = knowledge.calendar.toLocal(now).toPlainDate()
  return knowledge.calendar
    .serviceDays(visitingHours(office, knowledge), today.toString(), today.add({ days: 6 }).toString())
    .filter((day) => day.windows.length > 0)
    .map((day) => {
      const [year = 0, month = 1, date = 1] = day.date.split('-').map(Number)
      const weekday = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7
      const line = (language: AnswerLanguage) =>
        `${weekdays[language][weekday]} ${day.windows.map((one) => formatWindow(one, language, textsIn(language))).join(', ')}`
      return { de: line('de'), en: line('en') }
    })
}

export function entriesByOffice({ pack }: Pick<Knowledge, 'pack'>): Map<string, string[]> {
  const served = new Map<string, string[]>()
  for (const entry of pack.entries.values())
    for (const office of entry.offices) served.set(office, [...(served.get(office) ?? []), entry.id])
  return served
}
