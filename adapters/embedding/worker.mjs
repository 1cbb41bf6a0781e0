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
port.postMessage({ ready: true, dims: warm.dims.at(-1) })

port.on('message', async ({ texts, close }) => {
  if (close) {
    // Ended from outside, the runtime below may still be at work and takes the whole process down.
    await embed.dispose()
    port.close()
    return
  }
  try {
    const output = await embed(texts, { pooling: 'mean', normalize: true })
    const vectors = Float32Array.from(output.data)
    port.postMessage({ vectors }, [vectors.buffer])
  } catch (error) {
    port.postMessage({ error: error instanceof Error ? error.message : 'unknown' })
  }
})
