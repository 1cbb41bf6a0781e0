import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import MiniSearch from 'minisearch'
import { createAsker } from '../adapters/cli/batch.ts'
import { createCore } from '../adapters/cli/core.ts'
import { createProgress } from '../adapters/cli/progress.ts'
import { fromRoot } from '../adapters/cli/project-root.ts'
import { type Question, readQuestions } from '../adapters/cli/question-set.ts'
import { createMemoryStore } from '../adapters/storage/memory-store.ts'
import { systemClock } from '../bot/clock.ts'
import { readConfig } from '../bot/config.ts'
import { silentLog } from '../bot/log.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'

process.env.TZ = 'Europe/Berlin'

/** One engine over the same entries. */
interface Contestant {
  name: string
  rank(utterance: string): Promise<string[]> | string[]
}

interface Figures {
  engine: string
  questions: number
  hit1: number
  hit3: number
  /** Milliseconds per question, one at a time. */
  p50: number
  p95: number
  /** Questions a second, sixteen at a time. */
  perSecond: number
}

const program = new Command('bench')
  .description(
    'Measures answers side by side: speed, memory, start-up, and how often the right entry is found.',
  )
  .option('--json', 'print one JSON object')
  .option('--questions <number>', 'questions to ask each engine', Number, 400)
  .addHelpText('after', '\nExample:\n  npm run bench -- --json')

program.action(async (options: { json?: boolean; questions: number }) => {
  const questions = (await readQuestions(['tests/fixtures/questions-held-out.jsonl'])).slice(
    0,
    options.questions,
  )
  const config = readConfig({ ...process.env, TZ: '' })
  const started = performance.now()
  const progress = createProgress('Preparing the search')
  const store = createMemoryStore()
  const core = await createCore({
    config,
    store,
    clock: systemClock,
    log: silentLog,
    report: ({ done, total }) => progress(done, total),
  })
  await core.settled
  const readyMs = Math.round(performance.now() - started)
  const lexicalConfig = readConfig({ ...process.env, TZ: '', EMBEDDING_MODEL: 'none' })
  const lexical = await createCore({
    config: lexicalConfig,
    store: createMemoryStore(),
    clock: systemClock,
    log: silentLog,
  })
  await lexical.settled

  const engines: Contestant[] = [
    {
      name: `ours (${core.knowledge().search.state().mode})`,
      rank: async (text) => (await core.knowledge().search.rank(text)).hits.map((hit) => hit.id),
    },
    {
      name: 'ours without the model',
      rank: async (text) => (await lexical.knowledge().search.rank(text)).hits.map((hit) => hit.id),
    },
    plainMiniSearch(core.knowledge()),
  ]
  const results: Figures[] = []
  for (const engine of engines) results.push(await measure(engine, questions))

  // The whole turn: stored, decided, answered, stored again.
  const asker = createAsker(core, store, 5)
  const turns: number[] = []
  for (const question of questions.slice(0, 200)) {
    const from = performance.now()
    await asker.ask({ id: question.id, text: question.text, lang: question.lang })
    turns.push(performance.now() - from)
  }
  const memoryMb = Math.round(process.memoryUsage.rss() / 2 ** 20)
  await core.close()
  await lexical.close()
  const startUp = await measureStartUp()
  const report = {
    node: process.version,
    entries: core.knowledge().pack.entries.size,
    searchReadyMs: readyMs,
    turn: { p50: round(percentile(turns, 50)), p95: round(percentile(turns, 95)) },
    memoryMb,
    startUp,
    engines: results,
  }
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`)
  else {
    process.stdout.write(
      `Node ${report.node}, ${report.entries} entries. Search ready after ${readyMs} ms. Whole turn p50 ${report.turn.p50} ms, p95 ${report.turn.p95} ms. ${memoryMb} MB.\n`,
    )
    process.stdout.write(
      `Service start-up: answers after ${startUp.answersMs} ms, fully ready after ${startUp.readyMs} ms, ${startUp.memoryMb} MB.\n`,
    )
    for (const row of results)
      process.stdout.write(
        `${row.engine.padEnd(26)} hit@1 ${row.hit1.toFixed(3)}  hit@3 ${row.hit3.toFixed(3)}  p50 ${row.p50} ms  p95 ${row.p95} ms  ${row.perSecond}/s\n`,
      )
  }
})

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

async function measure(engine: Contestant, questions: readonly Question[]): Promise<Figures> {
  const times: number[] = []
  let first = 0
  let three = 0
  for (const question of questions) {
    const from = performance.now()
    const found = await engine.rank(question.text)
    times.push(performance.now() - from)
    if (question.entries.includes(found[0] ?? '')) first++
    if (found.slice(0, 3).some((id) => question.entries.includes(id))) three++
  }
  // New texts, so that no vector is kept from the first round.
  const from = performance.now()
  for (let start = 0; start < questions.length; start += 16)
    await Promise.all(questions.slice(start, start + 16).map((question) => engine.rank(`${question.text} ?`)))
  const seconds = (performance.now() - from) / 1000
  return {
    engine: engine.name,
    questions: questions.length,
    hit1: Math.round((first / questions.length) * 1000) / 1000,
    hit3: Math.round((three / questions.length) * 1000) / 1000,
    p50: round(percentile(times, 50)),
    p95: round(percentile(times, 95)),
    perSecond: Math.round(questions.length / seconds),
  }
}

/** MiniSearch as its documentation sets it up, over the same texts. */
function plainMiniSearch({ pack }: Knowledge): Contestant {
  const index = new MiniSearch({
    fields: ['title', 'utterances', 'answer'],
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  })
  index.addAll(
    [...pack.entries.values()].map((entry) => ({
      id: entry.id,
      title: `${entry.title.de} ${entry.title.en}`,
      utterances: [...entry.utterances.de, ...entry.utterances.en].join('\n'),
      answer: `${entry.answer.de}\n${entry.answer.en}`,
    })),
  )
  return { name: 'MiniSearch, plain', rank: (text) => index.search(text).map((hit) => String(hit.id)) }
}

/** Starts the service on a data folder of its own, once to make the vectors and once to be measured. */
async function measureStartUp(): Promise<{ answersMs: number; readyMs: number; memoryMb: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'tueroeffner-bench-'))
  try {
    await startOnce(folder)
    return await startOnce(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function startOnce(folder: string): Promise<{ answersMs: number; readyMs: number; memoryMb: number }> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const from = performance.now()
  const service = spawn(process.execPath, [fromRoot('dist/main.js')], {
    env: { ...process.env, PORT: String(port), STORE_URL: `file:${folder}`, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  const status = async () => {
    try {
      return ((await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as { status: string }).status
    } catch {
      return undefined
    }
  }
  let answersMs = 0
  while (performance.now() - from < 300_000) {
    const now = await status()
    if (now !== undefined && answersMs === 0) answersMs = Math.round(performance.now() - from)
    if (now !== undefined && now !== 'indexing') break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const readyMs = Math.round(performance.now() - from)
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const memoryMb = Math.round(
    Number(/^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1] ?? 0) / 2 ** 20,
  )
  service.kill('SIGTERM')
  await new Promise((resolve) => service.once('exit', resolve))
  return { answersMs, readyMs, memoryMb }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
