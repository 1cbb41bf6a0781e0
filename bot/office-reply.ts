import { Temporal } from 'temporal-polyfill'
import type { Pack } from '../knowledge/pack.ts'
import type { Entry, Office } from '../knowledge/schema.ts'
import type { Calendar } from '../knowledge/service-days/calendar.ts'
import { answerChips } from './answer.ts'
import { chips, fixedText, noTrace } from './build-reply.ts'
import { centralEntries } from './central-entries.ts'
import type { Conversation } from './conversation.ts'
import { formatDay, formatPartialDate, formatWhen, formatWindow } from './format.ts'
import type { TurnContext } from './intent.ts'
import { languageNames } from './language-names.ts'
import type { AskedDay, OfficeAspect } from './office-finder.ts'
import { referralCard, visitingHours } from './referral.ts'
import type { Block, Reply } from './reply.ts'

const mostChips = 4
const ownChips = 2
/** Days until a date comes again, the 29th of February aside; movable holidays wander by weeks. */
const longestYear = 400

/**
 * The reply to a question about one office: the line that was asked for first, then the card, then what people come
 * there for.
 *
 * @param entry - the matter the office was found for, if any: what may be asked about it comes first.
 */
export function officeReply(
  office: Office,
  aspect: OfficeAspect,
  day: AskedDay | undefined,
  context: TurnContext,
  entry?: Entry,
): Reply {
  const { language, knowledge, utterance } = context
  const blocks: Block[] = [
    ...aspectBlocks(office, aspect, day, context, entry),
    { type: 'card', card: referralCard(office, entry, context), lang: language },
  ]
  const all = [...knowledge.pack.entries.values()].filter((one) => one.id !== entry?.id)
  const first = all.filter((one) => one.offices[0] === office.id)
  const served = first.length > 0 ? first : all.filter((one) => one.offices.includes(office.id))
  const own = entry
    ? [
        { label: entry.title[language], action: { do: 'entry', entry: entry.id } as const },
        ...answerChips(entry, context, true).filter(({ action }) => action.do === 'facet'),
      ]
    : []
  const others = centralEntries(knowledge.pack, served, utterance).map((one) => ({
    label: one.title[language],
    action: { do: 'entry', entry: one.id } as const,
  }))
  const list = [...own.slice(0, ownChips + 1), ...others].slice(0, mostChips)
  return {
    kind: 'intent',
    intent: aspect === 'open' ? 'opening-hours' : 'find-office',
    blocks,
    chips: chips(
      list.length > 0
        ? list
        : [{ label: context.say('chip.topics'), action: { do: 'intent', intent: 'topics' } }],
    ),
    trace: {
      ...noTrace,
      entries: entry ? [{ id: entry.id, score: 1 }] : [],
      offices: [office.id],
    },
  }
}

/**
 * The office whose card the newest reply showed: "and when is it open?" means that one. "What is it about?" asked of a
 * follow-up does not end it.
 */
export function officeShown({ lines }: Conversation, pack: Pack): Office | undefined {
  const newest = lines.findLast(
    ({ reply }) => reply && !(reply.kind === 'ask-back' && reply.trace.step?.decided.by === 'follow-up'),
  )
  const card = newest?.reply?.blocks.find((block) => block.type === 'card')
  return card?.type === 'card' ? pack.offices.get(card.card.office) : undefined
}

function aspectBlocks(
  office: Office,
  aspect: OfficeAspect,
  day: AskedDay | undefined,
  context: TurnContext,
  entry: Entry | undefined,
): Block[] {
  const { say, language } = context
  switch (aspect) {
    case 'open': {
      if (visitingHours(office, context.knowledge).rules.length === 0)
        return [fixedText(say, language, 'office.noHours')]
      return day === undefined ? [] : dayBlocks(office, day, context)
    }
    case 'responsible':
      return entry ? [fixedText(say, language, 'office.responsible', { title: entry.title[language] })] : []
    case 'phone':
      return office.phone ? [] : [fixedText(say, language, 'office.noPhone')]
    case 'languages':
      return [
        office.languages.length > 0
          ? fixedText(say, language, 'office.languages', {
              languages: languageNames(office.languages, language),
            })
          : fixedText(say, language, 'office.languagesUnknown'),
      ]
    case 'appointment':
      return office.appointment.type === 'unknown' ? [fixedText(say, language, 'office.noAppointment')] : []
    case 'where':
      return []
  }
  aspect satisfies never
  return []
}

/** The next date that is meant, today included; undefined for one that does not come within the year. */
function dateOf(
  asked: AskedDay,
  today: Temporal.PlainDate,
  calendar: Calendar,
): Temporal.PlainDate | undefined {
  if ('inDays' in asked) return today.add({ days: asked.inDays })
  if ('weekday' in asked) return today.add({ days: (asked.weekday - today.dayOfWeek + 7) % 7 })
  const isMeant = (date: Temporal.PlainDate) =>
    'holiday' in asked
      ? calendar.holidayOn(date.toString()) === asked.holiday
      : date.month === asked.month && date.day === asked.day
  for (let days = 0; days <= longestYear; days++) {
    const date = today.add({ days })
    if (isMeant(date)) return date
  }
  return undefined
}

/** "Thursday, 26 November: 11:00 to 17:00", honest about hours nobody has confirmed. */
function dayBlocks(office: Office, asked: AskedDay, context: TurnContext): Block[] {
  const { knowledge, now, say, language } = context
  const { calendar } = knowledge
  const today = calendar.toLocal(now).toPlainDate()
  const date = dateOf(asked, today, calendar)
  if (date === undefined) return []
  const schedule = visitingHours(office, knowledge)
  const [service] = calendar.serviceDays(schedule, date.toString(), date.toString())
  const hours = !service?.known
    ? say('office.unknownThen')
    : service.windows.length === 0
      ? `${say('office.closedThen')}${service.reason ? ` (${service.reason[language]})` : ''}`
      : service.windows.map((window) => formatWindow(window, language, say)).join(', ')
  const blocks: Block[] = [
    fixedText(say, language, 'office.day', {
      day: formatDay(Temporal.PlainDate.from(date), language),
      hours,
    }),
  ]
  const stated = schedule.rules
    .map((rule) => rule.checked)
    .filter((one) => one !== null)
    .sort()
    .at(-1)
  if (service?.known && service.windows.length === 0) {
    const evening = date.toZonedDateTime({ timeZone: calendar.toLocal(now).timeZoneId, plainTime: '23:59' })
    const next = calendar.nextOpening(schedule, evening.toInstant())
    if (next)
      blocks.push(
        fixedText(say, language, 'office.nextThen', {
          when: formatWhen(calendar.toLocal(next.at), language, say),
        }),
      )
  }
  if (service?.known && !service.verified && stated)
    blocks.push(
      fixedText(say, language, 'office.unsureThen', { date: formatPartialDate(stated, language) }, 'note'),
    )
  return blocks
}
