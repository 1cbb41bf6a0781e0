import { setTimeout as wait } from 'node:timers/promises'
import { Telegraf, TelegramError } from 'telegraf'
import { z } from 'zod'
import { ChannelError } from './channel-error.ts'

/** One button under a message: it opens a page, or sends `data` back to us. */
export type Button = { text: string; url: string } | { text: string; data: string }

/** A message that is ready to leave. */
export interface OutgoingMessage {
  text: string
  /** The text is Telegram's HTML; else it is shown as it is. */
  html: boolean
  buttons: readonly (readonly Button[])[]
}

export interface WebhookInfo {
  pending: number
  /** Unix seconds. */
  lastErrorAt: number | undefined
}

/** The calls to Telegram that we make, each with a time-out. All reject with a {ChannelError}. */
export interface TelegramApi {
  /** @returns the user name of the bot, without @. */
  getMe(): Promise<string>
  /** @param waitSeconds - how long Telegram may hold the answer back. @returns updates, unread. */
  getUpdates(offset: number, waitSeconds: number, signal: AbortSignal): Promise<unknown[]>
  /** @returns the number of the message in its chat. */
  sendMessage(chatId: string, message: OutgoingMessage): Promise<number>
  sendFile(chatId: string, file: { name: string; content: Buffer; caption: string }): Promise<number>
  /** Deletes what Telegram still lets us delete. */
  deleteMessages(chatId: string, messageIds: readonly number[]): Promise<void>
  /** @param text - shown for a moment; empty shows nothing. */
  answerCallback(queryId: string, text: string, alert: boolean): Promise<void>
  leaveChat(chatId: string): Promise<void>
  setCommands(
    commands: ReadonlyArray<{ command: string; description: string }>,
    language?: string,
  ): Promise<void>
  setDescription(text: string, language?: string): Promise<void>
  setWebhook(url: string, secret: string): Promise<void>
  deleteWebhook(): Promise<void>
  getWebhookInfo(): Promise<WebhookInfo>
}

/** Kinds of updates we ask for. Anything else never arrives. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

const sentMessage = z.object({ message_id: z.int() })
const aBot = z.object({ username: z.string() })
const info = z.object({ pending_update_count: z.int(), last_error_date: z.int().optional() })

/**
 * Telegraf, the only file that sees its errors.
 *
 * @param timeoutMs - for one call; a call that got no answer in time may have arrived nevertheless.
 */
export function createTelegramApi(bot: Telegraf, timeoutMs = 10_000): TelegramApi {
  async function call(
    method: string,
    payload: object,
    signal?: AbortSignal,
    limitMs = timeoutMs,
  ): Promise<unknown> {
    const limit = AbortSignal.timeout(limitMs)
    try {
      return await bot.telegram.callApi(method as 'sendMessage', payload as never, {
        signal: (signal ? AbortSignal.any([signal, limit]) : limit) as never,
      })
    } catch (error) {
      throw toChannelError(error, method, signal)
    }
  }

  const send = async (method: string, payload: object) =>
    sentMessage.parse(await call(method, payload)).message_id

  return {
    getMe: async () => {
      const me = await call('getMe', {})
      // Else Telegraf asks for it with the first update, without a time-out.
      bot.botInfo = me as NonNullable<typeof bot.botInfo>
      return aBot.parse(me).username
    },
    getUpdates: async (offset, waitSeconds, signal) =>
      z
        .array(z.unknown())
        .parse(
          await call(
            'getUpdates',
            { offset, timeout: waitSeconds, allowed_updates: allowedUpdates },
            signal,
            timeoutMs + waitSeconds * 1000,
          ),
        ),
    sendMessage: (chatId, { text, html, buttons }) =>
      send('sendMessage', {
        chat_id: chatId,
        text,
        link_preview_options: { is_disabled: true },
        ...(html ? { parse_mode: 'HTML' } : {}),
        ...(buttons.length > 0
          ? { reply_markup: { inline_keyboard: buttons.map((row) => row.map(toButton)) } }
          : {}),
      }),
    sendFile: (chatId, { name, content, caption }) =>
      send('sendDocument', { chat_id: chatId, caption, document: { source: content, filename: name } }),
    async deleteMessages(chatId, messageIds) {
      for (let from = 0; from < messageIds.length; from += 100)
        await call('deleteMessages', { chat_id: chatId, message_ids: messageIds.slice(from, from + 100) })
    },
    async answerCallback(queryId, text, alert) {
      await call('answerCallbackQuery', {
        callback_query_id: queryId,
        ...(text === '' ? {} : { text: text.slice(0, 200), show_alert: alert }),
      })
    },
    async leaveChat(chatId) {
      await call('leaveChat', { chat_id: chatId })
    },
    async setCommands(commands, language) {
      await call('setMyCommands', { commands, ...(language ? { language_code: language } : {}) })
    },
    async setDescription(text, language) {
      await call('setMyDescription', { description: text, ...(language ? { language_code: language } : {}) })
    },
    async setWebhook(url, secret) {
      await call('setWebhook', {
        url,
        secret_token: secret,
        allowed_updates: allowedUpdates,
        // One after the other: the order of a chat's messages is then Telegram's.
        max_connections: 1,
      })
    },
    async deleteWebhook() {
      await call('deleteWebhook', { drop_pending_updates: false })
    },
    async getWebhookInfo() {
      const found = info.parse(await call('getWebhookInfo', {}))
      return { pending: found.pending_update_count, lastErrorAt: found.last_error_date }
    },
  }
}

/** Telegraf as we use it: no update and no error is ever printed, and no call leaves as the answer to a webhook. */
export function createTelegraf(token: string, apiRoot: string): Telegraf {
  const bot = new Telegraf(token, { telegram: { apiRoot, webhookReply: false }, handlerTimeout: 60_000 })
  // First of all: the default prints the whole update and sets the exit code. Who called `handleUpdate` decides.
  bot.catch((error) => {
    throw error
  })
  return bot
}

/** Tries a call that nobody waits for a few times. @returns undefined when it did not work. */
export async function withRetries<T>(
  work: () => Promise<T>,
  secondMs: number,
  tries = 3,
): Promise<T | undefined> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ChannelError)) throw error
      const passing = ['TELEGRAM_RATE_LIMITED', 'TELEGRAM_DOWN', 'TELEGRAM_UNREACHABLE'].includes(error.code)
      if (!passing || attempt === tries) return undefined
      await wait((error.retryAfter ?? attempt) * secondMs)
    }
  }
  return undefined
}

function toButton(button: Button) {
  return 'url' in button
    ? { text: button.text, url: button.url }
    : { text: button.text, callback_data: button.data }
}

function toChannelError(error: unknown, method: string, signal: AbortSignal | undefined): ChannelError {
  if (signal?.aborted) return new ChannelError('TELEGRAM_ABORTED', method)
  if (!(error instanceof TelegramError)) return new ChannelError('TELEGRAM_UNREACHABLE', method)
  const { code, description = '', parameters } = error
  if (code === 429) return new ChannelError('TELEGRAM_RATE_LIMITED', method, parameters?.retry_after ?? 1)
  if (code === 403 || /chat not found|user is deactivated|PEER_ID_INVALID/i.test(description))
    return new ChannelError('TELEGRAM_BLOCKED', method)
  if (code === 401 || code === 404) return new ChannelError('TELEGRAM_UNAUTHORISED', method)
  if (code === 409) return new ChannelError('TELEGRAM_CONFLICT', method)
  if (code >= 500) return new ChannelError('TELEGRAM_DOWN', method)
  return new ChannelError('TELEGRAM_REFUSED', method)
}
