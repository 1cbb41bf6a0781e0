// The embedding model, alone in a process: inference blocks its event loop, never the server's, and what goes wrong in the
// runtime's native code ends here. Arguments: the model, the processors for a text that comes alone, and "remote" when the
// model may be fetched from a hub.
// In: { texts, each, alone } with prefixes already added; `each` says what gets a vector, a 'text' or a 'token'.
// Out: { dims } once, then { vectors } or { error }.
import { basename, dirname, isAbsolute, join } from 'node:path'
import { AutoModel, AutoTokenizer, env } from '@xenova/transformers'
import ort from 'onnxruntime-node'

const [model = '', processors, remote] = process.argv.slice(2)
// Whoever started it is gone: so is its work.
process.on('disconnect', () => process.exit())

env.useBrowserCache = false
env.allowRemoteModels = remote === 'remote'
if (isAbsolute(model)) env.localModelPath = `${dirname(model)}/`

const name = isAbsolute(model) ? basename(model) : model
const tokenizer = await AutoTokenizer.from_pretrained(name)
// The library hands the model over as bytes, and then the runtime takes every processor for each text. From a file it
// takes as many as it is told. One, so that several processes answer several users; a user who is alone has the idle ones
// too (figures of both in ARCHITECTURE.md).
const file = await modelFile()
const session = await open(1)
const wide = Number(processors) > 1 ? await open(Number(processors)) : session
await tokens('query: Guten Tag', wide)
const dims = sum(await tokens('query: Guten Tag', session)).length
process.send?.({ dims })

/** @typedef {{ texts: string[], each: 'text' | 'token', alone: boolean }} Job */
process.on('message', async (/** @type {Job} */ { texts, each, alone }) => {
  try {
    // One at a time: the model is quantised as it runs, so texts in one run change one another's vectors (cosines down to
    // .98 to the same text alone), and running them together saves a tenth of the time.
    const vectors = []
    for (const text of texts) {
      const found = await tokens(text, alone ? wide : session)
      vectors.push(...(each === 'token' ? found : [sum(found)]).map(unit))
    }
    process.send?.({ vectors: joined(vectors) })
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.message : 'unknown' })
  }
})

/** @returns {Promise<string>} where the model lies; one of a hub is fetched into the library's cache first. */
async function modelFile() {
  const file = join('onnx', 'model_quantized.onnx')
  if (isAbsolute(model)) return join(model, file)
  await (await AutoModel.from_pretrained(name, { quantized: true })).dispose()
  return join(env.cacheDir, name, file)
}

/** @param {number} threads */
function open(threads) {
  return ort.InferenceSession.create(file, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
  })
}

/**
 * @param {string} text
 * @param {ort.InferenceSession} session
 * @returns {Promise<Float32Array[]>} what the model makes of each token, in order.
 */
async function tokens(text, session) {
  const { input_ids, attention_mask } = tokenizer(text, { truncation: true })
  const count = input_ids.data.length
  /** @param {BigInt64Array} data */
  const tensor = (data) => new ort.Tensor('int64', data, [1, count])
  const { last_hidden_state: state } = await session.run({
    input_ids: tensor(input_ids.data),
    attention_mask: tensor(attention_mask.data),
    ...(session.inputNames.includes('token_type_ids') && {
      token_type_ids: tensor(new BigInt64Array(count)),
    }),
  })
  const { data } = /** @type {{ data: Float32Array }} */ (state)
  const width = data.length / count
  return Array.from({ length: count }, (_, token) => data.subarray(token * width, (token + 1) * width))
}

/**
 * @param {Float32Array[]} rows
 * @returns their sum: what it needs to be a mean, `unit` takes away.
 */
function sum(rows) {
  const all = new Float32Array(/** @type {Float32Array} */ (rows[0]).length)
  for (const row of rows) for (let i = 0; i < all.length; i++) all[i] = Number(all[i]) + Number(row[i])
  return all
}

/**
 * Brings a vector to unit length.
 *
 * @param {Float32Array} vector
 */
function unit(vector) {
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

/** @param {Float32Array[]} rows */
function joined(rows) {
  const all = new Float32Array(rows.length * dims)
  for (const [index, row] of rows.entries()) all.set(row, index * dims)
  return all
}
