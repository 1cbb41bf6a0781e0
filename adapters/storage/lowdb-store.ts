import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import type { Conversation } from '../../bot/conversation.ts'
import { type Store, StoreError } from '../../bot/store.ts'
import { createTurns } from '../../bot/turns.ts'
import { DocumentFile } from './document-file.ts'
import { lockFile } from './lock-file.ts'
import { draftOf, sealed } from './sealed-conversation.ts'

/** Documents kept in memory between calls; the rest is read when needed. */
const keptDocuments = 300

/**
 * Opens the file store: one small document per conversation below `folder`, one process at a time.
 *
 * A document that cannot be read is left where it is and skipped, with a call of `broken`.
 *
 * @throws {StoreError} `STORE_LOCKED` when another process holds the folder.
 */
export async function openLowdbStore(
  folder: string,
  broken: (file: string) => void = () => {},
): Promise<Store> {
  const documents = join(folder, 'conversations')
  await mkdir(documents, { recursive: true, mode: 0o700 })
  const unlock = await lockFile(join(folder, 'lock'))
  const turns = createTurns()
  const open = new Map<string, Low<Conversation | null>>()
  const byToken = new Map<string, string>()
  const byPickUp = new Map<string, string>()
  const withPeople = new Set<string>()
  let closed = false

  const pathOf = (id: string) => {
    if (!/^[a-z]+:[A-Za-z0-9_-]{10,64}$/.test(id))
      throw new StoreError('STORE_INVALID', 'storage: not a conversation id')
    return join(documents, `${id.replace(':', '.')}.json`)
  }

  async function document(id: string): Promise<Low<Conversation | null>> {
    let low = open.get(id)
    if (low === undefined) {
      low = new Low(new DocumentFile(pathOf(id)), null)
      await low.read()
      if (open.size >= keptDocuments) open.delete(open.keys().next().value as string)
    }
    // Newest use last: the first key is the one to let go.
    open.delete(id)
    if (low.data !== null) open.set(id, low)
    return low
  }

  /** Keeps what conversations are found by. */
  function index(id: string, before: Conversation | null, after: Conversation | null): void {
    for (const hash of before?.tokenHashes ?? []) byToken.delete(hash)
    for (const hash of after?.tokenHashes ?? []) byToken.set(hash, id)
    if (before?.pickUpHash) byPickUp.delete(before.pickUpHash)
    if (after?.pickUpHash) byPickUp.set(after.pickUpHash, id)
    if (after && after.handoff.state !== 'bot') withPeople.add(id)
    else withPeople.delete(id)
  }

  for (const name of await readdir(documents)) {
    if (!name.endsWith('.json')) continue
    const id = name.slice(0, -'.json'.length).replace('.', ':')
    try {
      const { data } = await document(id)
      index(id, null, data)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      broken(name)
    }
  }

  const refuseWhenClosed = () => {
    if (closed) throw new StoreError('STORE_CLOSED', 'storage: the store is closed')
  }

  return {
    get: (id) =>
      turns.run(id, async () => {
        const { data } = await document(id)
        return data ?? undefined
      }),
    update: (id, change) =>
      turns.run(id, async () => {
        refuseWhenClosed()
        const low = await document(id)
        const { next, result } = change(low.data === null ? undefined : draftOf(low.data))
        if (next !== undefined) {
          const before = low.data
          low.data = sealed({ ...next, version: (before?.version ?? 0) + 1 })
          try {
            await low.write()
          } catch (error) {
            low.data = before
            throw error
          }
          open.set(id, low)
          index(id, before, low.data)
        }
        return result
      }),
    remove: (id) =>
      turns.run(id, async () => {
        refuseWhenClosed()
        const { data } = await document(id).catch(() => ({ data: null }))
        index(id, data, null)
        open.delete(id)
        await new DocumentFile(pathOf(id)).delete()
        return data !== null
      }),
    findByToken: async (hash) => byToken.get(hash),
    findByPickUp: async (hash) => byPickUp.get(hash),
    async *handedOff() {
      for (const id of [...withPeople]) {
        const data = await turns.run(id, async () => (await document(id)).data).catch(() => null)
        if (data !== null) yield data
      }
    },
    async *all() {
      for (const name of await readdir(documents)) {
        if (!name.endsWith('.json')) continue
        const id = name.slice(0, -'.json'.length).replace('.', ':')
        const data = await turns.run(id, async () => (await document(id)).data).catch(() => null)
        if (data !== null) yield data
      }
    },
    async close() {
      closed = true
      await turns.idle()
      await unlock()
    },
  }
}
