import type { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../knowledge/language.ts'
import type { Entry, Office } from '../knowledge/schema.ts'
import type { Schedule } from '../knowledge/service-days/calendar.ts'
import { formatPartialDate, formatTime, formatWhen } from './format.ts'
import type { ReferralCard } from './reply.ts'
import { serviceSchedule } from './service-desk.ts'
import type { Say } from './texts.ts'

export interface ReferralContext {
  language: AnswerLanguage
  say: Say
  knowledge: Pick<Knowledge, 'calendar' | 'pack'>
  now: Temporal.Instant
}

/**
 * The referral to one office: what a person needs to go there, in finished sentences.
 *
 * @param entry - the matter they go for; adds what to bring. Undefined when only the office was asked for.
 */
export function referralCard(
  office: Office,
  entry: Entry | undefined,
  context: ReferralContext,
): ReferralCard {
  const { language, say } = context
  const card: ReferralCard = {
    office: office.id,
    name: office.name.de,
    responsible: office.responsible[language],
    status: officeStatus(office, context),
    checked: office.checked.on
      ? say('card.checked', { date: formatPartialDate(office.checked.on, language) })
      : say('card.checkedUnknown'),
  }
  if (language !== 'de' && office.name[language] !== office.name.de) card.plainName = office.name[language]
  const address = formatAddress(office)
  if (address) {
    card.address = address
    card.map = {
      label: say('card.map'),
      url: `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`,
    }
  }
  const note = office.note?.[language] ?? office.address?.note?.[language]
  if (note) card.note = note
  const appointment = appointmentText(office, say)
  if (appointment) card.appointment = appointment
  const documents = entry?.facets.documents?.[language]
  if (documents)
    card.bring = { title: say('facet.documents'), items: Array.isArray(documents) ? documents : [documents] }
  if (office.url) card.website = { label: say('card.website'), url: office.url }
  if (office.appointment.url) card.primary = { label: say('card.book'), url: office.appointment.url }
  if (office.phone) card.phone = { label: say('card.call'), number: office.phone }
  if (office.email) card.email = office.email
  const source = newestSource(office)
  if (source) card.source = { label: say('card.source'), url: source }
  return card
}

/**
 * The hours in which one can walk in or has to book: what "open" means to a visitor. Those of the Welcome Centre are its
 * service days, with their exceptions.
 */
export function visitingHours(office: Office, { pack }: Pick<Knowledge, 'pack'>): Schedule {
  if (office.id === pack.serviceDays.office) return serviceSchedule({ pack })
  const preferred = ['walk-in', 'appointment', 'phone', 'chat'] as const
  const kind = preferred.find((one) => office.hours.some((rule) => rule.kind === one))
  return { rules: office.hours.filter((rule) => rule.kind === kind), exceptions: [] }
}

/** Whether an office is open, in a sentence that is honest about hours nobody has confirmed. */
export function officeStatus(
  office: Office,
  { language, say, knowledge, now }: ReferralContext,
): ReferralCard['status'] {
  const { calendar } = knowledge
  const schedule = visitingHours(office, knowledge)
  const status = calendar.statusAt(schedule, now)
  if (status.state === 'unknown') return { state: 'unknown', text: say('card.unknown') }
  if (schedule.rules.every((rule) => rule.rule === '24/7'))
    return { state: 'open', text: say('card.openAllDay') }
  const statedOn = schedule.rules
    .map((rule) => rule.checked)
    .filter((date) => date !== null)
    .sort()
    .at(-1)
  const date = statedOn && formatPartialDate(statedOn, language)
  if (status.state === 'open') {
    const until = formatTime(calendar.toLocal(status.until), language, say)
    return status.verified
      ? { state: 'open', text: say('card.openUntil', { until }) }
      : {
          state: 'unsure',
          text: date ? say('card.unsureOpen', { date, until }) : say('card.undatedOpen', { until }),
        }
  }
  const next = calendar.nextOpening(schedule, now)
  const when = next ? formatWhen(calendar.toLocal(next.at), language, say) : undefined
  const reason = status.reason ? `${say('card.closedToday', { reason: status.reason[language] })}. ` : ''
  if (!status.verified) {
    const dated = date && (when ? say('card.unsureClosed', { date, when }) : say('card.unsure', { date }))
    const undated = when ? say('card.undatedClosed', { when }) : say('card.undated')
    return { state: 'unsure', text: reason + (dated ?? undated) }
  }
  return { state: 'closed', text: reason + (when ? say('card.closedUntil', { when }) : say('card.closed')) }
}

export function formatAddress(office: Office): string | undefined {
  const { street, postcode, city } = office.address ?? {}
  if (!street || !city) return undefined
  return `${street}, ${postcode ? `${postcode} ` : ''}${city}`
}

function appointmentText(office: Office, say: Say): string | undefined {
  switch (office.appointment.type) {
    case 'none':
      return say('card.appointmentNone')
    case 'recommended':
      return say('card.appointmentRecommended')
    case 'required':
      return say('card.appointmentRequired')
    case 'unknown':
      return undefined
  }
  office.appointment.type satisfies never
}

function newestSource(office: Office): string | undefined {
  return [...office.sources].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')).at(0)?.url
}
