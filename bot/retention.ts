import { Cron } from 'croner'
import { Temporal } from 'temporal-polyfill'
import type { Assistant } from './assistant.ts'
import type { Clock } from './clock.ts'
import type { Conversation } from './conversation.ts'
import type { Conversations } from './conversations.ts'
import { stamp } from './handoff-context.ts'
import type { Log } from './log.ts'
import type { Store } from './store.ts'

/** How long conversations are kept. TRUST, table of periods. */
export interface RetentionTimes {
  /** With the bot alone, after the last line. */
  botHours: number
  /** With people, after closing. */
  handoffDays: number
}

/** With people, after the last line, whatever the state. */
const mostHandoffDays = 90
const draftHours = 24

/** The instant after which a conversation is deleted. */
export function deletionOf(
  { handoff, handedOffAt, updatedAt }: Pick<Conversation, 'handoff' | 'handedOffAt' | 'updatedAt'>,
  { botHours, handoffDays }: RetentionTimes,
): string {
  const after = (at: string, hours: number) => stamp(Temporal.Instant.from(at).add({ hours }))
  if (handedOffAt === undefined) return after(updatedAt, botHours)
  const latest = after(updatedAt, mostHandoffDays * 24)
  if (handoff.state === 'queued' || handoff.state === 'taken-over') return latest
  const ended = handoff.state === 'closed' ? handoff.since : updatedAt
  const due = after(ended, handoffDays * 24)
  return due < latest ? due : latest
}

/** The instant after which a conversation is deleted when it is closed now and nobody writes any more. */
export function deletionWhenClosed(now: Temporal.Instant, times: RetentionTimes): Temporal.Instant {
  const at = stamp(now)
  const closed = {
    handoff: { state: 'closed', since: at, by: 'timer' },
    handedOffAt: at,
    updatedAt: at,
  } as const
  return Temporal.Instant.from(deletionOf(closed, times))
}

/** Deletes every conversation whose time is over, and drafts after a day. Safe to run twice. @returns how many. */
export async function deleteExpired(parts: {
  store: Pick<Store, 'all'>
  conversations: Conversations
  assistant: Pick<Assistant, 'erase'>
  clock: Clock
  times: RetentionTimes
}): Promise<number> {
  const { store, conversations, assistant, clock, times } = parts
  const now = stamp(clock.now())
  const oldDraft = stamp(clock.now().subtract({ hours: draftHours }))
  let deleted = 0
  for await (const conversation of store.all()) {
    if (deletionOf(conversation, times) < now) {
      if (await assistant.erase(conversation.id)) deleted++
    } else if (Object.values(conversation.drafts).some((draft) => draft.at < oldDraft))
      await conversations.change(conversation.id, (present) => {
        if (!present) return { next: undefined, result: undefined }
        for (const [owner, draft] of Object.entries(present.drafts))
          if (draft.at < oldDraft) delete present.drafts[owner]
        return { next: present, result: undefined }
      })
  }
  return deleted
}

/** Runs the deletion every quarter of an hour and says so in the log, with counts. @returns stops it. */
export function startRetention(parts: Parameters<typeof deleteExpired>[0] & { log: Log }): () => void {
  const { log } = parts
  const job = new Cron(
    '*/15 * * * *',
    { timezone: 'Europe/Berlin', protect: true, unref: true, catch: () => log.error('retention.failed') },
    async () => {
      log.info('retention.done', { count: await deleteExpired(parts) })
    },
  )
  return () => job.stop()
}
