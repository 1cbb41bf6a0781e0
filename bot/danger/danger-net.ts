import type { Embedder } from '../../knowledge/embedder.ts'
import { type DangerKind, dangerKinds } from '../../knowledge/schema.ts'
import { queryVectors } from '../../knowledge/search/query-vectors.ts'
import { dangerGrams } from './danger-grams.ts'
import { type DangerModel, type DangerThresholds, probabilities, softmax } from './danger-model.ts'
import { dangerModel, dangerThresholds, wordThresholds } from './danger-weights.ts'
import { certainKinds, detectHint } from './detect-danger.ts'
import { type GramModel, gramProbabilities, gramsOf, unpackGramModel } from './gram-model.ts'

/** Phrases first, and a second net by meaning that may only add to them, never take away. */
export interface DangerNet {
  /**
   * A certain phrase decides; where phrases of several kinds stand, the net says which of them is meant. Where none
   * stands, the net may hear danger that no phrase names.
   *
   * Never fails. While the model starts, without one and when it is too busy, phrases, hints and the pieces of words decide
   * alone.
   */
  hear(utterance: string): Promise<DangerKind | undefined>
}

/** Characters that the model reads. */
const longestRead = 1000
/** A longer message is heard in pieces too, each half over the next: one sentence of danger drowns in the whole. */
const wordsPerPiece = 30
const mostPieces = 12

/** What the net knows, from `npm run danger -- --fit`. */
export interface FittedNet {
  model: DangerModel
  grams: GramModel
  thresholds: DangerThresholds
  /** For the words alone. */
  wordThresholds: DangerThresholds
}

/** How much the words' evidence counts beside the meaning's. Tried from .4 to 1: little differs. */
const wordShare = 0.7

/** @returns the probabilities of the classes by meaning and words together. */
export function joined(meaning: readonly number[], words: readonly number[]): number[] {
  const evidence = (share: number | undefined) => Math.log(Math.max(share ?? 0, 1e-9))
  return softmax(meaning.map((share, row) => evidence(share) + wordShare * evidence(words[row])))
}

/**
 * @param embedder - resolves to undefined when there is no model.
 * @param fitted - what the coefficients were fitted to must be vectors of the same embedder.
 */
export function createDangerNet(
  embedder: Promise<Embedder | undefined>,
  fitted: FittedNet = {
    model: dangerModel,
    grams: unpackGramModel(dangerGrams),
    thresholds: dangerThresholds,
    wordThresholds,
  },
): DangerNet {
  let ready: Embedder | undefined
  embedder.then(
    (started) => {
      if (started?.dims === fitted.model.weights[0]?.length) ready = started
    },
    // Without a model the hints decide; who made the embedder reports why it failed.
    () => {},
  )
  return {
    async hear(utterance) {
      const certain = certainKinds(utterance)
      if (certain.length === 1) return certain[0]
      const hint = certain[0] ?? detectHint(utterance)
      const pieces = piecesOf(utterance)
      const pending = ready && queryVectors(ready, pieces)
      const words = pieces.map((piece) => gramProbabilities(fitted.grams, gramsOf(piece)))
      const vectors = await pending
      if (ready === undefined || vectors === undefined)
        return decide({ certain, hint }, words, fitted.wordThresholds)
      const { dims } = ready
      const shares = words.map((ofWords, piece) =>
        joined(probabilities(fitted.model, vectors.subarray(piece * dims, (piece + 1) * dims)), ofWords),
      )
      return decide({ certain, hint }, shares, fitted.thresholds)
    },
  }
}

/**
 * Decides what was heard.
 *
 * @param phrases - kinds that certain phrases name, and the kind of a hint.
 * @param shares - probabilities of the classes, of the whole message first and then of its pieces.
 */
export function decide(
  { certain, hint }: { certain: readonly DangerKind[]; hint: DangerKind | undefined },
  shares: readonly (readonly number[])[],
  { whole, hinted, piece }: DangerThresholds,
): DangerKind | undefined {
  if (certain.length > 0) return likeliest(shares[0] as number[], certain)
  let found: { share: number; kind: DangerKind } | undefined
  for (const [index, classes] of shares.entries()) {
    const share = 1 - (classes[dangerKinds.length] as number)
    const from = hint !== undefined ? hinted : index === 0 ? whole : piece
    if (share < from || (found !== undefined && share <= found.share)) continue
    found = { share, kind: likeliest(classes, dangerKinds) }
  }
  return found?.kind
}

/** @returns the likeliest of some kinds, the first of equals. */
function likeliest(classes: readonly number[], kinds: readonly DangerKind[]): DangerKind {
  const share = (kind: DangerKind) => classes[dangerKinds.indexOf(kind)] as number
  return kinds.reduce((best, kind) => (share(kind) > share(best) ? kind : best))
}

/** @returns what is read of an utterance, and when it is long its windows. */
export function piecesOf(utterance: string): string[] {
  const text = utterance.trim().slice(0, longestRead)
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
