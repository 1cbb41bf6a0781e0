import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTelegramChannel, type TelegramChannel } from '../../../adapters/telegram/telegram-channel.ts'
import { systemClock } from '../../../bot/clock.ts'
import { silentLog } from '../../../bot/log.ts'
import { createPickUps } from '../../../bot/pick-up.ts'
import { startBot } from '../../helpers/start-bot.ts'
import { waitUntil } from '../../helpers/start-telegram.ts'

/** Somebody else's idea of the Bot API: it knows nine methods and holds no call back. */
const token = '123456789:AAFakeTokenForTestsOnly_0123456789abcd'
let server: TelegramServer
let channel: TelegramChannel
let folder: string

beforeAll(async () => {
  server = new TelegramServer({ port: await freePort(), host: '127.0.0.1' })
  await server.start()
  const bot = await startBot()
  folder = await mkdtemp(join(tmpdir(), 'tueroeffner-emulator-'))
  channel = await openTelegramChannel({
    config: { token, apiRoot: server.config.apiURL, handoff: true, key: undefined, webhookUrl: undefined },
    publicUrl: undefined,
    dataFolder: join(folder, 'data'),
    assistant: bot.assistant,
    conversations: bot.conversations,
    pickUps: createPickUps(bot.conversations, bot.store),
    clock: systemClock,
    log: silentLog,
    timing: { secondMs: 20, waitSeconds: 0, pace: { perChatMs: 0, perSecond: 1000 } },
  })
  channel.start()
  await waitUntil(() => channel.state().state === 'ready')
})

afterAll(async () => {
  await channel.stop()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

it('talks to the published emulator: notice, answer, button, command', async () => {
  const client = server.getClient(token, { timeout: 5000, interval: 20 })
  const sent = () => server.storage.botMessages.map(({ message }) => message)
  await client.sendMessage(client.makeMessage('Wo melde ich mich an?'))
  await waitUntil(() => sent().length === 2)
  expect(sent()[0]?.text).toContain('Ich bin ein Programm, kein Mensch')
  expect(sent()[1]?.text).toContain('Gehen Sie ins Bürgerbüro.')

  const markup = sent()[1]?.reply_markup as
    | { inline_keyboard: Array<Array<{ text: string; callback_data?: string }>> }
    | undefined
  const button = markup?.inline_keyboard.flat().find(({ text }) => text === 'Was kostet das?')
  expect(button?.callback_data).toBeDefined()
  await client.sendCallback(client.makeCallbackQuery(button?.callback_data ?? ''))
  await waitUntil(() => sent().length === 3)
  expect(sent()[2]?.text).toContain('Das kostet nichts.')

  await client.sendCommand(client.makeCommand('/help'))
  await waitUntil(() => sent().length === 4)
  expect(sent()[3]?.text).toContain('Ich beantworte erste Fragen')
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', () => resolve()))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
