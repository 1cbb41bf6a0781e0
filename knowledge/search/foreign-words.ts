import type { ForeignWord } from '../schema.ts'
import { words } from './text.ts'

/** Leads words of other languages to the German ones that the pack has. */
export interface ForeignWords {
  /** @returns the utterance with the German terms in place of their foreign phrases; as it is when it has none. */
  inGerman(utterance: string): string
}

interface Phrase {
  /** How each word may begin, or what it must be. */
  parts: readonly Part[]
  term: string
}
interface Part {
  start: string
  /** No ending may follow: a short word is the beginning of too many others. */
  whole: boolean
}

/** Shorter words must be said as they stand; of longer ones the ending may differ. */
const shortestStem = 5
/** Letters that an ending may take away: "права", "прав". */
const ending = (length: number) => (length > 7 ? 2 : 1)

/**
 * @param list - every phrase with its German term.
 * @param isKnown - whether the pack has a folded word: a phrase of such words is German or English already.
 */
export function createForeignWords(
  list: readonly ForeignWord[],
  isKnown: (word: string) => boolean,
): ForeignWords {
  /** By the first three letters of the first word; longest phrases first. */
  const beginning = new Map<string, Phrase[]>()
  for (const { term, phrases } of list)
    for (const phrase of Object.values(phrases).flat()) {
      const said = words(phrase).map(bareWord)
      if (said.length === 0 || words(phrase).every(isKnown)) continue
      const parts = said.map((word): Part => {
        const whole = word.length < shortestStem
        return { start: whole ? word : word.slice(0, word.length - ending(word.length)), whole }
      })
      const key = keyOf(parts[0]?.start ?? '')
      beginning.set(key, [...(beginning.get(key) ?? []), { parts, term }])
    }
  for (const phrases of beginning.values()) phrases.sort((a, b) => b.parts.length - a.parts.length)

  return {
    inGerman(utterance) {
      const said = words(utterance)
      const bare = said.map(bareWord)
      const german: string[] = []
      let found = false
      for (let at = 0; at < said.length; ) {
        const phrase = beginning
          .get(keyOf(bare[at] as string))
          ?.find(({ parts }) => parts.every((part, index) => fits(part, bare[at + index])))
        german.push(phrase?.term ?? (said[at] as string))
        found ||= phrase !== undefined
        at += phrase?.parts.length ?? 1
      }
      return found ? german.join(' ') : utterance
    },
  }
}

function keyOf(word: string): string {
  return word.slice(0, 3)
}

function fits({ start, whole }: Part, word: string | undefined): boolean {
  return word !== undefined && (whole ? word === start : word.startsWith(start))
}

/** Arabic writes "the", "and the", "with the" as one with the word; some letters are left out on foreign keyboards. */
function bareWord(word: string): string {
  return word
    .replace(/^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u, '')
    .replace(/ة/gu, 'ه')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
}
