import MiniSearch from 'minisearch'
import { createCompoundSplitter } from './compounds.ts'
import type { SearchDocument, Synonym, TextKind } from './document.ts'
import { stems, stopWords, words } from './text.ts'

/** Lexical scores of one document: BM25 over stems and over 4-grams; 0 where nothing matched. */
export interface LexicalScore {
  words: number
  grams: number
  /** Share of the utterance's own content words that the document has, 0..1. */
  covered: number
}

export interface LexicalIndex {
  /** Scores every document that shares anything with the utterance, by its position in the list. */
  search(utterance: string): Map<number, LexicalScore>
  /** Share of the utterance's content words that no document has, 0..1; 0 for none at all. */
  strangeness(utterance: string): number
}

/** Weights of the fields, set with `npm run evaluate`. */
const boost: Record<TextKind, number> = { title: 2, utterance: 2, answer: 1, detail: 0.5 }
const kinds = Object.keys(boost) as TextKind[]
/** Details are long and leave the ranking by 4-grams as it is: measured, they only cost time. */
const gramKinds: TextKind[] = ['title', 'utterance', 'answer']
/** What an expansion counts beside the user's own word. */
const synonymWeight = 0.6
const longestUtterance = 400

/**
 * Builds the lexical half: stems with umlaut folding and compound parts, typo tolerance from five letters on, and
 * character 4-grams for what stemming misses.
 */
export function createLexicalIndex(
  documents: readonly SearchDocument[],
  synonyms: readonly Synonym[],
): LexicalIndex {
  const vocabulary = countWords(documents)
  const parts = new Set(
    [...vocabulary].filter(([word, count]) => count >= 2 && !stopWords.has(word)).map(([word]) => word),
  )
  const splitter = createCompoundSplitter(parts)
  const expansions = synonyms.flatMap(({ term, everyday }) => {
    const phrases = [term, ...everyday].map((phrase) => words(phrase).filter((word) => !stopWords.has(word)))
    return phrases.map((phrase) => ({
      phrase,
      others: new Set(phrases.filter((other) => other !== phrase).flat()),
    }))
  })

  const indexed = new Set<string>()
  const terms = (text: string) =>
    words(text)
      .filter((word) => !stopWords.has(word))
      .flatMap((word) => [word, ...splitter.split(word)].flatMap(stems))

  const byWord = new MiniSearch({
    fields: kinds,
    tokenize: terms,
    processTerm: (term) => {
      indexed.add(term)
      return term
    },
  })
  const byGram = new MiniSearch({ fields: gramKinds, tokenize: grams, processTerm: (term) => term })
  const rows = documents.map((document, id) => ({
    id,
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind,
        document.texts
          .filter((text) => text.kind === kind)
          .map((text) => text.text)
          .join('\n'),
      ]),
    ),
  }))
  byWord.addAll(rows)
  byGram.addAll(rows)

  function expand(said: readonly string[]): string[] {
    const have = new Set(said)
    const more = new Set<string>()
    for (const { phrase, others } of expansions)
      if (phrase.length > 0 && phrase.every((word) => have.has(word)))
        for (const other of others) if (!have.has(other)) more.add(other)
    return [...more]
  }

  return {
    strangeness(utterance) {
      const said = words(utterance).filter((word) => !stopWords.has(word))
      const unknown = said.filter((word) => !vocabulary.has(word) && splitter.split(word).length === 0)
      return said.length === 0 ? 0 : unknown.length / said.length
    },
    search(utterance) {
      const text = utterance.slice(0, longestUtterance)
      const own = new Set(terms(text))
      const added = expand(words(text))
        .flatMap(stems)
        .filter((term) => !own.has(term))
      const scores = new Map<number, LexicalScore>()
      const query = [...own, ...added]
      for (const hit of byWord.search(query.join(' '), {
        tokenize: (joined) => joined.split(' '),
        processTerm: (term) => term,
        boost,
        boostTerm: (term) => (own.has(term) ? 1 : synonymWeight),
        // A word that the pack has is no typo: only unknown ones are looked up by likeness.
        fuzzy: (term) => (term.length >= 5 && !indexed.has(term) ? 0.2 : false),
        maxFuzzy: 2,
        weights: { fuzzy: 0.3, prefix: 0.4 },
        prefix: (term) => term.length >= 5 && !indexed.has(term),
      }))
        scores.set(hit.id, { words: hit.score, grams: 0, covered: share(hit.queryTerms, own) })
      for (const hit of byGram.search(text, { boost })) {
        const score = scores.get(hit.id)
        if (score) score.grams = hit.score
        else scores.set(hit.id, { words: 0, grams: hit.score, covered: 0 })
      }
      return scores
    },
  }
}

/** The share of the user's own terms among those that matched. */
function share(matched: readonly string[], own: ReadonlySet<string>): number {
  return own.size === 0 ? 0 : matched.filter((term) => own.has(term)).length / own.size
}

/** Character 4-grams of every word with its borders; a short word is one gram. */
function grams(text: string): string[] {
  return words(text)
    .filter((word) => !stopWords.has(word))
    .flatMap((word) => {
      const padded = `_${word}_`
      if (padded.length <= 4) return [padded]
      return Array.from({ length: padded.length - 3 }, (_, start) => padded.slice(start, start + 4))
    })
}

function countWords(documents: readonly SearchDocument[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const document of documents)
    for (const word of new Set(document.texts.flatMap((text) => words(text.text))))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
