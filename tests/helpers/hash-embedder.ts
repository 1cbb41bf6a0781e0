import { createHash } from 'node:crypto'
import type { Embedder } from '../../knowledge/embedder.ts'
import { words } from '../../knowledge/search/text.ts'

const dims = 64

/** Stands in for the model: the same words give near vectors, on every machine, in no time. */
export function createHashEmbedder(): Embedder {
  return {
    id: 'hash-embedder',
    dims,
    async embed(texts) {
      const vectors = new Float32Array(texts.length * dims)
      for (const [row, text] of texts.entries()) {
        for (const word of words(text)) {
          const digest = createHash('sha256').update(word).digest()
          for (let i = 0; i < dims; i++)
            vectors[row * dims + i] =
              (vectors[row * dims + i] as number) +
              ((digest[i % 32] as number) / 127.5 - 1) * (i < 32 ? 1 : -1)
        }
        let norm = 0
        for (let i = 0; i < dims; i++) norm += (vectors[row * dims + i] as number) ** 2
        norm = Math.sqrt(norm) || 1
        for (let i = 0; i < dims; i++) vectors[row * dims + i] = (vectors[row * dims + i] as number) / norm
      }
      return vectors
    },
    async close() {},
  }
}
