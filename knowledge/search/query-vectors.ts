import { type Embedder, EmbeddingError } from '../embedder.ts'

/** A vector of an utterance that takes longer is not waited for. */
const timeoutMs = 2000

/**
 * Embeds what a user wrote, as far as the model has the time.
 *
 * @returns unit vectors, row-major, shape [texts, dims]; undefined when the model is too busy, too slow or fails: then
 *   the words decide alone.
 */
export async function queryVectors(
  embedder: Embedder,
  texts: readonly string[],
): Promise<Float32Array | undefined> {
  let timer: NodeJS.Timeout | undefined
  try {
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), timeoutMs)
    })
    return await Promise.race([embedder.embed(texts, 'query'), late])
  } catch (error) {
    if (error instanceof EmbeddingError) return undefined
    throw error
  } finally {
    clearTimeout(timer)
  }
}
