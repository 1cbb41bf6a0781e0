import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Conversation, emptyConversation } from '../../bot/conversation.ts'
import type { Store } from '../../bot/store.ts'

const at = '2026-12-01T09:15:00.000Z'
const conversation = (id: string) => emptyConversation(id, 'de', at)

function addLine(present: Conversation | undefined, id: string, text: string): Conversation {
  const next = present ?? conversation(id)
  next.lines.push({
    id: `line-${next.lines.length + 1}`,
    seq: next.lines.length + 1,
    at,
    speaker: 'user',
    lang: 'de',
    text,
  })
  return next
}

/** What every store must do; each implementation adds its own cases. */
export function storeContract(
  name: string,
  open: () => Promise<{ store: Store; close(): Promise<void> }>,
): void {
  describe(`${name} keeps the contract of a store`, () => {
    let store: Store
    let close: () => Promise<void>
    beforeEach(async () => {
      ;({ store, close } = await open())
    })
    afterEach(() => close())

    const id = 'test:0123456789'

    it('finds nothing before the first write', async () => {
      expect(await store.get(id)).toBeUndefined()
      expect(await store.findByToken('hash')).toBeUndefined()
    })

    it('returns what was written, with a version that counts writes', async () => {
      await store.update(id, (present) => ({ next: addLine(present, id, 'eins'), result: undefined }))
      await store.update(id, (present) => ({ next: addLine(present, id, 'zwei'), result: undefined }))
      const found = await store.get(id)
      expect(found?.version).toBe(2)
      expect(found?.lines.map((line) => line.text)).toEqual(['eins', 'zwei'])
    })

    it('writes nothing when the change throws or leaves nothing to write', async () => {
      await store.update(id, () => ({ next: conversation(id), result: undefined }))
      await expect(
        store.update(id, () => {
          throw new Error('no')
        }),
      ).rejects.toThrow('no')
      await store.update(id, (present) => {
        present?.lines.push({ id: 'x', seq: 1, at, speaker: 'user', lang: 'de', text: 'lost' })
        return { next: undefined, result: undefined }
      })
      expect((await store.get(id))?.lines).toEqual([])
    })

    it('refuses a document that is not valid and keeps the one before', async () => {
      await store.update(id, () => ({ next: conversation(id), result: undefined }))
      const broken = { ...conversation(id), lang: 'xx' } as unknown as Conversation
      await expect(store.update(id, () => ({ next: broken, result: undefined }))).rejects.toMatchObject({
        code: 'STORE_INVALID',
      })
      expect((await store.get(id))?.lang).toBe('de')
    })

    it('runs a hundred changes at once one after the other', async () => {
      await Promise.all(
        Array.from({ length: 100 }, (_, number) =>
          store.update(id, (present) => ({ next: addLine(present, id, String(number)), result: number })),
        ),
      )
      const found = await store.get(id)
      expect(found?.version).toBe(100)
      expect(found?.lines.map((line) => line.seq)).toEqual(
        Array.from({ length: 100 }, (_, number) => number + 1),
      )
    })

    it('hands out what nobody can change behind its back', async () => {
      await store.update(id, () => ({
        next: addLine({ ...conversation(id), tokenHashes: ['own'] }, id, 'eins'),
        result: undefined,
      }))
      const found = await store.get(id)
      expect(() => found?.tokenHashes.push('stolen')).toThrow(TypeError)
      await store
        .update(id, (present) => {
          present?.tokenHashes.push('stolen')
          const [line] = present?.lines ?? []
          if (line) line.text = 'zwei'
          return { next: undefined, result: undefined }
        })
        .catch(() => {})
      expect(await store.get(id)).toMatchObject({ tokenHashes: ['own'], lines: [{ text: 'eins' }] })
    })

    it('keeps no part of what it was given', async () => {
      const given = addLine(undefined, id, 'eins')
      await store.update(id, () => ({ next: given, result: undefined }))
      given.tokenHashes.push('stolen')
      Object.assign(given.lines[0] as object, { text: 'zwei' })
      expect(await store.get(id)).toMatchObject({ tokenHashes: [], lines: [{ text: 'eins' }] })
    })

    it('finds a conversation by its token until it is removed', async () => {
      await store.update(id, () => ({
        next: { ...conversation(id), tokenHashes: ['hash'] },
        result: undefined,
      }))
      expect(await store.findByToken('hash')).toBe(id)
      expect(await store.remove(id)).toBe(true)
      expect(await store.findByToken('hash')).toBeUndefined()
      expect(await store.get(id)).toBeUndefined()
      expect(await store.remove(id)).toBe(false)
    })

    it('lists every conversation once', async () => {
      for (const one of ['test:aaaaaaaaaa', 'test:bbbbbbbbbb'])
        await store.update(one, () => ({ next: conversation(one), result: undefined }))
      const ids: string[] = []
      for await (const found of store.all()) ids.push(found.id)
      expect(ids.sort()).toEqual(['test:aaaaaaaaaa', 'test:bbbbbbbbbb'])
    })

    it('lists what is with people, and finds it by its pick-up code', async () => {
      const since = at
      await store.update(id, () => ({ next: { ...conversation(id), pickUpHash: 'code' }, result: undefined }))
      await store.update('test:bbbbbbbbbb', () => ({
        next: {
          ...conversation('test:bbbbbbbbbb'),
          handoff: { state: 'queued', since, queuedSince: since, officeId: 'centre' },
        },
        result: undefined,
      }))
      const listed = async () => {
        const ids: string[] = []
        for await (const found of store.handedOff()) ids.push(found.id)
        return ids
      }
      expect(await listed()).toEqual(['test:bbbbbbbbbb'])
      expect(await store.findByPickUp('code')).toBe(id)
      await store.update(id, (present) => {
        const { pickUpHash: _used, ...next } = present as Conversation
        return { next, result: undefined }
      })
      expect(await store.findByPickUp('code')).toBeUndefined()
      await store.remove('test:bbbbbbbbbb')
      expect(await listed()).toEqual([])
    })

    it('keeps any text as it is', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
          const wellFormed = text.toWellFormed()
          await store.update(id, (present) => ({ next: addLine(present, id, wellFormed), result: undefined }))
          expect((await store.get(id))?.lines.at(-1)?.text).toBe(wellFormed)
        }),
        { numRuns: 40 },
      )
    })
  })
}
