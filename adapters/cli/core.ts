import { join } from 'node:path'
import { type Assistant, createAssistant, type TurnObserver } from '../../bot/assistant.ts'
import type { Clock } from '../../bot/clock.ts'
import type { Config } from '../../bot/config.ts'
import { createDialogue } from '../../bot/dialogue.ts'
import { createIntentRecogniser } from '../../bot/intent-recogniser.ts'
import type { Log } from '../../bot/log.ts'
import type { Store } from '../../bot/store.ts'
import { intents } from '../../intents/index.ts'
import { type Embedder, EmbeddingError } from '../../knowledge/embedder.ts'
import { type Finding, formatFinding } from '../../knowledge/finding.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { loadPack } from '../../knowledge/load.ts'
import type { Pack } from '../../knowledge/pack.ts'
import { calibration } from '../../knowledge/search/calibration.ts'
import { entryDocument, glossarySynonyms } from '../../knowledge/search/document.ts'
import { createPlaceFinder, type PlaceFinder } from '../../knowledge/search/places.ts'
import { createSearch } from '../../knowledge/search/search.ts'
import type { VectorProgress } from '../../knowledge/search/vector-store.ts'
import { createCalendar } from '../../knowledge/service-days/calendar.ts'
import { createVectorFile } from '../embedding/vector-file.ts'
import { createWorkerEmbedder } from '../embedding/worker-embedder.ts'
import { fromRoot } from './project-root.ts'

/** The parts that every way in shares. */
export interface Core {
  assistant: Assistant
  knowledge(): Knowledge
  /** Resolves when every vector is there, or will not come. */
  settled: Promise<void>
  close(): Promise<void>
}

export interface CoreOptions {
  config: Config
  store: Store
  clock: Clock
  log: Log
  /** Called while the vectors of the pack are made. */
  report?: (progress: VectorProgress) => void
  metrics?: TurnObserver
}

export class PackError extends Error {
  readonly code = 'PACK_INVALID'
  constructor(folder: string, findings: readonly Finding[]) {
    const errors = findings.filter((finding) => finding.level === 'error')
    super(
      `knowledge: the pack ${folder} has ${errors.length} error${errors.length === 1 ? '' : 's'}; correct and start again:\n${errors.slice(0, 20).map(formatFinding).join('\n')}`,
    )
  }
}

/** Joins knowledge, intents, dialogue and store. @throws {PackError} when the content pack cannot be used. */
export async function createCore({ config, store, clock, log, report, metrics }: CoreOptions): Promise<Core> {
  const embedder = startEmbedder(config, log)
  const pack = await readPack(config.contentPack)
  const vectors = join(fromRoot(config.dataFolder), 'vectors')
  const search = createSearch({
    documents: [...pack.entries.values()].map(entryDocument),
    synonyms: glossarySynonyms(pack.glossary),
    embedder,
    cache: createVectorFile(join(vectors, 'entries.bin')),
    ...(report ? { report } : {}),
    places: placesOf(pack),
    calibration,
  })
  const knowledge: Knowledge = {
    calibration,
    pack,
    search,
    calendar: createCalendar(pack.manifest.timeZone, pack.manifest.state),
  }
  const recogniser = createIntentRecogniser(intents, embedder, createVectorFile(join(vectors, 'intents.bin')))
  const dialogue = createDialogue(() => knowledge, recogniser)
  const assistant = createAssistant({
    store,
    dialogue,
    clock,
    log,
    ...(metrics ? { observer: metrics } : {}),
  })
  return {
    assistant,
    knowledge: () => knowledge,
    settled: Promise.all([search.settled, recogniser.search.settled]).then(() => {}),
    async close() {
      await assistant.idle()
      await (await embedder)?.close()
      await store.close()
    },
  }
}

/** Our own places are the pack's city and Germany, by all their names. */
function placesOf({ manifest }: Pack): PlaceFinder {
  const home = [
    manifest.city.de,
    manifest.city.en,
    'Leipziger',
    'Лейпциг',
    'لايبزيغ',
    'لایپزیگ',
    'Lipsk',
    'Deutschland',
    'Germany',
    'Almanya',
    'Allemagne',
    'Alemania',
    'Niemcy',
    'Германия',
    'Німеччина',
    'ألمانيا',
    'آلمان',
    'Đức',
  ]
  return createPlaceFinder(home, manifest.nearby)
}

/** Starts the model. One that is missing or broken is logged, and the search does without. */
export async function startEmbedder(
  config: Pick<Config, 'embeddingModel' | 'embeddingAllowRemote'>,
  log: Log,
): Promise<Embedder | undefined> {
  try {
    const model = config.embeddingAllowRemote ? config.embeddingModel : fromRoot(config.embeddingModel)
    return await createWorkerEmbedder({ model, allowRemote: config.embeddingAllowRemote })
  } catch (error) {
    log.error('model.unavailable', { code: error instanceof EmbeddingError ? error.code : 'UNKNOWN' })
    return undefined
  }
}

async function readPack(folder: string): Promise<Pack> {
  const { pack, findings } = await loadPack(fromRoot(folder))
  if (pack === undefined) throw new PackError(folder, findings)
  return pack
}
