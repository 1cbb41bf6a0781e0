import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { systemClock } from '../../bot/clock.ts'
import { readConfig } from '../../bot/config.ts'
import { silentLog } from '../../bot/log.ts'
import { outweighs } from '../../bot/recogniser.ts'
import {
  type Calibration,
  fitLogistic,
  type LogisticModel,
  probability,
} from '../../knowledge/search/calibration-model.ts'
import { featureNames, type SearchMode } from '../../knowledge/search/features.ts'
import { createMemoryStore } from '../storage/memory-store.ts'
import { createCore } from './core.ts'
import { createProgress } from './progress.ts'
import { projectRoot } from './project-root.ts'
import { groupOf, heldOutSets, type Question, readQuestions } from './question-set.ts'

process.env.TZ = 'Europe/Berlin'

interface Example {
  question: Question
  features: number[]
  first: boolean
  firstThree: boolean
  /** An intent takes the question before the search decides: it is never answered from an entry. */
  taken: boolean
}

const folds = 10
/** Questions that nothing matches have no features and no part in the fit. */
const program = new Command('calibrate')
  .description(
    'Fits the probabilities behind answer, ask back and give up, and writes knowledge/search/calibration.ts.',
  )
  .option('--set <file...>', 'question sets', heldOutSets)
  .option('--wrong <share>', 'wrong answers allowed among those given', Number, 0.05)
  .option('--out <share>', 'answers allowed to questions nobody can answer', Number, 0.03)
  .option('--dry-run', 'print the figures and write nothing')
  .addHelpText('after', '\nExample:\n  npm run calibrate -- --wrong 0.05 --out 0.03')

program.action(async (options: { set: string[]; wrong: number; out: number; dryRun?: boolean }) => {
  const questions = await readQuestions(options.set)
  const result: Partial<Record<SearchMode, Calibration>> = {}
  for (const mode of ['hybrid', 'lexical'] as const) {
    const examples = await collect(questions, mode)
    const held = crossValidate(examples)
    const answerFrom = threshold(examples, held.first, options)
    const askFrom = askThreshold(examples, held, answerFrom)
    result[mode] = {
      first: rounded(learn(examples, 'first')),
      firstThree: rounded(learn(examples, 'firstThree')),
      answerFrom,
      askFrom,
    }
    process.stdout.write(`${mode}: ${describe(examples, held, answerFrom, askFrom)}\n`)
  }
  if (!options.dryRun)
    await writeFile(
      join(projectRoot, 'knowledge/search/calibration.ts'),
      sourceOf(result as Record<SearchMode, Calibration>),
    )
})

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

/** Asks every question and keeps what the calibration sees. */
async function collect(questions: readonly Question[], mode: SearchMode): Promise<Example[]> {
  const config = readConfig({
    ...process.env,
    TZ: '',
    ...(mode === 'lexical' ? { EMBEDDING_MODEL: 'none' } : {}),
  })
  const progress = createProgress(`Asking (${mode})`)
  const core = await createCore({ config, store: createMemoryStore(), clock: systemClock, log: silentLog })
  await core.settled
  const { search } = core.knowledge()
  if (search.state().mode !== mode)
    throw new Error('calibrate: the embedding model is not in use; check EMBEDDING_MODEL')
  const examples: Example[] = []
  for (const [index, question] of questions.entries()) {
    const ranking = await search.rank(question.text, 10)
    const { hits, features } = ranking
    const heard = await core.intents.hear(question.text)
    const right = (count: number) => hits.slice(0, count).some((hit) => question.entries.includes(hit.id))
    if (features)
      examples.push({
        question,
        features,
        first: right(1),
        firstThree: right(3),
        taken: heard !== undefined && outweighs(heard, ranking),
      })
    progress(index + 1, questions.length)
  }
  await core.close()
  return examples
}

/** Learns from what reaches the search. */
function learn(examples: readonly Example[], target: 'first' | 'firstThree'): LogisticModel {
  const reached = examples.filter((one) => !one.taken)
  return fitLogistic(
    reached.map((one) => one.features),
    reached.map((one) => one[target]),
  )
}

