import { availableParallelism } from 'node:os'
import { Command, Option } from 'commander'
import { readBench, startModel } from './content.ts'
import { allEngines } from './engines/index.ts'
import { type GrowthFailure, type GrowthFigures, measureGrowth } from './growth.ts'
import { type EngineFigures, measureEngine } from './measure-engine.ts'
import type { PaddingSize } from './padding.ts'
import { readProcessTree } from './process-tree.ts'
import { measureService, type ServiceFigures } from './service.ts'
import { engineTable, growthTable, serviceLines } from './table.ts'

process.env.TZ = 'Europe/Berlin'

/** What `--json` prints; parts that were not asked for are missing. */
interface Report {
  node: string
  cores: number
  entries: number
  questions: number
  /** What the model adds to the process, megabytes; 0 without one. */
  modelMb?: number
  engines?: EngineFigures[]
  growth?: (GrowthFigures | GrowthFailure)[]
  service?: ServiceFigures
}

interface Options {
  json?: boolean
  only?: 'engines' | 'growth' | 'service'
  questions: number
  rounds: number
  sizes: number[]
  padding: PaddingSize
}

const program = new Command('bench')
  .description(
    'Measures side by side, on the same held-out questions: how often each engine finds the right entry, and how fast; then how the search grows, and how the service starts.',
  )
  .option('--json', 'print one JSON object with everything')
  .addOption(new Option('--only <part>', 'run one part').choices(['engines', 'growth', 'service']))
  .option('--questions <number>', 'questions to ask, drawn with a fixed seed', wholeNumber, 400)
  .option('--rounds <number>', 'rounds of all questions per engine; figures are their median', wholeNumber, 3)
  .option(
    '--sizes <list>',
    'numbers of entries for the growth',
    (list) => list.split(',').map(wholeNumber),
    [100, 1000, 10_000, 100_000],
  )
  .addOption(
    new Option('--padding <size>', 'short: ten texts per invented entry; full: as many as a real one')
      .choices(['short', 'full'])
      .default('short'),
  )
  .addHelpText(
    'after',
    `
Examples:
  npm run bench                                        everything, half an hour and more
  npm run bench -- --only engines --questions 100      a quick look at quality and speed
  npm run bench -- --only growth --sizes 1000,10000    how time and memory grow
  npm run bench -- --json > bench.json`,
  )

program.action(async (options: Options) => {
  const bench = await readBench(options.questions)
  const report: Report = {
    node: process.version,
    cores: availableParallelism(),
    entries: bench.content.documents.length,
    questions: bench.questions.length,
  }
  const wanted = (part: NonNullable<Options['only']>) => options.only === undefined || options.only === part
  if (wanted('engines')) {
    const before = readProcessTree(process.pid).memoryMb
    const embedder = await startModel(bench, say)
    report.modelMb = embedder ? readProcessTree(process.pid).memoryMb - before : 0
    const model = embedder ? { embedder, cache: bench.cache } : undefined
    report.engines = []
    for (const engine of allEngines(model, bench.places)) {
      say(engine.name)
      report.engines.push(await measureEngine(engine, bench.content, bench.questions, options.rounds))
    }
    await embedder?.close()
  }
  if (wanted('growth'))
    report.growth = await measureGrowth({
      sizes: options.sizes,
      questions: Math.min(200, bench.questions.length),
      padding: options.padding,
    })
  if (wanted('service')) {
    say('the whole service')
    report.service = await measureService(bench.questions.slice(0, 200))
  }
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : readable(report))
})

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

function readable({ node, cores, entries, modelMb, engines, growth, service }: Report): string {
  const parts = [`Node ${node}, ${cores} cores, ${entries} entries.`]
  if (engines) parts.push(`${engineTable(engines)}\nThe model itself: ${modelMb} MB.`)
  if (growth) parts.push(growthTable(growth))
  if (service) parts.push(serviceLines(service))
  return `${parts.join('\n\n')}\n`
}

function say(line: string): void {
  process.stderr.write(`bench: ${line}\n`)
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`"${text}" is not a number from 1 on`)
  return number
}
