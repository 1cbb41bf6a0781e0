import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { readConfig } from '../../bot/config.ts'
import type { DangerThresholds } from '../../bot/danger/danger-model.ts'
import { createDangerNet, decide } from '../../bot/danger/danger-net.ts'
import { dangerRidge, dangerThresholds, wordThresholds } from '../../bot/danger/danger-weights.ts'
import { detectDanger } from '../../bot/danger/detect-danger.ts'
import { packGramModel } from '../../bot/danger/gram-model.ts'
import { silentLog } from '../../bot/log.ts'
import type { Embedder } from '../../knowledge/embedder.ts'
import { type DangerKind, dangerKinds } from '../../knowledge/schema.ts'
import { createVectorFile } from '../embedding/vector-file.ts'
import { startEmbedder } from './core.ts'
import {
  collectExamples,
  type Example,
  fitMeaning,
  fitWords,
  folds,
  heldOutMeaning,
  heldOutWords,
  joinedShares,
  type Origin,
  type Row,
  readRows,
  type Shares,
} from './danger-samples.ts'
import { fromRoot, projectRoot } from './project-root.ts'

process.env.TZ = 'Europe/Berlin'

type Message = Pick<Row, 'lang' | 'kind' | 'also'> | Example

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

const recallFloor = 0.94
const mostFalseAlarms = 0.015
/**
 * What a fit allows itself: on messages that were written to be mistaken for danger, and on ordinary ones. Half and half
 * that is less than one in a hundred.
 */
const allowed = { near: 0.01, ordinary: 0.008 }
const ridges = [0.1, 0.2]
const ownSets = ['', '-blind', '-blind-2', '-blind-3', '-blind-4', '-blind-5', '-blind-6', '-blind-7']
  .flatMap((set) => [`danger${set}`, `harmless${set}`])
  .map((name) => `tests/fixtures/${name}.jsonl`)

const titles: Readonly<Record<string, string>> = {
  phrases: 'phrases alone',
  hints: 'phrases, hints and words, no model (without --set: each message held out)',
  both: 'phrases and second net (without --set: each message held out)',
  phrasings: `the same on the phrasings of the net, each held out (${folds} folds)`,
  questions: 'the same on ordinary questions, each held out',
}

const program = new Command('danger')
  .description('Measures how much danger is heard, and how often in vain. Prints figures, never messages.')
  .option('--json', 'print one JSON object')
  .option(
    '--set <file...>',
    'measure the committed net on other JSONL lines {"text","lang","kind"?,"also"?}; without a kind a line is harmless',
  )
  .option('--fit', 'fit the second net anew and write bot/danger/danger-weights.ts and danger-grams.ts')
  .addHelpText(
    'after',
    `
Without --set the net is cross-validated on our own sets: each message is heard by a net that saw neither it nor anything
like it.

Exit code 1 when any danger is heard in less than 94 % of the dangerous messages, or in more than 1.5 % of the harmless.

Examples:
  npm run danger
  npm run danger -- --fit
  npm run danger -- --json --set danger.jsonl harmless.jsonl`,
  )

program.action(async (options: { json?: boolean; set?: string[]; fit?: boolean }) => {
  const rows = await readRows(options.set ?? ownSets)
  const config = readConfig({ ...process.env, TZ: '' })
  const model = await startEmbedder(config, silentLog)
  if (model === undefined)
    process.stderr.write('danger: the embedding model is not in use; hints decide alone\n')
  const reports: Record<string, Report> = {
    phrases: await measure(rows, async ({ text }) => detectDanger(text)),
  }
  const hearing = async (embedder: Embedder | undefined) => {
    const starting = Promise.resolve(embedder)
    const net = createDangerNet(starting)
    await starting
    return measure(rows, ({ text }) => net.hear(text))
  }
  if (model === undefined || options.set) {
    reports.hints = await hearing(undefined)
    reports.both = model === undefined ? reports.hints : await hearing(model)
  } else {
    const cache = createVectorFile(join(fromRoot(config.dataFolder), 'vectors', 'danger-sets.bin'))
    const examples = await collectExamples(ownSets, model, cache)
    const words = heldOutWords(examples)
    const fitted = options.fit
      ? await refit(examples, words)
      : {
          shares: joinedShares(heldOutMeaning(examples, dangerRidge), words),
          thresholds: dangerThresholds,
          ofWords: wordThresholds,
        }
    const report = (origin: Origin) => reportOf(examples, fitted.shares, fitted.thresholds, origin)
    reports.hints = await reportOf(examples, words, fitted.ofWords, 'set')
    reports.both = await report('set')
    reports.phrasings = await report('phrasing')
    reports.questions = await report('question')
  }
  await model?.close()
  const both = reports.both as Report
  const good = both.overall.anyRecall >= recallFloor && both.falseAlarms.share <= mostFalseAlarms
  if (options.json) process.stdout.write(`${JSON.stringify(reports)}\n`)
  else {
    for (const [name, report] of Object.entries(reports))
      process.stdout.write(describe(titles[name] ?? name, report))
    process.stdout.write(
      `${good ? 'good' : 'not good enough'}: any danger ${percent(both.overall.anyRecall)}, false alarms ${percent(both.falseAlarms.share)}\n`,
    )
  }
  if (!good) process.exitCode = 1
})

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

