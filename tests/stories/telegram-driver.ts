import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '../../adapters/cli/core.ts'
import type { HeardReply, StoryDriver } from '../../adapters/cli/story/play-story.ts'
import { openTelegramChannel } from '../../adapters/telegram/telegram-channel.ts'
import { systemClock } from '../../bot/clock.ts'
import { silentLog } from '../../bot/log.ts'
import { createPickUps } from '../../bot/pick-up.ts'
import type { Store } from '../../bot/store.ts'
import { textsIn } from '../../bot/texts.ts'
import { type SentMessage, startFakeBotApi, type Update } from '../helpers/fake-bot-api.ts'
import { waitUntil } from '../helpers/start-telegram.ts'

/** Users who tell the stories through Telegram: what counts is what stands in their chat. */
export interface TelegramStories {
  /** A new user. @param lang - of their telephone. */
  driver(lang: string): StoryDriver
  close(): Promise<void>
}

export async function startTelegramStories(core: Core, store: Store): Promise<TelegramStories> {
  const api = await startFakeBotApi()
  const folder = await mkdtemp(join(tmpdir(), 'tueroeffner-stories-'))
  const channel = await openTelegramChannel({
    config: { token: api.token, apiRoot: api.root, handoff: true, key: undefined, webhookUrl: undefined },
    publicUrl: 'https://chat.example.org',
    dataFolder: join(folder, 'data'),
    assistant: core.assistant,
    conversations: core.conversations,
    pickUps: createPickUps(core.conversations, store),
    clock: systemClock,
    log: silentLog,
    timing: {
      waitSeconds: 1,
      pace: { perChatMs: 0, perSecond: 10_000 },
      limits: { perMinute: 1000, perDay: 1000 },
    },
  })
  channel.start()
  await waitUntil(() => channel.state().state === 'ready')

  async function isSent(chatId: string): Promise<boolean> {
    const conversation = await store.get(channel.conversationOf(chatId) ?? '')
    const last = conversation?.lines.findLast(({ speaker }) => speaker !== 'user')?.seq ?? 0
    return conversation !== undefined && (conversation.delivery?.sentSeq ?? 0) >= last
  }

  function driver(lang: string): StoryDriver {
    const user = api.user({ language: lang })
    async function send(update: Update): Promise<HeardReply> {
      const before = user.read().length
      api.queue(update)
      await waitUntil(() => api.waiting().length === 0, 60_000)
      await core.assistant.idle()
      await waitUntil(() => isSent(user.chatId), 60_000)
      return heard(user.read().slice(before).filter(isNoNotice))
    }
    return {
      say: (text) => send(user.text(text)),
      press: (number) => send(user.press(chipsOf(user.read().at(-1))[number - 1] ?? '')),
    }
  }

  return {
    driver,
    async close() {
      await channel.stop()
      await api.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function heard(messages: readonly SentMessage[]): HeardReply {
  const pages = messages.flatMap(({ buttons }) => buttons.filter(({ url }) => url !== undefined))
  const text = [
    ...messages.map(({ shown }) => shown),
    ...pages.map(({ text, url }) => `${text}: ${url}`),
  ].join('\n\n')
  const chips = chipsOf(messages.at(-1))
  return { text, chips, wayOn: chips.length > 0 || pages.length > 0 || /\?|\d{3}/.test(text) }
}

/** Buttons that send something, in the order of the core: "did this help?" stands first here and last there. */
function chipsOf(message: SentMessage | undefined): string[] {
  const labels = (message?.buttons ?? []).filter(({ data }) => data !== undefined).map(({ text }) => text)
  const asks = (['de', 'en'] as const).some((lang) =>
    message?.shown.endsWith(textsIn(lang)('feedback.question')),
  )
  return asks ? [...labels.slice(2), ...labels.slice(0, 2)] : labels
}

/** The first message of every chat is not part of a story. */
function isNoNotice({ shown }: SentMessage): boolean {
  return (['de', 'en'] as const).every((lang) => !shown.startsWith(textsIn(lang)('welcome.notice')))
}
