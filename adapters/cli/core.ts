import { join } from 'node:path'
import { type Assistant, createAssistant, type TurnObserver } from '../../bot/assistant.ts'
import type { Clock } from '../../bot/clock.ts'
import type { Config } from '../../bot/config.ts'
import { type Conversations, createConversations } from '../../bot/conversations.ts'
import { createDangerNet } from '../../bot/danger/danger-net.ts'
import type { DeskSettingsKeeper } from '../../bot/desk-settings.ts'
import { createDialogue } from '../../bot/dialogue.ts'
import { followUps } from '../../bot/follow-ups/index.ts'
import type { Intent } from '../../bot/intent.ts'
import type { KeptDocument } from '../../bot/kept-document.ts'
import type { Log } from '../../bot/log.ts'
import { createRecogniser, type Recogniser } from '../../bot/recogniser.ts'
import type { Store } from '../../bot/store.ts'
import { createTally, type Tally, type TallyDocument } from '../../bot/tally.ts'
import { intents } from '../../intents/index.ts'
import { type Embedder, EmbeddingError } from '../../knowledge/embedder.ts'
import { type Finding, formatFinding } from '../../knowledge/finding.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { loadPack } from '../../knowledge/load.ts'
import type { Pack } from '../../knowledge/pack.ts'
import { calibration } from '../../knowledge/search/calibration.ts'
import { entryDocument, glossarySynonyms } from '../../knowledge/search/document.ts'
import { createPlaceFinder, type PlaceFinder } from '../../knowledge/search/places.ts'
import { withQueryMemory } from '../../knowledge/search/query-memory.ts'
import { createSearch } from '../../knowledge/search/search.ts'
import type { VectorCache, VectorProgress } from '../../knowledge/search/vector-store.ts'
import { createCalendar } from '../../knowledge/service-days/calendar.ts'
import { watchPack } from '../../knowledge/watch-pack.ts'
import { createProcessEmbedder } from '../embedding/process-embedder.ts'
import { createVectorFile } from '../embedding/vector-file.ts'
import { createMemoryDocument } from '../storage/kept-document-file.ts'
import { fromRoot } from './project-root.ts'

