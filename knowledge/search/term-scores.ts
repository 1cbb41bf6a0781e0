import { LRUCache } from 'lru-cache'

/** What one term gives each document that has it. */
interface TermScores {
  documents: Int32Array
  scores: Float64Array
}

/** The sum over an utterance's terms for one document. */
export interface TermSum {
  document: number
  /** The sum of what each term gives, times the number of terms that matched. */
  score: number
  /** How many of the utterance's own terms matched. */
  own: number
}

export interface TermScorer {
  /**
   * Adds up what the terms give each document, as one search over all of them would.
   *
   * @param terms - own terms first; one that is said twice counts twice.
   * @param own - how many of them are the utterance's own.
   * @returns every document that any term found, in no order.
   */
  sum(terms: readonly string[], own: number): TermSum[]
}

/** Scores kept at most, all terms together: about 50 MB. */
const keptScores = 4_000_000

/**
 * Scores term by term and remembers each: a term gives a document the same whatever else is said, utterances share most
 * of their terms, and adding numbers is many times cheaper than joining lists of hits.
 *
 * @param documents - number of documents.
 * @param lookUp - the hits of one term alone, said by the user (`own`) or added.
 */
export function createTermScorer(
  documents: number,
  lookUp: (term: string, own: boolean) => ReadonlyArray<{ id: number; score: number }>,
): TermScorer {
  const known = new LRUCache<string, TermScores>({
    maxSize: keptScores,
    sizeCalculation: (scores) => scores.documents.length + 1,
  })
  const sums = new Float64Array(documents)
  const matched = new Uint16Array(documents)
  const ownMatched = new Uint16Array(documents)

  function scoresOf(term: string, own: boolean): TermScores {
    const key = own ? term : `+${term}`
    let scores = known.get(key)
    if (scores === undefined) {
      const hits = lookUp(term, own)
      scores = {
        documents: Int32Array.from(hits, (hit) => hit.id),
        scores: Float64Array.from(hits, (hit) => hit.score),
      }
      known.set(key, scores)
    }
    return scores
  }

  return {
    sum(terms, own) {
      const found: number[] = []
      const said = new Set<string>()
      for (const [position, term] of terms.entries()) {
        const { documents: having, scores } = scoresOf(term, position < own)
        const again = said.has(term)
        said.add(term)
        for (let i = 0; i < having.length; i++) {
          const document = having[i] as number
          sums[document] = (sums[document] as number) + (scores[i] as number)
          if (again) continue
          if (matched[document] === 0) found.push(document)
          matched[document] = (matched[document] as number) + 1
          if (position < own) ownMatched[document] = (ownMatched[document] as number) + 1
        }
      }
      return found.map((document) => {
        const sum = {
          document,
          score: (sums[document] as number) * (matched[document] as number),
          own: ownMatched[document] as number,
        }
        sums[document] = 0
        matched[document] = 0
        ownMatched[document] = 0
        return sum
      })
    },
  }
}
