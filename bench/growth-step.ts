import { createHash } from 'node:crypto'
import { calibration } from '../knowledge/search/calibration.ts'
import type { SearchDocument } from '../knowledge/search/document.ts'
import { withQueryMemory } from '../knowledge/search/query-memory.ts'
import { createSearch } from '../knowledge/search/search.ts'
import { collectVectors } from '../knowledge/search/vector-store.ts'
import { embeddedTexts, readBench, startModel } from './content.ts'
import { askOneByOne, countHits } from './measure-engine.ts'
import { createPadding, drawVectors, type PaddingSize } from './padding.ts'
import { createRandom, median, percentile, rssMb, sample, tidy, usedMb } from './statistics.ts'

/**
 * One size of the growth, in a process of its own: memory is then its own too, and one that breaks breaks alone.
 *
 *   node dist/bench/growth-step.js <entries> <questions> <short|full>
 *
 * Prints one line of JSON.
 */
process.env.TZ = 'Europe/Berlin'
const [entries, questionCount, size] = [
  Number(process.argv[2]),
  Number(process.argv[3]),
  process.argv[4] as PaddingSize,
]
const say = (line: string) => process.stderr.write(`bench: ${entries} entries: ${line}\n`)

const bench = await readBench(questionCount)
const model = await startModel(bench, say)
const dims = model?.dims ?? 0
const real = bench.content.documents
const realVectors = model
  ? await collectVectors(embeddedTexts(bench.content), model, bench.cache)
  : new Float32Array()

const documents: SearchDocument[] = sample(real, Math.min(entries, real.length))
const padding = [...createPadding(real, Math.max(0, entries - real.length), { size })]
documents.push(...padding.map((entry) => entry.document))
const vectors = model ? vectorsByDigest() : new Map<string, Float32Array>()
say('padding is ready')

const before = { rss: rssMb(), used: usedMb() }
const from = performance.now()
const embedder = model ? withQueryMemory(model) : undefined
const search = createSearch({
  documents,
  synonyms: bench.content.synonyms,
  foreignWords: bench.content.foreignWords,
  embedder: Promise.resolve(embedder),
  cache: { load: async () => vectors, save: async () => {} },
  places: bench.places,
  calibration,
})
await search.settled
const state = search.state()
const buildMs = Math.round(performance.now() - from)
say(`index built in ${buildMs} ms`)

// The model's time does not depend on the entries: every question is embedded before, so that the rest can be seen.
const embedding: number[] = []
for (const { text } of bench.questions) {
  const asked = performance.now()
  await embedder?.embed([text.trim().slice(0, 1000)], 'query')
  embedding.push(performance.now() - asked)
}
const rank = async (utterance: string) => (await search.rank(utterance)).hits.map((hit) => hit.id)
const rounds = []
const cpu = process.cpuUsage()
for (let round = 0; round < 3; round++) rounds.push(await askOneByOne({ rank }, bench.questions))
const { user, system } = process.cpuUsage(cpu)
const there = new Set(documents.map((document) => document.id))
const answerable = bench.questions.map((question) => question.entries.some((id) => there.has(id)))
const { hit1, hit3 } = countHits(
  bench.questions.filter((_, index) => answerable[index]),
  (rounds[0]?.found ?? []).filter((_, index) => answerable[index]),
)
// The table is held apart from the index: it is let go before memory is counted.
vectors.clear()
process.stdout.write(
  `${JSON.stringify({
    entries: documents.length,
    texts: documents.reduce((sum, document) => sum + document.texts.length, 0),
    mode: state.mode,
    p50: tidy(median(rounds.map(({ times }) => percentile(times, 50)))),
    p95: tidy(median(rounds.map(({ times }) => percentile(times, 95)))),
    first: {
      p50: tidy(percentile(rounds[0]?.times ?? [], 50)),
      p95: tidy(percentile(rounds[0]?.times ?? [], 95)),
    },
    cpuMs: tidy((user + system) / 1000 / 3 / bench.questions.length),
    modelP50: tidy(percentile(embedding, 50)),
    hit1,
    hit3,
    buildMs,
    usedMb: usedMb(),
    rssMb: rssMb(),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    before,
  })}\n`,
)
await model?.close()

/** What the vector file would hold: the real vectors, and for the padding drawn ones. */
function vectorsByDigest(): Map<string, Float32Array> {
  const digests = new Map<string, Float32Array>()
  const digest = (text: string) => createHash('sha256').update(text).digest('base64')
  const places: number[][] = []
  let row = 0
  for (const { texts } of real) {
    const rows = texts.map(({ kind }) => (kind === 'detail' ? -1 : row++))
    places.push(rows)
    for (const [index, place] of rows.entries())
      if (place >= 0)
        digests.set(digest(texts[index]?.text ?? ''), realVectors.subarray(place * dims, (place + 1) * dims))
  }
  const realVector = (document: number, text: number) => {
    const place = places[document]?.[text] ?? 0
    return realVectors.subarray(place * dims, (place + 1) * dims)
  }
  const random = createRandom(2)
  const rows = padding.reduce(
    (sum, { document }) => sum + document.texts.filter(({ kind }) => kind !== 'detail').length,
    0,
  )
  const drawn = new Float32Array(rows * dims)
  let filled = 0
  for (const entry of padding)
    for (const text of drawVectors(entry, realVector, random, drawn, filled, dims)) {
      digests.set(digest(text), drawn.subarray(filled * dims, (filled + 1) * dims))
      filled++
    }
  return digests
}
