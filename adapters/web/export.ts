import type { Conversation } from '../../bot/conversation.ts'
import { replyText } from '../../bot/plain-text.ts'

/** Everything stored of one conversation, for the person whose it is: as data and as readable text. */
export function exportConversation(conversation: Conversation): {
  conversation: Omit<Conversation, 'tokenHashes' | 'pickUpHash' | 'notes' | 'labels' | 'drafts'>
  /** Remarks of counsellors are theirs: the office gives them on request. */
  remarks: number
  text: string
} {
  const { tokenHashes: _secret, pickUpHash: _code, notes, labels, drafts: _unsent, ...kept } = conversation
  const text = conversation.lines
    .map((line) => `${line.at} ${line.speaker}\n${line.reply ? replyText(line.reply) : (line.text ?? '')}`)
    .join('\n\n')
  return { conversation: kept, remarks: notes.length + labels.length, text }
}
