import MiniSearch, { type Options } from 'minisearch'
import { grams } from '../../knowledge/search/lexical-index.ts'
import { fold, stems, stopWords } from '../../knowledge/search/text.ts'
import { type Engine, type Row, rowsOf } from '../engine.ts'

/** As its documentation sets it up: prefixes and a fifth of the letters may differ. */
export const plainMiniSearch: Engine = miniSearch('MiniSearch, plain', {
  searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
})

/**
 * The same with German and English stems, one spelling for umlauts, and without words that say nothing. Prefixes and
 * typing errors count from five letters on: a short stem is like too many others.
 */
export const stemmedMiniSearch: Engine = miniSearch('MiniSearch, with stemmer', {
  processTerm: (term) => {
    const word = fold(term)
    return stopWords.has(word) ? null : [...stems(word)]
  },
  searchOptions: {
    boost: { title: 2 },
    fuzzy: (stem) => (stem.length >= 5 ? 0.2 : false),
    prefix: (stem) => stem.length >= 5,
  },
})

/** BM25 over character 4-grams of words, the cheapest answer to compounds, endings and typing errors. */
export const fourGrams: Engine = miniSearch('BM25 over 4-grams', {
  tokenize: grams,
  processTerm: (gram) => gram,
  searchOptions: { boost: { title: 2 } },
})

function miniSearch(name: string, options: Omit<Options<Row>, 'fields'>): Engine {
  return {
    name,
    async start(content) {
      const index = new MiniSearch<Row>({ fields: ['title', 'utterances', 'answer'], ...options })
      index.addAll(rowsOf(content))
      return { rank: (utterance) => index.search(utterance).map((hit) => String(hit.id)) }
    },
  }
}
