import { type Embedder, EmbeddingError } from '../../knowledge/embedder.ts'
import type { DangerKind } from '../../knowledge/schema.ts'
import { collectVectors, type VectorCache } from '../../knowledge/search/vector-store.ts'
import { dangerPhrasings } from './danger-phrasings.ts'
import { detectHint } from './detect-danger.ts'
import { harmlessPhrasings } from './harmless-phrasings.ts'

/** The second net: hears danger that no fixed phrase names. It may only add to `detectDanger`, never take away. */
export interface DangerNet {
  /** Never fails. While the vectors are being made, without a model and when it is too busy, hints decide alone. */
  hear(utterance: string): Promise<DangerKind | undefined>
  /** Resolves when the vectors are there, or will not come. */
  readonly settled: Promise<void>
}

/** How near an utterance is to both sides: means of the nearest cosines, -1..1. */
export interface DangerNearness {
  /** The kind of the nearest dangerous phrasing. */
  kind: DangerKind
  danger: number
  harmless: number
}

/**
 * Set by leaving one out: each of our own phrasings was heard by all others, those that say nearly the same (cosine
 * 0.95 and more, mostly its translations) left out. Of the pairs of floor and margin with at most 2 % false alarms the
 * one that hears most was taken, then the one with fewer alarms: 97.4 % heard, 1.8 % false alarms.
 * `npm run danger -- --net` makes the table. The margin of hints is a choice, not a measurement.
 */
const limits = {
  /** Mean cosine of the nearest dangerous phrasings from which an utterance is near. */
  floor: 0.75,
  /** By how much they are nearer than the harmless ones. */
  margin: 0.01,
  /** The same where a hint stands: then a little farther from danger than from harmless is near enough. */
  hintMargin: -0.01,
}

/** Phrasings whose mean counts: one lucky neighbour is not enough. */
const nearest = 3
/** Characters that the model reads. */
const longestRead = 1000
/** A longer message is heard in pieces too, each half over the next: one sentence of danger drowns in the whole. */
const wordsPerPiece = 20
const mostPieces = 12
/** A vector of an utterance that takes longer is not waited for. */
const timeoutMs = 2000

const rows: readonly { text: string; kind: DangerKind | undefined }[] = [
  ...Object.entries(dangerPhrasings).flatMap(([kind, lines]) =>
    linesOf(lines).map((text) => ({ text, kind: kind as DangerKind })),
  ),
  ...linesOf(harmlessPhrasings).map((text) => ({ text, kind: undefined })),
]

/**
 * @param embedder - resolves to undefined when there is no model.
 * @param cache - keeps the vectors of the phrasings between starts.
 */
export function createDangerNet(embedder: Promise<Embedder | undefined>, cache: VectorCache): DangerNet {
  let model: Embedder | undefined
  let vectors: Float32Array | undefined
  const settled = (async () => {
    try {
      const ready = await embedder
      if (ready === undefined) return
      vectors = await collectVectors(
        rows.map((row) => row.text),
        ready,
        cache,
      )
      model = ready
    } catch {
      // Without vectors the hints decide; who made the embedder reports why it failed.
    }
  })()

  return {
    settled,
    async hear(utterance) {
      const hint = detectHint(utterance)
      const pieces = piecesOf(utterance.trim().slice(0, longestRead))
      const heard = model && (await vectorsOf(model, pieces))
      if (model === undefined || heard === undefined || vectors === undefined) return hint
      const { dims } = model
      let found: DangerNearness | undefined
      for (let piece = 0; piece < pieces.length; piece++) {
        const near = nearnessOf(heard.subarray(piece * dims, (piece + 1) * dims), vectors)
        const lead = near.danger - near.harmless
        if (hint !== undefined && lead >= limits.hintMargin) return hint
        if (near.danger < limits.floor || lead < limits.margin) continue
        if (found === undefined || near.danger > found.danger) found = near
      }
      return found?.kind
    },
  }
}

/**
 * Compares one vector with those of all phrasings.
 *
 * @param vector - unit length, shape [dims].
 * @param vectors - unit vectors of the phrasings, row-major, shape [phrasings, dims].
 * @param skip - leaves phrasings out by their cosine and place; for the measurement.
 */
export function nearnessOf(
  vector: Float32Array,
  vectors: Float32Array,
  skip: (row: number, cosine: number) => boolean = () => false,
): DangerNearness {
  const danger: number[] = []
  const harmless: number[] = []
  let best = { cosine: -1, kind: 'suicide' as DangerKind }
  for (const [index, { kind }] of rows.entries()) {
    const start = index * vector.length
    let cosine = 0
    for (let i = 0; i < vector.length; i++) cosine += (vector[i] as number) * (vectors[start + i] as number)
    if (skip(index, cosine)) continue
    if (kind !== undefined && cosine > best.cosine) best = { cosine, kind }
    ;(kind === undefined ? harmless : danger).push(cosine)
  }
  return { kind: best.kind, danger: meanOfNearest(danger), harmless: meanOfNearest(harmless) }
}

/** The phrasings of the net in the order of its vectors, with their kind; undefined for harmless ones. */
export const netPhrasings = rows

function meanOfNearest(cosines: number[]): number {
  const kept = cosines.sort((a, b) => b - a).slice(0, nearest)
  return kept.reduce((sum, cosine) => sum + cosine, 0) / nearest
}

/** @returns the text, and when it is long its windows. */
function piecesOf(text: string): string[] {
  const words = text.split(/\s+/)
  const pieces = [text]
  for (
    let from = 0;
    from + wordsPerPiece / 2 < words.length && words.length > wordsPerPiece;
    from += wordsPerPiece / 2
  )
    pieces.push(words.slice(from, from + wordsPerPiece).join(' '))
  return pieces.slice(0, mostPieces)
}

async function vectorsOf(model: Embedder, texts: readonly string[]): Promise<Float32Array | undefined> {
  let timer: NodeJS.Timeout | undefined
  try {
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), timeoutMs)
    })
    return await Promise.race([model.embed(texts, 'query'), late])
  } catch (error) {
    if (error instanceof EmbeddingError) return undefined
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
