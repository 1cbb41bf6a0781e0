import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { createMemoryStore } from '../../adapters/storage/memory-store.ts'
import {
  openTelegramChannel,
  type TelegramChannel,
  type TelegramChannelOptions,
} from '../../adapters/telegram/telegram-channel.ts'
import { webhookBase } from '../../adapters/telegram/webhook.ts'
import type { AssistantOptions } from '../../bot/assistant.ts'
import { systemClock } from '../../bot/clock.ts'
import type { Dialogue } from '../../bot/dialogue.ts'
import { type Log, silentLog } from '../../bot/log.ts'
import { createPickUps } from '../../bot/pick-up.ts'
import type { Store } from '../../bot/store.ts'
import type { Pack } from '../../knowledge/pack.ts'
import { type FakeBotApi, type FakeUser, startFakeBotApi, type Update } from './fake-bot-api.ts'
import { startBot } from './start-bot.ts'

export interface TelegramTest extends Awaited<ReturnType<typeof startBot>> {
  api: FakeBotApi
  readonly channel: TelegramChannel
  /** The data folder. */
  folder: string
  /** Sends updates and waits until everything they cause is done. */
  receive(...updates: Update[]): Promise<void>
  /** Says something and gives back what the chat then reads. */
  say(user: FakeUser, text: string): Promise<string[]>
  press(user: FakeUser, label: string): Promise<string[]>
  /** Whether lines have to leave and have not. */
  unsent(): Promise<boolean>
  /** Waits until nothing is waiting, running or unsent. */
  quiet(): Promise<void>
  conversationOf(user: FakeUser): Promise<import('../../bot/conversation.ts').Conversation | undefined>
  /** Stops the channel and starts it again on the same data. */
  restart(): Promise<void>
  /** Everything in the data folder as one text. */
  onDisk(): Promise<string>
  close(): Promise<void>
}

/** The channel with the whole core behind it and a Bot API server on this machine, much faster than real. */
export async function startTelegram(
  options: {
    webhook?: boolean
    pack?: Pack
    store?: (folder: string) => Promise<Store>
    dialogue?: (real: Dialogue) => Dialogue
    assistant?: Partial<AssistantOptions>
    log?: Log
    publicUrl?: string
    timing?: TelegramChannelOptions['timing']
    api?: FakeBotApi
  } = {},
): Promise<TelegramTest> {
  const api = options.api ?? (await startFakeBotApi())
  const root = await mkdtemp(join(tmpdir(), 'tueroeffner-telegram-'))
  const folder = join(root, 'data')
  const store = (await options.store?.(folder)) ?? createMemoryStore()
  const bot = await startBot({
    store,
    ...(options.pack ? { pack: options.pack } : {}),
    ...(options.dialogue ? { dialogue: options.dialogue } : {}),
    assistant: { lateWaitMs: 50, ...options.assistant },
  })
  const app = express()
  const web = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => web.once('listening', resolve))
  const address = web.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0

  const open = () =>
    openTelegramChannel({
      config: {
        token: api.token,
        apiRoot: api.root,
        handoff: true,
        key: undefined,
        webhookUrl: options.webhook ? `http://127.0.0.1:${port}` : undefined,
      },
      publicUrl: options.publicUrl ?? 'https://chat.example.org',
      dataFolder: folder,
      assistant: bot.assistant,
      conversations: bot.conversations,
      pickUps: createPickUps(bot.conversations, store),
      clock: systemClock,
      log: options.log ?? silentLog,
      timing: {
        secondMs: 5,
        timeoutMs: 400,
        waitSeconds: 1,
        pace: { perChatMs: 0, perSecond: 100_000 },
        limits: { perMinute: 10_000, perDay: 100_000 },
        ...options.timing,
      },
    })
  let channel = await open()
  if (channel.router)
    app.use(webhookBase, (request, response, next) => channel.router?.(request, response, next))

  const ready = async () => {
    channel.start()
    await waitUntil(() => channel.state().state === 'ready')
  }
  await ready()

  /** Lines that have to leave and have not. */
  async function unsent(): Promise<boolean> {
    for await (const { lines, delivery, unreachable, id, answeredSeq } of store.all()) {
      if (unreachable || !id.startsWith('telegram:')) continue
      if (lines.some((line) => line.speaker === 'user' && line.seq > answeredSeq)) return true
      if (lines.some((line) => line.speaker !== 'user' && line.seq > (delivery?.sentSeq ?? 0))) return true
    }
    return false
  }

  const quiet = async () => {
    await waitUntil(() => api.waiting().length === 0)
    await bot.assistant.idle()
    await waitUntil(async () => !(await unsent()))
    await channel.settled()
  }
  const receive = async (...updates: Update[]) => {
    if (options.webhook) for (const update of updates) await api.callWebhook(update)
    else api.queue(...updates)
    await quiet()
  }
  const after = async (user: FakeUser, update: Update) => {
    const before = user.read().length
    await receive(update)
    return user
      .read()
      .slice(before)
      .map(({ shown }) => shown)
  }

  return {
    ...bot,
    api,
    get channel() {
      return channel
    },
    folder,
    receive,
    quiet,
    unsent,
    say: (user, text) => after(user, user.text(text)),
    press: (user, label) => after(user, user.press(label)),
    async conversationOf(user) {
      for await (const conversation of store.all())
        if (conversation.id === channel.conversationOf(user.chatId)) return conversation
      return undefined
    },
    async restart() {
      await channel.stop()
      channel = await open()
      await ready()
    },
    onDisk: () => readAll(folder),
    async close() {
      await channel.stop()
      web.closeAllConnections()
      await new Promise((resolve) => web.close(resolve))
      await bot.assistant.idle()
      if (!options.api) await api.close()
      await store.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

export async function waitUntil(
  is: () => boolean | Promise<boolean>,
  withinMs = 15_000,
  everyMs = 5,
): Promise<void> {
  const until = performance.now() + withinMs
  while (!(await is())) {
    if (performance.now() > until) throw new Error('it did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}

async function readAll(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((name) => name.isFile())
  const texts = await Promise.all(
    files.map(async (file) => `${file.name}\n${await readFile(join(file.parentPath, file.name), 'latin1')}`),
  )
  return texts.join('\n')
}
