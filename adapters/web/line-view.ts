import type { Conversation, Line } from '../../bot/conversation.ts'
import type { Block } from '../../bot/reply.ts'

/** A line as a visitor's browser gets it: no trace, no internal ids, no chip actions. */
export interface LineView {
  seq: number
  at: string
  speaker: Line['speaker']
  lang: string
  text?: string
  clientId?: string
  masked?: boolean
  reply?: ReplyView
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
  const { seq, at, speaker, lang, text, clientId, reply } = line
  const chip = ({ id, label }: { id: string; label: string }): ChipView => ({ id: `${seq}.${id}`, label })
  return {
    seq,
    at,
    speaker,
    lang,
    ...(text !== undefined ? { text } : {}),
    ...(clientId !== undefined ? { clientId } : {}),
    ...(line.masked ? { masked: true } : {}),
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
