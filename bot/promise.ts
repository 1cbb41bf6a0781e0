import type { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Schedule } from '../knowledge/service-days/calendar.ts'
import { partnerSchedule } from './partners.ts'
import { serviceSchedule } from './service-desk.ts'

/** Service minutes within which a person answers; the second where danger was spoken of. HANDOFF rule "Promise". */
const answerWithin = { usual: 120, urgent: 30 }
/** A takeover holds this long past the end of the service window, and this long outside of any. */
const leaseAfterMinutes = { window: 30, elsewhere: 60 }
const quarterHourMs = 15 * 60_000
/** Without a service day within this many days nothing is promised. */
export const promiseWithinDays = 21

/** The opening hours of the desk that answers: the Welcome Centre's, or a partner's days on site. */
export function deskSchedule(knowledge: Knowledge, officeId: string): Schedule {
  const partner = knowledge.pack.partners.find((one) => one.id === officeId)
  return partner ? partnerSchedule(partner, knowledge) : serviceSchedule(knowledge)
}

/**
 * The instant by which a person answers, rounded up to a quarter of an hour.
 *
 * @returns undefined when no service day is known within 21 days: then nothing is promised.
 */
export function promiseFor(
  knowledge: Knowledge,
  officeId: string,
  from: Temporal.Instant,
  urgent = false,
): Temporal.Instant | undefined {
  const minutes = urgent ? answerWithin.urgent : answerWithin.usual
  const due = knowledge.calendar.addServiceMinutes(
    deskSchedule(knowledge, officeId),
    from,
    minutes,
    promiseWithinDays,
  )
  const over = due ? due.epochMilliseconds % quarterHourMs : 0
  return over === 0 ? due : due?.add({ milliseconds: quarterHourMs - over })
}

/** How long a takeover holds that begins or is renewed at `now`: it follows the calendar, never a connection. */
export function leaseUntil(knowledge: Knowledge, officeId: string, now: Temporal.Instant): Temporal.Instant {
  const status = knowledge.calendar.statusAt(deskSchedule(knowledge, officeId), now)
  return status.state === 'open'
    ? status.until.add({ minutes: leaseAfterMinutes.window })
    : now.add({ minutes: leaseAfterMinutes.elsewhere })
}
