import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Assistant, InboundMessage } from '../../bot/assistant.ts'
import type { Clock } from '../../bot/clock.ts'
import type { Conversations } from '../../bot/conversations.ts'
import type { Log } from '../../bot/log.ts'
import { StoreError } from '../../bot/store.ts'
import { textsIn } from '../../bot/texts.ts'
import { createTurns } from '../../bot/turns.ts'
import { findChip } from './button-data.ts'
import type { Chat, ChatBook } from './chat-book.ts'
import { commandAction } from './commands.ts'
import type { ContinueHere } from './continue-here.ts'
import type { DirectMessages } from './direct-messages.ts'
import type { Outbox } from './outbox.ts'
import { type Inbound, readUpdate } from './read-update.ts'
import type { SeenUpdates } from './seen-updates.ts'
import type { TelegramApi } from './telegram-api.ts'
import type { YourData } from './your-data.ts'

const lateMs = 3_600_000

/** What one chat may write; TRUST, "Starting numbers". */
export interface IntakeLimits {
  perMinute: number
  perDay: number
}
export const usualLimits: IntakeLimits = { perMinute: 20, perDay: 200 }

export interface IntakeOptions {
  assistant: Assistant
  conversations: Conversations
  book: ChatBook
  seen: SeenUpdates
  outbox: Outbox
  direct: DirectMessages
  continueHere: ContinueHere
  yourData: YourData
  api: TelegramApi
  clock: Clock
  log: Log
  limits?: IntakeLimits
}

/** Takes updates from Telegram, each once, those of one chat one after the other. */
export interface UpdateIntake {
  /**
   * Resolves when everything that matters is on the disk: only then may the update be acknowledged.
   *
   * @throws when it could not be stored; Telegram must send it again.
   */
  accept(update: unknown): Promise<void>
  settled(): Promise<void>
}

