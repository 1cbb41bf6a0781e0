import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openChatBook } from '../../../adapters/telegram/chat-book.ts'
import { createChatKeys } from '../../../adapters/telegram/chat-keys.ts'
import { openSeenUpdates } from '../../../adapters/telegram/seen-updates.ts'

const hour = 3_600_000
let folder: string
let now = 1_800_000_000_000
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tueroeffner-book-'))
})
afterEach(() => rm(folder, { recursive: true }))

const keys = createChatKeys(Buffer.alloc(32, 1))
const book = () => openChatBook(folder, keys, () => now)

describe('the keys of chats', () => {
  it('name a chat always alike, and nobody without the key can', () => {
    expect(keys.subjectOf('4000000001')).toBe(keys.subjectOf('4000000001'))
    expect(keys.subjectOf('4000000001')).not.toBe(keys.subjectOf('4000000002'))
    expect(createChatKeys(Buffer.alloc(32, 2)).subjectOf('4000000001')).not.toBe(keys.subjectOf('4000000001'))
  })

  it('open what they sealed, never twice alike, and nothing that was changed or sealed by another key', () => {
    const sealed = keys.seal('4000000001')
    expect(sealed).not.toBe(keys.seal('4000000001'))
    expect(keys.open(sealed)).toBe('4000000001')
    expect(createChatKeys(Buffer.alloc(32, 2)).open(sealed)).toBeUndefined()
    const bytes = Buffer.from(sealed, 'base64url')
    for (const at of [0, 12, 20, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(keys.open(changed.toString('base64url'))).toBeUndefined()
    }
    expect(keys.open('')).toBeUndefined()
  })
})

describe('the book of chats', () => {
  it('knows after a restart who is who, and shows no chat id on the disk', async () => {
    const first = await book()
    const chat = await first.remember('4000000001')
    await first.attach('4000000001', 'web:abcdefghij')
    await first.sent('web:abcdefghij', 7)
    await first.settled()
    const second = await book()
    expect(second.ofChat('4000000001')).toMatchObject({
      current: 'web:abcdefghij',
      conversations: [`telegram:${chat.subject}`, 'web:abcdefghij'],
    })
    expect(second.ofConversation('web:abcdefghij')?.chatId).toBe('4000000001')
    for (const name of await readdir(folder))
      expect(`${name} ${await readFile(join(folder, name), 'utf8')}`).not.toContain('4000000001')
  })

  it('forgets a chat with its last conversation, file included', async () => {
    const present = await book()
    const { subject } = await present.remember('4000000001')
    await present.attach('4000000001', 'web:abcdefghij')
    await present.forget('web:abcdefghij')
    expect(present.ofChat('4000000001')?.current).toBe(`telegram:${subject}`)
    await present.forget(`telegram:${subject}`)
    expect(present.ofChat('4000000001')).toBeUndefined()
    expect(await readdir(folder)).toEqual([])
  })

  it('gives a conversation that is continued in a second chat to that one alone', async () => {
    const present = await book()
    await present.attach('4000000001', 'web:abcdefghij')
    await present.attach('4000000002', 'web:abcdefghij')
    expect(present.ofConversation('web:abcdefghij')?.chatId).toBe('4000000002')
    expect(present.ofChat('4000000001')).toBeUndefined()
  })

  it('keeps numbers of messages for 48 hours', async () => {
    const present = await book()
    const chat = await present.remember('4000000001')
    await present.sent(chat.current, 1)
    now += 47 * hour
    await present.sent(chat.current, 2)
    expect(present.deletable(chat)).toEqual([1, 2])
    now += 2 * hour
    expect(present.deletable(chat)).toEqual([2])
    await present.prune()
    expect(await readFile(join(folder, `${chat.subject}.json`), 'utf8')).toMatch(/"sent":\[\[2,\d+\]\]/)
  })

  it('does not start on files of another key: answers that are still to be sent would be lost', async () => {
    await (await book()).remember('4000000001')
    await expect(openChatBook(folder, createChatKeys(Buffer.alloc(32, 2)), () => now)).rejects.toThrow(
      /TELEGRAM_KEY/,
    )
  })
})

describe('the updates that were seen', () => {
  const path = () => join(folder, 'updates.log')

  it('are known after a restart, for 48 hours', async () => {
    const first = await openSeenUpdates(path(), () => now)
    await Promise.all([1, 2, 3].map((id) => first.add(id)))
    await first.close()
    now += 47 * hour
    const second = await openSeenUpdates(path(), () => now)
    expect([1, 2, 3, 4].map(second.has)).toEqual([true, true, true, false])
    await second.add(4)
    now += 2 * hour
    expect(await second.prune()).toBe(1)
    expect([1, 4].map(second.has)).toEqual([false, true])
  })

  it('are kept by the thousand in few writes', async () => {
    const seen = await openSeenUpdates(path(), () => now)
    await Promise.all(Array.from({ length: 5000 }, (_, id) => seen.add(id)))
    expect((await readFile(path(), 'utf8')).split('\n')).toHaveLength(5001)
  })
})
