import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import type { VectorCache } from '../../knowledge/search/vector-store.ts'

const headerSchema = z.strictObject({ model: z.string(), dims: z.int(), keys: z.array(z.string()) })

/**
 * Keeps vectors in one file: a line of JSON (model, dims, keys), then the numbers, row by row.
 *
 * A file of another model, or one that is cut short, counts as empty: it is made again.
 */
export function createVectorFile(path: string): VectorCache {
  return {
    async load(modelId, dims) {
      const vectors = new Map<string, Float32Array>()
      const bytes = await readFile(path).catch(() => undefined)
      const end = bytes?.indexOf('\n') ?? -1
      if (bytes === undefined || end < 0) return vectors
      const header = headerSchema.safeParse(parseJson(bytes.subarray(0, end).toString('utf8')))
      if (!header.success || header.data.model !== modelId || header.data.dims !== dims) return vectors
      const { keys } = header.data
      if (bytes.length !== end + 1 + keys.length * dims * 4) return vectors
      const numbers = new Float32Array(
        bytes.buffer.slice(bytes.byteOffset + end + 1, bytes.byteOffset + bytes.length),
      )
      for (const [index, key] of keys.entries())
        vectors.set(key, numbers.subarray(index * dims, (index + 1) * dims))
      return vectors
    },
    async save(modelId, dims, vectors) {
      await mkdir(dirname(path), { recursive: true })
      const header = Buffer.from(`${JSON.stringify({ model: modelId, dims, keys: [...vectors.keys()] })}\n`)
      const numbers = new Float32Array(vectors.size * dims)
      let row = 0
      for (const vector of vectors.values()) numbers.set(vector, row++ * dims)
      await writeFileAtomic(path, Buffer.concat([header, Buffer.from(numbers.buffer)]))
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
