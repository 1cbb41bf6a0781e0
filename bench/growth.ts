import { spawn } from 'node:child_process'
import { fromRoot } from '../adapters/cli/project-root.ts'
import type { PaddingSize } from './padding.ts'

export interface GrowthFigures {
  entries: number
  /** All texts of all entries. */
  texts: number
  mode: 'hybrid' | 'lexical'
  /** Milliseconds of the search itself, the utterance's vector being there: median of three rounds. */
  p50: number
  p95: number
  /** The first round, when nothing was remembered yet. */
  first: { p50: number; p95: number }
  /** Processor time per question without the model. */
  cpuMs: number
  /** Milliseconds the model takes for one utterance, whatever the size. */
  modelP50: number
  /** Of the questions whose entry is there: the right one is still first, or among the first three. */
  hit1: number
  hit3: number
  /** From documents and kept vectors to a search that answers. */
  buildMs: number
  /** Objects and arrays after a collection; the process at the end; the process at its highest. Megabytes. */
  usedMb: number
  rssMb: number
  peakRssMb: number
  before: { rss: number; used: number }
}

/** A size that could not be measured, and why. */
export interface GrowthFailure {
  entries: number
  failed: string
}

export interface GrowthOptions {
  sizes: readonly number[]
  questions: number
  padding: PaddingSize
  /** Megabytes a size may use for objects. */
  heapMb?: number
  /** Milliseconds a size may take, invented entries and their vectors included. */
  timeoutMs?: number
}

/** Measures the search on ever larger packs, one process for each size. */
export async function measureGrowth({
  sizes,
  questions,
  padding,
  heapMb = 12_288,
  timeoutMs = 1_200_000,
}: GrowthOptions): Promise<(GrowthFigures | GrowthFailure)[]> {
  const figures: (GrowthFigures | GrowthFailure)[] = []
  for (const entries of sizes) {
    const step = spawn(
      process.execPath,
      [
        `--max-old-space-size=${heapMb}`,
        fromRoot('dist/bench/growth-step.js'),
        String(entries),
        String(questions),
        padding,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], timeout: timeoutMs },
    )
    let printed = ''
    step.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
    const failed = await new Promise<string | undefined>((resolve) => {
      step.once('close', (code, signal) =>
        resolve(code === 0 ? undefined : `ended with ${signal ?? `code ${code}`}`),
      )
    })
    figures.push(failed === undefined ? (JSON.parse(printed) as GrowthFigures) : { entries, failed })
  }
  return figures
}
