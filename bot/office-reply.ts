import { Temporal } from 'temporal-polyfill'
import type { Office } from '../knowledge/schema.ts'
import { chips, fixedText, noTrace } from './build-reply.ts'
import { formatDay, formatPartialDate, formatWindow } from './format.ts'
import type { TurnContext } from './intent.ts'
import { languageNames } from './language-names.ts'
import type { AskedDay, OfficeAspect } from './office-finder.ts'
import { referralCard, visitingHours } from './referral.ts'
import type { Block, Reply } from './reply.ts'

/** The reply to a question about one office: the line that was asked for first, then the card. */
export function officeReply(
  office: Office,
  aspect: OfficeAspect,
  day: AskedDay | undefined,
  context: TurnContext,
): Reply {
  const { language, knowledge } = context
  const blocks: Block[] = [
    ...aspectBlocks(office, aspect, day, context),
    { type: 'card', card: referralCard(office, undefined, context), lang: language },
  ]
  const entries = [...knowledge.pack.entries.values()]
    .filter((entry) => entry.offices[0] === office.id)
    .slice(0, 4)
  return {
    kind: 'intent',
    intent: aspect === 'open' ? 'opening-hours' : 'find-office',
    blocks,
    chips: chips(
      entries.map((entry) => ({ label: entry.title[language], action: { do: 'entry', entry: entry.id } })),
    ),
    trace: { ...noTrace, offices: [office.id] },
  }
}

function aspectBlocks(
  office: Office,
  aspect: OfficeAspect,
  day: AskedDay | undefined,
  context: TurnContext,
): Block[] {
  const { say, language } = context
  switch (aspect) {
    case 'open':
      return day === undefined ? [] : dayBlocks(office, day, context)
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
    case 'where':
    case 'appointment':
      return []
  }
  aspect satisfies never
  return []
}

/** "Thursday, 26 November: 11:00 to 17:00", honest about hours nobody has confirmed. */
function dayBlocks(office: Office, asked: AskedDay, context: TurnContext): Block[] {
  const { knowledge, now, say, language } = context
  const { calendar } = knowledge
  const today = calendar.toLocal(now).toPlainDate()
  const date =
    'inDays' in asked
      ? today.add({ days: asked.inDays })
      : today.add({ days: (asked.weekday - today.dayOfWeek + 7) % 7 })
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
  if (service?.known && !service.verified && stated)
    blocks.push(
      fixedText(say, language, 'office.unsureThen', { date: formatPartialDate(stated, language) }, 'note'),
    )
  return blocks
}
