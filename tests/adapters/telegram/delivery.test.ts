import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPace } from '../../../adapters/telegram/pace.ts'
import type { Fault } from '../../helpers/fake-bot-api.ts'
import { startTelegram, type TelegramTest, waitUntil } from '../../helpers/start-telegram.ts'

let test: TelegramTest
afterEach(() => test?.close())

/** Lets calls for messages fail as listed, one after the other. */
function sendsFail(...faults: Fault[]): void {
  test.api.fault = (method) => (method === 'sendMessage' ? faults.shift() : undefined)
}
const sends = () => test.api.calls.filter(({ method }) => method === 'sendMessage')
const lines = async (user: Parameters<TelegramTest['conversationOf']>[0]) =>
  (await test.conversationOf(user))?.lines ?? []

describe('delivering lines', () => {
  it('waits as long as Telegram asks, and no try is used up', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    sendsFail(...Array.from({ length: 8 }, () => ({ status: 429, retryAfter: 10 })))
    const started = performance.now()
    expect(await test.say(user, 'Wo melde ich mich an?')).toHaveLength(1)
    // A second is 5 ms here: eight waits of ten seconds.
    expect(performance.now() - started).toBeGreaterThan(8 * 10 * 5)
    expect((await lines(user)).some(({ failed }) => failed)).toBe(false)
  })

  it('tries five times through faults and time-outs, in order', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    sendsFail({ status: 500 }, 'hang', { status: 502 }, { status: 429, retryAfter: 1 }, { status: 503 })
    await test.receive(user.text('Wo melde ich mich an?'), user.text('Wie finde ich einen Deutschkurs?'))
    const read = user.read().map(({ shown }) => shown)
    expect(read).toHaveLength(3)
    expect(read[1]).toContain('Gehen Sie ins Bürgerbüro.')
    expect(read[2]).toContain('Fragen Sie bei der Volkshochschule.')
  })

  it('gives a line up after five failures, marks it, and goes on with the next', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    sendsFail(...Array.from({ length: 5 }, () => ({ status: 500 })))
    await test.receive(user.text('Wo melde ich mich an?'), user.text('Wie finde ich einen Deutschkurs?'))
    const failed = (await lines(user)).filter((line) => line.failed)
    expect(failed.map((line) => line.failed)).toEqual(['TELEGRAM_DOWN'])
    expect(user.read().at(-1)?.shown).toContain('Volkshochschule')
    expect(user.read()).toHaveLength(2)
  })

  it('sends once more as plain text when Telegram does not take the formatting', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    test.api.fault = (method, payload) =>
      method === 'sendMessage' && payload.parse_mode === 'HTML'
        ? { status: 400, description: "Bad Request: can't parse entities" }
        : undefined
    await test.say(user, '/termine')
    const message = user.read().at(-1)
    expect(message?.html).toBe(false)
    expect(message?.shown).toContain('Willkommenszentrum')
    expect(message?.shown).toContain('Karte: https://')
    expect(message?.shown).not.toContain('<b>')
    expect(message?.buttons.map(({ text }) => text)).toContain('Mit einem Menschen sprechen')
  })

  it('repeats what got no answer: a double message is better than none', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    sendsFail('lost')
    expect(await test.say(user, 'Wo melde ich mich an?')).toHaveLength(2)
    expect((await lines(user)).filter(({ reply }) => reply?.kind === 'answer')).toHaveLength(1)
  })

  it('marks a user who blocked the bot, does not try again, and sends what waited when they are back', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    test.api.blocked.add(user.chatId)
    await test.receive(user.text('Wo melde ich mich an?'))
    await waitUntil(async () => (await test.conversationOf(user))?.unreachable !== undefined)
    const tried = sends().length
    await test.restart()
    expect(sends()).toHaveLength(tried)
    const member = (status: string) => ({
      update_id: test.api.nextUpdateId(),
      my_chat_member: {
        chat: { id: Number(user.chatId), type: 'private' },
        new_chat_member: { status },
      },
    })
    await test.receive(member('kicked'))
    expect((await test.conversationOf(user))?.unreachable?.code).toBe('TELEGRAM_BLOCKED')
    test.api.blocked.delete(user.chatId)
    await test.receive(member('member'))
    await waitUntil(() => user.read().some(({ shown }) => shown.includes('Bürgerbüro')))
    expect((await test.conversationOf(user))?.unreachable).toBeUndefined()
  })

  it('is unreachable by the message of Telegram alone, and reachable by writing', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    await test.receive({
      update_id: test.api.nextUpdateId(),
      my_chat_member: {
        chat: { id: Number(user.chatId), type: 'private' },
        new_chat_member: { status: 'kicked' },
      },
    })
    expect((await test.conversationOf(user))?.unreachable).toBeDefined()
    expect(await test.say(user, 'Wo melde ich mich an?')).toHaveLength(1)
    expect((await test.conversationOf(user))?.unreachable).toBeUndefined()
  })

  it('goes on after a restart with what was not sent', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    let down = true
    test.api.fault = (method) =>
      method === 'sendMessage' && down ? { status: 429, retryAfter: 1000 } : undefined
    test.api.queue(user.text('Wo melde ich mich an?'))
    await waitUntil(async () => (await test.conversationOf(user))?.delivery?.nextAttemptAt !== undefined)
    down = false
    await test.restart()
    await waitUntil(() => user.read().some(({ shown }) => shown.includes('Bürgerbüro')))
    expect(user.read()).toHaveLength(2)
  })

  it('sends nothing of a conversation that was erased while it waited', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    test.api.fault = (method) => (method === 'sendMessage' ? { status: 429, retryAfter: 20 } : undefined)
    test.api.queue(user.text('Wo melde ich mich an?'))
    await waitUntil(async () => (await test.conversationOf(user))?.delivery?.nextAttemptAt !== undefined)
    test.api.fault = () => undefined
    await test.assistant.erase((await test.conversationOf(user))?.id ?? '')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(user.read()).toHaveLength(1)
  })

  it('says so when the token is not valid, and goes on once it is', async () => {
    test = await startTelegram()
    test.api.fault = () => ({ status: 401, description: 'Unauthorized' })
    await waitUntil(() => test.channel.state().state === 'troubled')
    expect(test.channel.state().code).toBe('TELEGRAM_UNAUTHORISED')
    test.api.fault = () => undefined
    await waitUntil(() => test.channel.state().state === 'ready')
    expect(await test.say(test.api.user(), '/start')).toHaveLength(1)
  })

  it('says so when another process polls with the same token, and neither loses an update', async () => {
    test = await startTelegram()
    let conflicts = 3
    test.api.fault = (method) =>
      method === 'getUpdates' && conflicts-- > 0 ? { status: 409, description: 'Conflict' } : undefined
    await waitUntil(() => test.channel.state().code === 'TELEGRAM_CONFLICT')
    expect(await test.say(test.api.user(), '/start')).toHaveLength(1)
  })
})

