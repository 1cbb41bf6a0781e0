// The embedding model, alone in a thread: inference blocks its event loop, never the server's.
// In: { texts } with prefixes already added, or { close }. Out: { ready, dims } once, then { vectors } or { error }.
import { basename, dirname, isAbsolute } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { env, pipeline } from '@xenova/transformers'

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
const { model, allowRemote } = workerData

env.useBrowserCache = false
env.allowRemoteModels = allowRemote
if (isAbsolute(model)) env.localModelPath = `${dirname(model)}/`

const name = isAbsolute(model) ? basename(model) : model
const embed = await pipeline('feature-extraction', name, { quantized: true })
const warm = await embed(['query: Guten Tag'], { pooling: 'mean', normalize: true })
const dims = Number(warm.dims.at(-1))
port.postMessage({ ready: true, dims })

port.on('message', async ({ texts, close }) => {
  if (close) {
    // Ended from outside, the runtime below may still be at work and takes the whole process down.
    await embed.dispose()
    port.close()
    return
  }
  try {
    // One at a time: the model is quantised as it runs, so texts in one run change one another's vectors (cosines down to
    // .98 to the same text alone), and running them together saves a tenth of the time.
    const vectors = new Float32Array(texts.length * dims)
    for (const [index, text] of texts.entries()) {
      const output = await embed(text, { pooling: 'mean', normalize: true })
      vectors.set(/** @type {Float32Array} */ (output.data), index * dims)
    }
    port.postMessage({ vectors }, [vectors.buffer])
  } catch (error) {
    port.postMessage({ error: error instanceof Error ? error.message : 'unknown' })
  }
})
