import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLowdbStore } from '../../../adapters/storage/lowdb-store.ts'
import { createMemoryStore } from '../../../adapters/storage/memory-store.ts'
import { emptyConversation } from '../../../bot/conversation.ts'
import { storeContract } from '../../contracts/store.ts'

const temporary = () => mkdtemp(join(tmpdir(), 'tueroeffner-store-'))

storeContract('the memory store', async () => {
  const store = createMemoryStore()
  return { store, close: () => store.close() }
})

storeContract('the lowdb store', async () => {
  const folder = await temporary()
  const store = await openLowdbStore(folder)
  return {
    store,
    async close() {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
})

describe('the lowdb store on disk', () => {
  let folder: string
  const id = 'test:0123456789'
  const write = async (language: 'de' | 'en', hash = 'hash') => {
    const store = await openLowdbStore(folder)
    await store.update(id, () => ({
      next: { ...emptyConversation(id, language, '2026-12-01T09:15:00Z'), tokenHashes: [hash] },
      result: undefined,
    }))
    await store.close()
  }
  beforeEach(async () => {
    folder = await temporary()
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('finds conversations and tokens again after a restart', async () => {
    await write('en')
    const store = await openLowdbStore(folder)
    expect((await store.get(id))?.lang).toBe('en')
    expect(await store.findByToken('hash')).toBe(id)
    await store.close()
  })

  it('lets one process in at a time', async () => {
    const store = await openLowdbStore(folder)
    await writeFile(join(folder, 'lock'), String(process.ppid))
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'STORE_LOCKED' })
    await store.close()
  })

  it('takes over the lock of a process that is gone', async () => {
    await writeFile(join(folder, 'lock'), '999999999')
    const store = await openLowdbStore(folder)
    await store.close()
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  it.each([
    ['empty', ''],
    ['cut short', '{"id":"test:01'],
    ['not ours', '{"hello":1}'],
  ])('reads the generation before when a file is %s', async (_what, content) => {
    await write('de')
    await write('en')
    await writeFile(join(folder, 'conversations', 'test.0123456789.json'), content)
    const store = await openLowdbStore(folder)
    expect((await store.get(id))?.lang).toBe('de')
    await store.close()
  })

  it('skips a document without a usable generation, says so, and serves the rest', async () => {
    await write('de')
    await writeFile(join(folder, 'conversations', 'test.brokenbroken.json'), 'x')
    const broken: string[] = []
    const store = await openLowdbStore(folder, (file) => broken.push(file))
    expect(broken).toEqual(['test.brokenbroken.json'])
    expect(await store.findByToken('hash')).toBe(id)
    const ids: string[] = []
    for await (const one of store.all()) ids.push(one.id)
    expect(ids).toEqual([id])
    await store.close()
  })

  it('leaves no copy behind when a conversation is removed', async () => {
    await write('de')
    await write('en')
    const store = await openLowdbStore(folder)
    await store.remove(id)
    await store.close()
    expect(await readdir(join(folder, 'conversations'))).toEqual([])
  })

  it.each(['null', '', '../../etc/passwd', 'test:short', 'test:../../../../x'])(
    'refuses "%s" as an id',
    async (bad) => {
      const store = await openLowdbStore(folder)
      await expect(store.get(bad)).rejects.toMatchObject({ code: 'STORE_INVALID' })
      await store.close()
    },
  )
})
