import type { Embedder } from '../embedder.ts'

/** Utterances repeat (chips, examples), and one turn asks several indexes: this many vectors are kept. */
const kept = 2000

/**
 * An embedder that remembers vectors of single utterances, those still under way too: one turn embeds its text once.
 *
 * A failure is not remembered.
 */
export function withQueryMemory(embedder: Embedder): Embedder {
  const memory = new Map<string, Promise<Float32Array>>()
  return {
    id: embedder.id,
    get dims() {
      return embedder.dims
    },
    embed(texts, role, options) {
      const [text] = texts
      if (role !== 'query' || texts.length !== 1 || text === undefined)
        return embedder.embed(texts, role, options)
      const known = memory.get(text)
      if (known) return known
      const vector = embedder.embed(texts, role, options)
      if (memory.size >= kept) memory.delete(memory.keys().next().value as string)
      memory.set(text, vector)
      vector.catch(() => memory.delete(text))
      return vector
    },
    close: () => embedder.close(),
  }
}
