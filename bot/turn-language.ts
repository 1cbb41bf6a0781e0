import { type AnswerLanguage, isAnswerLanguage } from '../knowledge/language.ts'
import { words } from '../knowledge/search/text.ts'
import type { Conversation, Line } from './conversation.ts'
import { foreignNotice } from './foreign-notice.ts'
import type { TurnContext } from './intent.ts'
import type { HeardLanguage } from './language.ts'
import type { Block } from './reply.ts'

/** The language of the conversation: one the user picked stays, else what the utterance clearly is. */
export function chooseLanguage(conversation: Conversation, heard: HeardLanguage): AnswerLanguage {
  if (conversation.langChosen) return conversation.lang
  return heard.sure && isAnswerLanguage(heard.code) ? heard.code : conversation.lang
}

/** What a user who writes in a language we do not answer in is told in it, once: `code` says which it was. */
export interface ToldOnce {
  code: string
  notice: Block
}

/** @returns undefined when there is nothing to tell, or it was told before. */
export function tellOnce(heard: HeardLanguage, line: Line, context: TurnContext): ToldOnce | undefined {
  if (!heard.sure || isAnswerLanguage(heard.code)) return undefined
  const { conversation, utterance } = context
  const told = conversation.dialogue.told ?? []
  const single = words(utterance).length <= 1
  // One word does not tell Ukrainian from Russian: what was written before does.
  const code = (single ? foreignBefore(conversation, line) : undefined) ?? heard.code
  if (told.includes(code) || (single && told.length > 0)) return undefined
  const notice = foreignNotice(code, context)
  return notice && { code, notice }
}

/** The language, neither German nor English, that the user wrote last before this line. */
function foreignBefore({ lines }: Conversation, { seq }: Line): string | undefined {
  return lines.findLast((line) => line.speaker === 'user' && line.seq < seq && !isAnswerLanguage(line.lang))
    ?.lang
}
