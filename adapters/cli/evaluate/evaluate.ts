import { Command } from 'commander'
import { systemClock } from '../../../bot/clock.ts'
import { readConfig } from '../../../bot/config.ts'
import { leadOf } from '../../../bot/intent.ts'
import { silentLog } from '../../../bot/log.ts'
import { outweighs } from '../../../bot/recogniser.ts'
import { decide } from '../../../knowledge/search/decision.ts'
import { featureNames } from '../../../knowledge/search/features.ts'
import { createMemoryStore } from '../../storage/memory-store.ts'
import { type Core, createCore } from '../core.ts'
import { createProgress } from '../progress.ts'
import { fromRoot } from '../project-root.ts'
import { heldOutSets, type Question, readQuestions } from '../question-set.ts'
import { type Figures, figuresOf, type Judged, type Reliability, reliabilityOf } from './figures.ts'
import { brokenFloors, readFloors } from './floors.ts'
import { formatIntents, measureIntents } from './intents.ts'

process.env.TZ = 'Europe/Berlin'

interface Options {
  set: string[]
  json?: boolean
  explain?: boolean
  lexical?: boolean
  floors?: string
  intents?: boolean
}

const program = new Command('evaluate')
  .description('Measures how well questions find their entries, and how well the confidence holds.')
  .option('--set <file...>', 'JSONL files of {"id","text","lang","entries","offices","scope"}', heldOutSets)
  .option('--json', 'print one JSON object')
  .option('--explain', 'list every question that went wrong, with what was found and why')
  .option('--lexical', 'leave the embedding model out')
  .option('--floors <file>', 'fail when a figure falls below the one recorded in this file')
  .option('--intents', 'measure the intents instead, on tests/fixtures/intents.jsonl')
  .addHelpText(
    'after',
    `
Examples:
  npm run evaluate                                              the held-out questions
  npm run evaluate -- --set tests/fixtures/questions.jsonl      the questions the model was tuned on
  npm run evaluate -- --explain --lexical
  npm run evaluate -- --intents --floors tests/fixtures/floors-intents.json`,
  )

program.action(async (options: Options) => {
  const config = readConfig({
    ...process.env,
    TZ: '',
    ...(options.lexical ? { EMBEDDING_MODEL: 'none' } : {}),
  })
  const store = createMemoryStore()
  const vectors = createProgress('Preparing the search')
  const core = await createCore({
    config,
    store,
    clock: systemClock,
    log: silentLog,
    report: ({ done, total }) => vectors(done, total),
  })
  await core.settled
  if (options.intents) {
    const measured = await measureIntents(core, store, createProgress('Asking'))
    await core.close()
    process.stdout.write(
      options.json ? `${JSON.stringify(measured)}\n` : formatIntents(measured, options.explain === true),
    )
    if (options.floors !== undefined) await holdFloors(measured.parts, options.floors)
    return
  }
  const knowledge = core.knowledge()
  const questions = await readQuestions(options.set)
  const progress = createProgress('Asking')
  const judged: Judged[] = []
  const explanations: string[] = []
  for (const question of questions) {
    const one = await judge(question, core)
    judged.push(one.judged)
    if (options.explain && wentWrong(one.judged)) explanations.push(one.explain())
    progress(judged.length, questions.length)
  }
  await core.close()

  const mode = knowledge.search.state().mode
  const languages = groupBy(judged, (one) => one.question.lang)
  const parts: Record<string, Figures> = {
    all: figuresOf(judged),
    others: figuresOf(judged.filter((one) => !['de', 'en'].includes(one.question.lang))),
    ...Object.fromEntries([...languages].map(([language, some]) => [language, figuresOf(some)])),
  }
  const topics = Object.fromEntries(
    [
      ...groupBy(
        judged.filter((one) => one.question.scope === 'in'),
        (one) => one.topic,
      ),
    ].map(([topic, some]) => [topic, figuresOf(some)]),
  )
  const reliability = reliabilityOf(judged)
  if (options.json) process.stdout.write(`${JSON.stringify({ mode, parts, topics, reliability })}\n`)
  else process.stdout.write(formatReport(mode, parts, topics, reliability))
  for (const line of explanations) process.stdout.write(`${line}\n`)
  if (options.floors !== undefined) await holdFloors(parts, options.floors)
})

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

