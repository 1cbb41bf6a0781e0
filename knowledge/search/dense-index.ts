import type { TextKind } from './document.ts'

/** One vector of one document. */
export interface DenseRow {
  document: number
  kind: TextKind
}

/** The nearest texts of one document to an utterance. */
export interface DenseScore {
  /** Cosine of the nearest vector, -1..1. */
  best: number
  /** Mean of the two nearest. */
  pair: number
  /** Kind of the nearest text. */
  kind: TextKind
}

export interface DenseIndex {
  /**
   * Compares one utterance with every vector.
   *
   * @param vector - unit length, shape [dims].
   * @returns one score per document, in the order of the documents.
   */
  search(vector: Float32Array): DenseScore[]
}

/**
 * @param rows - what each vector belongs to; row i is `vectors[i * dims .. (i + 1) * dims]`.
 * @param vectors - unit vectors, row-major, shape [rows, dims].
 * @param documents - number of documents.
 */
export function createDenseIndex(
  rows: readonly DenseRow[],
  vectors: Float32Array,
  dims: number,
  documents: number,
): DenseIndex {
  return {
    search(vector) {
      if (vector.length !== dims)
        throw new RangeError(`search: a vector of ${vector.length} numbers meets an index of ${dims}`)
      const scores = Array.from({ length: documents }, (): DenseScore & { second: number } => ({
        best: -1,
        second: -1,
        pair: -1,
        kind: 'answer',
      }))
      for (const [index, row] of rows.entries()) {
        const start = index * dims
        let cosine = 0
        for (let i = 0; i < dims; i++) cosine += (vector[i] as number) * (vectors[start + i] as number)
        const score = scores[row.document] as DenseScore & { second: number }
        if (cosine > score.best) {
          score.second = score.best
          score.best = cosine
          score.kind = row.kind
        } else if (cosine > score.second) score.second = cosine
      }
      for (const score of scores) score.pair = (score.best + Math.max(score.second, -1)) / 2
      return scores
    },
  }
}
