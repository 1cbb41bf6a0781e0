import type { Embedder } from '../../knowledge/embedder.ts'
import { calibration } from '../../knowledge/search/calibration.ts'
import { createDenseIndex } from '../../knowledge/search/dense-index.ts'
import { closelyCompared } from '../../knowledge/search/large-pack.ts'
import type { PlaceFinder } from '../../knowledge/search/places.ts'
import { createSearch } from '../../knowledge/search/search.ts'
import { collectVectors, type VectorCache } from '../../knowledge/search/vector-store.ts'
import type { Engine } from '../engine.ts'

export interface Model {
  /** Without a memory of utterances: every question is embedded anew. */
  embedder: Embedder
  /** Holds the vectors of the pack, so that building an index is not measured as embedding. */
  cache: VectorCache
}

/** The search as the bot runs it. Without a model it is the lexical half with its own calibration. */
export function ours(name: string, model: Model | undefined, places?: PlaceFinder): Engine {
  return {
    name,
    async start({ documents, synonyms, foreignWords }) {
      const search = createSearch({
        documents,
        synonyms,
        foreignWords,
        embedder: Promise.resolve(model?.embedder),
        cache: model?.cache ?? { load: async () => new Map(), save: async () => {} },
        calibration,
        ...(places ? { places } : {}),
      })
      await search.settled
      return { rank: async (utterance) => (await search.rank(utterance)).hits.map((hit) => hit.id) }
    },
  }
}

/** The dense half alone, by the nearness that the fusion uses. */
export function oursDenseOnly({ embedder, cache }: Model): Engine {
  return {
    name: 'ours, without the lexical half',
    async start({ documents }) {
      const rows = documents.flatMap(({ texts }, document) =>
        texts.filter(({ kind }) => kind !== 'detail').map(({ kind, text }) => ({ document, kind, text })),
      )
      const vectors = await collectVectors(
        rows.map((row) => row.text),
        embedder,
        cache,
      )
      const index = createDenseIndex(
        rows,
        vectors,
        embedder.dims,
        documents.length,
        closelyCompared(documents.length),
      )
      return {
        async rank(utterance) {
          const scores = index.search(await embedder.embed([utterance], 'query'))
          return [...scores]
            .sort(([, a], [, b]) => b.near - a.near)
            .slice(0, 10)
            .map(([document]) => documents[document]?.id ?? '')
        },
      }
    },
  }
}
