import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { answerLanguages } from '../knowledge/language.ts'
import { allChips, type Chip, replySchema } from './reply.ts'

/** An instant, ISO 8601 in UTC: `2026-12-01T09:15:00Z`. */
const instant = z.iso.datetime()

/** How a handoff ended, for the report; never why the user came. */
export const closeReasons = ['answered', 'referred', 'nothing-needed', 'gone', 'abuse'] as const
export type CloseReason = (typeof closeReasons)[number]

const waiting = {
  /** Since when this state holds. */
  since: instant,
  /** The Welcome Centre, or the partner whose desk answers. */
  officeId: z.string(),
  /** The place in the queue: kept through takeovers and transfers. */
  queuedSince: instant,
  /** Since when the user waits for a person's line; unset when nothing is owed. */
  owedSince: instant.optional(),
  /** The promise told to the user. */
  dueBy: instant.optional(),
  /** From where the promise was counted. */
  dueFrom: instant.optional(),
  /** A word of danger was said. */
  urgent: z.literal(true).optional(),
  /** Promises that were not kept. */
  missed: z.int().min(1).optional(),
  /** Local date of the last apology: one a day. */
  apologisedOn: z.iso.date().optional(),
  /** How far the call for a counsellor went: 1 everyone on duty, 2 the lead. */
  called: z.int().min(1).max(2).optional(),
  /** The one acknowledgement of this wait was given. */
  acknowledged: z.literal(true).optional(),
}

/** Who speaks next in a conversation. */
const handoff = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('bot') }),
  z.strictObject({
    state: z.literal('queued'),
    ...waiting,
    /** Asked first; anyone once `until` has passed. */
    preferred: z.strictObject({ counsellorId: z.string(), until: instant }).optional(),
  }),
  z.strictObject({
    state: z.literal('taken-over'),
    ...waiting,
    counsellorId: z.string(),
    leaseUntil: instant,
  }),
  z.strictObject({
    state: z.literal('closed'),
    since: instant,
    by: z.enum(['counsellor', 'user', 'timer']),
    reason: z.enum(closeReasons).optional(),
    /** The office the user was sent to. */
    referredTo: z.string().optional(),
  }),
])
export type Handoff = z.infer<typeof handoff>
export type Waiting = Extract<Handoff, { state: 'queued' | 'taken-over' }>

/** What a system line tells. */
export const systemEvents = [
  'requested',
  'claimed',
  'transferred',
  'lease-ended',
  'released',
  'withdrawn',
  'closed',
  'moved',
  'missed',
  'emergency',
  'closing-soon',
  'delayed',
  'refused',
] as const
export type SystemEvent = (typeof systemEvents)[number]

/** One piece of a transcript. */
export const lineSchema = z.strictObject({
  id: z.string(),
  /** Place in the conversation, from 1, without gaps. */
  seq: z.int().min(1),
  at: instant,
  /** `system` says what happens to the conversation; nobody's words. */
  speaker: z.enum(['user', 'bot', 'counsellor', 'system']),
  lang: z.string(),
  /** The counsellor who wrote, called as they chose to be. */
  by: z.strictObject({ counsellorId: z.string(), called: z.string(), role: z.string() }).optional(),
  event: z.enum(systemEvents).optional(),
  /** The bot answered although the user waits for a person. */
  automatic: z.literal(true).optional(),
  /** Something we do not take: `photo`, `voice`. */
  refused: z.string().optional(),
  /** The line this one replaces. */
  revises: z.string().optional(),
  /** It reached us more than an hour after it was written. */
  late: z.literal(true).optional(),
  /** The channel did not take it, and why. */
  failed: z.string().optional(),
  /** Given by the client, unique in the conversation: a repeated message is the same line. */
  clientId: z.string().optional(),
  /** The utterance, personal data masked, or the label of the chip that was pressed. */
  text: z.string().optional(),
  /** Kinds of personal data that were masked in the text. */
  masked: z.array(z.string()).optional(),
  /** The utterance was longer than we read. */
  cut: z.literal(true).optional(),
  /** The pressed chip: number of its line, a dot, its id. */
  chip: z.string().optional(),
  reply: replySchema.optional(),
})
export type Line = z.infer<typeof lineSchema>

