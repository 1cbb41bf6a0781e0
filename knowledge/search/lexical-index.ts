import MiniSearch from 'minisearch'
import { createCompoundSplitter } from './compounds.ts'
import type { SearchDocument, Synonym, TextKind } from './document.ts'
import { affordable, closelyCompared, highest, largestFullyRead } from './large-pack.ts'
import { createPageScorer } from './page-scores.ts'
import { createTermScorer, type TermScorer } from './term-scores.ts'
import { stems, stopWords, words } from './text.ts'

/** Lexical scores of one document: BM25 over stems and over 4-grams; 0 where nothing matched. */
export interface LexicalScore {
  words: number
  grams: number
  /** Share of the utterance's own content words that the document has, 0..1. */
  covered: number
}

/** What the words of an utterance find; documents are named by their position in the list. */
export interface LexicalMatches {
  /** Every document that shares anything with the utterance. */
  scores: Map<number, LexicalScore>
  /** The best of them by words and the best by 4-grams, in no order. */
  likely: Set<number>
}

export interface LexicalIndex {
  search(utterance: string): LexicalMatches
  /** Whether a document has a folded word, or the words it is made of. */
  knows(word: string): boolean
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
  /** How many documents words and 4-grams each name. */
  const candidatesOfEach = Math.max(8, closelyCompared(documents.length) / 4)
  const pages = documents.some((document) => document.page !== undefined)
  const large = documents.length > largestFullyRead && !pages
  const affordableHere = (terms: readonly string[], counts: ReadonlyMap<string, number>) =>
    large ? affordable(terms, counts) : terms
  const vocabulary = countWords(documents)
  const parts = new Set(
    [...vocabulary].filter(([word, count]) => count >= 2 && !stopWords.has(word)).map(([word]) => word),
  )
  const splitter = createCompoundSplitter(parts)
  /** Ways of saying a thing, by their first word, with the words of all other ways. */
  const expansionsFrom = new Map<string, { phrase: string[]; others: Set<string> }[]>()
  for (const { term, everyday } of synonyms) {
    const phrases = [term, ...everyday].map((phrase) => words(phrase).filter((word) => !stopWords.has(word)))
    for (const phrase of phrases) {
      const [first] = phrase
      if (first === undefined) continue
      const expansion = { phrase, others: new Set(phrases.filter((other) => other !== phrase).flat()) }
      expansionsFrom.set(first, [...(expansionsFrom.get(first) ?? []), expansion])
    }
  }

  /** How often each term stands in the documents. */
  const indexed = new Map<string, number>()
  const indexedGrams = new Map<string, number>()
  const counting = (counts: Map<string, number>) => (term: string) => {
    counts.set(term, (counts.get(term) ?? 0) + 1)
    return term
  }
  const terms = (text: string) =>
    words(text)
      .filter((word) => !stopWords.has(word))
      .flatMap((word) => [word, ...splitter.split(word)].flatMap(stems))

  const scorers = pages ? pageScorers() : entryScorers()

  /** Of entries: each kind of text is a field, and a word that the pack does not have is looked up by likeness. */
  function entryScorers(): { words: TermScorer; grams: TermScorer } {
    const byWord = new MiniSearch({
      fields: kinds,
      tokenize: terms,
      processTerm: counting(indexed),
    })
    const byGram = new MiniSearch({ fields: gramKinds, tokenize: grams, processTerm: counting(indexedGrams) })
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

    const alone = { tokenize: (term: string) => [term], processTerm: (term: string) => term }
    const ofWords = createTermScorer(documents.length, (term, own) =>
      byWord.search(term, {
        ...alone,
        boost,
        boostTerm: () => (own ? 1 : synonymWeight),
        // A word that the pack has is no typo: only unknown ones are looked up by likeness.
        fuzzy: term.length >= 5 && !indexed.has(term) ? 0.2 : false,
        maxFuzzy: 2,
        weights: { fuzzy: 0.3, prefix: 0.4 },
        prefix: term.length >= 5 && !indexed.has(term),
      }),
    )
    const ofGrams = createTermScorer(documents.length, (gram) => byGram.search(gram, { ...alone, boost }))
    return { words: ofWords, grams: ofGrams }
  }

  /** Of pages: one long text each. */
  function pageScorers(): { words: TermScorer; grams: TermScorer } {
    const texts = documents.map(
      (document) => document.page ?? document.texts.map((text) => text.text).join('\n'),
    )
    return {
      words: createPageScorer(texts.map(terms), synonymWeight),
      grams: createPageScorer(texts.map(grams), synonymWeight),
    }
  }

  function expand(said: readonly string[]): string[] {
    const have = new Set(said)
    const more = new Set<string>()
    for (const word of have)
      for (const { phrase, others } of expansionsFrom.get(word) ?? [])
        if (phrase.every((other) => have.has(other)))
          for (const other of others) if (!have.has(other)) more.add(other)
    return [...more]
  }

  const knows = (word: string) => vocabulary.has(word) || splitter.split(word).length > 0

  return {
    knows,
    strangeness(utterance) {
      const said = words(utterance).filter((word) => !stopWords.has(word))
      const unknown = said.filter((word) => !knows(word))
      return said.length === 0 ? 0 : unknown.length / said.length
    },
    search(utterance) {
      const text = utterance.slice(0, longestUtterance)
      const own = new Set(terms(text))
      const added = expand(words(text))
        .flatMap(stems)
        .filter((term) => !own.has(term))
      const ownTerms = affordableHere([...own], indexed)
      const found = scorers.words.sum([...ownTerms, ...affordableHere(added, indexed)], ownTerms.length)
      const allGrams = affordableHere(grams(text), indexedGrams)
      const foundGrams = scorers.grams.sum(allGrams, allGrams.length)
      const scores = new Map<number, LexicalScore>()
      for (const { document, score, own: matched } of found)
        scores.set(document, { words: score, grams: 0, covered: matched / Math.max(1, ownTerms.length) })
      for (const { document, score } of foundGrams) {
        const known = scores.get(document)
        if (known) known.grams = score
        else scores.set(document, { words: 0, grams: score, covered: 0 })
      }
      const best = [...highest(found, candidatesOfEach), ...highest(foundGrams, candidatesOfEach)]
      return { scores, likely: new Set(best.map(({ document }) => document)) }
    },
  }
}

/** Character 4-grams of every word with its borders; a short word is one gram. */
export function grams(text: string): string[] {
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
