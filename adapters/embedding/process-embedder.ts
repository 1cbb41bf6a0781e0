import { availableParallelism } from 'node:os'
import { isAbsolute, resolve } from 'node:path'
import { type Embedder, EmbeddingError, type EmbeddingRole } from '../../knowledge/embedder.ts'
import { verifyModel } from './model-files.ts'
import { type Each, type ModelProcess, startModelProcess } from './model-process.ts'

export interface ProcessEmbedderOptions {
  /** A folder with SHA256SUMS, or `owner/name` on a model hub when `allowRemote` is set. */
  model: string
  allowRemote: boolean
  /** Processes, each with a model of its own. */
  processes: number
  /** Texts of users that may wait; the next one is refused and the search goes on without the model. */
  maxWaiting?: number
  /** How long one text of a user may take, milliseconds; nobody waits for background work, it gets twelve times that. */
  timeoutMs?: number
}

/** Texts of background work handed to a process at once: a user's text waits for no more than these. */
const backgroundBatch = 4
const backgroundPatience = 12

interface Job {
  texts: string[]
  each: Each
  background: boolean
  resolve(vectors: Float32Array): void
  reject(error: unknown): void
}

/**
 * Starts the model in its processes and waits until they are warm.
 *
 * Users' texts go before background work (the vectors of the pack), one to a process; one that comes alone may take as many
 * processors as there are processes. A process that hangs or dies is replaced; what it was working on is refused, what
 * waits goes on.
 *
 * @throws {EmbeddingError} `EMBEDDING_MODEL_INVALID` when the files are missing or broken, or do not load.
 */
export async function createProcessEmbedder(options: ProcessEmbedderOptions): Promise<Embedder> {
  const { allowRemote, processes, maxWaiting = 100, timeoutMs = 10_000 } = options
  const local = !allowRemote || isAbsolute(options.model) || options.model.startsWith('.')
  const model = local ? resolve(options.model) : options.model
  // Part of the name: vectors that were made together with others differ a little, and are made again.
  const id = `${local ? `sha256:${await verifyModel(model)}` : `hub:${model}`} alone`

  const processors = Math.min(processes, availableParallelism())
  const [first, ...others] = await Promise.all([
    startModelProcess(model, !local, processors),
    ...Array.from({ length: processes - 1 }, () => startModelProcess(model, !local)),
  ])
  const all = [first, ...others]
  const idle = new Set(all)
  const waiting: { user: Job[]; background: Job[] } = { user: [], background: [] }
  let closed = false

  /** Gives every idle process the next job: users' texts first. One that comes alone meets the first process. */
  function next(): void {
    for (;;) {
      const [any] = idle
      if (any === undefined) return
      const job = waiting.user.shift() ?? waiting.background.shift()
      if (job === undefined) return
      const left = waiting.user.length + waiting.background.length
      const alone = idle.size === all.length && left === 0 && !job.background
      void work(idle.has(first) ? first : any, job, alone)
    }
  }

  async function work(worker: ModelProcess, job: Job, alone: boolean): Promise<void> {
    idle.delete(worker)
    const patience = job.background ? timeoutMs * backgroundPatience : timeoutMs
    try {
      job.resolve(await worker.run(job.texts, job.each, patience, alone))
    } catch (error) {
      job.reject(error)
    }
    idle.add(worker)
    next()
  }

  function enqueue(texts: string[], each: Each, background: boolean): Promise<Float32Array> {
    return new Promise((resolve, reject) => {
      waiting[background ? 'background' : 'user'].push({ texts, each, background, resolve, reject })
      next()
    })
  }

  /** Refuses a user's text when too many wait already. */
  function admit(background: boolean): void {
    if (closed) throw new EmbeddingError('EMBEDDING_FAILED', 'embedding: the embedder is closed')
    if (!background && waiting.user.length >= maxWaiting)
      throw new EmbeddingError('EMBEDDING_BUSY', `embedding: ${maxWaiting} texts wait already`)
  }

  return {
    id,
    dims: first.dims,
    async embed(texts: readonly string[], role: EmbeddingRole, { background = false } = {}) {
      admit(background)
      const batchSize = background ? backgroundBatch : 1
      const batches: Promise<Float32Array>[] = []
      for (let start = 0; start < texts.length; start += batchSize)
        batches.push(
          enqueue(
            texts.slice(start, start + batchSize).map((text) => `${role}: ${text}`),
            'text',
            background,
          ),
        )
      return joined(await Promise.all(batches))
    },
    async tokens(text, role, { background = false } = {}) {
      admit(background)
      return enqueue([`${role}: ${text}`], 'token', background)
    },
    async close() {
      if (closed) return
      closed = true
      const error = new EmbeddingError('EMBEDDING_FAILED', 'embedding: the embedder is closed')
      for (const job of [...waiting.user.splice(0), ...waiting.background.splice(0)]) job.reject(error)
      for (const one of all) one.close()
    },
  }
}

function joined(batches: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(batches.reduce((sum, batch) => sum + batch.length, 0))
  let at = 0
  for (const batch of batches) {
    all.set(batch, at)
    at += batch.length
  }
  return all
}