/** One user's exchange over one channel: everything that must change together is in it. */
export const conversationSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+:[A-Za-z0-9_-]{10,64}$/),
  /** Counts every change. */
  version: z.int().min(0),
  createdAt: instant,
  updatedAt: instant,
  lang: z.enum(answerLanguages),
  /** The user picked the language: nothing but another pick changes it. */
  langChosen: z.boolean(),
  /** SHA-256 of the tokens that open this conversation. */
  tokenHashes: z.array(z.string()),
  handoff,
  /** Counts changes of state, owner and desk: what a claim compares. */
  handoffVersion: z.int().min(0).default(0),
  lines: z.array(lineSchema),
  /** Staff's own remarks: another place than the lines, so that none is ever sent. */
  notes: z
    .array(
      z.strictObject({
        id: z.string(),
        at: instant,
        counsellorId: z.string(),
        text: z.string(),
        /** Written by the program about this counsellor; then there is no text. */
        event: z.literal('lease-ended').optional(),
      }),
    )
    .default([]),
  labels: z.array(z.string()).default([]),
  /** Unsent text of counsellors, by account; kept for a day. */
  drafts: z.record(z.string(), z.strictObject({ at: instant, text: z.string() })).default({}),
  /** The user confirmed the notice before a handoff. */
  consentedAt: instant.optional(),
  /** When people were asked for: limits the requests of an hour. */
  requests: z.array(instant).default([]),
  /** When this conversation was last with people: it is then kept longer. */
  handedOffAt: instant.optional(),
  /** One tap at the end. */
  rating: z.enum(['good', 'fair', 'poor']).optional(),
  /** When the emergency card was last shown while people had the conversation. */
  emergencyAt: instant.optional(),
  /** Last line the user's screen has had, and the last the counsellor has had. */
  seen: z
    .strictObject({ user: z.int().min(0), counsellor: z.int().min(0) })
    .default({ user: 0, counsellor: 0 }),
  /** Hash of the code that opens this conversation on another device. */
  pickUpHash: z.string().optional(),
  /** Channels that push: lines up to `sentSeq` have left us; the rest is the outbox. */
  delivery: z
    .strictObject({ sentSeq: z.int().min(0), tries: z.int().min(0), nextAttemptAt: instant.optional() })
    .optional(),
  /** The channel cannot reach the user, and since when. */
  unreachable: z.strictObject({ at: instant, code: z.string() }).optional(),
  /** Lines up to this number have had their turn. */
  answeredSeq: z.int().min(0),
  /** Up to this number a person has taken over: a turn that comes later says nothing but a card in danger. */
  mutedSeq: z.int().min(0).default(0),
  dialogue: z.strictObject({
    /** The entry just shown. */
    entry: z.string().optional(),
    /** What the last search found, best first, without the entry shown: "no, I meant ...", "next". */
    candidates: z.array(z.string()).optional(),
    /** Languages in which the user was told what we answer in. */
    told: z.array(z.string()).optional(),
    /** Questions the bot has asked in a row. */
    asked: z.int().min(0),
  }),
})
export type Conversation = z.infer<typeof conversationSchema>
export type ConversationId = Conversation['id']

/** A conversation in which nothing has been said yet. */
export function emptyConversation(id: ConversationId, lang: Conversation['lang'], at: string): Conversation {
  return {
    id,
    version: 0,
    createdAt: at,
    updatedAt: at,
    lang,
    langChosen: false,
    tokenHashes: [],
    handoff: { state: 'bot' },
    handoffVersion: 0,
    lines: [],
    notes: [],
    labels: [],
    drafts: {},
    requests: [],
    seen: { user: 0, counsellor: 0 },
    answeredSeq: 0,
    mutedSeq: 0,
    dialogue: { asked: 0 },
  }
}

/** Adds a line with the next number. Only the store's change functions call it. @returns the line as it stands. */
export function appendLine(conversation: Conversation, line: Omit<Line, 'id' | 'seq'>): Line {
  const added = { id: randomUUID(), seq: conversation.lines.length + 1, ...line }
  conversation.lines.push(added)
  conversation.updatedAt = line.at
  return added
}

/** @returns `web`, `telegram`: the channel a conversation came by. */
export function channelOf(id: ConversationId): string {
  return id.slice(0, id.indexOf(':'))
}

/** What the user wrote last about their matter: no pressed chip, and not the wish for a person or the yes to it. */
export function lastQuestion({ lines }: Pick<Conversation, 'lines'>): Line | undefined {
  return lines.findLast((line, index) => {
    if (line.speaker !== 'user' || line.chip !== undefined || !line.text) return false
    const next = lines[index + 1]
    return next?.event !== 'requested' && next?.reply?.intent !== 'human'
  })
}

/** Whether a conversation waits for people or is with them. */
export function isWithPeople<T extends Pick<Conversation, 'handoff'>>(
  conversation: T,
): conversation is T & { handoff: Waiting } {
  return conversation.handoff.state === 'queued' || conversation.handoff.state === 'taken-over'
}

/** Who has a conversation: differs after every change of state, owner or desk. */
export function ownerOf({ handoff }: Pick<Conversation, 'handoff'>): string {
  switch (handoff.state) {
    case 'bot':
      return 'bot'
    case 'queued':
      return `queued ${handoff.officeId} ${handoff.since}`
    case 'taken-over':
      return `taken-over ${handoff.officeId} ${handoff.counsellorId} ${handoff.since}`
    case 'closed':
      return `closed ${handoff.since}`
  }
  handoff satisfies never
  return ''
}

/** Whether a person has written since the user asked for one. */
export function hasHumanSpoken({ handoff, lines }: Pick<Conversation, 'handoff' | 'lines'>): boolean {
  if (handoff.state !== 'queued' && handoff.state !== 'taken-over') return false
  return lines.some((line) => line.speaker === 'counsellor' && line.at >= handoff.queuedSince)
}

/** The chip that a line pressed, named `seq.id`; undefined when it is not there any more. */
export function chipPressed({ lines }: Conversation, pressed: string): Chip | undefined {
  const [seq, id] = pressed.split('.')
  const reply = lines.find((line) => line.seq === Number(seq))?.reply
  return reply && allChips(reply).find((chip) => chip.id === id)
}
