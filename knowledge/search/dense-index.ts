import { createCentres } from './centres.ts'
import type { TextKind } from './document.ts'
import { dotProduct } from './dot-product.ts'

/** One vector of one document. */
export interface DenseRow {
  document: number
  kind: TextKind
}

/** How near one document is to an utterance, cosines -1..1. */
export interface DenseScore {
  /** The score that ranks: see `nearness`. */
  near: number
  /** The nearest text of any kind. */
  best: number
  utterance: number
  title: number
  answer: number
}

export interface DenseIndex {
  /**
   * Compares one utterance with the vectors of the likely documents, in a small pack of all.
   *
   * @param vector - unit length, shape [dims].
   * @param also - documents to compare in any case.
   * @returns one score per compared document, in the order of the documents.
   */
  search(vector: Float32Array, also?: Iterable<number>): Map<number, DenseScore>
}

/** Utterances whose mean counts: one lucky neighbour is not enough. Measured, see ARCHITECTURE.md. */
const nearestUtterances = 3
/** Share of the answer's vector beside the utterances. */
const answerShare = 0.2

/**
 * @param rows - what each vector belongs to; row i is `vectors[i * dims .. (i + 1) * dims]`.
 * @param vectors - unit vectors, row-major, shape [rows, dims].
 * @param documents - number of documents.
 * @param close - how many of them are compared at least, the rest at a glance.
 */
export function createDenseIndex(
  rows: readonly DenseRow[],
  vectors: Float32Array,
  dims: number,
  documents: number,
  close: number,
): DenseIndex {
  const starts = rowsByDocument(rows, documents)
  const order = new Int32Array(rows.length)
  const fill = starts.slice()
  for (const [index, { document }] of rows.entries()) {
    order[fill[document] as number] = index
    fill[document] = (fill[document] as number) + 1
  }
  const centres = documents > close ? createCentres(vectors, dims, rows, documents) : undefined

  function score(vector: Float32Array, document: number): DenseScore {
    const end = starts[document + 1] as number
    let title = -1
    let answer = -1
    const nearest: number[] = []
    for (let place = starts[document] as number; place < end; place++) {
      const index = order[place] as number
      const cosine = dotProduct(vector, vectors, index * dims, dims)
      const kind = (rows[index] as DenseRow).kind
      if (kind === 'utterance') insert(nearest, cosine)
      else if (kind === 'title') title = Math.max(title, cosine)
      else if (kind === 'answer') answer = Math.max(answer, cosine)
    }
    const utterance = nearest[0] ?? -1
    return {
      near: nearness(nearest, title, answer),
      best: Math.max(title, utterance, answer),
      utterance,
      title,
      answer,
    }
  }

  return {
    search(vector, also = []) {
      if (vector.length !== dims)
        throw new RangeError(`search: a vector of ${vector.length} numbers meets an index of ${dims}`)
      const scores = new Map<number, DenseScore>()
      if (centres === undefined) {
        for (let document = 0; document < documents; document++) scores.set(document, score(vector, document))
        return scores
      }
      const likely = new Set([...centres.nearest(vector, close), ...also])
      for (const document of Int32Array.from(likely).sort()) scores.set(document, score(vector, document))
      return scores
    },
  }
}

/** @returns where each document's rows begin when they stand in its order, and the end as the last number. */
function rowsByDocument(rows: readonly DenseRow[], documents: number): Int32Array {
  const starts = new Int32Array(documents + 1)
  for (const { document } of rows) starts[document + 1] = (starts[document + 1] as number) + 1
  for (let document = 0; document < documents; document++)
    starts[document + 1] = (starts[document + 1] as number) + (starts[document] as number)
  return starts
}

/** Keeps the `nearestUtterances` best. */
function insert(list: number[], cosine: number): void {
  let place = list.length
  while (place > 0 && cosine > (list[place - 1] as number)) place--
  if (place >= nearestUtterances) return
  list.splice(place, 0, cosine)
  if (list.length > nearestUtterances) list.pop()
}

/**
 * One number per document: the mean of the nearest utterances with a share of the answer. A page without utterances
 * counts by its best passages and its title.
 */
function nearness(nearest: readonly number[], title: number, answer: number): number {
  if (nearest.length > 0) {
    const mean = nearest.reduce((sum, cosine) => sum + cosine, 0) / nearest.length
    return answer === -1 ? mean : (1 - answerShare) * mean + answerShare * answer
  }
  return title === -1 ? answer : Math.max(answer, 0.7 * answer + 0.3 * title)
}
