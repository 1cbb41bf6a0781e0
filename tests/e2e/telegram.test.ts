import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { openLowdbStore } from '../../adapters/storage/lowdb-store.ts'
import { type FakeUser, startFakeBotApi, type Update } from '../helpers/fake-bot-api.ts'
import { waitUntil } from '../helpers/start-telegram.ts'
import { createDataFolder, removeDataFolder, type Service, startService } from './service.ts'

const data = createDataFolder()
let service: Service | undefined
afterAll(async () => {
  await service?.kill()
  removeDataFolder(data)
})

it('loses no message and answers none twice when the real process is killed three times', async () => {
  const api = await startFakeBotApi()
  const start = (env: Record<string, string> = {}, port = 0) =>
    startService({
      data,
      port,
      env: {
        TELEGRAM_TOKEN: api.token,
        TELEGRAM_API_ROOT: api.root,
        TELEGRAM_KEY: 'Qm3xT8vLr2Zp9WcKd7Jh4NbYf6Gs1',
        ...env,
      },
    })
  service = await start()
  expect(service.words).toContain('by long polling')
  const users = Array.from({ length: 12 }, () => api.user())
  const said = new Map<FakeUser, string[]>(users.map((user) => [user, []]))
  const write = (user: FakeUser): Update => {
    const texts = said.get(user) as string[]
    texts.push(`Wo melde ich mich an? Das ist Frage ${texts.length + 1}.`)
    return user.text(texts.at(-1) as string)
  }

  for (let life = 0; life < 3; life++) {
    for (let round = 0; round < 4; round++) {
      api.queue(...users.filter((_, index) => index % 4 === round).map(write))
      await wait(120 + 90 * life)
    }
    await service.kill()
    service = await start()
  }
  await waitUntil(() => api.waiting().length === 0, 30_000)
  await waitUntil(() => users.every((user) => read(user).length >= 4), 60_000)
  expect(await service.stop()).toBe(0)

  // The same data behind a webhook: the same chats go on.
  const port = await freePort()
  service = await start({ TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}` }, port)
  await waitUntil(() => api.webhook.url !== '', 30_000)
  for (const user of users) expect(await api.callWebhook(write(user))).toBe(200)
  await waitUntil(() => users.every((user) => read(user).length >= 5), 60_000)
  expect(await (await fetch(`${service.address}/readyz`)).json()).toMatchObject({
    channels: { telegram: { mode: 'webhook', state: 'ready' } },
  })
  expect(await service.stop()).toBe(0)
  await api.close()

  const store = await openLowdbStore(data)
  let conversations = 0
  for await (const { lines, answeredSeq } of store.all()) {
    conversations++
    const texts = lines.filter(({ speaker }) => speaker === 'user').map(({ text }) => text)
    const replies = lines.filter(({ speaker }) => speaker === 'bot')
    expect(texts).toEqual([1, 2, 3, 4].map((n) => `Wo melde ich mich an? Das ist Frage ${n}.`))
    // The notice, and one reply to each.
    expect(replies).toHaveLength(5)
    expect(replies[0]?.reply?.intent).toBe('welcome')
    expect(answeredSeq).toBe(
      Math.max(...lines.filter(({ speaker }) => speaker === 'user').map(({ seq }) => seq)),
    )
  }
  expect(conversations).toBe(users.length)
  await store.close()
  // What had left when the process was killed before it could write so down may stand there twice.
  const doubled = users.reduce((sum, user) => sum + user.read().length - read(user).length, 0)
  expect(doubled).toBeLessThanOrEqual(3 * users.length)

  function read(user: FakeUser): number[] {
    return [
      ...new Map(
        user.read().map(({ shown, messageId, buttons }) => [`${shown}${JSON.stringify(buttons)}`, messageId]),
      ).values(),
    ]
  }
}, 240_000)

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', () => resolve()))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
