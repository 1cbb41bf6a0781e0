import { Command } from 'commander'
import { systemClock } from '../../bot/clock.ts'
import { readConfig } from '../../bot/config.ts'
import { silentLog } from '../../bot/log.ts'
import { decide } from '../../knowledge/search/decision.ts'
import { createMemoryStore } from '../storage/memory-store.ts'
import { createCore } from './core.ts'
import { createProgress } from './progress.ts'
import { heldOutSets, type Question, readQuestions } from './question-set.ts'

process.env.TZ = 'Europe/Berlin'

interface Judged {
  question: Question
  /** Place of the first acceptable entry, from 1; 0 when it is not among the first ten. */
  place: number
  officeRight: boolean
  decision: 'answer' | 'ask-back' | 'give-up'
  found: string[]
}

const program = new Command('evaluate')
  .description('Measures how well questions find their entries.')
  .option('--set <file...>', 'JSONL files of {"id","text","lang","entries","offices","scope"}', heldOutSets)
  .option('--json', 'print one JSON object')
  .option('--misses', 'list every question whose first entry is wrong')
  .option('--lexical', 'leave the embedding model out')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run evaluate\n  npm run evaluate -- --set tests/fixtures/questions.jsonl --misses',
  )

program.action(async (options: { set: string[]; json?: boolean; misses?: boolean; lexical?: boolean }) => {
  const config = readConfig({
    ...process.env,
    TZ: '',
    ...(options.lexical ? { EMBEDDING_MODEL: 'none' } : {}),
  })
  const vectors = createProgress('Preparing the search')
  const store = createMemoryStore()
  const core = await createCore({
    config,
    store,
    clock: systemClock,
    log: silentLog,
    report: ({ done, total }) => vectors(done, total),
  })
  await core.settled
  const { pack, search, calibration } = core.knowledge()
  const questions = await readQuestions(options.set)
  const progress = createProgress('Asking')
  const judged: Judged[] = []
  for (const question of questions) {
    const ranking = await search.rank(question.text, 10)
    const found = ranking.hits.map((hit) => hit.id)
    const office = pack.entries.get(found[0] ?? '')?.offices[0]
    judged.push({
      question,
      found,
      place: found.findIndex((id) => question.entries.includes(id)) + 1,
      officeRight: office !== undefined && question.offices.includes(office),
      decision: decide(ranking, calibration).do,
    })
    progress(judged.length, questions.length)
  }
  await core.close()
  const languages = [...new Set(judged.map((one) => one.question.lang))]
  const report = {
    mode: search.state().mode,
    all: figures(judged),
    byLanguage: Object.fromEntries(
      languages.map((lang) => [lang, figures(judged.filter((one) => one.question.lang === lang))]),
    ),
  }
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`)
  else {
    process.stdout.write(`mode ${report.mode}\n${formatFigures('all', report.all)}\n`)
    for (const [lang, row] of Object.entries(report.byLanguage))
      process.stdout.write(`${formatFigures(lang, row)}\n`)
  }
  if (options.misses)
    for (const { question, found, place } of judged)
      if (question.scope === 'in' && place !== 1)
        process.stdout.write(
          `${question.id} "${question.text}" wanted ${question.entries.join('|')}, found ${found.slice(0, 3).join(', ')}\n`,
        )
})

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

interface Figures {
  questions: number
  hit1: number
  hit3: number
  mrr: number
  office1: number
  answered: number
  wrongAmongAnswered: number
  outAnswered: number
}

function figures(judged: readonly Judged[]): Figures {
  const inside = judged.filter((one) => one.question.scope === 'in')
  const outside = judged.filter((one) => one.question.scope === 'out')
  const answered = inside.filter((one) => one.decision === 'answer')
  const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000)
  return {
    questions: judged.length,
    hit1: share(inside.filter((one) => one.place === 1).length, inside.length),
    hit3: share(inside.filter((one) => one.place >= 1 && one.place <= 3).length, inside.length),
    mrr: share(
      inside.reduce((sum, one) => sum + (one.place > 0 ? 1 / one.place : 0), 0),
      inside.length,
    ),
    office1: share(inside.filter((one) => one.officeRight).length, inside.length),
    answered: share(answered.length, inside.length),
    wrongAmongAnswered: share(answered.filter((one) => one.place !== 1).length, answered.length),
    outAnswered: share(outside.filter((one) => one.decision === 'answer').length, outside.length),
  }
}

function formatFigures(name: string, row: Figures): string {
  return `${name.padEnd(4)} ${Object.entries(row)
    .map(([key, value]) => `${key} ${value}`)
    .join('  ')}`
}
