import { z } from 'zod'
import { type DangerModel, fitDangerModel, probabilities } from '../../bot/danger/danger-model.ts'
import { joined, piecesOf } from '../../bot/danger/danger-net.ts'
import { certainKinds, detectHint } from '../../bot/danger/detect-danger.ts'
import { fitGramModel, type GramModel, gramProbabilities, gramsOf } from '../../bot/danger/gram-model.ts'
import { phrasings } from '../../bot/danger/phrasings.ts'
import { followUps } from '../../bot/follow-ups/index.ts'
import { intents } from '../../intents/index.ts'
import type { Embedder } from '../../knowledge/embedder.ts'
import { type DangerKind, dangerKinds } from '../../knowledge/schema.ts'
import { collectVectors, type VectorCache } from '../../knowledge/search/vector-store.ts'
import { readJsonLines } from './json-lines.ts'
import { fromRoot } from './project-root.ts'
import { groupOf, readQuestions } from './question-set.ts'

const kind = z.enum(dangerKinds)
const rowSchema = z.looseObject({
  text: z.string(),
  lang: z.string(),
  /** What a dangerous message is about; a harmless one has none. */
  kind: kind.optional(),
  /** Other kinds whose card would be right too. */
  also: z.array(kind).default([]),
})
export type Row = z.infer<typeof rowSchema>

/** Where an example comes from; the figures keep them apart. */
export type Origin = 'set' | 'phrasing' | 'question'

/** A message with its label, all that the net sees of it, and the fold it is held out in. */
export interface Example {
  text: string
  lang: string
  kind: DangerKind | undefined
  also: readonly DangerKind[]
  origin: Origin
  /** Kinds that certain phrases name. */
  certain: readonly DangerKind[]
  hint: DangerKind | undefined
  /** Vectors of the message and of its pieces. */
  vectors: readonly Float32Array[]
  /** Pieces of words of the same. */
  grams: readonly Int32Array[]
  fold: number
}

export const folds = 5
const questionSets = [
  'tests/fixtures/questions.jsonl',
  'tests/fixtures/questions-held-out.jsonl',
  'tests/fixtures/questions-out-of-scope.jsonl',
]
/** Services for people in danger. Whoever asks for them may well be: neither example nor counterexample. */
const aboutDanger = new Set([
  'bereitschaftsdienst',
  'giftnotruf',
  'kinderschutz',
  'maenner-beratung-schutz',
  'notfall',
  'notunterkunft',
  'psychosoziale-hilfe-gefluechtete',
  'rassistische-gewalt',
  'schutz-haeusliche-gewalt',
  'seelische-krise',
  'sexuelle-gesundheit',
])
/** Intents that may well come with danger: threats, and a bare "help". */
const nearDanger = new Set(['insult', 'unclear-word'])
/** Messages whose cosine is at least this say the same, mostly in two languages: they share a fold. */
const alike = 0.9

/** @throws naming file and line when one cannot be used. */
export async function readRows(files: readonly string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const file of files)
    for await (const row of readJsonLines(fromRoot(file), rowSchema, (line, reason) => {
      throw new Error(`danger: ${file}:${line} cannot be used (${reason}); it needs text, lang, kind, also`)
    }))
      rows.push(row)
  return rows
}

/**
 * All labelled messages: the sets, the phrasings of the net and, as harmless, ordinary questions and what the intents hear.
 *
 * @param cache - keeps the vectors between runs.
 */
export async function collectExamples(
  sets: readonly string[],
  model: Embedder,
  cache: VectorCache,
): Promise<Example[]> {
  const known = new Set<string>()
  const messages: (Row & { origin: Origin; group?: string })[] = []
  const add = (row: Row, origin: Origin, group?: string) => {
    if (known.has(row.text)) return
    known.add(row.text)
    messages.push({ ...row, origin, ...(group ? { group } : {}) })
  }
  for (const row of await readRows(sets)) add(row, 'set')
  for (const { text, kind } of phrasings) add({ text, lang: '', kind, also: [] }, 'phrasing')
  for (const [index, question] of (await readQuestions(questionSets)).entries()) {
    // They are many and easy: every second one is enough.
    if (index % 2 === 1) continue
    const group = groupOf(question)
    const { text, lang, entries } = question
    if (aboutDanger.has(group) || entries.some((id) => aboutDanger.has(id))) continue
    add({ text, lang, kind: undefined, also: [] }, 'question', group)
  }
  // What people say besides questions: "thanks for yesterday", "bye", "which papers?".
  for (const { id, utterances } of [...intents, ...followUps].filter(({ id }) => !nearDanger.has(id)))
    for (const [lang, texts] of Object.entries(utterances))
      for (const text of texts) add({ text, lang, kind: undefined, also: [] }, 'question', `said ${id}`)
  const pieces = messages.map(({ text }) => piecesOf(text))
  const { dims } = model
  // An utterance is embedded as a query, so examples are too.
  const asQuery: Embedder = {
    id: `${model.id} query`,
    dims,
    embed: (texts, _role, options) => model.embed(texts, 'query', options),
    close: async () => {},
  }
  const all = await collectVectors(pieces.flat(), asQuery, cache)
  let row = 0
  const vectors = pieces.map((texts) =>
    texts.map(() => {
      row++
      return all.subarray((row - 1) * dims, row * dims)
    }),
  )
  const groups = groupsOf(messages.map((message, i) => ({ group: message.group, vector: vectors[i]?.[0] })))
  return messages.map(({ text, lang, kind, also, origin }, index) => ({
    text,
    lang,
    kind,
    also,
    origin,
    certain: certainKinds(text),
    hint: detectHint(text),
    vectors: vectors[index] as Float32Array[],
    grams: (pieces[index] as string[]).map(gramsOf),
    fold: foldOf(groups[index] as number),
  }))
}

