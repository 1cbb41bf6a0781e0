import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Router } from 'express'
import type { Assistant } from '../../bot/assistant.ts'
import type { Clock } from '../../bot/clock.ts'
import { type Config, ConfigError } from '../../bot/config.ts'
import type { ConversationId } from '../../bot/conversation.ts'
import type { Conversations } from '../../bot/conversations.ts'
import type { Log } from '../../bot/log.ts'
import type { PickUps } from '../../bot/pick-up.ts'
import { textsIn } from '../../bot/texts.ts'
import { readOrCreateSecret } from '../storage/secret-file.ts'
import { ChannelError, type ChannelErrorCode } from './channel-error.ts'
import { type ChatBook, openChatBook } from './chat-book.ts'
import { createChatKeys } from './chat-keys.ts'
import { commandMenu } from './commands.ts'
import { createContinueHere } from './continue-here.ts'
import { createDirectMessages } from './direct-messages.ts'
import { createOutbox } from './outbox.ts'
import { createPace, type PaceLimits } from './pace.ts'
import { type Polling, startPolling } from './polling.ts'
import { openSeenUpdates } from './seen-updates.ts'
import { createTelegraf, createTelegramApi } from './telegram-api.ts'
import { createUpdateIntake, type IntakeLimits } from './update-intake.ts'
import { webhookBase, webhookRouter, webhookSecrets } from './webhook.ts'
import { checkHealth } from './webhook-health.ts'
import { createYourData } from './your-data.ts'

export interface TelegramChannelOptions {
  config: Config['telegram'] & { token: string }
  publicUrl: string | undefined
  /** Folder of the installation's data; the key lies beside it. */
  dataFolder: string
  assistant: Assistant
  conversations: Conversations
  pickUps: PickUps
  clock: Clock
  log: Log
  /** For tests: how fast it goes. */
  timing?: {
    /** Length of a second in pauses, default 1000 ms. */
    secondMs?: number
    /** For one call, default 10 s. */
    timeoutMs?: number
    /** How long Telegram may hold back a call for updates, default 30 s. */
    waitSeconds?: number
    pace?: PaceLimits
    limits?: IntakeLimits
  }
}

/** What `/readyz` says of the channel. */
export interface ChannelState {
  mode: 'polling' | 'webhook'
  state: 'connecting' | 'ready' | 'troubled' | 'stopped'
  code?: ChannelErrorCode
}

export interface TelegramChannel {
  /** Takes Telegram's calls below `webhookBase`; undefined when we ask by ourselves. */
  readonly router: Router | undefined
  state(): ChannelState
  /** Connects in the background and goes on trying: the other channels do not depend on Telegram. */
  start(): void
  /** The conversation that a chat writes to; undefined for a chat we have nothing of. */
  conversationOf(chatId: string): ConversationId | undefined
  /** Resolves when no update is being taken and nothing is on its way. */
  settled(): Promise<void>
  /** Takes no more updates, ends what is under way; what is unsent leaves after the next start. */
  stop(): Promise<void>
}

const healthMs = 5 * 60_000
const cleaningMs = 3_600_000

/**
 * Joins the parts of the channel. Nothing is asked of Telegram before `start`.
 *
 * @throws {ConfigError} when the key cannot be made, or is not the one that wrote the data.
 */
