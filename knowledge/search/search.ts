import type { Embedder } from '../embedder.ts'
import { type Calibration, probability } from './calibration-model.ts'
import { createDenseIndex, type DenseIndex } from './dense-index.ts'
import type { SearchDocument, Synonym } from './document.ts'
import { featuresOf, type SearchMode } from './features.ts'
import { fuse, type Hit } from './fusion.ts'
import { closelyCompared } from './large-pack.ts'
import { createLexicalIndex } from './lexical-index.ts'
import type { Elsewhere, PlaceFinder } from './places.ts'
import { queryVectors } from './query-vectors.ts'
import { createSpelling, type Misspelling } from './spelling.ts'
import { words } from './text.ts'
import { collectVectors, type VectorCache, type VectorProgress } from './vector-store.ts'

export interface Ranking {
  /** Best first, at most `limit`. */
  hits: Hit[]
  /** `lexical` while vectors are being made, without a model, and when the model is too busy to wait for. */
  mode: SearchMode
  /** What calibration looks at; undefined when nothing was found. */
  features: number[] | undefined
  /** Places in the utterance that the city's offices do not serve. */
  elsewhere: Elsewhere
  /** An official term that is written wrongly: what it was taken for. */
  misspelt: Misspelling | undefined
  /** Probability that the first hit is right, and that one of the first three is; undefined without a calibration. */
  confidence: { first: number; firstThree: number } | undefined
}

export interface Search {
  /**
   * Ranks the documents against one utterance. Never fails: without vectors the lexical half answers.
   *
   * @param limit - how many hits at most, default 10.
   */
  rank(utterance: string, limit?: number): Promise<Ranking>
  /** How far the vectors are. `failed` says why the model is not in use. */
  state(): SearchState
  /** Resolves when the vectors are there, or will not come. */
  readonly settled: Promise<void>
}

export type SearchState =
  | { mode: 'lexical'; reason: 'no-model' }
  | { mode: 'lexical'; reason: 'indexing'; progress: VectorProgress }
  | { mode: 'lexical'; reason: 'failed'; error: unknown }
  | { mode: 'hybrid' }

export interface SearchOptions {
  documents: readonly SearchDocument[]
  synonyms?: readonly Synonym[]
  /** Resolves to undefined when there is no model. */
  embedder: Promise<Embedder | undefined>
  cache: VectorCache
  report?: (progress: VectorProgress) => void
  /** Tells places that are not ours; without it every place is ours. */
  places?: PlaceFinder
  calibration?: Readonly<Record<SearchMode, Calibration>>
  /** Looks closely at every document: for texts that were not written to be found, and when nobody waits. */
  thorough?: boolean
}

/** Builds the index: the lexical half is there at once, the vectors follow in the background. */
export function createSearch({
  documents,
  synonyms = [],
  embedder,
  cache,
  report,
  places,
  calibration,
  thorough = false,
}: SearchOptions): Search {
  const ids = documents.map((document) => document.id)
  const lexical = createLexicalIndex(documents, synonyms)
  const spelling = createSpelling(
    synonyms.map((synonym) => synonym.term),
    lexical.knows,
  )
  // Details have no vectors of their own: measured, they add a third of the work and no right answer.
  const rows = documents.flatMap((document, index) =>
    document.texts
      .filter((text) => text.kind !== 'detail')
      .map((text) => ({ document: index, kind: text.kind, text: text.text })),
  )
  const saidOf = wordForWord(documents)
  let dense: { index: DenseIndex; embedder: Embedder } | undefined
  let state: SearchState = { mode: 'lexical', reason: 'indexing', progress: { done: 0, total: rows.length } }

  const settled = (async () => {
    try {
      const model = await embedder
      if (model === undefined) {
        state = { mode: 'lexical', reason: 'no-model' }
        return
      }
      const vectors = await collectVectors(
        rows.map((row) => row.text),
        model,
        cache,
        (progress) => {
          state = { mode: 'lexical', reason: 'indexing', progress }
          report?.(progress)
        },
      )
      const close = thorough ? ids.length : closelyCompared(ids.length)
      dense = { index: createDenseIndex(rows, vectors, model.dims, ids.length, close), embedder: model }
      state = { mode: 'hybrid' }
    } catch (error) {
      state = { mode: 'lexical', reason: 'failed', error }
    }
  })()

  return {
    settled,
    state: () => state,
    async rank(utterance, limit = 10) {
      const text = utterance.trim().slice(0, 1000)
      // The words are looked up here while the model works in its process.
      const pending = dense && queryVectors(dense.embedder, [text])
      const matches = lexical.search(text)
      const vector = await pending
      const scores = vector ? dense?.index.search(vector, matches.likely) : undefined
      const strangeness = lexical.strangeness(text)
      const hits = fuse(ids, matches, scores, strangeness)
      const mode = scores ? 'hybrid' : 'lexical'
      const elsewhere = places?.find(text) ?? { town: false, country: false }
      const meant = saidOf.get(keyOf(text))
      const said = meant === undefined ? -1 : hits.findIndex((hit) => hit.id === meant)
      if (said > 0) hits.unshift(...hits.splice(said, 1))
      const features = featuresOf(hits, mode, elsewhere, strangeness)
      const model = calibration?.[mode]
      const fitted =
        features && model
          ? { first: probability(model.first, features), firstThree: probability(model.firstThree, features) }
          : undefined
      const confidence = fitted && said >= 0 ? { first: 1, firstThree: 1 } : fitted
      return {
        hits: hits.slice(0, limit),
        mode,
        features,
        elsewhere,
        misspelt: spelling.find(text),
        confidence,
      }
    },
  }
}

/** Titles and utterances by their words, as far as they belong to one document: said so, there is nothing to guess. */
function wordForWord(documents: readonly SearchDocument[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>()
  for (const { id, texts } of documents)
    for (const { kind, text } of texts)
      if (kind === 'title' || kind === 'utterance') {
        const key = keyOf(text)
        owners.set(key, owners.has(key) && owners.get(key) !== id ? undefined : id)
      }
  const single = new Map<string, string>()
  for (const [key, id] of owners) if (id !== undefined && key !== '') single.set(key, id)
  return single
}

function keyOf(text: string): string {
  return words(text).join(' ')
}
