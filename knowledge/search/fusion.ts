import type { DenseScore } from './dense-index.ts'
import type { LexicalScore } from './lexical-index.ts'

/** One found document, best first in a ranking. */
export interface Hit {
  id: string
  /** Fused score, 0..1: comparable within one utterance only. */
  score: number
  /** Cosine of the nearest text, -1..1; undefined while the lexical half answers alone. */
  dense: number | undefined
  words: number
  grams: number
}

/** Shares of the three scores in the fused one; chosen by `npm run evaluate`, see ARCHITECTURE.md. */
const shares = { dense: 0.6, words: 0.2, grams: 0.2 } as const
/** Cosines lie close together; this stretch of them below the best decides. */
const denseSpread = 0.35

/**
 * Joins both halves: each score is set against the best of its kind, then weighed and summed (a convex combination).
 *
 * @param dense - one score per document, or undefined when there are no vectors.
 * @returns every document that any half found, best first; equal scores keep the order of the documents.
 */
export function fuse(
  ids: readonly string[],
  lexical: ReadonlyMap<number, LexicalScore>,
  dense: readonly DenseScore[] | undefined,
): Hit[] {
  let bestWords = 0
  let bestGrams = 0
  for (const score of lexical.values()) {
    bestWords = Math.max(bestWords, score.words)
    bestGrams = Math.max(bestGrams, score.grams)
  }
  const bestDense = dense?.reduce((best, score) => Math.max(best, score.pair), -1) ?? 0
  const hits: Hit[] = []
  for (const [index, id] of ids.entries()) {
    const near = dense?.[index]
    const match = lexical.get(index)
    if (near === undefined && match === undefined) continue
    const w = match && bestWords > 0 ? match.words / bestWords : 0
    const g = match && bestGrams > 0 ? match.grams / bestGrams : 0
    const d = near ? Math.max(0, 1 - (bestDense - near.pair) / denseSpread) : undefined
    const score = d === undefined ? (w + g) / 2 : shares.dense * d + shares.words * w + shares.grams * g
    hits.push({ id, score, dense: near?.best, words: match?.words ?? 0, grams: match?.grams ?? 0 })
  }
  return hits.sort((a, b) => b.score - a.score)
}
