import type { DenseScore } from './dense-index.ts'
import type { LexicalMatches, LexicalScore } from './lexical-index.ts'

/** One found document, best first in a ranking. */
export interface Hit {
  id: string
  /** Fused score, 0..1: comparable within one utterance only. */
  score: number
  /** Cosines; undefined while the lexical half answers alone. */
  dense: DenseScore | undefined
  lexical: LexicalScore
}

/**
 * How the halves are joined: a convex combination after each score was set against the best of its kind. The more of the
 * utterance's words no document has (another language), the less the lexical half counts.
 */
export interface Blend {
  denseShare: { least: number; byStrangeness: number }
  lexicalShares: { words: number; grams: number }
  /** Cosines lie close together; this stretch of them below the best decides. */
  denseSpread: number
  /** A best score below this is set against this instead: little overlap is little evidence. */
  weakest: { words: number; grams: number }
  /** Evens out a lexical score that was set against the best. */
  evened(score: number): number
}

/** Chosen on tests/fixtures/questions-held-out.jsonl; the table of what else was tried stands in ARCHITECTURE.md. */
export const entryBlend: Blend = {
  denseShare: { least: 0.5, byStrangeness: 0.2 },
  lexicalShares: { words: 0.35, grams: 0.65 },
  denseSpread: 0.18,
  weakest: { words: 500, grams: 4000 },
  // The scores of entries grow with the number of matched words.
  evened: Math.sqrt,
}

/** For foreign pages, whose scores do not: chosen on the dev questions of OMoS-QA. */
export const pageBlend: Blend = {
  denseShare: { least: 0.55, byStrangeness: 0.45 },
  lexicalShares: { words: 0.4, grams: 0.6 },
  denseSpread: 0.14,
  weakest: { words: 5, grams: 20 },
  evened: (score) => score,
}

const noMatch: LexicalScore = { words: 0, grams: 0, covered: 0 }

/**
 * Joins both halves.
 *
 * @param ids - of all documents.
 * @param dense - scores of the documents to rank, or undefined when there are no vectors.
 * @param strangeness - share of the utterance's words that no document has, 0..1.
 * @returns the documents of `dense`, without it the likely ones by words, best first; equal scores keep their order.
 */
export function fuse(
  ids: readonly string[],
  { scores: lexical, likely }: LexicalMatches,
  dense: ReadonlyMap<number, DenseScore> | undefined,
  strangeness: number,
  { denseShare, lexicalShares, denseSpread, weakest, evened }: Blend = entryBlend,
): Hit[] {
  const share = denseShare.least + denseShare.byStrangeness * strangeness
  let topWords = weakest.words
  let topGrams = weakest.grams
  for (const score of lexical.values()) {
    topWords = Math.max(topWords, score.words)
    topGrams = Math.max(topGrams, score.grams)
  }
  let topNear = -1
  for (const score of dense?.values() ?? []) topNear = Math.max(topNear, score.near)
  const candidates = dense ? dense.keys() : [...likely].sort((a, b) => a - b)
  const hits: Hit[] = []
  for (const index of candidates) {
    const id = ids[index] as string
    const near = dense?.get(index)
    const match = lexical.get(index) ?? noMatch
    const w = evened(match.words / topWords)
    const g = evened(match.grams / topGrams)
    const d = near ? Math.max(0, 1 - (topNear - near.near) / denseSpread) : undefined
    const lexicalScore = lexicalShares.words * w + lexicalShares.grams * g
    const score = d === undefined ? lexicalScore : share * d + (1 - share) * lexicalScore
    hits.push({ id, score, dense: near, lexical: match })
  }
  return hits.sort((a, b) => b.score - a.score)
}
