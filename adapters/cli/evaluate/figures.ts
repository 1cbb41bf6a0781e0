import type { Question } from '../question-set.ts'

/** One question with what the assistant made of it. */
export interface Judged {
  question: Question
  /** Place of the first acceptable entry, from 1; 0 when it is not among the first ten. */
  place: number
  officeRight: boolean
  decision: 'answer' | 'ask-back' | 'give-up' | 'intent'
  /** Predicted probability that the first entry is right, 0..1. */
  confidence: number
  /** Ids found, best first. */
  found: string[]
  topic: string
}

/** Shares are 0..1; of nothing they are 0. */
export interface Figures {
  questions: number
  /** Right entry first, among the first three; right office first; mean reciprocal rank. In scope only. */
  hit1: number
  hit3: number
  office1: number
  mrr: number
  /** In scope: answered at once, wrong among those, asked back, right one among the chips, given up. */
  answered: number
  wrongAmongAnswered: number
  askedBack: number
  rightAmongChips: number
  gaveUp: number
  /** In scope, but taken for an intent: greeting, personal case ... */
  takenByIntent: number
  /** Out of scope: answered all the same. */
  outAnswered: number
}

/** One bin of predicted against observed. */
export interface ReliabilityRow {
  from: number
  to: number
  count: number
  predicted: number
  observed: number
}

export interface Reliability {
  rows: ReliabilityRow[]
  /** Expected calibration error: mean distance of predicted and observed, weighed by count. */
  ece: number
  /** Area under the curve of telling in scope from out of scope by confidence; 0.5 is chance. */
  aurocInOut: number
}

const chipsShown = 4

export function figuresOf(judged: readonly Judged[]): Figures {
  const inside = judged.filter((one) => one.question.scope === 'in')
  const outside = judged.filter((one) => one.question.scope === 'out')
  const answered = inside.filter((one) => one.decision === 'answer')
  const asked = inside.filter((one) => one.decision === 'ask-back')
  return {
    questions: judged.length,
    hit1: share(inside, (one) => one.place === 1),
    hit3: share(inside, (one) => one.place >= 1 && one.place <= 3),
    office1: share(inside, (one) => one.officeRight),
    mrr: rounded(
      inside.reduce((sum, one) => sum + (one.place > 0 ? 1 / one.place : 0), 0) / Math.max(1, inside.length),
    ),
    answered: share(inside, (one) => one.decision === 'answer'),
    wrongAmongAnswered: share(answered, (one) => one.place !== 1),
    askedBack: share(inside, (one) => one.decision === 'ask-back'),
    rightAmongChips: share(asked, (one) => one.place >= 1 && one.place <= chipsShown),
    gaveUp: share(inside, (one) => one.decision === 'give-up'),
    takenByIntent: share(inside, (one) => one.decision === 'intent'),
    outAnswered: share(outside, (one) => one.decision === 'answer'),
  }
}

/** Compares what was predicted with what came out, in ten bins. */
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const rows: ReliabilityRow[] = []
  for (let bin = 0; bin < 10; bin++) {
    const inBin = judged.filter((one) => Math.min(9, Math.floor(one.confidence * 10)) === bin)
    if (inBin.length === 0) continue
    rows.push({
      from: bin / 10,
      to: (bin + 1) / 10,
      count: inBin.length,
      predicted: rounded(inBin.reduce((sum, one) => sum + one.confidence, 0) / inBin.length),
      observed: share(inBin, (one) => one.place === 1),
    })
  }
  const ece =
    rows.reduce((sum, row) => sum + Math.abs(row.predicted - row.observed) * row.count, 0) /
    Math.max(1, judged.length)
  return { rows, ece: rounded(ece), aurocInOut: rounded(auroc(judged)) }
}

/** Chance that an in-scope question has a higher confidence than an out-of-scope one; ties count half. */
function auroc(judged: readonly Judged[]): number {
  const inside = judged.filter((one) => one.question.scope === 'in').map((one) => one.confidence)
  const outside = judged.filter((one) => one.question.scope === 'out').map((one) => one.confidence)
  if (inside.length === 0 || outside.length === 0) return 0
  let wins = 0
  for (const a of inside) for (const b of outside) wins += a > b ? 1 : a === b ? 0.5 : 0
  return wins / (inside.length * outside.length)
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : rounded(all.filter(holds).length / all.length)
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
