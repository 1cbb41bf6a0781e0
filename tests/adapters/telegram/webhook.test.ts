import { afterEach, describe, expect, it } from 'vitest'
import { checkHealth } from '../../../adapters/telegram/webhook-health.ts'
import type { Log } from '../../../bot/log.ts'
import { startTelegram, type TelegramTest } from '../../helpers/start-telegram.ts'

let test: TelegramTest | undefined
afterEach(async () => {
  await test?.close()
  test = undefined
})

describe('the webhook', () => {
  it('is set with a random path and a secret that survive a restart, and answers', async () => {
    test = await startTelegram({ webhook: true })
    const { url, secret } = test.api.webhook
    expect(new URL(url).pathname).toMatch(/^\/telegram\/[\w-]{43}$/)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(url).not.toContain(secret)
    const user = test.api.user()
    expect(await test.say(user, 'Wo melde ich mich an?')).toHaveLength(2)
    await test.restart()
    expect(test.api.webhook).toEqual({ url, secret })
    expect(await test.say(user, 'Danke')).toHaveLength(1)
    expect(test.channel.state()).toEqual({ mode: 'webhook', state: 'ready' })
  })

  it('refuses a wrong path, a missing and a wrong secret, and what is too big or no JSON', async () => {
    test = await startTelegram({ webhook: true })
    const { url, secret } = test.api.webhook
    const user = test.api.user()
    const call = (headers: Record<string, string>) => test?.api.callWebhook(user.text('Hallo'), headers)
    expect(await call({})).toBe(401)
    expect(await call({ 'X-Telegram-Bot-Api-Secret-Token': '' })).toBe(401)
    expect(await call({ 'X-Telegram-Bot-Api-Secret-Token': `${secret.slice(0, -1)}!` })).toBe(401)
    test.api.webhook.url = url.replace(/\/[\w-]+$/, '/AAAA')
    expect(await test.api.callWebhook(user.text('Hallo'))).toBe(404)
    test.api.webhook.url = url
    expect(await test.api.callWebhook(user.text('x'.repeat(300_000)))).toBe(413)
    expect(await test.api.callWebhook('{"update_id":')).toBe(400)
    for await (const conversation of test.store.all()) throw new Error(`${conversation.id} was made`)
    expect(user.read()).toEqual([])
  })

  it('answers an update at once and a repeated one alike, with one answer to the user', async () => {
    test = await startTelegram({
      webhook: true,
      dialogue: (real) => ({
        ...real,
        async answer(...parts) {
          await new Promise((resolve) => setTimeout(resolve, 300))
          return real.answer(...parts)
        },
      }),
    })
    const user = test.api.user()
    const update = user.text('Wo melde ich mich an?')
    const started = performance.now()
    const statuses = await Promise.all([1, 2, 3].map(() => test?.api.callWebhook(update)))
    expect(performance.now() - started).toBeLessThan(250)
    expect(statuses).toEqual([200, 200, 200])
    await test.quiet()
    expect(await test.api.callWebhook(update)).toBe(200)
    await test.quiet()
    expect(user.read()).toHaveLength(2)
  })

  it('answers 500 when an update could not be stored', async () => {
    test = await startTelegram({ webhook: true })
    const user = test.api.user()
    const update = test.store.update.bind(test.store)
    test.store.update = () => {
      throw new Error('disk full')
    }
    const hello = user.text('Hallo')
    expect(await test.api.callWebhook(hello)).toBe(500)
    test.store.update = update
    await test.receive(hello)
    expect(user.read()).toHaveLength(2)
  })
})

describe('the health of the webhook', () => {
  const events: string[] = []
  const log: Log = { info() {}, warn() {}, error: (event) => events.push(event) }
  const api = (pending: number, lastErrorAt?: number) => ({
    getWebhookInfo: async () => ({ pending, lastErrorAt }),
  })

  it('alarms when more than twenty updates wait, and once for each failure', async () => {
    events.length = 0
    expect(await checkHealth(api(20), log, 100)).toEqual({ well: true, since: 100 })
    expect(await checkHealth(api(21), log, 100)).toEqual({ well: false, since: 100 })
    expect(await checkHealth(api(0, 99), log, 100)).toEqual({ well: true, since: 100 })
    expect(await checkHealth(api(0, 101), log, 100)).toEqual({ well: false, since: 101 })
    expect(await checkHealth(api(0, 101), log, 101)).toEqual({ well: true, since: 101 })
    expect(events).toEqual(['telegram.updates-waiting', 'telegram.delivery-failed'])
  })
})
