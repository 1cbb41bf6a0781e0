import { z } from 'zod'
import { dangerKinds } from '../knowledge/schema.ts'

/** How something was recognised: word for word, or by the cosine of the nearest utterance. */
const recognised = { id: z.string(), said: z.boolean(), nearness: z.number() }

/** What the search knew of one entry when it decided. */
const evidence = z.strictObject({
  id: z.string(),
  score: z.number(),
  /** Nearest text and its cosine; missing when words decided alone. */
  nearest: z.strictObject({ kind: z.enum(['title', 'utterance', 'answer']), cosine: z.number() }).optional(),
  words: z.number(),
  grams: z.number(),
  /** Share of the utterance's words that the entry has, 0..1. */
  covered: z.number(),
})

/** Which step of the dialogue decided a reply, and on what evidence. Written down when it happens. */
const decided = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('danger'),
    danger: z.enum(dangerKinds),
    net: z.enum(['phrase', 'meaning']),
  }),
  /** A chip was pressed, or said: by its label, its number, "the second one". */
  z.strictObject({ by: z.literal('chip'), label: z.string(), said: z.boolean() }),
  z.strictObject({ by: z.literal('intent'), ...recognised, entryNearness: z.number().optional() }),
  z.strictObject({ by: z.literal('follow-up'), ...recognised, entry: z.string().optional() }),
  z.strictObject({ by: z.literal('office'), office: z.string(), aspect: z.string() }),
  /** Next, previous, none of these, the same question again. */
  z.strictObject({ by: z.literal('move'), move: z.enum(['next', 'previous', 'none', 'same']) }),
  z.strictObject({
    by: z.literal('search'),
    decision: z.enum(['answer', 'ask-back', 'give-up']),
    /** Probability that the first entry is right, and that one of the first three is. */
    first: z.number(),
    firstThree: z.number(),
    answerFrom: z.number(),
    askFrom: z.number(),
    /** Best first, at most five. */
    evidence: z.array(evidence),
  }),
  z.strictObject({ by: z.literal('no-words') }),
])
export type Decided = z.infer<typeof decided>

/** How one turn was decided. For counsellors and `ask --explain`, never for users. */
export const stepSchema = z.strictObject({
  /** Language heard; missing for a pressed chip. */
  heard: z.strictObject({ lang: z.string(), sure: z.boolean() }).optional(),
  /** What was looked for, when it is not the whole utterance: after "no, I meant", the first of several questions. */
  lookedFor: z.string().optional(),
  decided,
})
export type TurnStep = z.infer<typeof stepSchema>
