import type { Embedder } from '../embedder.ts'

/** Utterances repeat (chips, examples), and one turn asks several indexes: this many vectors are kept. */
const kept = 2000

/**
 * An embedder that remembers the vectors of utterances, those still under way too: one turn embeds its text once.
 *
 * A failure is not remembered.
 */
export function withQueryMemory(embedder: Embedder): Embedder {
  const memory = new Map<string, Promise<Float32Array>>()

  /** Asks for the vectors of new texts in one call; each is remembered by itself. */
  function remember(texts: readonly string[]): void {
    const made = embedder.embed(texts, 'query')
    for (const [row, text] of texts.entries()) {
      const vector = made.then((vectors) => vectors.slice(row * embedder.dims, (row + 1) * embedder.dims))
      vector.catch(() => memory.delete(text))
      memory.set(text, vector)
    }
  }

  return {
    id: embedder.id,
    get dims() {
      return embedder.dims
    },
    async embed(texts, role, options) {
      if (role !== 'query') return embedder.embed(texts, role, options)
      const missing = [...new Set(texts)].filter((text) => !memory.has(text))
      if (missing.length > 0) remember(missing)
      const pending = texts.map((text) => memory.get(text) as Promise<Float32Array>)
      while (memory.size > kept) memory.delete(memory.keys().next().value as string)
      const vectors = await Promise.all(pending)
      const all = new Float32Array(texts.length * embedder.dims)
      for (const [row, vector] of vectors.entries()) all.set(vector, row * embedder.dims)
      return all
    },
    ...(embedder.tokens ? { tokens: embedder.tokens.bind(embedder) } : {}),
    close: () => embedder.close(),
  }
}
