import type { Conversation } from '../../bot/conversation.ts'
import { replyText } from '../../bot/plain-text.ts'

/** Everything stored of one conversation, for the person whose it is: as data and as readable text. */
export function exportConversation(conversation: Conversation): {
  conversation: Omit<Conversation, 'tokenHashes'>
  text: string
} {
  const { tokenHashes: _secret, ...kept } = conversation
  const text = conversation.lines
    .map((line) => `${line.at} ${line.speaker}\n${line.reply ? replyText(line.reply) : (line.text ?? '')}`)
    .join('\n\n')
  return { conversation: kept, text }
}
