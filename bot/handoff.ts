import { randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import { chips, fixedText, noTrace } from './build-reply.ts'
import {
  appendLine,
  type CloseReason,
  type Conversation,
  isWithPeople,
  type Line,
  type SystemEvent,
  type Waiting,
} from './conversation.ts'
import { dayText, type HandoffContext, stamp, whenText } from './handoff-context.ts'
import { handoffTexts } from './handoff-texts.ts'
import { hearLanguage } from './language.ts'
import { deskSchedule, leaseUntil, promiseFor } from './promise.ts'
import type { Block, ChipAction } from './reply.ts'
import type { TextKey } from './texts/tree.ts'
import { textsIn } from './texts.ts'

/** A person at a desk, as a conversation knows them. */
export interface Counsellor {
  id: string
  /** What users read: a first name, as they chose it. */
  called: string
  role: { de: string; en: string }
}

export type HandoffRefusal =
  | 'HANDOFF_STALE'
  | 'HANDOFF_TAKEN'
  | 'HANDOFF_NOT_YOURS'
  | 'HANDOFF_NOT_WAITING'
  | 'HANDOFF_OWED'
  | 'HANDOFF_CLOSED'

/** A change that the present state does not allow. Nothing was written. */
export class HandoffError extends Error {
  readonly code: HandoffRefusal

  constructor(code: HandoffRefusal) {
    super(`handoff: ${code}; read the conversation again`)
    this.name = 'HandoffError'
    this.code = code
  }
}

/** A colleague keeps the first word for this long after a transfer or the end of a lease, in service minutes. */
const preferredMinutes = 30
/** Requests per conversation and hour. TRUST, "Starting numbers". */
const mostRequests = 3
/** A colleague may take over when something is owed and the owner has been idle this long, in service minutes. */
export const idleOwnerMinutes = 20

/**
 * The user wants a person. A second request changes nothing and says the same again.
 *
 * @returns false when they asked too often within an hour; they then get telephone and address.
 */
export function requestHandoff(conversation: Conversation, context: HandoffContext): boolean {
  const { knowledge, now } = context
  const at = stamp(now)
  const hourAgo = stamp(now.subtract({ hours: 1 }))
  if (isWithPeople(conversation)) {
    say(conversation, context, 'requested', handoffTexts.already(conversation, context))
    return true
  }
  conversation.requests = conversation.requests.filter((one) => one > hourAgo)
  if (conversation.requests.length >= mostRequests) {
    say(conversation, context, 'requested', handoffTexts.tooOften(conversation, context))
    return false
  }
  conversation.requests.push(at)
  conversation.consentedAt = at
  conversation.handedOffAt = at
  const officeId = knowledge.pack.manifest.welcomeCentre
  conversation.handoff = {
    state: 'queued',
    since: at,
    officeId,
    queuedSince: at,
    owedSince: at,
    ...promised(context, officeId, isUrgent(conversation, context)),
    ...(isUrgent(conversation, context) ? { urgent: true } : {}),
  }
  say(conversation, context, 'requested', handoffTexts.requested(conversation, context), [
    { label: textsIn(conversation.lang)('handoff.withdraw'), action: { do: 'handoff', step: 'withdraw' } },
  ])
  return true
}

/** The user takes the request back; a person who already answers is not sent away. */
export function withdraw(conversation: Conversation, context: HandoffContext): void {
  if (conversation.handoff.state !== 'queued') return
  conversation.handoff = { state: 'bot' }
  tell(
    conversation,
    context,
    'withdrawn',
    [['handoff.withdrawn']],
    [{ label: textsIn(conversation.lang)('chip.topics'), action: { do: 'intent', intent: 'topics' } }],
  )
}

/**
 * A user's line came in: what it changes of the handoff, in the same write.
 *
 * While people have the conversation something is now owed. After closing, the bot has it again.
 */
export function userSpoke(conversation: Conversation, context: HandoffContext): void {
  const { handoff } = conversation
  const at = stamp(context.now)
  if (handoff.state === 'closed') conversation.handoff = { state: 'bot' }
  if (!isWithPeople(conversation) || conversation.handoff.owedSince !== undefined) return
  conversation.handoff.owedSince = at
  delete conversation.handoff.acknowledged
  delete conversation.handoff.called
  Object.assign(
    conversation.handoff,
    promised(context, conversation.handoff.officeId, conversation.handoff.urgent === true),
  )
}

/** A word of danger while people have the conversation: it goes to the top. */
export function markUrgent(conversation: Conversation, context: HandoffContext): void {
  conversation.emergencyAt = stamp(context.now)
  if (!isWithPeople(conversation) || conversation.handoff.urgent) return
  conversation.handoff.urgent = true
  const due = promised(context, conversation.handoff.officeId, true)
  if (conversation.handoff.owedSince && due.dueBy && due.dueBy < (conversation.handoff.dueBy ?? '9'))
    Object.assign(conversation.handoff, due)
}

/**
 * A counsellor takes a waiting conversation. Repeating one's own claim is a success.
 *
 * @param force - takes it from a colleague: allowed to leads, or when something is owed and the owner has been idle.
 * @throws {HandoffError} `HANDOFF_TAKEN` when a colleague has it, `HANDOFF_NOT_WAITING` when nobody waits.
 */
export function claim(
  conversation: Conversation,
  counsellor: Counsellor,
  context: HandoffContext,
  force = false,
): void {
  const { handoff } = conversation
  if (handoff.state === 'taken-over' && handoff.counsellorId === counsellor.id) return
  if (handoff.state === 'taken-over' && !force) throw new HandoffError('HANDOFF_TAKEN')
  if (!isWithPeople(conversation)) throw new HandoffError('HANDOFF_NOT_WAITING')
  conversation.handoff = {
    state: 'taken-over',
    ...waitingOf(conversation.handoff),
    since: stamp(context.now),
    counsellorId: counsellor.id,
    leaseUntil: stamp(leaseUntil(context.knowledge, conversation.handoff.officeId, context.now)),
  }
  // What the bot was about to say is not said any more.
  conversation.mutedSeq = conversation.lines.length
  const { lang } = conversation
  const by = { counsellorId: counsellor.id, called: counsellor.called, role: counsellor.role[lang] }
  tell(conversation, context, 'claimed', [['handoff.claimed', { called: by.called, role: by.role }]]).by = by
}

/**
 * A counsellor writes to the user: claims what nobody has, mutes the bot and clears what is owed in one write.
 *
 * @returns the number of the line; the same again for a repeated `clientId`.
 * @throws {HandoffError} when a colleague has the conversation or the bot does.
 */
export function counsellorSpeaks(
  conversation: Conversation,
  counsellor: Counsellor,
  { clientId, text }: { clientId: string; text: string },
  context: HandoffContext,
): number {
  const known = conversation.lines.find((line) => line.clientId === clientId)
  if (known) return known.seq
  claim(conversation, counsellor, context)
  const { handoff, lang } = conversation
  if (handoff.state !== 'taken-over') throw new HandoffError('HANDOFF_NOT_WAITING')
  const heard = hearLanguage(text)
  const line = appendLine(conversation, {
    at: stamp(context.now),
    speaker: 'counsellor',
    lang: heard.sure ? heard.code : lang,
    clientId,
    text,
    by: { counsellorId: counsellor.id, called: counsellor.called, role: counsellor.role[lang] },
  })
  conversation.mutedSeq = line.seq
  settle(handoff)
  handoff.leaseUntil = stamp(leaseUntil(context.knowledge, handoff.officeId, context.now))
  delete conversation.drafts[counsellor.id]
  return line.seq
}

/** Keeps one's takeover: a note was written, or "keep" pressed. @throws {HandoffError} `HANDOFF_NOT_YOURS`. */
export function keep(conversation: Conversation, counsellorId: string, context: HandoffContext): void {
  const handoff = ownTakeover(conversation, counsellorId)
  handoff.leaseUntil = stamp(leaseUntil(context.knowledge, handoff.officeId, context.now))
}

/**
 * Passes one's conversation on; place in the queue and promise are kept, a later promise is told.
 *
 * @param to - an office or partner, and the colleague who is asked first.
 * @param name - what users read of it.
 */
export function transfer(
  conversation: Conversation,
  counsellorId: string,
  to: { officeId: string; counsellorId?: string },
  name: string,
  context: HandoffContext,
): void {
  const handoff = ownTakeover(conversation, counsellorId)
  const before = handoff.dueBy
  const next = { ...waitingOf(handoff), officeId: to.officeId }
  // Nothing may be owed, yet the new desk is to look at it: so it waits for them.
  next.owedSince ??= stamp(context.now)
  const promise = promised(context, to.officeId, handoff.urgent === true)
  const later = before === undefined || (promise.dueBy !== undefined && promise.dueBy > before)
  conversation.handoff = {
    state: 'queued',
    ...next,
    ...(later ? promise : {}),
    since: stamp(context.now),
    ...preference(to.counsellorId, to.officeId, context),
  }
  const due = conversation.handoff.dueBy
  tell(conversation, context, 'transferred', [
    ['handoff.transferred', { to: name }],
    ...(due && later
      ? ([['handoff.transferredPromise', { when: whenText(due, conversation, context) }]] as const)
      : []),
  ])
}

/** A lease ends: back to the queue with place and promise; the user reads nothing. */
export function endLease(conversation: Conversation, context: HandoffContext): void {
  const { handoff } = conversation
  if (handoff.state !== 'taken-over') return
  conversation.handoff = {
    state: 'queued',
    ...waitingOf(handoff),
    since: stamp(context.now),
    ...preference(handoff.counsellorId, handoff.officeId, context),
  }
  conversation.notes.push({
    id: randomUUID(),
    at: stamp(context.now),
    counsellorId: handoff.counsellorId,
    text: '',
    event: 'lease-ended',
  })
}

/** Gives one's conversation back to the bot. @throws {HandoffError} `HANDOFF_OWED` unless `confirmed`. */
export function release(
  conversation: Conversation,
  counsellorId: string,
  confirmed: boolean,
  context: HandoffContext,
): void {
  const handoff = ownTakeover(conversation, counsellorId)
  if (handoff.owedSince !== undefined && !confirmed) throw new HandoffError('HANDOFF_OWED')
  conversation.handoff = { state: 'bot' }
  conversation.mutedSeq = conversation.lines.length
  tell(conversation, context, 'released', [['handoff.released'], ['welcome.notice']])
}

/** Ends it. The transcript stays until its time is over; whoever writes again talks to the bot. */
export function close(
  conversation: Conversation,
  by: { who: 'counsellor'; id: string } | { who: 'timer' },
  why: { reason?: CloseReason; referredTo?: string },
  context: HandoffContext,
  deletedOn: Temporal.Instant,
): void {
  if (by.who === 'counsellor') {
    const { handoff } = conversation
    if (handoff.state === 'closed') throw new HandoffError('HANDOFF_CLOSED')
    if (handoff.state === 'taken-over' && handoff.counsellorId !== by.id)
      throw new HandoffError('HANDOFF_TAKEN')
    if (!isWithPeople(conversation)) throw new HandoffError('HANDOFF_NOT_WAITING')
  }
  const say = textsIn(conversation.lang)
  conversation.handoff = { state: 'closed', since: stamp(context.now), by: by.who, ...why }
  conversation.handedOffAt = stamp(context.now)
  conversation.mutedSeq = conversation.lines.length
  tell(
    conversation,
    context,
    'closed',
    [
      ['handoff.closed'],
      ['handoff.closedDeleted', { when: dayText(stamp(deletedOn), conversation, context) }],
      ['handoff.rate'],
    ],
    (['good', 'fair', 'poor'] as const).map((rating) => ({
      label: say(
        ({ good: 'handoff.rateGood', fair: 'handoff.rateFair', poor: 'handoff.ratePoor' } as const)[rating],
      ),
      action: { do: 'rate', rating },
    })),
  )
}

/** Something is said about the handoff; the words are fixed texts. */
export function tell(
  conversation: Conversation,
  context: HandoffContext,
  event: SystemEvent,
  texts: ReadonlyArray<readonly [TextKey, Record<string, string>?]>,
  list: ReadonlyArray<{ label: string; action: ChipAction }> = [],
): Line {
  const { lang } = conversation
  return say(
    conversation,
    context,
    event,
    texts.map(([key, values]) => fixedText(textsIn(lang), lang, key, values)),
    list,
  )
}

function say(
  conversation: Conversation,
  { now }: HandoffContext,
  event: SystemEvent,
  blocks: Block[],
  list: ReadonlyArray<{ label: string; action: ChipAction }> = [],
): Line {
  return appendLine(conversation, {
    at: stamp(now),
    speaker: 'system',
    lang: conversation.lang,
    event,
    reply: { kind: 'handoff', blocks, chips: chips(list), trace: noTrace },
  })
}

/** A promise counted from now, as the row keeps it; empty when no service day is known. */
export function promised(
  { knowledge, now }: HandoffContext,
  officeId: string,
  urgent: boolean,
): { dueBy?: string; dueFrom: string } {
  const due = promiseFor(knowledge, officeId, now, urgent)
  return { dueFrom: stamp(now), ...(due ? { dueBy: stamp(due) } : {}) }
}

/** Nothing is owed any more: a person has answered. */
function settle(handoff: Waiting): void {
  delete handoff.owedSince
  delete handoff.dueBy
  delete handoff.dueFrom
  delete handoff.called
  delete handoff.acknowledged
}

function ownTakeover(
  conversation: Conversation,
  counsellorId: string,
): Extract<Waiting, { state: 'taken-over' }> {
  const { handoff } = conversation
  if (handoff.state !== 'taken-over') throw new HandoffError('HANDOFF_NOT_YOURS')
  if (handoff.counsellorId !== counsellorId) throw new HandoffError('HANDOFF_TAKEN')
  return handoff
}

/** What both waiting and taken-over conversations keep. */
function waitingOf(handoff: Waiting) {
  const { since, officeId, queuedSince, owedSince, dueBy, dueFrom, urgent, missed, apologisedOn } = handoff
  return {
    since,
    officeId,
    queuedSince,
    ...(owedSince ? { owedSince } : {}),
    ...(dueBy ? { dueBy } : {}),
    ...(dueFrom ? { dueFrom } : {}),
    ...(urgent ? { urgent } : {}),
    ...(missed ? { missed } : {}),
    ...(apologisedOn ? { apologisedOn } : {}),
  } satisfies Partial<Waiting>
}

function preference(
  counsellorId: string | undefined,
  officeId: string,
  { knowledge, now }: HandoffContext,
): { preferred?: { counsellorId: string; until: string } } {
  if (counsellorId === undefined) return {}
  const until = knowledge.calendar.addServiceMinutes(deskSchedule(knowledge, officeId), now, preferredMinutes)
  return until ? { preferred: { counsellorId, until: stamp(until) } } : {}
}

/** Danger was spoken of within the last twelve hours. */
function isUrgent({ emergencyAt }: Conversation, { now }: HandoffContext): boolean {
  return emergencyAt !== undefined && emergencyAt > stamp(now.subtract({ hours: 12 }))
}