const classes = dangerKinds.length + 1
/** Strength of the penalty on the coefficients of the words. Tried from .03 to .1: little differs. */
const wordRidge = 0.05

/** What a model is fitted to. An ordinary question counts a third: it is harmless without looking like danger. */
const aims = ({ kind, origin }: Example) => ({
  label: kind === undefined ? dangerKinds.length : dangerKinds.indexOf(kind),
  weight: origin === 'question' ? 0.3 : 1,
})

export function fitMeaning(examples: readonly Example[], ridge: number): DangerModel {
  const samples = examples.map((one) => ({ vector: one.vectors[0] as Float32Array, ...aims(one) }))
  return fitDangerModel(samples, classes, ridge)
}

export function fitWords(examples: readonly Example[]): GramModel {
  const samples = examples.map((one) => ({ grams: one.grams[0] as Int32Array, ...aims(one) }))
  return fitGramModel(samples, classes, wordRidge)
}

/** Probabilities of the classes, for each example those of the message and of its pieces. */
export type Shares = readonly (readonly number[][])[]

/** By the meaning, from a model that saw nothing of an example's fold. */
export function heldOutMeaning(examples: readonly Example[], ridge: number): Shares {
  return heldOut(
    examples,
    (seen) => fitMeaning(seen, ridge),
    (model, { vectors }) => vectors.map((vector) => probabilities(model, vector)),
  )
}

/** By the words, likewise. */
export function heldOutWords(examples: readonly Example[]): Shares {
  return heldOut(examples, fitWords, (model, { grams }) =>
    grams.map((piece) => gramProbabilities(model, piece)),
  )
}

export function joinedShares(meaning: Shares, words: Shares): Shares {
  return meaning.map((pieces, index) =>
    pieces.map((piece, place) => joined(piece, words[index]?.[place] as number[])),
  )
}

function heldOut<Model>(
  examples: readonly Example[],
  make: (examples: readonly Example[]) => Model,
  ask: (model: Model, example: Example) => number[][],
): Shares {
  const shares: number[][][] = []
  for (let fold = 0; fold < folds; fold++) {
    const model = make(examples.filter((one) => one.fold !== fold))
    for (const [index, one] of examples.entries()) if (one.fold === fold) shares[index] = ask(model, one)
  }
  return shares
}

/** Joins what says the same, and questions on one service. */
function groupsOf(
  items: readonly { group: string | undefined; vector: Float32Array | undefined }[],
): number[] {
  const parents = items.map((_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (parents[at] !== at) at = parents[at] as number
    parents[index] = at
    return at
  }
  const firstOf = new Map<string, number>()
  for (const [index, { group }] of items.entries()) {
    if (group === undefined) continue
    const first = firstOf.get(group)
    if (first === undefined) firstOf.set(group, index)
    else parents[rootOf(index)] = rootOf(first)
  }
  for (const [index, { group, vector }] of items.entries()) {
    if (group !== undefined || vector === undefined) continue
    for (let other = 0; other < index; other++) {
      const against = items[other]
      if (against?.vector === undefined || against.group !== undefined) continue
      if (cosine(vector, against.vector) >= alike) parents[rootOf(index)] = rootOf(other)
    }
  }
  return parents.map((_, index) => rootOf(index))
}

/** Spreads groups over the folds, the same way every time. */
function foldOf(group: number): number {
  return (Math.imul(group + 1, 2654435761) >>> 16) % folds
}

function cosine(a: Float32Array, b: Float32Array): number {
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < a.length; i += 2) {
    even += (a[i] as number) * (b[i] as number)
    odd += (a[i + 1] as number) * (b[i + 1] as number)
  }
  return even + odd
}
