import type { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../knowledge/language.ts'
import { welcomeCentre } from '../knowledge/pack.ts'
import type { Schedule } from '../knowledge/service-days/calendar.ts'
import { formatTime, formatWhen } from './format.ts'
import type { Say } from './texts.ts'

/** The Welcome Centre's own days: the schedule that promises, banner and bot texts read. */
export function serviceSchedule({ pack }: Pick<Knowledge, 'pack'>): Schedule {
  return { rules: pack.serviceDays.hours, exceptions: pack.serviceDays.exceptions }
}

/** Whether people are there now, or when next, as one sentence. */
export function serviceSentence(
  knowledge: Knowledge,
  now: Temporal.Instant,
  language: AnswerLanguage,
  say: Say,
): string {
  const { calendar } = knowledge
  const schedule = serviceSchedule(knowledge)
  const status = calendar.statusAt(schedule, now)
  if (status.state === 'open')
    return say('human.open', { until: formatTime(calendar.toLocal(status.until), language, say) })
  const next = calendar.nextOpening(schedule, now)
  return next
    ? say('human.next', { when: formatWhen(calendar.toLocal(next.at), language, say) })
    : say('human.unknown')
}

/** The office's name as it stands in running text. */
export function centreName({ pack }: Pick<Knowledge, 'pack'>): string {
  return welcomeCentre(pack).name.de
}
