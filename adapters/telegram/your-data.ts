import type { Assistant } from '../../bot/assistant.ts'
import type { Conversations } from '../../bot/conversations.ts'
import type { Log } from '../../bot/log.ts'
import { textsIn } from '../../bot/texts.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import { exportConversation } from '../web/export.ts'
import type { ChatBook } from './chat-book.ts'
import type { DirectMessages } from './direct-messages.ts'
import type { Outbox } from './outbox.ts'
import type { TelegramApi } from './telegram-api.ts'

/** `/daten` and `/loeschen`: whoever holds the chat sees and deletes everything, without saying who they are. */
export interface YourData {
  /** Sends everything that is stored, as a file. */
  send(chatId: string, language: AnswerLanguage): Promise<void>
  /** Erases the chat's conversations at once, and our messages of the last 48 hours as far as Telegram lets us. */
  erase(chatId: string, language: AnswerLanguage): Promise<void>
}

export function createYourData(parts: {
  assistant: Pick<Assistant, 'erase'>
  conversations: Conversations
  book: ChatBook
  outbox: Outbox
  direct: DirectMessages
  api: TelegramApi
  log: Log
}): YourData {
  const { assistant, conversations, book, outbox, direct, api, log } = parts
  return {
    async send(chatId, language) {
      const say = textsIn(language)
      const chat = book.ofChat(chatId)
      const kept = (await Promise.all((chat?.conversations ?? []).map((id) => conversations.get(id)))).filter(
        (one) => one !== undefined,
      )
      if (!chat || kept.length === 0) {
        direct.say(chatId, say('telegram.nothingToDelete'))
        return
      }
      const content = Buffer.from(JSON.stringify(kept.map(exportConversation), null, 2))
      direct.later(async () => {
        const file = { name: 'tueroeffner.json', content, caption: say('telegram.data') }
        await book.sent(chat.current, await api.sendFile(chatId, file))
      })
      log.info('conversation.exported', { conversation: chat.current })
    },
    async erase(chatId, language) {
      const say = textsIn(language)
      const chat = book.ofChat(chatId)
      if (!chat) {
        direct.say(chatId, say('telegram.nothingToDelete'))
        return
      }
      const ids = [...chat.conversations]
      for (const id of ids) {
        await assistant.erase(id)
        await book.forget(id)
      }
      direct.later(async () => {
        // A message that was just leaving is deleted too.
        for (const id of ids) await outbox.settled(id)
        await api.deleteMessages(chatId, book.deletable(chat))
      })
      direct.say(chatId, say('telegram.deleted'))
    },
  }
}
