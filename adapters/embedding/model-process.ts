import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { EmbeddingError } from '../../knowledge/embedder.ts'

/** The model in a process of its own, which works on one batch at a time. */
export interface ModelProcess {
  /** Length of a vector. */
  readonly dims: number
  /**
   * @param texts - with their prefixes.
   * @param each - what gets a vector: a text the mean of its tokens, or every token its own.
   * @param patienceMs - after so many milliseconds the process counts as hung.
   * @param alone - nothing else is to be done: it may take all its processors.
   * @returns unit vectors, row-major, shape [texts or tokens, dims].
   * @throws {EmbeddingError} `EMBEDDING_TIMEOUT` or `EMBEDDING_FAILED`. A process that hung or died is replaced before the
   *   call fails; when that is impossible, every later call fails too.
   */
  run(texts: readonly string[], each: Each, patienceMs: number, alone?: boolean): Promise<Float32Array>
  close(): void
}

export type Each = 'text' | 'token'

interface Batch {
  resolve(vectors: Float32Array): void
  reject(error: EmbeddingError): void
}

type Message = { vectors: Float32Array } | { error: string }

/**
 * Starts a process and waits until its model is warm.
 *
 * @param model - absolute path of a model folder, or `owner/name` on a hub when `allowRemote` is set.
 * @param processors - for a text that comes alone; more than one cost the memory of a second model.
 * @throws {EmbeddingError} `EMBEDDING_MODEL_INVALID` when the model does not load.
 */
export async function startModelProcess(
  model: string,
  allowRemote: boolean,
  processors = 1,
): Promise<ModelProcess> {
  let batch: Batch | undefined
  /** Why no text can be embedded any more. */
  let unusable: EmbeddingError | undefined
  let dims = 0
  let child: ChildProcess | undefined
  await start()

  async function start(): Promise<void> {
    const started = fork(
      fileURLToPath(new URL('./model-process.mjs', import.meta.url)),
      [model, String(processors), ...(allowRemote ? ['remote'] : [])],
      // Vectors travel as they are. What a library prints must not mix with the results of a command.
      { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    )
    dims = await new Promise<number>((done, fail) => {
      started.once('message', (ready: { dims: number }) => done(ready.dims))
      started.once('error', fail)
      started.once('exit', (code) => fail(new Error(`the process ended with code ${code}`)))
    }).catch((error: unknown) => {
      throw new EmbeddingError(
        'EMBEDDING_MODEL_INVALID',
        `embedding: the model ${model} does not load; check EMBEDDING_MODEL`,
        { cause: error },
      )
    })
    started.removeAllListeners('error').removeAllListeners('exit')
    started.on('message', (message: Message) => {
      if ('vectors' in message) batch?.resolve(message.vectors)
      else
        batch?.reject(
          new EmbeddingError('EMBEDDING_FAILED', `embedding: the model refused a text (${message.error})`),
        )
    })
    started.on('error', () => {})
    started.on('exit', () => void replace('EMBEDDING_FAILED'))
    // Nothing keeps the service running but its own work; the process ends with whoever started it.
    started.unref()
    started.channel?.unref()
    child = started
  }

  /** Ends a process that hangs or died and starts another. */
  async function replace(code: 'EMBEDDING_TIMEOUT' | 'EMBEDDING_FAILED'): Promise<void> {
    child?.removeAllListeners('exit').kill('SIGKILL')
    try {
      await start()
      if (unusable !== undefined) child?.removeAllListeners('exit').kill()
    } catch (error) {
      unusable = error as EmbeddingError
    }
    batch?.reject(new EmbeddingError(code, 'embedding: the model did not answer'))
  }

  return {
    get dims() {
      return dims
    },
    async run(texts, each, patienceMs, alone = false) {
      if (unusable !== undefined) throw unusable
      const timer = setTimeout(() => void replace('EMBEDDING_TIMEOUT'), patienceMs)
      try {
        return await new Promise<Float32Array>((resolve, reject) => {
          batch = { resolve, reject }
          child?.send({ texts, each, alone })
        })
      } finally {
        clearTimeout(timer)
        batch = undefined
      }
    },
    close() {
      child?.removeAllListeners('exit').kill()
      unusable = new EmbeddingError('EMBEDDING_FAILED', 'embedding: the model is closed')
      batch?.reject(unusable)
    },
  }
}
