import type { Embedder } from '../../knowledge/embedder.ts'
import { type DangerKind, dangerKinds } from '../../knowledge/schema.ts'
import { queryVectors } from '../../knowledge/search/query-vectors.ts'
import { type DangerModel, type DangerThresholds, probabilities } from './danger-model.ts'
import { dangerModel, dangerThresholds } from './danger-weights.ts'
import { certainKinds, detectHint } from './detect-danger.ts'

/** Phrases first, and a second net by meaning that may only add to them, never take away. */
export interface DangerNet {
  /**
   * A certain phrase decides; where phrases of several kinds stand, the net says which of them is meant. Where none
   * stands, the net may hear danger that no phrase names.
   *
   * Never fails. While the model starts, without one and when it is too busy, phrases and hints decide alone.
   */
  hear(utterance: string): Promise<DangerKind | undefined>
}

/** Characters that the model reads. */
const longestRead = 1000
/** A longer message is heard in pieces too, each half over the next: one sentence of danger drowns in the whole. */
const wordsPerPiece = 30
const mostPieces = 12

/**
 * @param embedder - resolves to undefined when there is no model.
 * @param fitted - what the coefficients were fitted to must be vectors of the same embedder.
 */
export function createDangerNet(
  embedder: Promise<Embedder | undefined>,
  fitted: { model: DangerModel; thresholds: DangerThresholds } = {
    model: dangerModel,
    thresholds: dangerThresholds,
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
      const vectors = ready && (await queryVectors(ready, pieces))
      if (ready === undefined || vectors === undefined) return hint
      const { dims } = ready
      const shares = pieces.map((_, piece) =>
        probabilities(fitted.model, vectors.subarray(piece * dims, (piece + 1) * dims)),
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
