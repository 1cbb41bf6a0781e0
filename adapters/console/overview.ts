import type { Account } from '../../bot/account.ts'
import { stamp } from '../../bot/handoff-context.ts'
import { nextPartnerDays } from '../../bot/partners.ts'
import { deskSchedule, promiseWithinDays } from '../../bot/promise.ts'
import type { Alarm, Overview, QueueItem } from './contract.ts'
import type { Presence } from './presence.ts'
import type { ViewContext } from './views.ts'

/** The lists of the console, the desk's hours, who is here, and what somebody should look into. */
export function overview(
  items: QueueItem[],
  account: Account,
  context: ViewContext,
  presence: Presence,
): Overview {
  const { knowledge, now, accounts } = context
  const { pack, calendar } = knowledge
  const { officeId } = account
  const schedule = deskSchedule(knowledge, officeId)
  const status = calendar.statusAt(schedule, now)
  const next = calendar.nextOpening(schedule, now)
  const partner = pack.partners.find((one) => one.id === officeId)
  const colleagues = [...accounts.values()]
    .filter(
      (one) => !one.disabled && one.roles.some((role) => ['counsellor', 'partner', 'lead'].includes(role)),
    )
    .map(({ id, called, title, officeId: desk, languages, capacity }) => ({
      id,
      called,
      title,
      officeId: desk,
      languages,
      presence: presence.of(id),
      has: items.filter((item) => item.owner?.id === id).length,
      capacity,
    }))
  const alarms: Alarm[] = items
    .filter((item) => item.called === 2)
    .map((item) => ({
      kind: 'lead-called',
      id: item.id,
      ...(item.owedSince ? { since: item.owedSince } : {}),
    }))
  if (
    status.state === 'open' &&
    !colleagues.some((one) => one.presence === 'here' && one.officeId === officeId)
  )
    alarms.push({ kind: 'nobody-on-duty' })
  const today = calendar.toLocal(now).toPlainDate()
  const ahead = calendar
    .serviceDays(schedule, today.toString(), today.add({ days: promiseWithinDays }).toString())
    .filter((day) => day.windows.length > 0)
  if (ahead.length === 0) alarms.push({ kind: 'no-service-day' })
  // The table of holidays is made per year; in October next year's must be there.
  if (calendar.holidayOn(`${today.month >= 10 ? today.year + 1 : today.year}-01-01`) === undefined)
    alarms.push({ kind: 'holidays-missing' })
  return {
    now: stamp(now),
    desk: {
      officeId,
      name: partner?.name ?? pack.offices.get(officeId)?.name ?? { de: officeId, en: officeId },
      open: status.state === 'open',
      ...(status.state === 'open' ? { until: stamp(status.until) } : {}),
      ...(next ? { next: stamp(next.at) } : {}),
      verified: schedule.rules.every((rule) => rule.verified),
    },
    items,
    colleagues,
    alarms,
    partners: nextPartnerDays(knowledge, now).map(({ partner: one, opening }) => ({
      id: one.id,
      name: one.name,
      languages: one.languages,
      topics: one.topics,
      at: stamp(opening.at),
      until: stamp(opening.until),
      example: one.example,
    })),
  }
}
