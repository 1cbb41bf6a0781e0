import type { Embedder } from '../knowledge/embedder.ts'
import { createSearch, type Search } from '../knowledge/search/search.ts'
import { words } from '../knowledge/search/text.ts'
import type { VectorCache } from '../knowledge/search/vector-store.ts'
import type { Intent } from './intent.ts'

/** An intent that was heard, and how. */
export interface HeardIntent {
  intent: Intent
  /** `said`: word for word as one of its utterances. Otherwise the cosine of the nearest, -1..1. */
  nearness: 'said' | number
}

export interface IntentRecogniser {
  /** @returns the nearest intent; undefined when nothing is near. */
  hear(utterance: string): Promise<HeardIntent | undefined>
  byId(id: string): Intent | undefined
  readonly search: Search
}

/** Cosine from which an utterance counts as an intent's own; set on tests/fixtures/intents.jsonl. */
const floor = 0.8

/** Recognises intents word for word, then by the same vectors as the entries. */
export function createIntentRecogniser(
  intents: readonly Intent[],
  embedder: Promise<Embedder | undefined>,
  cache: VectorCache,
): IntentRecogniser {
  const byId = new Map(intents.map((intent) => [intent.id, intent]))
  const said = new Map<string, Intent>()
  for (const intent of intents)
    for (const utterance of Object.values(intent.utterances).flat())
      said.set(words(utterance).join(' '), intent)
  const search = createSearch({
    documents: intents.map((intent) => ({
      id: intent.id,
      texts: Object.values(intent.utterances)
        .flat()
        .map((text) => ({ kind: 'utterance' as const, text })),
    })),
    embedder,
    cache,
  })
  return {
    search,
    byId: (id) => byId.get(id),
    async hear(utterance) {
      const exact = said.get(words(utterance).join(' '))
      if (exact) return { intent: exact, nearness: 'said' }
      const { hits } = await search.rank(utterance, 3)
      const nearest = hits
        .map((hit) => ({ id: hit.id, cosine: hit.dense?.best ?? -1 }))
        .sort((a, b) => b.cosine - a.cosine)[0]
      const intent = nearest && byId.get(nearest.id)
      return intent && nearest.cosine >= floor ? { intent, nearness: nearest.cosine } : undefined
    },
  }
}