describe('taking updates', () => {
  it('takes each once, doubled, late or in another order', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    const one = user.text('Wo melde ich mich an?')
    const two = user.text('Wie finde ich einen Deutschkurs?')
    test.api.handOut = (waiting) => [...waiting, ...waiting].reverse()
    await test.receive(one, two)
    test.api.handOut = (waiting) => waiting
    await test.receive(one, two, one)
    await test.restart()
    await test.receive(two, one)
    const said = (await lines(user)).filter(({ speaker }) => speaker === 'user').map(({ text }) => text)
    expect(said).toEqual(['Wo melde ich mich an?', 'Wie finde ich einen Deutschkurs?'])
    expect(user.read()).toHaveLength(3)
  })

  it('does not confirm what could not be stored, and takes it when it comes again', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    const update = test.store.update.bind(test.store)
    let broken = 2
    test.store.update = (...parts) => {
      if (broken-- > 0) throw new Error('disk full')
      return update(...parts)
    }
    expect(await test.say(user, 'Wo melde ich mich an?')).toHaveLength(1)
    const said = (await lines(user)).filter(({ speaker }) => speaker === 'user')
    expect(said.map(({ text }) => text)).toEqual(['Wo melde ich mich an?'])
  })

  it('passes over what is no update, or of a kind it does not know', async () => {
    test = await startTelegram()
    test.api.queue(
      { update_id: test.api.nextUpdateId() },
      { update_id: test.api.nextUpdateId(), poll: { id: '1' } },
      { update_id: test.api.nextUpdateId(), message: { message_id: 'not a number', chat: null } },
      { update_id: test.api.nextUpdateId(), callback_query: { id: '1', from: {} } },
    )
    await test.quiet()
    expect(test.channel.state().state).toBe('ready')
    expect(test.api.waiting()).toEqual([])
  })
})

describe('the pace', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }))
  afterEach(() => void vi.useRealTimers())

  it('leaves a second between messages to one chat, and sends 25 a second to all', async () => {
    const pace = createPace()
    const times = new Map<string, number[]>()
    const chats = Array.from({ length: 60 }, (_, n) => `chat ${n}`)
    const all: number[] = []
    const done = Promise.all(
      [...chats, ...chats, ...chats].map(async (chat) => {
        await pace.slot(chat)
        times.set(chat, [...(times.get(chat) ?? []), performance.now()])
        all.push(performance.now())
      }),
    )
    await vi.advanceTimersByTimeAsync(20_000)
    await done
    expect(all).toHaveLength(180)
    for (const list of times.values())
      for (const [index, at] of list.entries())
        if (index > 0) expect(at - (list[index - 1] ?? 0)).toBeGreaterThanOrEqual(999)
    for (const [index, at] of all.entries())
      if (index >= 25) expect(at - (all[index - 25] ?? 0)).toBeGreaterThanOrEqual(999)
    // No slower than it must be: 180 messages at 25 a second.
    expect((all.at(-1) ?? 0) - (all[0] ?? 0)).toBeLessThan(9000)
  })
})