export function createUpdateIntake(options: IntakeOptions): UpdateIntake {
  const { assistant, conversations, book, seen, outbox, direct, continueHere, yourData, api, clock, log } =
    options
  const limits = options.limits ?? usualLimits
  const perMinute = new RateLimiterMemory({ points: limits.perMinute, duration: 60 })
  const perDay = new RateLimiterMemory({ points: limits.perDay, duration: 86_400 })
  const warned = new RateLimiterMemory({ points: 1, duration: 60 })
  const turns = createTurns()
  /** The same update twice at once: the second waits for the first. */
  const underway = new Map<number, Promise<void>>()

  async function take(updateId: number, inbound: Inbound | undefined): Promise<void> {
    if (inbound) {
      try {
        await handle(inbound)
      } catch (error) {
        // What can never be stored would come again for ever and hold up everybody else.
        if (!(error instanceof StoreError && ['STORE_INVALID', 'STORE_BROKEN'].includes(error.code)))
          throw error
        log.error('telegram.update-lost', { code: error.code })
      }
    }
    await seen.add(updateId)
  }

  async function handle(inbound: Inbound): Promise<void> {
    switch (inbound.kind) {
      case 'text':
        return hear(inbound, inbound.text)
      case 'command':
        return obey(inbound)
      case 'refused':
        return refuse(inbound)
      case 'button':
        return press(inbound)
      case 'membership': {
        const id = book.ofChat(inbound.chatId)?.current
        if (id !== undefined) await (inbound.reachable ? outbox.reachable(id) : outbox.unreachable(id))
        return
      }
      case 'group':
        direct.say(
          inbound.chatId,
          `${textsIn('de')('telegram.groups')}\n\n${textsIn('en')('telegram.groups')}`,
        )
        direct.later(() => api.leaveChat(inbound.chatId))
        return
    }
    inbound satisfies never
  }

  async function hear(
    inbound: Extract<Inbound, { kind: 'text' | 'command' }>,
    text: string,
    revises?: string,
  ): Promise<void> {
    const chat = await book.remember(inbound.chatId)
    const edited = inbound.kind === 'text' && inbound.edited
    const original = messageName(chat, inbound.messageId)
    const message: InboundMessage = {
      conversationId: chat.current,
      clientId: edited ? updateName(chat, inbound.updateId) : original,
      content: { text },
      language: inbound.language,
      opens: true,
      ...(edited ? { revises: revises ?? original } : {}),
      ...(clock.now().epochMilliseconds - inbound.at > lateMs ? { late: true } : {}),
    }
    if (!(await mayWrite(chat, inbound))) return
    await assistant.receive(message)
    await outbox.reachable(chat.current)
  }

  /** Whether the chat has not written too much; if so it is told, once a minute. */
  async function mayWrite(
    chat: Chat,
    { language }: { language: InboundMessage['language'] },
  ): Promise<boolean> {
    const allowed = await Promise.all([perMinute.consume(chat.subject), perDay.consume(chat.subject)]).then(
      () => true,
      () => false,
    )
    if (allowed) return true
    log.warn('telegram.limit', { conversation: chat.current })
    const first = await warned.consume(chat.subject).then(
      () => true,
      () => false,
    )
    if (first) direct.say(chat.chatId, textsIn(await languageOf(chat, language))('telegram.tooMany'))
    return false
  }

  async function obey(inbound: Extract<Inbound, { kind: 'command' }>): Promise<void> {
    const action = commandAction(inbound.command)
    const { chatId } = inbound
    switch (action?.do) {
      case undefined:
        return hear(inbound, `/${inbound.command} ${inbound.argument}`.trim())
      case 'say':
        return hear(inbound, action.text)
      case 'delete':
        return yourData.erase(chatId, await languageIn(chatId, inbound.language))
      case 'data':
        return yourData.send(chatId, await languageIn(chatId, inbound.language))
      case 'start': {
        if (inbound.argument !== '')
          return continueHere.ask(chatId, inbound.argument, await languageIn(chatId, inbound.language))
        const chat = await book.remember(chatId)
        const opened = await assistant.open({ conversationId: chat.current, language: inbound.language })
        if (!opened) await hear(inbound, '/start')
        return
      }
    }
    action satisfies never
  }

  async function refuse(inbound: Extract<Inbound, { kind: 'refused' }>): Promise<void> {
    const chat = await book.remember(inbound.chatId)
    if (!(await mayWrite(chat, inbound))) return
    const clientId = messageName(chat, inbound.messageId)
    await assistant.refuse({
      conversationId: chat.current,
      clientId,
      language: inbound.language,
      opens: true,
      what: inbound.what,
      explanationId: inbound.group === undefined ? `${clientId}-why` : `${chatName(chat)}-g${inbound.group}`,
    })
    await outbox.reachable(chat.current)
  }

  async function press(inbound: Extract<Inbound, { kind: 'button' }>): Promise<void> {
    const { chatId, queryId, data, updateId } = inbound
    const language = await languageIn(chatId, inbound.language)
    if (await continueHere.pressed(chatId, queryId, data, language)) return
    const chat = book.ofChat(chatId)
    const found = chat && findChip(await conversations.get(chat.current), data)
    if (!chat || !found) {
      direct.answer(queryId, textsIn(language)('telegram.oldButton'), true)
      return
    }
    if (!(await mayWrite(chat, inbound))) {
      direct.answer(queryId)
      return
    }
    await assistant.receive({
      conversationId: chat.current,
      clientId: updateName(chat, updateId),
      content: found.content,
      language: inbound.language,
    })
    direct.answer(queryId, found.chip.label)
  }

  const languageIn = async (chatId: string, guess: InboundMessage['language']) => {
    const chat = book.ofChat(chatId)
    return chat ? languageOf(chat, guess) : guess
  }
  const languageOf = async (chat: Chat, guess: InboundMessage['language']) =>
    (await conversations.get(chat.current))?.lang ?? guess

  return {
    async accept(update) {
      const read = readUpdate(update)
      if (!read) {
        log.warn('telegram.update-unreadable')
        return
      }
      const { updateId, inbound } = read
      if (seen.has(updateId)) return
      const present = underway.get(updateId)
      if (present) return present
      const work = turns
        .run(inbound?.chatId ?? '', () => take(updateId, inbound))
        .finally(() => underway.delete(updateId))
      underway.set(updateId, work)
      return work
    },
    settled: () => turns.idle(),
  }
}

/** Telegram's message numbers are unique in a chat only, and a conversation may see two chats in its life. */
function messageName(chat: Chat, messageId: number): string {
  return `${chatName(chat)}-m${messageId}`
}

function updateName(chat: Chat, updateId: number): string {
  return `${chatName(chat)}-u${updateId}`
}

function chatName({ subject }: Chat): string {
  return `telegram-${subject.slice(0, 8)}`
}
