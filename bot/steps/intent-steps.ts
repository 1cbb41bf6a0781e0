import { fold, words } from '../../knowledge/search/text.ts'
import { intentStep, type Step } from '../dialogue-step.ts'
import { leadOf, type TurnContext } from '../intent.ts'
import { lastReply } from '../moves.ts'
import { outweighs } from '../recogniser.ts'
import { topicReply } from './chip-step.ts'
import type { Grounds } from './grounds.ts'

/** "For students", right after a list of leaflets: goes on with the intent that replied. */
export function intentContinues({ context, intents }: Grounds): Step | undefined {
  const before = intents.byId(lastReply(context.conversation)?.intent ?? '')
  return before?.continues?.(context)
    ? intentStep({ what: before, said: true, nearness: 1 }, context)
    : undefined
}

/** Word for word as an intent is said. */
export async function intentSaid({ context, hearIntent }: Grounds): Promise<Step | undefined> {
  const heard = await hearIntent(context.utterance)
  return heard?.said ? intentStep(heard, context) : undefined
}

/** Nearer to an intent than to every entry. */
export async function intentNear({ context, hearIntent, rank }: Grounds): Promise<Step | undefined> {
  const heard = await hearIntent(context.utterance)
  if (!heard) return undefined
  const ranking = await rank()
  return outweighs(heard, ranking, leadOf(heard))
    ? intentStep(heard, context, ranking.hits[0]?.dense?.best)
    : undefined
}

/** "Wohnung": one word that a topic is known by, and nothing else. */
export function topicNamed({ context }: Grounds): Step | undefined {
  const topic = topicOf(context)
  return topic === undefined
    ? undefined
    : {
        reply: topicReply(topic, context),
        candidates: [],
        decided: { by: 'intent', id: 'topics', said: true, nearness: 1 },
      }
}

function topicOf({ utterance, knowledge }: TurnContext): string | undefined {
  const [word, ...more] = words(utterance)
  if (word === undefined || more.length > 0) return undefined
  return [...knowledge.pack.topics.values()].find(({ words: known }) =>
    [...(known?.de ?? []), ...(known?.en ?? [])].some((one) => fold(one) === word),
  )?.id
}