interface HeldOut {
  first: number[]
  firstThree: number[]
}

/** Probabilities for every example from a model that never saw its service. */
function crossValidate(examples: readonly Example[]): HeldOut {
  const groups = [...new Set(examples.map((one) => groupOf(one.question)))]
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]))
  const held: HeldOut = { first: [], firstThree: [] }
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (one: Example) => foldOf.get(groupOf(one.question)) === fold
    const training = examples.filter((one) => !inFold(one))
    for (const target of ['first', 'firstThree'] as const) {
      const model = learn(training, target)
      for (const [index, one] of examples.entries())
        if (inFold(one)) held[target][index] = one.taken ? 0 : probability(model, one.features)
    }
  }
  return held
}

/** The smallest threshold that keeps both promises on the held-out probabilities. */
function threshold(
  examples: readonly Example[],
  p: readonly number[],
  allowed: { wrong: number; out: number },
): number {
  const outside = examples.filter((one) => one.question.scope === 'out').length
  for (let from = 0.3; from < 1; from += 0.005) {
    const given = examples.filter((_, index) => (p[index] ?? 0) >= from)
    const inside = given.filter((one) => one.question.scope === 'in')
    const wrong = inside.filter((one) => !one.first).length / Math.max(1, inside.length)
    const answered = (given.length - inside.length) / Math.max(1, outside)
    if (wrong <= allowed.wrong && answered <= allowed.out) return Math.round(from * 1000) / 1000
  }
  return 0.995
}

/** Asking back costs a tap, a wrong answer a day: of those asked at the margin 70 % should find theirs among three. */
function askThreshold(examples: readonly Example[], held: HeldOut, answerFrom: number): number {
  for (let from = 0.95; from > 0.1; from -= 0.01) {
    const asked = examples.filter(
      (_, index) => (held.first[index] ?? 0) < answerFrom && (held.firstThree[index] ?? 0) >= from,
    )
    const helped = asked.filter((one) => one.firstThree).length / Math.max(1, asked.length)
    if (asked.length > 30 && helped < 0.7) return Math.round((from + 0.01) * 100) / 100
  }
  return 0.3
}

function describe(examples: readonly Example[], held: HeldOut, answerFrom: number, askFrom: number): string {
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3)
  const rows = examples.map((one, index) => ({
    ...one,
    p: held.first[index] ?? 0,
    p3: held.firstThree[index] ?? 0,
  }))
  const inside = rows.filter((row) => row.question.scope === 'in')
  const outside = rows.filter((row) => row.question.scope === 'out')
  const given = inside.filter((row) => row.p >= answerFrom)
  const asks = (row: { p: number; p3: number }) => row.p < answerFrom && row.p3 >= askFrom
  return [
    `answer from ${answerFrom}, ask back from ${askFrom}`,
    `answered ${share(given.length, inside.length)}`,
    `wrong among answered ${share(given.filter((row) => !row.first).length, given.length)}`,
    `out of scope answered ${share(outside.filter((row) => row.p >= answerFrom).length, outside.length)}`,
    `asked back ${share(inside.filter(asks).length, inside.length)} (out of scope ${share(outside.filter(asks).length, outside.length)})`,
  ].join(', ')
}

function rounded(model: LogisticModel): LogisticModel {
  const round = (value: number) => Number(value.toPrecision(6))
  return {
    mean: model.mean.map(round),
    scale: model.scale.map(round),
    weights: model.weights.map(round),
    bias: round(model.bias),
  }
}

function sourceOf(result: Record<SearchMode, Calibration>): string {
  const names = (mode: SearchMode) => `  // ${featureNames[mode].join(', ')}\n`
  return `// Made by \`npm run calibrate\` from the question sets in tests/fixtures. Do not edit by hand.
import type { Calibration } from './calibration-model.ts'
import type { SearchMode } from './features.ts'

/** Coefficients and thresholds per search mode; features in the order of featureNames. */
export const calibration: Readonly<Record<SearchMode, Calibration>> = {
${(['hybrid', 'lexical'] as const).map((mode) => `${names(mode)}  ${mode}: ${JSON.stringify(result[mode])},`).join('\n')}
}
`
}