export async function openTelegramChannel(options: TelegramChannelOptions): Promise<TelegramChannel> {
  const {
    config,
    publicUrl,
    dataFolder,
    assistant,
    conversations,
    pickUps,
    clock,
    log,
    timing = {},
  } = options
  const { secondMs = 1000 } = timing
  const folder = join(dataFolder, 'telegram')
  const now = () => clock.now().epochMilliseconds

  const keys = createChatKeys(await readKey(config.key, dataFolder))
  const book = await openChatBook(join(folder, 'chats'), keys, now)
  const seen = await openSeenUpdates(join(folder, 'updates.log'), now)
  const secrets = webhookSecrets(await readOrCreateSecret(join(folder, 'webhook.key')))

  const bot = createTelegraf(config.token, config.apiRoot)
  const api = createTelegramApi(bot, timing.timeoutMs)
  const pace = createPace(timing.pace)
  const outbox = createOutbox({ conversations, book, api, pace, clock, log, publicUrl, secondMs })
  const direct = createDirectMessages({ api, book, keys, pace, log, secondMs })
  const yourData = createYourData({ assistant, conversations, book, outbox, direct, api, log })
  const continueHere = createContinueHere({
    conversations,
    pickUps,
    book,
    direct,
    clock,
    log,
    poke: outbox.poke,
  })
  const intake = createUpdateIntake({
    assistant,
    conversations,
    book,
    seen,
    outbox,
    direct,
    continueHere,
    yourData,
    api,
    clock,
    log,
    ...(timing.limits ? { limits: timing.limits } : {}),
  })
  bot.use((context) => intake.accept(context.update))
  const accept = (update: unknown) => bot.handleUpdate(update as Parameters<typeof bot.handleUpdate>[0])

  const mode = config.webhookUrl === undefined ? 'polling' : 'webhook'
  const stopping = new AbortController()
  const timers: NodeJS.Timeout[] = []
  let started: Promise<void> | undefined
  let polling: Polling | undefined
  let connected = false
  let trouble: ChannelErrorCode | undefined

  const stopListening = conversations.listenToAll((id, signal) => {
    if (signal.type === 'line' && book.ofConversation(id)) outbox.poke(id)
    else if (signal.type === 'erased')
      book.forget(id).catch(() => log.error('telegram.chat-not-forgotten', { conversation: id }))
  })

  /** Tries until it works or the service stops. */
  async function persist(work: () => Promise<unknown>): Promise<void> {
    for (let failures = 1; !stopping.signal.aborted; failures++) {
      try {
        await work()
        trouble = undefined
        return
      } catch (error) {
        if (!(error instanceof ChannelError)) throw error
        trouble = error.code
        log.error('telegram.not-connected', { code: error.code, count: failures })
        const seconds = error.retryAfter ?? Math.min(2 ** failures, 60)
        await wait(seconds * secondMs, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }

  async function connect(): Promise<void> {
    await forgetOrphans(book, conversations)
    // What the last run left unsent.
    for (const { conversations: ids } of book.all()) for (const id of ids) outbox.poke(id)
    await persist(() => api.getMe())
    if (config.webhookUrl === undefined) await persist(() => api.deleteWebhook())
    else
      await persist(() =>
        api.setWebhook(
          `${config.webhookUrl?.replace(/\/$/, '')}${webhookBase}/${secrets.path}`,
          secrets.header,
        ),
      )
    if (stopping.signal.aborted) return
    connected = true
    if (mode === 'polling')
      polling = startPolling({
        api,
        accept,
        log,
        secondMs,
        ...(timing.waitSeconds !== undefined ? { waitSeconds: timing.waitSeconds } : {}),
      })
    log.info('telegram.connected', { mode })
    for (const language of [undefined, 'de', 'en'] as const) {
      const words = language ?? 'de'
      direct.later(() => api.setCommands(commandMenu(words), language))
      direct.later(() => api.setDescription(textsIn(words)('telegram.about'), language))
    }
    keepHouse()
  }

  function keepHouse(): void {
    let since = Math.floor(now() / 1000)
    const every = (ms: number, work: () => Promise<unknown>, event: string) => {
      const timer = setInterval(() => void work().catch(() => log.error(event)), ms)
      timer.unref()
      timers.push(timer)
    }
    every(
      healthMs,
      async () => {
        const health = await checkHealth(api, log, since)
        since = health.since
        if (mode === 'webhook') trouble = health.well ? undefined : 'TELEGRAM_UNREACHABLE'
      },
      'telegram.health-unknown',
    )
    every(
      cleaningMs,
      async () => {
        await seen.prune()
        await book.prune()
      },
      'telegram.cleaning-failed',
    )
  }

  return {
    router: mode === 'webhook' ? webhookRouter(secrets, accept, log) : undefined,
    state() {
      const code = polling?.trouble ?? trouble
      if (stopping.signal.aborted) return { mode, state: 'stopped' }
      if (code !== undefined) return { mode, state: 'troubled', code }
      return { mode, state: connected ? 'ready' : 'connecting' }
    },
    start() {
      started ??= connect().catch((error: unknown) =>
        log.error('telegram.start-failed', { code: error instanceof Error ? error.name : 'UNKNOWN' }),
      )
    },
    conversationOf: (chatId) => book.ofChat(chatId)?.current,
    async settled() {
      await intake.settled()
      await direct.settled()
      await outbox.settled()
      await book.settled()
    },
    async stop() {
      stopping.abort()
      for (const timer of timers) clearInterval(timer)
      await started
      await polling?.stop()
      await intake.settled()
      stopListening()
      await outbox.stop()
      await Promise.race([direct.settled(), wait(5000, undefined, { ref: false })])
      await book.settled()
      await seen.close()
    },
  }
}

/** Chats whose conversation is gone: a crash came between deleting the two. */
async function forgetOrphans(book: ChatBook, conversations: Conversations): Promise<void> {
  for (const { conversations: ids } of book.all())
    for (const id of [...ids]) if (!(await conversations.get(id))) await book.forget(id)
}

/** The key of chat ids: from the environment, else a file beside the data folder, so that no copy of that folder holds it. */
async function readKey(key: string | undefined, dataFolder: string): Promise<Buffer> {
  if (key !== undefined) return createHash('sha256').update(key).digest()
  const path = join(dirname(dataFolder), `${basename(dataFolder)}.keys`, 'telegram.key')
  try {
    return await readOrCreateSecret(path)
  } catch (cause) {
    throw new ConfigError(
      `telegram: ${path} cannot be written; set TELEGRAM_KEY to at least 24 random characters`,
      {
        cause,
      },
    )
  }
}
