import { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Conversation } from './conversation.ts'
import { formatDay, formatWhen } from './format.ts'
import { textsIn } from './texts.ts'

/** What a change of the handoff may depend on. */
export interface HandoffContext {
  knowledge: Knowledge
  now: Temporal.Instant
}

/** An instant as documents keep it: ISO 8601 in UTC with milliseconds, so that text order is time order. */
export function stamp(at: Temporal.Instant): string {
  return at.toString({ fractionalSecondDigits: 3 })
}

/** Weekday, date and time of a stored instant in the conversation's language. */
export function whenText(
  at: string,
  { lang }: Pick<Conversation, 'lang'>,
  { knowledge }: Pick<HandoffContext, 'knowledge'>,
): string {
  return formatWhen(knowledge.calendar.toLocal(Temporal.Instant.from(at)), lang, textsIn(lang))
}

/** Weekday and date of a stored instant in the conversation's language. */
export function dayText(
  at: string,
  { lang }: Pick<Conversation, 'lang'>,
  { knowledge }: Pick<HandoffContext, 'knowledge'>,
): string {
  return formatDay(knowledge.calendar.toLocal(Temporal.Instant.from(at)).toPlainDate(), lang)
}
