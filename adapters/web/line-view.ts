import type { Conversation, Line, SystemEvent } from '../../bot/conversation.ts'
import type { Block } from '../../bot/reply.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import type { HandoffView } from './handoff-view.ts'

/** A conversation as a visitor's browser gets it. */
export interface ConversationView {
  lang: AnswerLanguage
  /** In order, from the asked one on. */
  lines: LineView[]
  handoff: HandoffView
}

/** A line as a visitor's browser gets it: no trace, no ids of counsellors, no chip actions. */
export interface LineView {
  seq: number
  at: string
  speaker: Line['speaker']
  lang: string
  text?: string
  clientId?: string
  masked?: boolean
  /** What a system line tells. */
  event?: SystemEvent
  /** The counsellor who wrote, or who joined. */
  by?: PersonView
  /** The bot answered although the user waits for a person. */
  automatic?: true
  /** Sent over another channel and not taken: `photo`, `voice`. */
  refused?: string
  reply?: ReplyView
}

/** A counsellor as users know them. */
export interface PersonView {
  called: string
  role: string
}

export interface ReplyView {
  kind: string
  blocks: Block[]
  chips: ChipView[]
  feedback?: { question: string; chips: ChipView[] }
}

export interface ChipView {
  /** What to send when it is pressed. */
  id: string
  label: string
}

export function lineView(line: Line): LineView {
  const { seq, at, speaker, lang, text, clientId, event, by, refused, reply } = line
  const chip = ({ id, label }: { id: string; label: string }): ChipView => ({ id: `${seq}.${id}`, label })
  return {
    seq,
    at,
    speaker,
    lang,
    ...(text !== undefined ? { text } : {}),
    ...(clientId !== undefined && speaker === 'user' ? { clientId } : {}),
    ...(line.masked ? { masked: true } : {}),
    ...(event ? { event } : {}),
    ...(by ? { by: { called: by.called, role: by.role } } : {}),
    ...(line.automatic ? { automatic: true } : {}),
    ...(refused !== undefined ? { refused } : {}),
    ...(reply
      ? {
          reply: {
            kind: reply.kind,
            blocks: reply.blocks,
            chips: reply.chips.map(chip),
            ...(reply.feedback
              ? { feedback: { question: reply.feedback.question, chips: reply.feedback.chips.map(chip) } }
              : {}),
          },
        }
      : {}),
  }
}

export function linesAfter(conversation: Conversation, after: number): LineView[] {
  return conversation.lines.slice(after).map(lineView)
}