interface Fitted {
  shares: Shares
  thresholds: DangerThresholds
  ofWords: DangerThresholds
}

/** Chooses penalty and thresholds on held-out probabilities, fits to everything and writes the coefficients. */
async function refit(examples: readonly Example[], words: Shares): Promise<Fitted> {
  const ofWords = chooseThresholds(examples, words)
  let best: (Fitted & { ridge: number; score: number }) | undefined
  process.stdout.write('ridge  whole hinted  piece  any danger  right kind  false alarms: near  ordinary\n')
  for (const ridge of ridges) {
    const shares = joinedShares(heldOutMeaning(examples, ridge), words)
    const thresholds = chooseThresholds(examples, shares)
    const set = await reportOf(examples, shares, thresholds, 'set')
    const ordinary = await reportOf(examples, shares, thresholds, 'question')
    const { anyRecall, recall } = set.overall
    const cells = [thresholds.whole, thresholds.hinted, thresholds.piece].map((value) =>
      value.toFixed(2).padStart(6),
    )
    const figures = [anyRecall, recall, set.falseAlarms.share, ordinary.falseAlarms.share].map((value) =>
      percent(value).padStart(11),
    )
    process.stdout.write(`${String(ridge).padEnd(5)} ${cells.join(' ')} ${figures.join(' ')}\n`)
    const score = anyRecall + recall
    if (best === undefined || score > best.score) best = { shares, thresholds, ofWords, ridge, score }
  }
  if (best === undefined) throw new Error('danger: there is nothing to fit to')
  await writeFitted(examples, best)
  return best
}

async function writeFitted(
  examples: readonly Example[],
  { thresholds, ofWords, ridge }: Fitted & { ridge: number },
): Promise<void> {
  const { weights, biases } = fitMeaning(examples, ridge)
  const { step, bytes, ...grams } = packGramModel(fitWords(examples))
  const round = (value: number) => Number(value.toFixed(4))
  const made =
    '// Made by `npm run danger -- --fit` from the phrasings and the sets in tests/fixtures. Do not edit by hand.'
  await writeFile(
    join(projectRoot, 'bot/danger/danger-weights.ts'),
    `${made}
import type { DangerModel, DangerThresholds } from './danger-model.ts'

export const dangerThresholds: DangerThresholds = ${JSON.stringify(thresholds)}
export const wordThresholds: DangerThresholds = ${JSON.stringify(ofWords)}
/** The penalty that the coefficients were fitted with. */
export const dangerRidge = ${ridge}
/** Classes: ${[...dangerKinds, 'none'].join(', ')}. */
export const dangerModel: DangerModel = {
  weights: [
${weights.map((row) => `    [${row.map(round).join(',')}],`).join('\n')}
  ],
  biases: ${JSON.stringify(biases.map(round))},
}
`,
  )
  await writeFile(
    join(projectRoot, 'bot/danger/danger-grams.ts'),
    `${made}
import type { PackedGramModel } from './gram-model.ts'

export const dangerGrams: PackedGramModel = {
  step: ${step.toPrecision(6)},
  biases: ${JSON.stringify(grams.biases.map(round))},
  bytes: '${bytes}',
}
`,
  )
}

