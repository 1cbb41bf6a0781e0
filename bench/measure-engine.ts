import type { Question } from '../adapters/cli/question-set.ts'
import type { Content, Engine, Ranker } from './engine.ts'
import { readProcessTree } from './process-tree.ts'
import { median, percentile, share, tidy, usedMb } from './statistics.ts'

export interface Hits {
  questions: number
  /** Share of questions whose entry comes first, and among the first three. */
  hit1: number
  hit3: number
}

export interface EngineFigures extends Hits {
  engine: string
  german: Hits
  english: Hits
  /** Ten more languages. */
  others: Hits
  /** Milliseconds per question, one at a time: the median of the rounds' percentiles. */
  p50: number
  p95: number
  /** The first round, when nothing was remembered yet. */
  first: { p50: number; p95: number }
  /** Processor time per question, the model's included: what the machine's other work does not change. */
  cpuMs: number
  /** Questions a second, sixteen at a time: the median of the rounds. */
  perSecond: number
  /** Building the index, milliseconds; vectors of the pack are ready before. */
  indexMs: number
  /** What the index holds in memory, megabytes, without the model. */
  indexMb: number
}

/** Asks one engine all questions, several rounds of it. */
export async function measureEngine(
  engine: Engine,
  content: Content,
  questions: readonly Question[],
  rounds: number,
): Promise<EngineFigures> {
  const before = usedMb()
  const from = performance.now()
  const ranker = await engine.start(content)
  const indexMs = Math.round(performance.now() - from)
  const indexMb = Math.max(0, usedMb() - before)

  const latencies: Round[] = []
  const speeds: number[] = []
  let found: (readonly string[])[] = []
  const cpus: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = readProcessTree(process.pid).cpuMs
    const asked = await askOneByOne(ranker, questions)
    cpus.push((readProcessTree(process.pid).cpuMs - from) / questions.length)
    found = asked.found
    latencies.push({ p50: percentile(asked.times, 50), p95: percentile(asked.times, 95) })
    speeds.push(await askTogether(ranker, questions))
  }
  const hitsIn = (wanted: (lang: string) => boolean) => countHits(questions, found, wanted)
  const [first] = latencies
  return {
    engine: engine.name,
    ...hitsIn(() => true),
    german: hitsIn((lang) => lang === 'de'),
    english: hitsIn((lang) => lang === 'en'),
    others: hitsIn((lang) => lang !== 'de' && lang !== 'en'),
    p50: tidy(median(latencies.map((round) => round.p50))),
    p95: tidy(median(latencies.map((round) => round.p95))),
    first: { p50: tidy(first?.p50 ?? 0), p95: tidy(first?.p95 ?? 0) },
    cpuMs: tidy(median(cpus)),
    perSecond: Math.round(median(speeds)),
    indexMs,
    indexMb,
  }
}

interface Round {
  p50: number
  p95: number
}

export async function askOneByOne(
  ranker: Ranker,
  questions: readonly Question[],
): Promise<{ times: number[]; found: (readonly string[])[] }> {
  const times: number[] = []
  const found: (readonly string[])[] = []
  for (const { text } of questions) {
    const from = performance.now()
    found.push(await ranker.rank(text))
    times.push(performance.now() - from)
  }
  return { times, found }
}

/** @returns questions a second of sixteen users, each of whom asks the next one as soon as the last is answered. */
async function askTogether(ranker: Ranker, questions: readonly Question[]): Promise<number> {
  const from = performance.now()
  const left = questions.values()
  const user = async () => {
    for (const { text } of left) await ranker.rank(text)
  }
  await Promise.all(Array.from({ length: 16 }, user))
  return (questions.length * 1000) / (performance.now() - from)
}

export function countHits(
  questions: readonly Question[],
  found: readonly (readonly string[])[],
  wanted: (lang: string) => boolean = () => true,
): Hits {
  let asked = 0
  let first = 0
  let three = 0
  for (const [index, { lang, entries }] of questions.entries()) {
    if (!wanted(lang)) continue
    asked++
    const ids = found[index] ?? []
    if (entries.includes(ids[0] ?? '')) first++
    if (ids.slice(0, 3).some((id) => entries.includes(id))) three++
  }
  return { questions: asked, hit1: share(first, asked), hit3: share(three, asked) }
}
