import { freshnessOf } from '../knowledge/freshness.ts'
import type { Ranking } from '../knowledge/search/search.ts'
import type { TurnContext } from './intent.ts'
import { worthANext } from './search-reply.ts'

/** Hits that a turn decides on. */
const ranked = 8

/**
 * Searches, and leaves out what may not be shown any more.
 *
 * @param notMeant - id of the entry that the user has just said is not meant. It is meant after all when nothing else
 * comes near: "No, I meant dog tax" after the dog tax.
 */
export async function lookUp(question: string, context: TurnContext, notMeant?: string): Promise<Ranking> {
  const found = await context.knowledge.search.rank(question, ranked)
  const all = usable(found, context)
  if (notMeant === undefined) return all
  const others = usable(found, context, notMeant)
  return isSure(all, context) && (others.hits[0]?.score ?? 0) < worthANext ? all : others
}

/** Whether the search would answer at once. */
export function isSure({ mode, confidence }: Ranking, { knowledge }: TurnContext): boolean {
  return (confidence?.first ?? 0) >= knowledge.calibration[mode].answerFrom
}

function usable(ranking: Ranking, { knowledge, now }: TurnContext, notMeant?: string): Ranking {
  const today = knowledge.calendar.toLocal(now).toPlainDate().toString()
  const hits = ranking.hits.filter(({ id }) => {
    const entry = knowledge.pack.entries.get(id)
    return entry !== undefined && id !== notMeant && freshnessOf(entry, today) !== 'withdrawn'
  })
  const { confidence } = ranking
  // The confidence was for the entry that is left out: what follows is offered, not claimed.
  return hits[0] === ranking.hits[0] || !confidence
    ? { ...ranking, hits }
    : { ...ranking, hits, confidence: { first: 0, firstThree: confidence.firstThree } }
}
