import { join } from 'node:path'
import { fromRoot } from '../adapters/cli/project-root.ts'
import { type Question, readQuestions } from '../adapters/cli/question-set.ts'
import { createProcessEmbedder } from '../adapters/embedding/process-embedder.ts'
import { createVectorFile } from '../adapters/embedding/vector-file.ts'
import { readConfig } from '../bot/config.ts'
import type { Embedder } from '../knowledge/embedder.ts'
import { loadPack } from '../knowledge/load.ts'
import { entryDocument, glossarySynonyms } from '../knowledge/search/document.ts'
import { createPlaceFinder, type PlaceFinder } from '../knowledge/search/places.ts'
import { collectVectors, type VectorCache } from '../knowledge/search/vector-store.ts'
import type { Content } from './engine.ts'
import { sample } from './statistics.ts'

/** The set that no threshold was fitted on and the model was not tuned on. */
const questionFile = 'tests/fixtures/questions-held-out.jsonl'

export interface Bench {
  content: Content
  places: PlaceFinder
  questions: Question[]
  /** The file that the bot keeps its vectors in. */
  cache: VectorCache
}

/** Reads the pack and draws the questions; every part of a run works on these. */
export async function readBench(questionCount: number): Promise<Bench> {
  const config = readConfig({ ...process.env, TZ: '' })
  const { pack } = await loadPack(fromRoot(config.contentPack))
  if (pack === undefined)
    throw new Error(`bench: the pack ${config.contentPack} cannot be used; run npm run knowledge -- check`)
  return {
    content: {
      documents: [...pack.entries.values()].map(entryDocument),
      synonyms: glossarySynonyms(pack.glossary),
      foreignWords: pack.foreignWords,
    },
    places: createPlaceFinder([pack.manifest.city.de, pack.manifest.city.en], pack.manifest.nearby),
    questions: sample(await readQuestions([questionFile]), questionCount),
    cache: createVectorFile(join(fromRoot(config.dataFolder), 'vectors', 'entries.bin')),
  }
}

/** Starts the model and makes the pack's vectors, if they are not there yet; undefined when there is no model. */
export async function startModel(
  { content, cache }: Bench,
  say: (line: string) => void,
): Promise<Embedder | undefined> {
  const { embeddingModel, embeddingAllowRemote, embeddingProcesses } = readConfig({ ...process.env, TZ: '' })
  if (embeddingModel === 'none') return undefined
  const embedder = await createProcessEmbedder({
    model: embeddingAllowRemote ? embeddingModel : fromRoot(embeddingModel),
    allowRemote: embeddingAllowRemote,
    processes: embeddingProcesses,
  })
  let next = 0
  await collectVectors(embeddedTexts(content), embedder, cache, ({ done, total }) => {
    if (done < next || done === total) return
    say(`vectors of the pack: ${done} of ${total}`)
    next = done + total / 10
  })
  return embedder
}

/** The texts that have vectors, in the order of the index. */
export function embeddedTexts({ documents }: Content): string[] {
  return documents.flatMap(({ texts }) =>
    texts.filter(({ kind }) => kind !== 'detail').map(({ text }) => text),
  )
}
