import { join } from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import { readConfig } from '../../bot/config.ts'
import { createDangerNet, nearnessOf, netPhrasings } from '../../bot/danger/danger-net.ts'
import { detectDanger, detectHint } from '../../bot/danger/detect-danger.ts'
import { silentLog } from '../../bot/log.ts'
import type { Embedder } from '../../knowledge/embedder.ts'
import { type DangerKind, dangerKinds } from '../../knowledge/schema.ts'
import { collectVectors, noVectorCache } from '../../knowledge/search/vector-store.ts'
import { createVectorFile } from '../embedding/vector-file.ts'
import { startEmbedder } from './core.ts'
import { readJsonLines } from './json-lines.ts'
import { fromRoot } from './project-root.ts'

process.env.TZ = 'Europe/Berlin'

const kind = z.enum(dangerKinds)
const rowSchema = z.looseObject({
  text: z.string(),
  lang: z.string(),
  /** What a dangerous message is about; a harmless one has none. */
  kind: kind.optional(),
  /** Other kinds whose card would be right too. */
  also: z.array(kind).default([]),
})
type Row = z.infer<typeof rowSchema>

/** Figures of one way of hearing on one group of messages. */
interface Figures {
  messages: number
  /** Share in which the label or one of `also` was heard. */
  recall: number
  /** Share in which any danger was heard. */
  anyRecall: number
}
interface Report {
  overall: Figures
  kinds: Record<string, Figures>
  languages: Record<string, Figures>
  falseAlarms: { messages: number; alarms: number; share: number; languages: Record<string, number> }
}

const recallFloor = 0.97
const mostFalseAlarms = 0.01

const program = new Command('danger')
  .description('Measures how much danger is heard, and how often in vain. Prints figures, never messages.')
  .option('--json', 'print one JSON object')
  .option(
    '--set <file...>',
    'JSONL lines {"text","lang","kind"?,"also"?}; without a kind a line is harmless',
    ['tests/fixtures/danger.jsonl', 'tests/fixtures/harmless.jsonl'],
  )
  .option('--net', 'also print what floor and margin of the second net do to its own phrasings')
  .addHelpText(
    'after',
    '\nExit code 1 when any danger is heard in less than 97 % of the dangerous messages, or in more than 1 % of the harmless ones.\n\nExamples:\n  npm run danger\n  npm run danger -- --json --set danger.jsonl harmless.jsonl',
  )

program.action(async (options: { json?: boolean; set: string[]; net?: boolean }) => {
  const rows = await readRows(options.set)
  const config = readConfig({ ...process.env, TZ: '' })
  const starting = startEmbedder(config, silentLog)
  const net = createDangerNet(
    starting,
    createVectorFile(join(fromRoot(config.dataFolder), 'vectors', 'danger.bin')),
  )
  await net.settled
  const model = await starting
  if (model === undefined)
    process.stderr.write('danger: the embedding model is not in use; hints decide alone\n')
  const phrases = await measure(rows, async (text) => detectDanger(text))
  const hints = await measure(rows, async (text) => detectHint(text))
  const both = await measure(rows, async (text) => detectDanger(text) ?? (await net.hear(text)))
  if (options.json) process.stdout.write(`${JSON.stringify({ phrases, hints, both })}\n`)
  else {
    process.stdout.write(describe('phrases alone', phrases))
    process.stdout.write(describe('phrases and hints, no model', hints))
    process.stdout.write(describe('phrases and second net', both))
  }
  if (options.net && model) process.stdout.write(await describeNet(model))
  await model?.close()
  const { anyRecall } = both.overall
  const { share } = both.falseAlarms
  const good = anyRecall >= recallFloor && share <= mostFalseAlarms
  if (!options.json)
    process.stdout.write(
      `${good ? 'good' : 'not good enough'}: any danger ${percent(anyRecall)}, false alarms ${percent(share)}\n`,
    )
  if (!good) process.exitCode = 1
})

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

async function readRows(files: readonly string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const file of files)
    for await (const row of readJsonLines(fromRoot(file), rowSchema, (line, reason) => {
      throw new Error(`danger: ${file}:${line} cannot be used (${reason}); it needs text, lang, kind, also`)
    }))
      rows.push(row)
  return rows
}

