import { z } from 'zod'
import { answerLanguages } from '../knowledge/language.ts'
import { replySchema } from './reply.ts'

/** An instant, ISO 8601 in UTC: `2026-12-01T09:15:00Z`. */
const instant = z.iso.datetime()

const handoff = z.discriminatedUnion('state', [z.strictObject({ state: z.literal('bot') })])

/** One piece of a transcript. */
export const lineSchema = z.strictObject({
  id: z.string(),
  /** Place in the conversation, from 1, without gaps. */
  seq: z.int().min(1),
  at: instant,
  speaker: z.enum(['user', 'bot']),
  lang: z.string(),
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
  lines: z.array(lineSchema),
  /** Lines up to this number have had their turn. */
  answeredSeq: z.int().min(0),
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
    lines: [],
    answeredSeq: 0,
    dialogue: { asked: 0 },
  }
}
