import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Clock } from './clock.ts'
import type { Handoff } from './conversation.ts'
import type { SeenChange } from './conversations.ts'
import { stamp } from './handoff-context.ts'
import type { KeptDocument } from './kept-document.ts'
import { deskSchedule } from './promise.ts'

const count = z.int().min(0)
const counts = z.record(z.string(), count)

/** What is counted of one day: numbers alone, nothing that was said and nobody's id. */
const daySchema = z.strictObject({
  /** Lines of the bot by the kind of their reply. */
  replies: counts.default({}),
  /** Requests for a person. */
  requested: count.default(0),
  /** Waits that a person's line ended, and how many of them within the first promise. */
  answered: count.default(0),
  kept: count.default(0),
  /** Service minutes of each of those waits. */
  minutes: z.array(count).default([]),
  /** Conversations closed, by reason. */
  closed: counts.default({}),
  rated: counts.default({}),
})
export type DayTally = z.infer<typeof daySchema>

/** By local date, `YYYY-MM-DD`. */
export const tallySchema = z.record(z.iso.date(), daySchema)
export type TallyDocument = z.infer<typeof tallySchema>

export interface TalliedDay {
  /** Local, `YYYY-MM-DD`. */
  date: string
  tally: DayTally
}

/** Counts what the report needs while it happens: conversations are deleted long before the year is over. */
export interface Tally {
  see(change: SeenChange): void
  /** @returns every day that was counted, oldest first. */
  days(): Promise<TalliedDay[]>
  /** Writes what is not written yet. */
  flush(): Promise<void>
}

/** Numbers are written this often: a crash loses no more than these. */
const writeEveryMs = 30_000
/** Days kept: the year before the present one can still be reported. */
const keptDays = 800

export function createTally(
  document: KeptDocument<TallyDocument>,
  clock: Clock,
  knowledge: () => Knowledge,
): Tally {
  let fresh = new Map<string, DayTally>()
  let timer: NodeJS.Timeout | undefined

  function today(): DayTally {
    const date = knowledge().calendar.toLocal(clock.now()).toPlainDate().toString()
    const day = fresh.get(date) ?? daySchema.parse({})
    fresh.set(date, day)
    timer ??= setTimeout(() => void flush().catch(() => {}), writeEveryMs).unref()
    return day
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const written = fresh
    fresh = new Map()
    if (written.size === 0) return
    try {
      await document.change((present) => ({ next: joined(present, written), result: undefined }))
    } catch (error) {
      // Kept for the next time.
      for (const [date, day] of written) fresh.set(date, add(fresh.get(date), day))
      throw error
    }
  }

  return {
    flush,
    see({ before, after, added }) {
      for (const line of added) {
        if (line.speaker === 'bot' && line.reply) up(today().replies, line.reply.kind)
        if (line.event === 'requested' && before?.handoff.state !== after.handoff.state) today().requested++
        if (line.event === 'emergency') up(today().replies, 'emergency')
        if (line.speaker === 'counsellor') answered(before?.handoff)
      }
      if (after.handoff.state === 'closed' && before?.handoff.state !== 'closed')
        up(today().closed, after.handoff.reason ?? after.handoff.by)
      if (after.rating !== undefined && after.rating !== before?.rating) up(today().rated, after.rating)
    },
    days: async () =>
      Object.entries(joined(await document.read(), fresh)).map(([date, tally]) => ({ date, tally })),
  }

  /** A person's line ends a wait, if there was one. */
  function answered(handoff: Handoff | undefined): void {
    if (handoff?.state !== 'queued' && handoff?.state !== 'taken-over') return
    const { owedSince, dueBy, missed, officeId } = handoff
    if (owedSince === undefined) return
    const now = clock.now()
    const day = today()
    day.answered++
    if (missed === undefined && (dueBy === undefined || dueBy >= stamp(now))) day.kept++
    const present = knowledge()
    day.minutes.push(
      Math.round(
        present.calendar.serviceMinutes(
          deskSchedule(present, officeId),
          Temporal.Instant.from(owedSince),
          now,
        ),
      ),
    )
  }
}

function up(counted: Record<string, number>, what: string): void {
  counted[what] = (counted[what] ?? 0) + 1
}

function joined(present: TallyDocument, more: ReadonlyMap<string, DayTally>): TallyDocument {
  const all = new Map(Object.entries(present))
  for (const [date, day] of more) all.set(date, add(all.get(date), day))
  return Object.fromEntries([...all].sort(([a], [b]) => a.localeCompare(b)).slice(-keptDays))
}

function add(a: DayTally | undefined, b: DayTally): DayTally {
  if (a === undefined) return b
  const sums = (x: Record<string, number>, y: Record<string, number>) => {
    const all = { ...x }
    for (const [what, number] of Object.entries(y)) all[what] = (all[what] ?? 0) + number
    return all
  }
  return {
    replies: sums(a.replies, b.replies),
    requested: a.requested + b.requested,
    answered: a.answered + b.answered,
    kept: a.kept + b.kept,
    minutes: [...a.minutes, ...b.minutes],
    closed: sums(a.closed, b.closed),
    rated: sums(a.rated, b.rated),
  }
}
