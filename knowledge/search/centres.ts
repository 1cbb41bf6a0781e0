import { dotProduct } from './dot-product.ts'

/** Picks the documents that are worth a close look at their vectors. */
export interface Centres {
  /** @returns at least `few` documents whose centres are nearest to the vector, in their order. */
  nearest(vector: Float32Array, few: number): number[]
}

/**
 * Keeps one vector per document, the mean of its rows: with thirty texts an entry, a thirtieth of the work of comparing
 * them all.
 *
 * @param vectors - row-major, shape [rows, dims].
 * @param owners - the document of each row.
 * @param documents - number of documents.
 */
export function createCentres(
  vectors: Float32Array,
  dims: number,
  owners: readonly { document: number }[],
  documents: number,
): Centres {
  const centres = new Float32Array(documents * dims)
  for (const [row, { document }] of owners.entries())
    for (let i = 0; i < dims; i++)
      centres[document * dims + i] =
        (centres[document * dims + i] as number) + (vectors[row * dims + i] as number)
  for (let document = 0; document < documents; document++) {
    const centre = centres.subarray(document * dims, (document + 1) * dims)
    const length = Math.hypot(...centre) || 1
    for (const [i, value] of centre.entries()) centre[i] = value / length
  }

  const scores = new Float32Array(documents)
  return {
    nearest(vector, few) {
      // Cosines are sorted into steps: cheaper than by value, and a few more than asked do no harm.
      const counts = new Uint32Array(2 * steps + 1)
      for (let document = 0; document < documents; document++) {
        const score = dotProduct(vector, centres, document * dims, dims)
        scores[document] = score
        const step = stepOf(score)
        counts[step] = (counts[step] as number) + 1
      }
      let least = counts.length - 1
      for (let counted = counts[least] as number; counted < few && least > 0; )
        counted += counts[--least] as number
      const nearest: number[] = []
      for (let document = 0; document < documents; document++)
        if (stepOf(scores[document] as number) >= least) nearest.push(document)
      return nearest
    },
  }
}

/** Steps from a cosine of 0 to one of 1. */
const steps = 2000

/** @returns in which step a cosine lies, 0 for -1. */
function stepOf(cosine: number): number {
  return Math.round(Math.max(-1, Math.min(1, cosine)) * steps) + steps
}
