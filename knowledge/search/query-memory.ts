import { LRUCache } from 'lru-cache'
import type { Embedder } from '../embedder.ts'

/** Utterances repeat (chips, examples), and one turn asks several indexes: this many vectors are kept. */
const kept = 2000

/**
 * An embedder that remembers the vectors of utterances, those still under way too: one turn embeds its text once.
 *
 * A failure is not remembered.
 */
export function withQueryMemory(embedder: Embedder): Embedder {
  const memory = new LRUCache<string, Promise<Float32Array>>({ max: kept })

  /** Asks for the vectors of new texts in one call; each is remembered by itself. */
  function remember(texts: readonly string[]): Promise<Float32Array>[] {
    const made = embedder.embed(texts, 'query')
    return texts.map((text, row) => {
      const vector = made.then((vectors) => vectors.slice(row * embedder.dims, (row + 1) * embedder.dims))
      vector.catch(() => memory.delete(text))
      memory.set(text, vector)
      return vector
    })
  }

  return {
    id: embedder.id,
    get dims() {
      return embedder.dims
    },
    async embed(texts, role, options) {
      if (role !== 'query') return embedder.embed(texts, role, options)
      const pending = new Map(texts.map((text) => [text, memory.get(text)]))
      const missing = [...pending.keys()].filter((text) => pending.get(text) === undefined)
      const fresh = missing.length > 0 ? remember(missing) : []
      for (const [index, text] of missing.entries()) pending.set(text, fresh[index])
      const vectors = await Promise.all(texts.map((text) => pending.get(text) as Promise<Float32Array>))
      const all = new Float32Array(texts.length * embedder.dims)
      for (const [row, vector] of vectors.entries()) all.set(vector, row * embedder.dims)
      return all
    },
    ...(embedder.tokens ? { tokens: embedder.tokens.bind(embedder) } : {}),
    close: () => embedder.close(),
  }
}
