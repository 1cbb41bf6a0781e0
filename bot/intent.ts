import type { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../knowledge/language.ts'
import type { Conversation } from './conversation.ts'
import type { Reply, ReplyKind } from './reply.ts'
import type { Say } from './texts.ts'

/** Everything a reply may depend on. */
export interface TurnContext {
  knowledge: Knowledge
  language: AnswerLanguage
  say: Say
  now: Temporal.Instant
  conversation: Readonly<Conversation>
  /** What the user wrote, cleaned and masked. */
  utterance: string
}

/** What an intent leads to, besides its reply. */
export interface IntentOutcome {
  reply: Reply
  /** Set when the user picked a language. */
  language?: AnswerLanguage
  /** Set when the topic just spoken of is over. */
  forgetEntry?: boolean
}

/** Something a user wants besides an answer: one folder of intents/ each. */
export interface Intent {
  id: string
  kind: ReplyKind
  /** How people say it, per language code; any language may be there. */
  utterances: Readonly<Record<string, readonly string[]>>
  /** What must stand in the utterance, whatever it is near to. */
  mustSay?: RegExp
  /** A wording that leaves no doubt, with whatever matter in between. */
  surely?: RegExp
  /** Nobody in danger says only this: what is near enough to it is not searched for danger by meaning. */
  harmless?: boolean
  /** Whether what is said right after its reply goes on with it: "for students", after a list of leaflets. */
  continues?(context: TurnContext): boolean
  reply(context: TurnContext): IntentOutcome
}

/**
 * A refusal is not said on a close call, and a faint likeness counts for little, for small talk least of all ("it is
 * Saturday night" is no good evening): the leads below, as cosines.
 */
const leads = { refusal: 0.02, faint: 0.03, faintTalk: 0.06 } as const
const faintBelow = 0.84

/** How much nearer than the nearest entry an intent must be. Set on tests/fixtures/intents.jsonl. */
export function leadOf({ what, nearness }: { what: Pick<Intent, 'kind'>; nearness: number }): number {
  if (nearness < faintBelow) return what.kind === 'smalltalk' ? leads.faintTalk : leads.faint
  return what.kind === 'refuse' ? leads.refusal : 0
}
