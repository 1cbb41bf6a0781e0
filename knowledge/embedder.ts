/** What a text is for. The model was tuned with a prefix for each; the embedder adds it. */
export type EmbeddingRole = 'query' | 'passage'

/** Turns texts into unit vectors. Implemented in adapters/embedding. */
export interface Embedder {
  /** Name and digest of the model: vectors of different ids never mix. */
  readonly id: string
  /** Length of a vector. */
  readonly dims: number
  /**
   * Embeds texts in their order.
   *
   * @returns unit vectors, row-major, shape [texts, dims].
   * @throws {EmbeddingError} `EMBEDDING_BUSY` when too many texts wait, `EMBEDDING_TIMEOUT`, `EMBEDDING_FAILED`.
   */
  embed(
    texts: readonly string[],
    role: EmbeddingRole,
    options?: { background?: boolean },
  ): Promise<Float32Array>
  /**
   * Embeds one text token by token, where the model allows it.
   *
   * @returns unit vectors, row-major, shape [tokens, dims].
   * @throws {EmbeddingError} like `embed`.
   */
  tokens?(text: string, role: EmbeddingRole, options?: { background?: boolean }): Promise<Float32Array>
  close(): Promise<void>
}

export class EmbeddingError extends Error {
  readonly code: 'EMBEDDING_BUSY' | 'EMBEDDING_TIMEOUT' | 'EMBEDDING_FAILED' | 'EMBEDDING_MODEL_INVALID'

  constructor(code: EmbeddingError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EmbeddingError'
    this.code = code
  }
}
