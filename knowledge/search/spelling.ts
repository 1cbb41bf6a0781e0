import MiniSearch from 'minisearch'
import { words } from './text.ts'

/** A word that looks like an official term with a typing error. */
export interface Misspelling {
  /** As the user wrote it. */
  said: string
  /** The term it is nearest to. */
  term: string
}

export interface Spelling {
  /** @returns the first misspelt term of an utterance; undefined when every word is known or like none. */
  find(utterance: string): Misspelling | undefined
}

/** Shorter words are like too many others. */
const shortest = 7
/** Letters that may differ: one in seven, two at most. The first is hardly ever wrong. */
const likeness = { fuzzy: 0.15, maxFuzzy: 2 }

/**
 * Finds official terms that are written wrongly, so that a reply can say what it took them for: a "Duldungsbescheid" that
 * was silently read as another paper would send people to the wrong office.
 *
 * @param terms - official terms; those of several words are left out.
 * @param isKnown - whether the pack has a word, folded: then it is no error.
 */
export function createSpelling(terms: readonly string[], isKnown: (word: string) => boolean): Spelling {
  const single = terms.filter((term) => term.length >= shortest && words(term).length === 1)
  const index = new MiniSearch<{ id: number; term: string }>({
    fields: ['term'],
    tokenize: words,
    processTerm: (term) => term,
  })
  index.addAll(single.map((term, id) => ({ id, term })))

  return {
    find(utterance) {
      for (const said of utterance.match(/\p{L}+/gu) ?? []) {
        const [word = ''] = words(said)
        if (word.length < shortest || isKnown(word)) continue
        const best = index.search(word, likeness).find(({ terms }) => terms[0]?.[0] === word[0])
        const term = best && single[best.id as number]
        if (term !== undefined && !isFormOf(word, term)) return { said, term }
      }
      return undefined
    },
  }
}

/** The term itself, or with another ending: "Fiktionsbescheinigungen" is no error. */
function isFormOf(word: string, term: string): boolean {
  return word.startsWith(words(term).join('').slice(0, -1))
}
