import type { AnswerLanguage } from '../knowledge/language.ts'
import type { Block, Chip, ChipAction, Reply } from './reply.ts'
import type { TextKey } from './texts/tree.ts'
import type { Say } from './texts.ts'

/** A fixed sentence as a block that knows where it comes from. */
export function fixedText(
  say: Say,
  lang: AnswerLanguage,
  key: TextKey,
  values?: Record<string, string>,
  tone?: 'note' | 'question',
): Block {
  return { type: 'text', text: say(key, values), lang, from: { text: key }, ...(tone ? { tone } : {}) }
}

/** Numbers the chips of a reply: short, opaque, unique within the line. */
export function chips(list: ReadonlyArray<{ label: string; action: ChipAction }>, first = 1): Chip[] {
  return list.map(({ label, action }, index) => ({ id: String(first + index), label, action }))
}

export const noTrace: Reply['trace'] = { entries: [], offices: [], mode: 'none' }
