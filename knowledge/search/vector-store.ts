import { createHash } from 'node:crypto'
import type { Embedder } from '../embedder.ts'

/** Keeps vectors between starts. Implemented in adapters/embedding. */
export interface VectorCache {
  /** @returns the vectors kept for this model, by digest of their text; empty when there are none. */
  load(modelId: string, dims: number): Promise<Map<string, Float32Array>>
  /** Replaces what is kept. */
  save(modelId: string, dims: number, vectors: ReadonlyMap<string, Float32Array>): Promise<void>
}

/** A cache that forgets: for tests and one-off rankings. */
export const noVectorCache: VectorCache = { load: async () => new Map(), save: async () => {} }

export interface VectorProgress {
  done: number
  total: number
}

/** Vectors per save while the first index is made: an interrupted first start goes on where it stopped. */
const saveEvery = 1024

/**
 * Vectors of texts, from the cache where it has them and from the model where not.
 *
 * @param report - called after each batch and once at the end.
 * @returns shape [texts, dims], in the order of the texts.
 */
export async function collectVectors(
  texts: readonly string[],
  embedder: Embedder,
  cache: VectorCache,
  report: (progress: VectorProgress) => void = () => {},
): Promise<Float32Array> {
  const { dims, id } = embedder
  const kept = await cache.load(id, dims)
  const keys = texts.map((text) => createHash('sha256').update(text).digest('base64'))
  const textOf = new Map(keys.map((key, index) => [key, texts[index] as string]))
  // Texts of like length share a batch: padding costs as much as words.
  const missing = [...textOf].filter(([key]) => !kept.has(key)).sort((a, b) => a[1].length - b[1].length)
  const total = textOf.size
  let done = total - missing.length
  report({ done, total })
  for (let start = 0, unsaved = 0; start < missing.length; start += 64) {
    const batch = missing.slice(start, start + 64)
    const vectors = await embedder.embed(
      batch.map(([, text]) => text),
      'passage',
      { background: true },
    )
    for (const [index, [key]] of batch.entries())
      kept.set(key, vectors.slice(index * dims, (index + 1) * dims))
    done += batch.length
    unsaved += batch.length
    report({ done, total })
    if (unsaved >= saveEvery || done === total) {
      await cache.save(id, dims, kept)
      unsaved = 0
    }
  }
  // Texts that are gone leave the cache with the next full set.
  if (missing.length > 0 && kept.size > 2 * total)
    await cache.save(id, dims, new Map([...kept].filter(([key]) => textOf.has(key))))
  const all = new Float32Array(texts.length * dims)
  for (const [index, key] of keys.entries()) all.set(kept.get(key) as Float32Array, index * dims)
  return all
}