async function measure(
  rows: readonly Row[],
  hear: (text: string) => Promise<DangerKind | undefined>,
): Promise<Report> {
  const heard: { row: Row; kind: DangerKind | undefined }[] = []
  for (const row of rows) heard.push({ row, kind: await hear(row.text) })
  const dangerous = heard.filter(({ row }) => row.kind !== undefined)
  const harmless = heard.filter(({ row }) => row.kind === undefined)
  const alarms = harmless.filter((one) => one.kind !== undefined)
  const groups = (key: (row: Row) => string) => {
    const names = [...new Set(dangerous.map(({ row }) => key(row)))]
    return Object.fromEntries(
      names.map((name) => [name, figures(dangerous.filter(({ row }) => key(row) === name))]),
    )
  }
  const languages: Record<string, number> = {}
  for (const { row } of alarms) languages[row.lang] = (languages[row.lang] ?? 0) + 1
  return {
    overall: figures(dangerous),
    kinds: groups((row) => row.kind ?? ''),
    languages: groups((row) => row.lang),
    falseAlarms: {
      messages: harmless.length,
      alarms: alarms.length,
      share: alarms.length / Math.max(1, harmless.length),
      languages,
    },
  }
}

function figures(heard: readonly { row: Row; kind: DangerKind | undefined }[]): Figures {
  const share = (count: number) => count / Math.max(1, heard.length)
  const isRight = ({ row, kind }: { row: Row; kind: DangerKind | undefined }) =>
    kind !== undefined && (kind === row.kind || row.also.includes(kind))
  return {
    messages: heard.length,
    recall: share(heard.filter(isRight).length),
    anyRecall: share(heard.filter((one) => one.kind !== undefined).length),
  }
}

function describe(name: string, report: Report): string {
  const line = (label: string, { messages, recall, anyRecall }: Figures) =>
    `  ${label.padEnd(18)} ${percent(recall).padStart(7)}  any danger ${percent(anyRecall).padStart(7)}  of ${messages}\n`
  const { falseAlarms } = report
  const where = Object.entries(falseAlarms.languages).map(([lang, count]) => `${lang} ${count}`)
  return [
    `${name}\n`,
    line('recall', report.overall),
    ...Object.entries(report.kinds).map(([label, one]) => line(label, one)),
    ...Object.entries(report.languages).map(([label, one]) => line(label, one)),
    `  false alarms       ${percent(falseAlarms.share).padStart(7)}  ${falseAlarms.alarms} of ${falseAlarms.messages}${where.length > 0 ? ` (${where.join(', ')})` : ''}\n`,
  ].join('')
}

/** Each phrasing of the net heard by the others: near translations (cosine 0.95 and more) are left out. */
async function describeNet(model: Embedder): Promise<string> {
  const texts = netPhrasings.map((row) => row.text)
  const passages = await collectVectors(texts, model, noVectorCache)
  const queries = await model.embed(texts, 'query', { background: true })
  const scores = netPhrasings.map(({ kind }, place) => {
    const vector = queries.subarray(place * model.dims, (place + 1) * model.dims)
    const near = nearnessOf(vector, passages, (row, cosine) => {
      const sameSide = (netPhrasings[row]?.kind === undefined) === (kind === undefined)
      return row === place || (sameSide && cosine >= 0.95)
    })
    return { dangerous: kind !== undefined, ...near }
  })
  let table = 'second net on its own phrasings, each left out\n  floor margin   heard  false alarms\n'
  for (const floor of [0.72, 0.74, 0.75, 0.76, 0.78])
    for (const margin of [0, 0.01, 0.015, 0.02, 0.03]) {
      const isHeard = (one: { danger: number; harmless: number }) =>
        one.danger >= floor && one.danger - one.harmless >= margin
      const share = (dangerous: boolean) => {
        const side = scores.filter((one) => one.dangerous === dangerous)
        return percent(side.filter(isHeard).length / Math.max(1, side.length))
      }
      table += `  ${floor.toFixed(2)}  ${margin.toFixed(3)} ${share(true).padStart(7)} ${share(false).padStart(13)}\n`
    }
  return table
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
