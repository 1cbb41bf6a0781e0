import { Cron } from 'croner'
import { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Audit } from './audit.ts'
import type { Clock } from './clock.ts'
import type { Conversation, Waiting } from './conversation.ts'
import type { Conversations } from './conversations.ts'
import { close, endLease, promised, tell } from './handoff.ts'
import { type HandoffContext, stamp, whenText } from './handoff-context.ts'
import type { Log } from './log.ts'
import { deskSchedule, promiseFor } from './promise.ts'
import { deletionWhenClosed, type RetentionTimes } from './retention.ts'

/** Service minutes after which everyone on duty is called again, then the lead. HANDOFF, "nobody answers". */
const callAfter = [30, 60] as const
/** Service days without a word after which a conversation in which nothing is owed is closed. */
const idleDays = 5

export interface DeskJobsParts {
  conversations: Conversations
  knowledge: () => Knowledge
  clock: Clock
  audit: Audit
  log: Log
  retention: RetentionTimes
}

/**
 * Does what is due: ends leases, keeps or mends promises, calls for counsellors, closes what was forgotten.
 *
 * Everything it needs stands in the conversations, so a restart loses nothing and a second run changes nothing.
 *
 * @returns how many conversations it changed.
 */
export async function runDeskJobs(parts: DeskJobsParts): Promise<number> {
  const { conversations, knowledge, clock, audit, log, retention } = parts
  const context: HandoffContext = { knowledge: knowledge(), now: clock.now() }
  let changed = 0
  for await (const seen of conversations.handedOff()) {
    if (dueWork(structuredClone(seen), context, retention).length === 0) continue
    const done = await conversations.change<string[]>(seen.id, (present) => {
      const work = present ? dueWork(present, context, retention) : []
      return { next: work.length > 0 ? present : undefined, result: work }
    })
    if (done.length > 0) changed++
    for (const what of done) {
      log.info('desk.job', { conversation: seen.id, kind: what })
      if (what === 'lease-ended') await audit.add({ who: 'system', what, on: seen.id })
    }
  }
  return changed
}

/** Runs the jobs every half minute. @returns stops it. */
export function startDeskJobs(parts: DeskJobsParts): () => void {
  const job = new Cron(
    '*/30 * * * * *',
    {
      timezone: 'Europe/Berlin',
      protect: true,
      unref: true,
      catch: () => parts.log.error('desk.jobs-failed'),
    },
    async () => {
      await runDeskJobs(parts)
    },
  )
  return () => job.stop()
}

/** Applies what is due to a conversation. @returns what it did. */
function dueWork(conversation: Conversation, context: HandoffContext, retention: RetentionTimes): string[] {
  const done: string[] = []
  const now = stamp(context.now)
  if (conversation.handoff.state === 'taken-over' && conversation.handoff.leaseUntil <= now) {
    endLease(conversation, context)
    done.push('lease-ended')
  }
  if (conversation.handoff.state !== 'queued' && conversation.handoff.state !== 'taken-over') return done
  const { handoff } = conversation
  if (handoff.owedSince !== undefined) {
    if (movePromise(conversation, handoff, context)) done.push('promise-moved')
    if (missPromise(conversation, handoff, context)) done.push('promise-missed')
    if (callForCounsellor(handoff, context)) done.push(`called-${handoff.called}`)
  } else if (closeForgotten(conversation, handoff, context, retention)) done.push('forgotten')
  return done
}

/** The calendar changed: an open promise that can no longer be kept is told anew, at once. */
function movePromise(conversation: Conversation, handoff: Waiting, context: HandoffContext): boolean {
  if (handoff.dueFrom === undefined || (handoff.dueBy !== undefined && handoff.dueBy <= stamp(context.now)))
    return false
  const due = promiseFor(
    context.knowledge,
    handoff.officeId,
    Temporal.Instant.from(handoff.dueFrom),
    handoff.urgent === true,
  )
  const dueBy = due && stamp(due)
  if (dueBy === handoff.dueBy) return false
  if (dueBy !== undefined && dueBy <= stamp(context.now)) return false
  const later = dueBy === undefined || (handoff.dueBy !== undefined && dueBy > handoff.dueBy)
  if (dueBy === undefined) delete handoff.dueBy
  else handoff.dueBy = dueBy
  // A day that is known now, or an earlier one, is good news: it shows in the status.
  if (later)
    tell(conversation, context, 'moved', [
      dueBy ? ['handoff.moved', { when: whenText(dueBy, conversation, context) }] : ['handoff.movedUnknown'],
    ])
  return true
}

/** A promise was not kept: one apology with a new time per day. */
function missPromise(conversation: Conversation, handoff: Waiting, context: HandoffContext): boolean {
  if (handoff.dueBy === undefined || handoff.dueBy > stamp(context.now)) return false
  const today = context.knowledge.calendar.toLocal(context.now).toPlainDate().toString()
  if (handoff.apologisedOn === today) return false
  handoff.missed = (handoff.missed ?? 0) + 1
  handoff.apologisedOn = today
  delete handoff.dueBy
  Object.assign(handoff, promised(context, handoff.officeId, handoff.urgent === true))
  tell(conversation, context, 'missed', [
    handoff.dueBy
      ? ['handoff.missed', { when: whenText(handoff.dueBy, conversation, context) }]
      : ['handoff.missedUnknown'],
  ])
  return true
}

function callForCounsellor(handoff: Waiting, { knowledge, now }: HandoffContext): boolean {
  if (handoff.state !== 'queued' || handoff.owedSince === undefined) return false
  const waited = knowledge.calendar.serviceMinutes(
    deskSchedule(knowledge, handoff.officeId),
    Temporal.Instant.from(handoff.owedSince),
    now,
  )
  const level = waited >= callAfter[1] ? 2 : waited >= callAfter[0] ? 1 : 0
  if (level <= (handoff.called ?? 0)) return false
  handoff.called = level
  return true
}

/** Nothing owed and nobody wrote for five service days: a notice, and the day after it is closed. */
function closeForgotten(
  conversation: Conversation,
  handoff: Waiting,
  context: HandoffContext,
  retention: RetentionTimes,
): boolean {
  const { knowledge, now } = context
  const schedule = deskSchedule(knowledge, handoff.officeId)
  const from = knowledge.calendar.toLocal(Temporal.Instant.from(conversation.updatedAt)).toPlainDate()
  const today = knowledge.calendar.toLocal(now).toPlainDate()
  const days = knowledge.calendar
    .serviceDays(schedule, from.add({ days: 1 }).toString(), today.toString())
    .filter((day) => day.windows.length > 0).length
  const noticed = conversation.lines.at(-1)?.event === 'closing-soon'
  if (noticed) {
    if (days < 1) return false
    close(conversation, { who: 'timer' }, { reason: 'gone' }, context, deletionWhenClosed(now, retention))
    return true
  }
  if (days < idleDays) return false
  tell(conversation, context, 'closing-soon', [['handoff.closingSoon']])
  return true
}
