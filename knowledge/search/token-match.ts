import { LRUCache } from 'lru-cache'
import { type Embedder, EmbeddingError } from '../embedder.ts'
import { dotProduct } from './dot-product.ts'

export interface TokenMatcher {
  /**
   * Compares an utterance with a few documents token by token.
   *
   * @returns one score per document, -1..1; undefined when the model fails.
   */
  compare(utterance: string, documents: readonly number[]): Promise<Map<number, number> | undefined>
}

/** Numbers kept at most, all passages together: about 400 MB. */
const keptNumbers = 100_000_000

/**
 * Late interaction (MaxSim): each token of the utterance is set against the nearest one of a passage, and the mean of
 * these counts. One vector for 120 words blurs the one sentence that answers; its tokens still show it. Vectors of
 * passages are made when they are first needed.
 *
 * @param passages - the passages of each document.
 * @param embed - makes the vectors of tokens, each of `dims` numbers.
 */
export function createTokenMatcher(
  passages: readonly (readonly string[])[],
  embed: NonNullable<Embedder['tokens']>,
  dims: number,
): TokenMatcher {
  const kept = new LRUCache<string, Float32Array>({
    maxSize: keptNumbers,
    sizeCalculation: (tokens) => tokens.length,
  })

  async function tokensOf(passage: string): Promise<Float32Array> {
    const known = kept.get(passage)
    if (known !== undefined) return known
    const tokens = await embed(passage, 'passage', { background: true })
    kept.set(passage, tokens)
    return tokens
  }

  return {
    async compare(utterance, documents) {
      try {
        const said = await embed(utterance, 'query')
        const scores = new Map<number, number>()
        for (const document of documents) {
          let best = -1
          for (const passage of passages[document] as readonly string[])
            best = Math.max(best, meanOfNearest(said, await tokensOf(passage), dims))
          scores.set(document, best)
        }
        return scores
      } catch (error) {
        if (error instanceof EmbeddingError) return undefined
        throw error
      }
    },
  }
}

/** @returns the mean over the tokens said of each one's cosine with the nearest token of the passage. */
function meanOfNearest(said: Float32Array, passage: Float32Array, dims: number): number {
  let sum = 0
  for (let start = 0; start < said.length; start += dims) {
    const token = said.subarray(start, start + dims)
    let nearest = -1
    for (let other = 0; other < passage.length; other += dims)
      nearest = Math.max(nearest, dotProduct(token, passage, other, dims))
    sum += nearest
  }
  return (sum * dims) / said.length
}