/** The parts that every way in shares. */
export interface Core {
  assistant: Assistant
  conversations: Conversations
  tally: Tally
  knowledge(): Knowledge
  intents: Recogniser<Intent>
  /** The model with the vectors of the entries; resolves to undefined when there is none. */
  model: Promise<{ embedder: Embedder; vectors: VectorCache } | undefined>
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
  /** What admins keep in the console, laid over the pack. */
  settings?: DeskSettingsKeeper
  /** Where the numbers of the report are kept; without it they are gone with the process. */
  tallies?: KeptDocument<TallyDocument>
  /** Follow changes of the pack's files. */
  watch?: boolean
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

/**
 * Joins knowledge, intents, dialogue and store.
 *
 * With `watch` the pack is read again when its files change: a usable pack replaces the present one once its vectors
 * are there, a broken one is reported and changes nothing.
 *
 * @throws {PackError} when the content pack cannot be used.
 */
export async function createCore({
  config,
  store,
  clock,
  log,
  report,
  metrics,
  settings,
  tallies = createMemoryDocument<TallyDocument>({}),
  watch,
}: CoreOptions): Promise<Core> {
  const embedder = startEmbedder(config, log)
  const folder = fromRoot(config.contentPack)
  const vectors = join(fromRoot(config.dataFolder), 'vectors')
  const entryVectors = createVectorFile(join(vectors, 'entries.bin'))
  const build = (pack: Pack): Knowledge => ({
    pack,
    calibration,
    calendar: createCalendar(pack.manifest.timeZone, pack.manifest.state),
    search: createSearch({
      documents: [...pack.entries.values()].map(entryDocument),
      synonyms: glossarySynonyms(pack.glossary),
      foreignWords: pack.foreignWords,
      embedder,
      cache: entryVectors,
      ...(report ? { report } : {}),
      places: placesOf(pack),
      calibration,
    }),
  })

  const laidOver = new WeakMap<Pack, Knowledge>()
  /** The knowledge as this installation uses it: the pack with the console's settings over it. */
  function present(): Knowledge {
    const pack = settings?.over(knowledge.pack) ?? knowledge.pack
    if (pack === knowledge.pack) return knowledge
    const known = laidOver.get(pack) ?? { ...knowledge, pack }
    laidOver.set(pack, known)
    return known
  }

  let knowledge = build(await readPack(folder, config.contentPack))
  const heardIntents = createRecogniser(intents, embedder, createVectorFile(join(vectors, 'intents.bin')))
  const heardFollowUps = createRecogniser(
    followUps,
    embedder,
    createVectorFile(join(vectors, 'follow-ups.bin')),
  )
  const dangerNet = createDangerNet(embedder)
  const dialogue = createDialogue({
    knowledge: present,
    intents: heardIntents,
    followUps: heardFollowUps,
    dangerNet,
  })
  const tally = createTally(tallies, clock, present)
  const conversations = createConversations(store, tally.see)
  const assistant = createAssistant({
    store,
    conversations,
    dialogue,
    knowledge: present,
    clock,
    log,
    ...(config.telegram.handoff ? {} : { handoffOff: ['telegram'] }),
    ...(metrics ? { observer: metrics } : {}),
  })

  async function replace(pack: Pack): Promise<void> {
    const next = build(pack)
    await next.search.settled
    knowledge = next
    log.info('pack.replaced', { version: pack.hash.slice(0, 12) })
  }
  function refuse(findings: readonly Finding[]): void {
    const errors = findings.filter((finding) => finding.level === 'error')
    log.error('pack.broken', { count: errors.length })
    process.stderr.write(
      `knowledge: the changed pack is not used; the one before stays:\n${errors.slice(0, 20).map(formatFinding).join('\n')}\n`,
    )
  }
  const stopWatching = watch
    ? watchPack(folder, (pack) => void replace(pack), refuse, { hash: knowledge.pack.hash })
    : () => {}

  return {
    assistant,
    conversations,
    tally,
    knowledge: present,
    intents: heardIntents,
    model: embedder.then((one) => one && { embedder: one, vectors: readOnce(entryVectors) }),
    settled: Promise.all([knowledge.search.settled, heardIntents.settled, heardFollowUps.settled]).then(
      () => {},
    ),
    async close() {
      stopWatching()
      await assistant.idle()
      await tally.flush()
      await (await embedder)?.close()
      await store.close()
    },
  }
}

/** Reads a cache at its first use and keeps what it read. */
function readOnce(cache: VectorCache): VectorCache {
  let kept: ReturnType<VectorCache['load']> | undefined
  return {
    load(modelId, dims) {
      kept ??= cache.load(modelId, dims)
      return kept
    },
    save: async () => {},
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
  {
    embeddingModel,
    embeddingAllowRemote,
    embeddingProcesses,
  }: Pick<Config, 'embeddingModel' | 'embeddingAllowRemote' | 'embeddingProcesses'>,
  log: Log,
): Promise<Embedder | undefined> {
  try {
    const embedder = await createProcessEmbedder({
      model: embeddingAllowRemote ? embeddingModel : fromRoot(embeddingModel),
      allowRemote: embeddingAllowRemote,
      processes: embeddingProcesses,
    })
    return withQueryMemory(embedder)
  } catch (error) {
    log.error('model.unavailable', { code: error instanceof EmbeddingError ? error.code : 'UNKNOWN' })
    return undefined
  }
}

async function readPack(folder: string, name: string): Promise<Pack> {
  const { pack, findings } = await loadPack(folder)
  if (pack === undefined) throw new PackError(name, findings)
  return pack
}
