import type { InboundMessage } from './assistant.ts'
import { type Conversation, chipPressed, type Line } from './conversation.ts'
import { hearLanguage } from './language.ts'
import { cleanUtterance } from './utterance.ts'

/** A newer message came meanwhile, or this one was corrected: then it is not answered by itself. */
export function isOvertaken({ lines }: Conversation, { id, seq, late }: Line): boolean {
  return lines.some(
    (one) =>
      one.revises === id || (late && one.speaker === 'user' && one.seq > seq && one.refused === undefined),
  )
}

/** The line as it now reads. */
export function lastRevision({ lines }: Conversation, original: Line): Line {
  return lines.findLast((one) => one.revises === original.id) ?? original
}

/** A message as a line: personal data masked, cut where it is too long. */
export function userLine(
  conversation: Conversation,
  clientId: string,
  content: InboundMessage['content'],
  at: string,
): Omit<Line, 'id' | 'seq'> {
  const line: Omit<Line, 'id' | 'seq'> = { at, speaker: 'user', lang: conversation.lang, clientId }
  if ('chip' in content) {
    line.chip = content.chip
    line.text = chipPressed(conversation, content.chip)?.label ?? ''
    return line
  }
  const { text, masked, cut } = cleanUtterance(content.text)
  line.text = text
  // Screen readers speak a line in its own language, whatever the conversation's is.
  const heard = hearLanguage(text)
  if (heard.sure) line.lang = heard.code
  if (masked.length > 0) line.masked = masked
  if (cut) line.cut = true
  return line
}