/** Says which figures fell below the recorded ones; the exit code tells. */
async function holdFloors(parts: Readonly<Record<string, object>>, file: string): Promise<void> {
  const broken = brokenFloors(parts, await readFloors(fromRoot(file)))
  for (const line of broken) process.stderr.write(`evaluate: ${line}\n`)
  process.stderr.write(
    broken.length === 0
      ? 'evaluate: every figure keeps its floor\n'
      : `evaluate: ${broken.length} below the floor\n`,
  )
  if (broken.length > 0) process.exitCode = 1
}

async function judge(question: Question, core: Core): Promise<{ judged: Judged; explain(): string }> {
  const knowledge = core.knowledge()
  const ranking = await knowledge.search.rank(question.text, 10)
  const heard = await core.intents.hear(question.text)
  const taken = heard !== undefined && outweighs(heard, ranking, leadOf(heard))
  const found = ranking.hits.map((hit) => hit.id)
  const office = knowledge.pack.entries.get(found[0] ?? '')?.offices[0]
  const judged: Judged = {
    question,
    found,
    place: found.findIndex((id) => question.entries.includes(id)) + 1,
    officeRight: office !== undefined && question.offices.includes(office),
    decision: taken ? 'intent' : decide(ranking, knowledge.calibration).do,
    confidence: taken ? 0 : (ranking.confidence?.first ?? 0),
    topic: knowledge.pack.entries.get(question.entries[0] ?? '')?.topic ?? 'none',
  }
  return {
    judged,
    explain() {
      const wanted = question.entries.map(
        (id) => `${id}${found.includes(id) ? ` (place ${found.indexOf(id) + 1})` : ''}`,
      )
      const features = featureNames[ranking.mode].map(
        (name, index) => `${name} ${(ranking.features?.[index] ?? 0).toFixed(2)}`,
      )
      return [
        `${question.id} "${question.text}"`,
        `  wanted ${wanted.join(' or ') || 'no answer'}; ${judged.decision} at ${judged.confidence.toFixed(2)}`,
        ...ranking.hits
          .slice(0, 3)
          .map(
            (hit) =>
              `  ${hit.score.toFixed(3)} ${hit.id}: near ${hit.dense?.near.toFixed(3) ?? '-'}, words ${Math.round(hit.lexical.words)}, grams ${Math.round(hit.lexical.grams)}`,
          ),
        `  ${features.join(', ')}`,
      ].join('\n')
    },
  }
}

function wentWrong({ question, place, decision }: Judged): boolean {
  return question.scope === 'in' ? place !== 1 : decision === 'answer'
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

function formatReport(
  mode: string,
  parts: Record<string, Figures>,
  topics: Record<string, Figures>,
  reliability: Reliability,
): string {
  const names = Object.keys(parts.all ?? {})
  const row = (name: string, figures: Figures) =>
    `${name.padEnd(22)}${Object.values(figures)
      .map((value, index) => String(value).padStart((names[index]?.length ?? 0) + 2))
      .join('')}`
  return `${[
    `search: ${mode}`,
    `${''.padEnd(22)}${names.map((name) => name.padStart(name.length + 2)).join('')}`,
    ...Object.entries(parts).map(([name, figures]) => row(name, figures)),
    '',
    ...Object.entries(topics).map(([name, figures]) => row(name, figures)),
    '',
    'predicted  observed  count',
    ...reliability.rows.map(
      (one) =>
        `${one.predicted.toFixed(3).padStart(9)}${one.observed.toFixed(3).padStart(10)}${String(one.count).padStart(7)}`,
    ),
    `expected calibration error ${reliability.ece}, in scope against out of scope (AUROC) ${reliability.aurocInOut}`,
  ].join('\n')}\n`
}
