import { readFile } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'
import type { z } from 'zod'
import type { KeptDocument } from '../../bot/kept-document.ts'
import { StoreError } from '../../bot/store.ts'

/**
 * A document of the staff's side in one JSON file: written whole and synced.
 *
 * @param initial - what it is before the first write.
 * @throws {StoreError} `STORE_BROKEN` on reading a file that does not fit `schema`: it is left as it is.
 */
export function openKeptDocument<T>(path: string, schema: z.ZodType<T>, initial: T): KeptDocument<T> {
  let present: Promise<T> | undefined
  let tail: Promise<unknown> = Promise.resolve()

  async function load(): Promise<T> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (text === undefined) return initial
    const parsed = schema.safeParse(parseJson(text))
    if (parsed.success) return parsed.data
    throw new StoreError('STORE_BROKEN', `storage: ${path} cannot be read; restore it from a backup`)
  }

  return {
    async read() {
      present ??= load()
      return structuredClone(await present)
    },
    change(change) {
      const work = tail.then(async () => {
        present ??= load()
        const { next, result } = change(structuredClone(await present))
        if (next !== undefined) {
          const valid = schema.parse(next)
          await writeFileAtomic(path, `${JSON.stringify(valid, null, 2)}\n`, { mode: 0o600 })
          present = Promise.resolve(valid)
        }
        return result
      })
      tail = work.catch(() => {})
      return work
    },
  }
}

/** The same in memory, for tests. */
export function createMemoryDocument<T>(initial: T): KeptDocument<T> {
  let present = structuredClone(initial)
  return {
    read: async () => structuredClone(present),
    async change(change) {
      const { next, result } = change(structuredClone(present))
      if (next !== undefined) present = structuredClone(next)
      return result
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
