import { isAbsolute, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Embedder, EmbeddingError, type EmbeddingRole } from '../../knowledge/embedder.ts'
import { verifyModel } from './model-files.ts'

export interface WorkerEmbedderOptions {
  /** A folder with SHA256SUMS, or `owner/name` on a model hub when `allowRemote` is set. */
  model: string
  allowRemote: boolean
  /** Texts of users that may wait; the next one is refused and the search goes on without the model. */
  maxWaiting?: number
  /** How long one batch of users' texts may take, milliseconds; nobody waits for background work, it gets twelve times that. */
  timeoutMs?: number
}

/** Texts handed to the thread at once; it runs them one by one. Users' texts wait for no more than these. */
const batchSize = 16
const backgroundPatience = 12

interface Job {
  texts: string[]
  resolve(vectors: Float32Array): void
  reject(error: unknown): void
  background: boolean
}

/**
 * Starts the model in a worker thread and waits until it is warm.
 *
 * Users' texts go before background work (the vectors of the pack). A worker that hangs or dies is replaced; what it
 * was working on is refused, what waits goes on.
 *
 * @throws {EmbeddingError} `EMBEDDING_MODEL_INVALID` when the files are missing or broken, or do not load.
 */
export async function createWorkerEmbedder(options: WorkerEmbedderOptions): Promise<Embedder> {
  // sharp, which the model's library loads, sets this variable when it is missing; in a worker that races with every
  // read of the environment in this thread and crashes the process now and then. Set before, it stays as it is.
  process.env.VIPS_MIN_STACK_SIZE ??= '2m'
  const { allowRemote, maxWaiting = 50, timeoutMs = 10_000 } = options
  const local = !allowRemote || isAbsolute(options.model) || options.model.startsWith('.')
  const model = local ? resolve(options.model) : options.model
  // Part of the name: vectors that were made together with others differ a little, and are made again.
  const id = `${local ? `sha256:${await verifyModel(model)}` : `hub:${model}`} alone`

  const waiting: Job[] = []
  let running: { jobs: Job[]; timer: NodeJS.Timeout } | undefined
  let closed = false
  let { worker, dims } = await startWorker()

  async function startWorker(): Promise<{ worker: Worker; dims: number }> {
    const started = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { model, allowRemote: !local },
    })
    const ready = await new Promise<{ dims: number }>((done, fail) => {
      started.once('message', done)
      started.once('error', fail)
      started.once('exit', (code) => fail(new Error(`the worker ended with code ${code}`)))
    }).catch((error: unknown) => {
      throw new EmbeddingError(
        'EMBEDDING_MODEL_INVALID',
        `embedding: the model ${options.model} does not load; check EMBEDDING_MODEL`,
        { cause: error },
      )
    })
    // By name: removing every listener at once would also detach the worker from its port.
    started.removeAllListeners('error').removeAllListeners('exit')
    started.on('message', (message: { vectors?: Float32Array; error?: string }) => {
      if (started !== worker || running === undefined) return
      const { jobs, timer } = running
      clearTimeout(timer)
      running = undefined
      if (message.vectors) share(message.vectors, jobs)
      else {
        const error = new EmbeddingError(
          'EMBEDDING_FAILED',
          `embedding: the model refused a text (${message.error})`,
        )
        for (const job of jobs) job.reject(error)
      }
      next()
    })
    started.on('error', () => void replace('EMBEDDING_FAILED'))
    started.unref()
    return { worker: started, dims: ready.dims }
  }

  /** Ends a worker that hangs or died and starts another. */
  async function replace(code: 'EMBEDDING_TIMEOUT' | 'EMBEDDING_FAILED'): Promise<void> {
    const { jobs = [], timer } = running ?? {}
    running = undefined
    clearTimeout(timer)
    for (const job of jobs) job.reject(new EmbeddingError(code, 'embedding: the model did not answer'))
    const old = worker
    old.removeAllListeners('error').on('error', () => {})
    void old.terminate()
    if (closed) return
    try {
      ;({ worker, dims } = await startWorker())
      next()
    } catch (error) {
      for (const waitingJob of waiting.splice(0)) waitingJob.reject(error)
    }
  }

  /** Hands every job its rows of a shared batch. */
  function share(vectors: Float32Array, jobs: readonly Job[]): void {
    let row = 0
    for (const job of jobs) {
      job.resolve(vectors.slice(row * dims, (row + job.texts.length) * dims))
      row += job.texts.length
    }
  }

  /** Starts the next batch: users' texts first, as many waiting jobs as fit. */
  function next(): void {
    if (running !== undefined || waiting.length === 0) return
    const background = waiting.every((job) => job.background)
    const jobs: Job[] = []
    let size = 0
    for (let index = 0; index < waiting.length; ) {
      const job = waiting[index] as Job
      if (job.background === background && (jobs.length === 0 || size + job.texts.length <= batchSize)) {
        jobs.push(job)
        size += job.texts.length
        waiting.splice(index, 1)
      } else index++
    }
    const patience = background ? timeoutMs * backgroundPatience : timeoutMs
    running = { jobs, timer: setTimeout(() => void replace('EMBEDDING_TIMEOUT'), patience) }
    worker.postMessage({ texts: jobs.flatMap((job) => job.texts) })
  }

  function enqueue(texts: string[], background: boolean): Promise<Float32Array> {
    return new Promise((done, fail) => {
      waiting.push({ texts, resolve: done, reject: fail, background })
      next()
    })
  }

  return {
    id,
    get dims() {
      return dims
    },
    async embed(texts: readonly string[], role: EmbeddingRole, { background = false } = {}) {
      if (closed) throw new EmbeddingError('EMBEDDING_FAILED', 'embedding: the embedder is closed')
      if (!background && waiting.filter((job) => !job.background).length >= maxWaiting)
        throw new EmbeddingError('EMBEDDING_BUSY', `embedding: ${maxWaiting} texts wait already`)
      const result = new Float32Array(texts.length * dims)
      const batches: Promise<void>[] = []
      for (let start = 0; start < texts.length; start += batchSize) {
        const batch = texts.slice(start, start + batchSize).map((text) => `${role}: ${text}`)
        batches.push(enqueue(batch, background).then((vectors) => result.set(vectors, start * dims)))
      }
      await Promise.all(batches)
      return result
    },
    async close() {
      if (closed) return
      closed = true
      const error = new EmbeddingError('EMBEDDING_FAILED', 'embedding: the embedder is closed')
      for (const job of waiting.splice(0)) job.reject(error)
      worker.removeAllListeners('error').on('error', () => {})
      const ended = new Promise<void>((done) => worker.once('exit', () => done()))
      worker.ref()
      worker.postMessage({ close: true })
      await ended
      clearTimeout(running?.timer)
      for (const job of running?.jobs ?? []) job.reject(error)
      running = undefined
    },
  }
}
