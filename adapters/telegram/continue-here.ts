import { randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Clock } from '../../bot/clock.ts'
import type { Conversations } from '../../bot/conversations.ts'
import { startDelivery } from '../../bot/delivery.ts'
import type { Log } from '../../bot/log.ts'
import type { PickUps } from '../../bot/pick-up.ts'
import { textsIn } from '../../bot/texts.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import type { ChatBook } from './chat-book.ts'
import type { DirectMessages } from './direct-messages.ts'

/** Lines of the website's conversation that are shown again. */
const shownLines = 10
const askedMs = 10 * 60_000

/** `/start <code>`: continues a conversation of the website in this chat, after a confirmation. */
export interface ContinueHere {
  ask(chatId: string, code: string, language: AnswerLanguage): Promise<void>
  /** A button under the question was pressed. @returns false when it is none of ours. */
  pressed(chatId: string, queryId: string, data: string, language: AnswerLanguage): Promise<boolean>
}

export function createContinueHere(parts: {
  conversations: Conversations
  pickUps: PickUps
  book: ChatBook
  direct: DirectMessages
  clock: Clock
  log: Log
  poke(id: string): void
}): ContinueHere {
  const { conversations, pickUps, book, direct, clock, log, poke } = parts
  /** Codes wait in memory: after a restart the link is simply opened again. */
  const asked = new Map<string, { chatId: string; code: string; until: number }>()
  const wrong = new RateLimiterMemory({ points: 10, duration: 3600 })
  const allWrong = new RateLimiterMemory({ points: 1000, duration: 3600 })
  const now = () => clock.now().epochMilliseconds

  const spent = async (chatId: string) =>
    ((await wrong.get(chatId))?.remainingPoints ?? 1) <= 0 ||
    ((await allWrong.get('all'))?.remainingPoints ?? 1) <= 0

  return {
    async ask(chatId, code, language) {
      const say = textsIn(language)
      if (await spent(chatId)) {
        direct.say(chatId, say('telegram.continueTooOften'))
        return
      }
      for (const [name, { until }] of asked) if (until < now()) asked.delete(name)
      const name = randomBytes(9).toString('base64url')
      asked.set(name, { chatId, code, until: now() + askedMs })
      direct.say(chatId, say('telegram.continueAsk'), [
        [{ text: say('telegram.continueYes'), data: `k.${name}.yes` }],
        [{ text: say('telegram.continueNo'), data: `k.${name}.no` }],
      ])
    },
    async pressed(chatId, queryId, data, language) {
      const [kind, name = '', choice] = data.split('.')
      if (kind !== 'k') return false
      const say = textsIn(language)
      const question = asked.get(name)
      asked.delete(name)
      if (!question || question.chatId !== chatId || question.until < now()) {
        direct.answer(queryId, say('telegram.oldButton'), true)
        return true
      }
      direct.answer(queryId)
      if (choice !== 'yes') {
        direct.say(chatId, say('telegram.continueKept'))
        return true
      }
      const id = await pickUps.use(question.code)
      if (id === undefined) {
        await wrong.consume(chatId).catch(() => {})
        await allWrong.consume('all').catch(() => {})
        direct.say(chatId, say('telegram.continueWrong'))
        return true
      }
      await conversations.change(id, (present) => {
        if (present) {
          delete present.unreachable
          startDelivery(present, Math.max(0, present.lines.length - shownLines))
        }
        return { next: present, result: undefined }
      })
      direct.say(chatId, say('telegram.continued'))
      await book.attach(chatId, id)
      log.info('telegram.continued', { conversation: id })
      poke(id)
      return true
    },
  }
}