/** The thresholds that hear most danger, in sets and phrasings alike, within the allowed false alarms. */
function chooseThresholds(examples: readonly Example[], shares: Shares): DangerThresholds {
  const danger = (classes: readonly number[] | undefined) => 1 - (classes?.[dangerKinds.length] ?? 1)
  // What no certain phrase decides, as the two probabilities that matter.
  const seen = examples.map((one, index) => ({
    ...one,
    whole: danger(shares[index]?.[0]),
    piece: Math.max(0, ...(shares[index] ?? []).slice(1).map(danger)),
  }))
  const sides = {
    heard: seen.filter((one) => one.kind !== undefined && one.origin === 'set'),
    phrased: seen.filter((one) => one.kind !== undefined && one.origin === 'phrasing'),
    near: seen.filter((one) => one.kind === undefined && one.origin === 'set'),
    ordinary: seen.filter((one) => one.kind === undefined && one.origin === 'question'),
  }
  let best = { thresholds: { whole: 1, hinted: 1, piece: 1 }, recall: 0 }
  for (let whole = 0.95; whole >= 0.3; whole -= 0.01)
    for (let hinted = whole; hinted >= 0; hinted -= 0.05)
      // A piece must be surer in any case: the sets hold few long harmless stories, and each has many pieces.
      for (const extra of [0.2, 0.25, 0.3, 0.35]) {
        const piece = Math.min(0.99, whole + extra)
        const share = (side: typeof seen) =>
          side.filter((one) =>
            one.certain.length > 0 || one.hint !== undefined
              ? one.certain.length > 0 || Math.max(one.whole, one.piece) >= hinted
              : one.whole >= whole || one.piece >= piece,
          ).length / Math.max(1, side.length)
        if (share(sides.near) > allowed.near || share(sides.ordinary) > allowed.ordinary) continue
        const recall = share(sides.heard) + share(sides.phrased)
        if (recall > best.recall) best = { thresholds: { whole, hinted, piece }, recall }
      }
  const round = (value: number) => Number(value.toFixed(2))
  const { whole, hinted, piece } = best.thresholds
  return { whole: round(whole), hinted: round(hinted), piece: round(piece) }
}

function reportOf(
  examples: readonly Example[],
  shares: Shares,
  thresholds: DangerThresholds,
  origin: Origin,
): Promise<Report> {
  const indexes = new Map(examples.map((one, index) => [one, index]))
  return measure(
    examples.filter((one) => one.origin === origin),
    async (one) => decide(one, shares[indexes.get(one) as number] ?? [], thresholds),
  )
}

async function measure<T extends Message>(
  rows: readonly T[],
  hear: (row: T) => Promise<DangerKind | undefined>,
): Promise<Report> {
  const heard: { row: T; kind: DangerKind | undefined }[] = []
  for (const row of rows) heard.push({ row, kind: await hear(row) })
  const dangerous = heard.filter(({ row }) => row.kind !== undefined)
  const harmless = heard.filter(({ row }) => row.kind === undefined)
  const alarms = harmless.filter((one) => one.kind !== undefined)
  const groups = (key: (row: T) => string) => {
    const names = new Set(dangerous.map(({ row }) => key(row)))
    // A phrasing has no language.
    names.delete('')
    return Object.fromEntries(
      [...names].map((name) => [name, figures(dangerous.filter(({ row }) => key(row) === name))]),
    )
  }
  const languages: Record<string, number> = {}
  for (const { row } of alarms) if (row.lang !== '') languages[row.lang] = (languages[row.lang] ?? 0) + 1
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

function figures(heard: readonly { row: Message; kind: DangerKind | undefined }[]): Figures {
  const share = (count: number) => count / Math.max(1, heard.length)
  const isRight = ({ row, kind }: { row: Message; kind: DangerKind | undefined }) =>
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
    ...(report.overall.messages > 0 ? [line('recall', report.overall)] : []),
    ...Object.entries(report.kinds).map(([label, one]) => line(label, one)),
    ...Object.entries(report.languages).map(([label, one]) => line(label, one)),
    `  false alarms       ${percent(falseAlarms.share).padStart(7)}  ${falseAlarms.alarms} of ${falseAlarms.messages}${where.length > 0 ? ` (${where.join(', ')})` : ''}\n`,
  ].join('')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
