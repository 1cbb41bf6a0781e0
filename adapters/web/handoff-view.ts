import type { Conversation } from '../../bot/conversation.ts'
import type { HandoffContext } from '../../bot/handoff-context.ts'
import { whenText } from '../../bot/handoff-context.ts'
import { textsIn } from '../../bot/texts.ts'

/** Who has the conversation, as a visitor's browser shows it. */
export interface HandoffView {
  state: 'bot' | 'waiting' | 'person' | 'closed'
  /** One finished sentence; empty while the bot has it. */
  text: string
  /** The person who answers. */
  person?: { called: string; role: string }
  /** The last line of the user that a counsellor has had on the screen. */
  seenSeq: number
}

export function handoffView(conversation: Conversation | undefined, context: HandoffContext): HandoffView {
  if (!conversation) return { state: 'bot', text: '', seenSeq: 0 }
  const { handoff, lang, seen, lines } = conversation
  const say = textsIn(lang)
  const seenSeq = seen.counsellor
  switch (handoff.state) {
    case 'bot':
      return { state: 'bot', text: '', seenSeq }
    case 'queued':
      return {
        state: 'waiting',
        text: handoff.dueBy
          ? say('handoff.statusWaiting', { when: whenText(handoff.dueBy, conversation, context) })
          : say('handoff.statusWaitingUnknown'),
        seenSeq,
      }
    case 'taken-over': {
      const by = lines.findLast((line) => line.by?.counsellorId === handoff.counsellorId)?.by
      const claimed = lines.findLast((line) => line.event === 'claimed')?.by
      const person = by ?? claimed
      return {
        state: 'person',
        text: person
          ? say('handoff.claimed', { called: person.called, role: person.role })
          : say('handoff.statusPerson'),
        ...(person ? { person: { called: person.called, role: person.role } } : {}),
        seenSeq,
      }
    }
    case 'closed':
      return { state: 'closed', text: say('handoff.closed'), seenSeq }
  }
  handoff satisfies never
  return { state: 'bot', text: '', seenSeq }
}
