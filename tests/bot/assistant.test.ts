import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../adapters/storage/memory-store.ts'
import { emptyConversation } from '../../bot/conversation.ts'
import { read, startBot } from '../helpers/start-bot.ts'

describe('the conversation core', () => {
  it('stores a message once, however often it is sent', async () => {
    const { assistant, user } = await startBot()
    const message = {
      conversationId: user.conversationId,
      clientId: 'same',
      content: { text: 'Wo melde ich mich an?' },
      language: 'de' as const,
    }
    const receipts = await Promise.all(Array.from({ length: 20 }, () => assistant.receive(message)))
    await assistant.idle()
    expect(receipts.filter((receipt) => !receipt.repeated)).toHaveLength(1)
    expect((await user.conversation()).lines.map((line) => line.speaker)).toEqual(['user', 'bot'])
  })

  it('numbers lines without gaps and answers every message once, in order', async () => {
    const { assistant, user } = await startBot()
    for (let number = 0; number < 10; number++)
      await assistant.receive({
        conversationId: user.conversationId,
        clientId: String(number),
        content: { text: `Hallo ${number}` },
        language: 'de',
      })
    await assistant.idle()
    const { lines, answeredSeq } = await user.conversation()
    expect(lines.map((line) => line.seq)).toEqual(lines.map((_, index) => index + 1))
    expect(lines.filter((line) => line.speaker === 'user')).toHaveLength(10)
    expect(lines.filter((line) => line.speaker === 'bot')).toHaveLength(10)
    expect(answeredSeq).toBe(lines.findLast((line) => line.speaker === 'user')?.seq)
  })

  it('apologises when a turn fails, and goes on', async () => {
    let broken = true
    const { user } = await startBot({
      dialogue: (real) => ({
        ...real,
        answer: (...args) => {
          if (broken) throw new Error('secret text of a user')
          return real.answer(...args)
        },
      }),
    })
    expect(read(await user.says('Hallo'))).toContain('etwas schiefgegangen')
    broken = false
    expect((await user.says('Hallo')).kind).toBe('smalltalk')
  })

  it('ends a turn that hangs, and drops what it says later', async () => {
    let release: () => void = () => {}
    const { user } = await startBot({
      turnTimeoutMs: 40,
      dialogue: (real) => ({
        ...real,
        answer: async (...args) => {
          await new Promise<void>((resolve) => {
            release = resolve
          })
          return real.answer(...args)
        },
      }),
    })
    expect(read(await user.says('Wo melde ich mich an?'))).toContain('etwas schiefgegangen')
    release()
    await wait(20)
    expect((await user.conversation()).lines).toHaveLength(2)
  })

  it('answers after a restart what was asked before it', async () => {
    const store = createMemoryStore()
    await store.update('test:0123456789', () => ({
      next: {
        ...emptyConversation('test:0123456789', 'de', '2026-12-01T09:00:00Z'),
        lines: [
          {
            id: 'a',
            seq: 1,
            at: '2026-12-01T09:00:00Z',
            speaker: 'user',
            lang: 'de',
            text: 'Wo melde ich mich an?',
          },
        ],
      },
      result: undefined,
    }))
    const { assistant } = await startBot({ store })
    expect(await assistant.resume()).toBe(1)
    await assistant.idle()
    expect(await assistant.resume()).toBe(0)
    expect((await store.get('test:0123456789'))?.lines.map((line) => line.speaker)).toEqual(['user', 'bot'])
  })

  it('answers what a restart interrupted before a message that is quicker than resuming', async () => {
    const store = createMemoryStore()
    await store.update('test:0123456789', () => ({
      next: {
        ...emptyConversation('test:0123456789', 'de', '2026-12-01T09:00:00Z'),
        lines: [
          {
            id: 'a',
            seq: 1,
            at: '2026-12-01T09:00:00Z',
            speaker: 'user',
            lang: 'de',
            text: 'Ich suche einen Kita-Platz',
          },
        ],
      },
      result: undefined,
    }))
    const { assistant } = await startBot({ store })
    await assistant.receive({
      conversationId: 'test:0123456789',
      clientId: '1',
      content: { text: 'Wo melde ich mich an?' },
      language: 'de',
    })
    await assistant.resume()
    await assistant.idle()
    const replies = (await store.get('test:0123456789'))?.lines.flatMap((line) => line.reply ?? []) ?? []
    expect(replies.map(read)).toEqual([
      expect.stringContaining('Suchen Sie im Kita-Portal.'),
      expect.stringContaining('Gehen Sie ins Bürgerbüro.'),
    ])
  })

  it('writes nothing after an erasure, even from a running turn', async () => {
    let release: () => void = () => {}
    const { assistant, user, store } = await startBot({
      dialogue: (real) => ({
        ...real,
        answer: async (...args) => {
          await new Promise<void>((resolve) => {
            release = resolve
          })
          return real.answer(...args)
        },
      }),
    })
    await assistant.receive({
      conversationId: user.conversationId,
      clientId: '1',
      content: { text: 'Hallo' },
      language: 'de',
    })
    await wait(10)
    expect(await assistant.erase(user.conversationId)).toBe(true)
    release()
    await assistant.idle()
    expect(await store.get(user.conversationId)).toBeUndefined()
  })

  it('keeps 100 users apart', async () => {
    const { anotherUser } = await startBot()
    await Promise.all(
      Array.from({ length: 100 }, async (_, number) => {
        const user = anotherUser()
        await user.says(`Hallo, mein Wort ist Wort${number}x`)
        const text = JSON.stringify(await user.conversation())
        expect(text.match(/Wort\d+x/g)).toEqual([`Wort${number}x`])
      }),
    )
  })
})
