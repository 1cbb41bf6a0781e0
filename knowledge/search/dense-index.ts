import type { TextKind } from './document.ts'

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
   * Compares one utterance with every vector.
   *
   * @param vector - unit length, shape [dims].
   * @returns one score per document, in the order of the documents.
   */
  search(vector: Float32Array): DenseScore[]
}

/** Utterances whose mean counts: one lucky neighbour is not enough. Measured, see ARCHITECTURE.md. */
const nearestUtterances = 3
/** Share of the answer's vector beside the utterances. */
const answerShare = 0.2

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
      const nearest = Array.from({ length: documents }, createNearest)
      for (let index = 0; index < rows.length; index++) {
        const row = rows[index] as DenseRow
        insert((nearest[row.document] as Nearest)[row.kind], dotProduct(vector, vectors, index * dims, dims))
      }
      return nearest.map(scoreOf)
    },
  }
}

/** Four sums at a time keep the processor's pipes full: three times as fast as one. */
function dotProduct(vector: Float32Array, vectors: Float32Array, start: number, dims: number): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let i = 0
  for (; i + 3 < dims; i += 4) {
    a += (vector[i] as number) * (vectors[start + i] as number)
    b += (vector[i + 1] as number) * (vectors[start + i + 1] as number)
    c += (vector[i + 2] as number) * (vectors[start + i + 2] as number)
    d += (vector[i + 3] as number) * (vectors[start + i + 3] as number)
  }
  for (; i < dims; i++) a += (vector[i] as number) * (vectors[start + i] as number)
  return a + b + c + d
}

/** The nearest cosines of one document by kind of text, best first. */
type Nearest = Record<TextKind, number[]>

function createNearest(): Nearest {
  return { title: [], utterance: [], answer: [], detail: [] }
}

/** Keeps the `nearestUtterances` best. */
function insert(list: number[], cosine: number): void {
  let place = list.length
  while (place > 0 && cosine > (list[place - 1] as number)) place--
  if (place >= nearestUtterances) return
  list.splice(place, 0, cosine)
  if (list.length > nearestUtterances) list.pop()
}

function scoreOf(nearest: Nearest): DenseScore {
  const title = nearest.title[0] ?? -1
  const utterance = nearest.utterance[0] ?? -1
  const answer = nearest.answer[0] ?? -1
  return {
    near: nearness(nearest, title, answer),
    best: Math.max(title, utterance, answer),
    utterance,
    title,
    answer,
  }
}

/**
 * One number per document: the mean of the nearest utterances with a share of the answer. A page without utterances
 * counts by its best passages and its title.
 */
function nearness(nearest: Nearest, title: number, answer: number): number {
  if (nearest.utterance.length > 0) {
    const mean = nearest.utterance.reduce((sum, cosine) => sum + cosine, 0) / nearest.utterance.length
    return answer === -1 ? mean : (1 - answerShare) * mean + answerShare * answer
  }
  return title === -1 ? answer : Math.max(answer, 0.7 * answer + 0.3 * title)
}
