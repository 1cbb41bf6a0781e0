import type { DangerKind } from '../../knowledge/schema.ts'
import { words } from '../../knowledge/search/text.ts'
import { dangerPhrasings } from './danger-phrasings.ts'
import { harmlessPhrasings } from './harmless-phrasings.ts'

/** Every phrasing the second net is fitted to, with its kind; undefined for harmless ones. */
export const phrasings: readonly { text: string; kind: DangerKind | undefined }[] = [
  ...Object.entries(dangerPhrasings).flatMap(([kind, lines]) =>
    linesOf(lines).map((text) => ({ text, kind: kind as DangerKind })),
  ),
  ...linesOf(harmlessPhrasings).map((text) => ({ text, kind: undefined })),
]

const harmless = new Set(linesOf(harmlessPhrasings).map(keyOf))

/** Whether an utterance is, word for word, a phrasing that somebody judged harmless. */
export function isHarmless(utterance: string): boolean {
  return harmless.has(keyOf(utterance))
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function keyOf(text: string): string {
  return words(text).join(' ')
}
