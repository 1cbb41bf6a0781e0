import type { AnswerLanguage } from '../knowledge/language.ts'
import { chips, fixedText, noTrace } from './build-reply.ts'
import type { Intent, TurnContext } from './intent.ts'
import type { Heard } from './recogniser.ts'
import type { Reply } from './reply.ts'
import type { Decided } from './step.ts'

/** What one step decided: the reply, and what the conversation remembers of it. */
export interface Step {
  reply: Reply
  /** The entry now being spoken of. */
  entry?: string | undefined
  candidates?: string[]
  /** Set when the user picked a language. */
  language?: AnswerLanguage
  /** What was looked for, when it is not the whole utterance. */
  lookedFor?: string
  decided: Decided
}

/** The step that an intent leads to. */
export function intentStep(
  { what, said, nearness }: Heard<Intent>,
  context: TurnContext,
  entryNearness?: number,
): Step {
  const { reply, language, forgetEntry } = what.reply(context)
  return {
    reply: { ...reply, kind: what.kind, intent: what.id },
    entry: forgetEntry ? undefined : context.conversation.dialogue.entry,
    ...(language ? { language } : {}),
    decided: {
      by: 'intent',
      id: what.id,
      said,
      nearness: rounded(nearness),
      ...(entryNearness !== undefined ? { entryNearness: rounded(entryNearness) } : {}),
    },
  }
}

/** One fixed sentence with the way on: topics and people. */
export function plain(
  kind: Reply['kind'],
  context: TurnContext,
  key: Parameters<TurnContext['say']>[0],
  values: Record<string, string> = {},
): Reply {
  return {
    kind,
    blocks: [fixedText(context.say, context.language, key, values)],
    chips: chips([
      { label: context.say('chip.topics'), action: { do: 'intent', intent: 'topics' } },
      { label: context.say('chip.human'), action: { do: 'intent', intent: 'human' } },
    ]),
    trace: noTrace,
  }
}

/** Probabilities and cosines as a trace keeps them: three digits. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
