import type { Embedder } from '../embedder.ts'
import type { ForeignWord } from '../schema.ts'
import { type Calibration, probability } from './calibration-model.ts'
import { createDenseIndex, type DenseIndex, type DenseScore } from './dense-index.ts'
import { coveringPassages, type SearchDocument, type Synonym } from './document.ts'
import { featuresOf, type SearchMode } from './features.ts'
import { createForeignWords } from './foreign-words.ts'
import { entryBlend, fuse, type Hit, pageBlend } from './fusion.ts'
import { closelyCompared } from './large-pack.ts'
import { createLexicalIndex } from './lexical-index.ts'
import type { Elsewhere, PlaceFinder } from './places.ts'
import { queryVectors } from './query-vectors.ts'
import { createSpelling, type Misspelling } from './spelling.ts'
import { words } from './text.ts'
import { createTokenMatcher, type TokenMatcher } from './token-match.ts'
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
  /** What other languages call German things: leads their words to the lexical half. */
  foreignWords?: readonly ForeignWord[]
  /** Resolves to undefined when there is no model. */
  embedder: Promise<Embedder | undefined>
  cache: VectorCache
  report?: (progress: VectorProgress) => void
  /** Tells places that are not ours; without it every place is ours. */
  places?: PlaceFinder
  calibration?: Readonly<Record<SearchMode, Calibration>>
  /**
   * Compares every document, and the first ones token by token: for texts that were not written to be found, and when
   * nobody waits.
   */
  thorough?: boolean
}

/** Documents that are compared token by token when nobody waits: the first so many. */
const readClosely = 20
/** What the comparison by tokens counts beside the one by whole passages. */
const tokenShare = 0.5

/**
 * From this share of unknown words on, an utterance is in another language: in German and English ones a word that looks
 * foreign ("licence") is none.
 */
const foreignFrom = 0.5

/** Builds the index: the lexical half is there at once, the vectors follow in the background. */
export function createSearch({
  documents,
  synonyms = [],
  foreignWords = [],
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
  const foreign = createForeignWords(foreignWords, lexical.knows)
  // Details have no vectors of their own: measured, they add a third of the work and no right answer.
  const rows = documents.flatMap((document, index) =>
    document.texts
      .filter((text) => text.kind !== 'detail')
      .map((text) => ({ document: index, kind: text.kind, text: text.text })),
  )
  const saidOf = wordForWord(documents)
  const blend = documents.some((document) => document.page !== undefined) ? pageBlend : entryBlend
  const positions = new Map(ids.map((id, index) => [id, index]))
  let dense: { index: DenseIndex; embedder: Embedder; tokens: TokenMatcher | undefined } | undefined
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
      const { tokens } = model
      dense = {
        index: createDenseIndex(rows, vectors, model.dims, ids.length, close),
        embedder: model,
        tokens:
          thorough && tokens
            ? createTokenMatcher(documents.map(coveringPassages), tokens, model.dims)
            : undefined,
      }
      state = { mode: 'hybrid' }
    } catch (error) {
      state = { mode: 'lexical', reason: 'failed', error }
    }
  })()

  /** @returns the scores of the first hits with the comparison by tokens in them; undefined when there is none. */
  async function lookClosely(
    text: string,
    hits: readonly Hit[],
    scores: ReadonlyMap<number, DenseScore>,
  ): Promise<Map<number, DenseScore> | undefined> {
    const first = hits.slice(0, readClosely).map((hit) => positions.get(hit.id) as number)
    const matches = await dense?.tokens?.compare(text, first)
    if (matches === undefined) return undefined
    const closer = new Map<number, DenseScore>()
    for (const [document, match] of matches) {
      const score = scores.get(document) as DenseScore
      closer.set(document, { ...score, near: (1 - tokenShare) * score.near + tokenShare * match })
    }
    return closer
  }

  return {
    settled,
    state: () => state,
    async rank(utterance, limit = 10) {
      const text = utterance.trim().slice(0, 1000)
      // The words are looked up here while the model works in its process.
      const pending = dense && queryVectors(dense.embedder, [text])
      const strangeness = lexical.strangeness(text)
      const matches = lexical.search(strangeness < foreignFrom ? text : foreign.inGerman(text))
      const vector = await pending
      const scores = vector ? dense?.index.search(vector, matches.likely) : undefined
      let hits = fuse(ids, matches, scores, strangeness, blend)
      const closer = scores && (await lookClosely(text, hits, scores))
      if (closer) hits = [...fuse(ids, matches, closer, strangeness, blend), ...hits.slice(closer.size)]
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
