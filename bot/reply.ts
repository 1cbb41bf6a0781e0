import { z } from 'zod'
import { facetNames, situationGroups } from '../knowledge/schema.ts'
import { stepSchema } from './step.ts'

/** What a reply is. Programs read it through `npm run ask -- --json`. */
export const replyKinds = [
  'answer',
  'ask-back',
  'smalltalk',
  'intent',
  'emergency',
  'handoff',
  'refuse',
  'unknown',
] as const
export type ReplyKind = (typeof replyKinds)[number]

/** Where a sentence comes from: an approved entry, or a fixed text of bot/texts. A transcript keeps it. */
const origin = z.union([
  z.strictObject({ entry: z.string(), revision: z.int(), part: z.string() }),
  z.strictObject({ text: z.string() }),
])
export type Origin = z.infer<typeof origin>

const link = z.strictObject({ label: z.string(), url: z.string() })

/** What the user needs of one office, in finished sentences: every channel shows the same. */
export const referralCardSchema = z.strictObject({
  office: z.string(),
  /** Official German name. */
  name: z.string(),
  /** Plain name in the user's language, when it differs. */
  plainName: z.string().optional(),
  responsible: z.string(),
  status: z.strictObject({ state: z.enum(['open', 'closed', 'unsure', 'unknown']), text: z.string() }),
  address: z.string().optional(),
  map: link.optional(),
  note: z.string().optional(),
  appointment: z.string().optional(),
  bring: z.strictObject({ title: z.string(), items: z.array(z.string()) }).optional(),
  /** The one thing to do. */
  primary: link.optional(),
  phone: z.strictObject({ label: z.string(), number: z.string() }).optional(),
  email: z.string().optional(),
  website: link.optional(),
  checked: z.string(),
  source: link.optional(),
})
export type ReferralCard = z.infer<typeof referralCardSchema>

const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string(),
    lang: z.string(),
    from: origin,
    tone: z.enum(['note', 'question']).optional(),
  }),
  z.strictObject({
    type: z.literal('list'),
    title: z.string(),
    items: z.array(z.string()),
    lang: z.string(),
    from: origin,
  }),
  z.strictObject({ type: z.literal('links'), links: z.array(link), lang: z.string() }),
  z.strictObject({ type: z.literal('card'), card: referralCardSchema, lang: z.string() }),
])
export type Block = z.infer<typeof block>

/** `request` after the notice, `withdraw` while waiting, `assistant` asks the bot although people have written. */
export const handoffSteps = ['request', 'withdraw', 'assistant'] as const
export type HandoffStep = (typeof handoffSteps)[number]

/** What happens when a chip is pressed. Stays on the server; a client sends the chip's id back. */
const chipAction = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('entry'), entry: z.string() }),
  z.strictObject({ do: z.literal('facet'), entry: z.string(), facet: z.enum(facetNames) }),
  z.strictObject({ do: z.literal('situation'), entry: z.string(), group: z.enum(situationGroups) }),
  z.strictObject({ do: z.literal('topic'), topic: z.string() }),
  z.strictObject({ do: z.literal('intent'), intent: z.string() }),
  /** Says a text for the user: a second question of the same message. */
  z.strictObject({ do: z.literal('say'), text: z.string() }),
  /** Steps of a handoff that the user decides. */
  z.strictObject({ do: z.literal('handoff'), step: z.enum(handoffSteps) }),
  z.strictObject({ do: z.literal('rate'), rating: z.enum(['good', 'fair', 'poor']) }),
  z.strictObject({ do: z.literal('feedback'), entry: z.string(), helpful: z.boolean() }),
])
export type ChipAction = z.infer<typeof chipAction>

const chip = z.strictObject({ id: z.string(), label: z.string(), action: chipAction })
export type Chip = z.infer<typeof chip>

/** One reply of the bot: data without a channel. */
export const replySchema = z.strictObject({
  kind: z.enum(replyKinds),
  intent: z.string().optional(),
  blocks: z.array(block),
  /** At most four, shown as buttons. */
  chips: z.array(chip),
  /** "Did this help?" under an answer: the question and its two chips. */
  feedback: z.strictObject({ question: z.string(), chips: z.array(chip) }).optional(),
  /** Why this reply: what the search found, best first. For counsellors and `ask`, never for users. */
  trace: z.strictObject({
    entries: z.array(z.strictObject({ id: z.string(), score: z.number() })),
    offices: z.array(z.string()),
    mode: z.enum(['hybrid', 'lexical', 'none']),
    /** Which step of the dialogue decided, on what evidence. */
    step: stepSchema.optional(),
  }),
})
export type Reply = z.infer<typeof replySchema>

/** Every chip of a reply in the order in which a user reads them. */
export function allChips(reply: Reply): Chip[] {
  return [...reply.chips, ...(reply.feedback?.chips ?? [])]
}
