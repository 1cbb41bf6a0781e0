import { dotProduct } from './dot-product.ts'
import { highest } from './large-pack.ts'

/** Picks the documents that are worth a close look at their vectors. */
export interface Centres {
  /** @returns the `few` documents whose centre is nearest to the vector, in their order; more when others equal the last. */
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

  return {
    nearest(vector, few) {
      const scored = Array.from({ length: documents }, (_, document) => ({
        document,
        score: dotProduct(vector, centres, document * dims, dims),
      }))
      return highest(scored, few).map(({ document }) => document)
    },
  }
}
