import type { Embedder } from '../knowledge/embedder.ts'
import { createDenseIndex, type DenseIndex } from '../knowledge/search/dense-index.ts'
import { queryVectors } from '../knowledge/search/query-vectors.ts'
import type { Ranking } from '../knowledge/search/search.ts'
import { words } from '../knowledge/search/text.ts'
import { collectVectors, type VectorCache } from '../knowledge/search/vector-store.ts'

/** Something that is said in known ways: an intent, a follow-up. */
export interface Sayable {
  readonly id: string
  /** How people say it, per language code; any language may be there. */
  readonly utterances: Readonly<Record<string, readonly string[]>>
  /** What must stand in the utterance, whatever it is near to: vectors confuse "English" with "German". */
  readonly mustSay?: RegExp
  /** A wording that leaves no doubt, with whatever matter in between: "fill in ... for me". */
  readonly surely?: RegExp
}

/** What was heard, and how near. */
export interface Heard<T> {
  what: T
  /** Word for word as one of its utterances. */
  said: boolean
  /** Cosine of the nearest utterance, -1..1; 1 when it was said. */
  nearness: number
}

export interface Recogniser<T extends Sayable> {
  /** @returns the nearest; undefined when nothing is near. */
  hear(utterance: string): Promise<Heard<T> | undefined>
  /** @returns what is said word for word, without a look at meaning. */
  says(utterance: string): T | undefined
  byId(id: string): T | undefined
  readonly settled: Promise<void>
}

/**
 * Whether what was heard is nearer than the nearest entry; what was said word for word always is.
 *
 * @param lead - by how much it must be nearer at least.
 */
export function outweighs(
  heard: Pick<Heard<Sayable>, 'said' | 'nearness'>,
  ranking: Ranking,
  lead = 0,
): boolean {
  return heard.said || heard.nearness > (ranking.hits[0]?.dense?.best ?? -1) + lead
}

/**
 * Cosine from which an utterance counts as near; below it nothing is heard. Set on tests/fixtures/intents.jsonl: 0.78
 * hears two more in a hundred and is wrong more often, 0.82 loses two.
 */
const floor = 0.8

/** How many of the known things are compared at least, the rest at a glance. */
const comparedClosely = 6
/** Characters that the model reads. */
const longestRead = 1000

/** What people say before they say it: "ok, and where is it?" */
const leadIn =
  /^(?:(?:ok|okay|gut|ja|yes|well|so|hm+|ah|aha|und|and|aber|but|also|dann|then|alles klar|danke|thanks|bitte|please|sorry)[,.! ]+)+/iu

/** Recognises word for word, then by the same vectors as the entries. */
export function createRecogniser<T extends Sayable>(
  all: readonly T[],
  embedder: Promise<Embedder | undefined>,
  cache: VectorCache,
): Recogniser<T> {
  const byId = new Map(all.map((one) => [one.id, one]))
  const said = new Map<string, T>()
  for (const one of all)
    for (const utterance of Object.values(one.utterances).flat()) said.set(keyOf(utterance), one)
  // "Ok, and my wife?" is "And my wife?" without what people say before it.
  for (const one of all)
    for (const utterance of Object.values(one.utterances).flat()) {
      const key = keyOf(utterance.replace(leadIn, ''))
      if (key.includes(' ') && !said.has(key)) said.set(key, one)
    }
  const rows = all.flatMap(({ utterances }, document) =>
    Object.values(utterances)
      .flat()
      .map((text) => ({ document, kind: 'utterance' as const, text })),
  )
  let dense: { index: DenseIndex; embedder: Embedder } | undefined
  const settled = (async () => {
    const model = await embedder
    if (model === undefined) return
    const vectors = await collectVectors(
      rows.map((row) => row.text),
      model,
      cache,
    )
    dense = {
      index: createDenseIndex(rows, vectors, model.dims, all.length, comparedClosely),
      embedder: model,
    }
  })().catch(() => {
    // Word for word stays; who made the embedder reports why it failed.
  })

  function says(utterance: string): T | undefined {
    return (
      said.get(keyOf(utterance)) ??
      said.get(keyOf(utterance.replace(leadIn, ''))) ??
      all.find((one) => one.surely?.test(utterance))
    )
  }

  return {
    settled,
    says,
    byId: (id) => byId.get(id),
    async hear(utterance) {
      const exact = says(utterance)
      if (exact) return { what: exact, said: true, nearness: 1 }
      const vector = dense && (await queryVectors(dense.embedder, [utterance.trim().slice(0, longestRead)]))
      let heard: Heard<T> | undefined
      for (const [number, { best }] of (vector && dense?.index.search(vector)) ?? []) {
        const what = all[number] as T
        if (best >= (heard?.nearness ?? floor) && (what.mustSay?.test(utterance) ?? true))
          heard = { what, said: false, nearness: best }
      }
      return heard
    },
  }
}

/** A command is not the word it is made of: "/help" explains what the bot can do, "help" asks what it is about. */
function keyOf(utterance: string): string {
  return `${utterance.trim().startsWith('/') ? '/' : ''}${words(utterance).join(' ')}`
}
