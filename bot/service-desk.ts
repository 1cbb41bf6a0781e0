import type { Knowledge } from '../knowledge/knowledge.ts'
import { welcomeCentre } from '../knowledge/pack.ts'
import type { Schedule } from '../knowledge/service-days/calendar.ts'
import { fixedText } from './build-reply.ts'
import { formatTime, formatWhen } from './format.ts'
import type { ReferralContext } from './referral.ts'
import type { Block } from './reply.ts'
import type { TextKey } from './texts/tree.ts'

/** The Welcome Centre's own days: the schedule that promises, banner and bot texts read. */
export function serviceSchedule({ pack }: Pick<Knowledge, 'pack'>): Schedule {
  return { rules: pack.serviceDays.hours, exceptions: pack.serviceDays.exceptions }
}

/** Whether people are there now, or when next, in one sentence. */
export function serviceSentence(context: ReferralContext): string {
  return context.say(...serviceText(context))
}

/** The same as part of a reply. */
export function servicesBlock(context: ReferralContext): Block {
  return fixedText(context.say, context.language, ...serviceText(context))
}

function serviceText({ knowledge, now, language, say }: ReferralContext): [TextKey, Record<string, string>] {
  const { calendar } = knowledge
  const schedule = serviceSchedule(knowledge)
  const status = calendar.statusAt(schedule, now)
  if (status.state === 'open')
    return ['human.open', { until: formatTime(calendar.toLocal(status.until), language, say) }]
  const next = calendar.nextOpening(schedule, now)
  return next
    ? ['human.next', { when: formatWhen(calendar.toLocal(next.at), language, say) }]
    : ['human.unknown', {}]
}

/** The office's name as it stands in running text. */
export function centreName({ pack }: Pick<Knowledge, 'pack'>): string {
  return welcomeCentre(pack).name.de
}
