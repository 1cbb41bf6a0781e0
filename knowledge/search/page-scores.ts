import type { TermScorer, TermSum } from './term-scores.ts'

/**
 * BM25's parameters: in a page of hundreds of words, the fifth occurrence still tells something, and how often a word
 * stands in it counts by the page's whole length. Chosen on the train questions of OMoS-QA by words alone.
 */
const saturation = 3
const lengthShare = 0.75

/** Which pages have a term, and how often. */
interface Postings {
  pages: number[]
  counts: number[]
}

/**
 * Scores whole pages by BM25. Unlike entries, whose few words all matter, a page is not lifted by the number of terms
 * that matched: a long one shares common terms with every utterance.
 *
 * @param pages - the terms of each page.
 * @param addedWeight - what a term that was added counts beside the user's own.
 */
export function createPageScorer(pages: readonly (readonly string[])[], addedWeight: number): TermScorer {
  const mean = pages.reduce((sum, terms) => sum + terms.length, 0) / pages.length
  const damping = Float64Array.from(
    pages,
    (terms) => saturation * (1 - lengthShare + (lengthShare * terms.length) / mean),
  )
  const postings = new Map<string, Postings>()
  for (const [page, terms] of pages.entries()) {
    const counts = new Map<string, number>()
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    for (const [term, count] of counts) {
      const known = postings.get(term) ?? { pages: [], counts: [] }
      known.pages.push(page)
      known.counts.push(count)
      postings.set(term, known)
    }
  }

  return {
    sum(terms, own) {
      const sums = new Map<number, TermSum>()
      const said = new Set<string>()
      for (const [position, term] of terms.entries()) {
        const having = postings.get(term)
        if (having === undefined) continue
        const others = pages.length - having.pages.length
        const rarity = Math.log(1 + (others + 0.5) / (having.pages.length + 0.5))
        const weight = rarity * (position < own ? 1 : addedWeight)
        const again = said.has(term)
        said.add(term)
        for (const [i, document] of having.pages.entries()) {
          const count = having.counts[i] as number
          const sum = sums.get(document) ?? { document, score: 0, own: 0 }
          sum.score += (weight * count * (saturation + 1)) / (count + (damping[document] as number))
          if (!again && position < own) sum.own++
          sums.set(document, sum)
        }
      }
      return [...sums.values()]
    },
  }
}
