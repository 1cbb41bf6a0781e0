/** Picks the documents that are worth a close look at their vectors. */
export interface Sketches {
  /** @returns at least `few` documents that have a sketch nearest to the vector's, in their order. */
  nearest(vector: Float32Array, few: number): number[]
}

/**
 * Sketches every vector by its signs, one bit per dimension: a thirtieth of the work of comparing it. The mean of all is
 * taken off first, since all vectors of a model lean the same way.
 *
 * @param vectors - row-major, shape [rows, dims].
 * @param starts - where each document's rows begin, and the number of rows as the last number.
 * @param order - the rows in the order of their documents.
 */
export function createSketches(
  vectors: Float32Array,
  dims: number,
  starts: Int32Array,
  order: Int32Array,
): Sketches {
  const documents = starts.length - 1
  const centre = new Float32Array(dims)
  for (let i = 0; i < vectors.length; i++)
    centre[i % dims] = (centre[i % dims] as number) + ((vectors[i] as number) * dims) / vectors.length
  const size = Math.ceil(dims / 32)
  const sketches = new Int32Array(order.length * size)
  for (const [place, row] of order.entries())
    draw(vectors.subarray(row * dims, (row + 1) * dims), sketches, place * size)

  function draw(vector: Float32Array, into: Int32Array, start: number): void {
    for (let i = 0; i < dims; i++)
      if ((vector[i] as number) > (centre[i] as number))
        into[start + (i >> 5)] = (into[start + (i >> 5)] as number) | (1 << (i & 31))
  }

  return {
    nearest(vector, few) {
      const wanted = new Int32Array(size)
      draw(vector, wanted, 0)
      const distances = new Uint16Array(documents)
      const histogram = new Uint32Array(dims + 1)
      for (let document = 0, at = 0; document < documents; document++) {
        let least = dims
        for (const end = (starts[document + 1] as number) * size; at < end; ) {
          let distance = 0
          for (let i = 0; i < size; i++, at++)
            distance += countBits((sketches[at] as number) ^ (wanted[i] as number))
          if (distance < least) least = distance
        }
        distances[document] = least
        histogram[least] = (histogram[least] as number) + 1
      }
      let furthest = 0
      for (let counted = histogram[0] as number; counted < few && furthest < dims; )
        counted += histogram[++furthest] as number
      const nearest: number[] = []
      for (let document = 0; document < documents; document++)
        if ((distances[document] as number) <= furthest) nearest.push(document)
      return nearest
    },
  }
}

/** Ones in 32 bits, by adding neighbours: pairs, then fours, then eights. */
function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
