// The embedding model, alone in a process: inference blocks its event loop, never the server's, and what goes wrong in the
// runtime's native code ends here. Arguments: the model, and "remote" when it may be fetched from a hub.
// In: { texts } with prefixes already added. Out: { dims } once, then { vectors } or { error }.
import { basename, dirname, isAbsolute, join } from 'node:path'
import { AutoModel, AutoTokenizer, env } from '@xenova/transformers'
import ort from 'onnxruntime-node'

const [model = '', remote] = process.argv.slice(2)
// Whoever started it is gone: so is its work.
process.on('disconnect', () => process.exit())

env.useBrowserCache = false
env.allowRemoteModels = remote === 'remote'
if (isAbsolute(model)) env.localModelPath = `${dirname(model)}/`

const name = isAbsolute(model) ? basename(model) : model
const tokenizer = await AutoTokenizer.from_pretrained(name)
// The library hands the model over as bytes, and then the runtime takes every processor for each text. From a file it
// takes as many as it is told: one, so that several processes answer several users (figures in ARCHITECTURE.md).
const session = await ort.InferenceSession.create(await modelFile(), {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableCpuMemArena: false,
})
const dims = (await embed('query: Guten Tag')).length
process.send?.({ dims })

process.on('message', async (/** @type {{ texts: string[] }} */ { texts }) => {
  try {
    // One at a time: the model is quantised as it runs, so texts in one run change one another's vectors (cosines down to
    // .98 to the same text alone), and running them together saves a tenth of the time.
    const vectors = new Float32Array(texts.length * dims)
    for (const [index, text] of texts.entries()) vectors.set(await embed(text), index * dims)
    process.send?.({ vectors })
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

/**
 * The mean over the vectors of a text's pieces, brought to unit length.
 *
 * @param {string} text
 * @returns {Promise<Float32Array>} shape [dims].
 */
async function embed(text) {
  const { input_ids, attention_mask } = tokenizer(text, { truncation: true })
  const pieces = input_ids.data.length
  /** @param {BigInt64Array} data */
  const tensor = (data) => new ort.Tensor('int64', data, [1, pieces])
  const { last_hidden_state: state } = await session.run({
    input_ids: tensor(input_ids.data),
    attention_mask: tensor(attention_mask.data),
    ...(session.inputNames.includes('token_type_ids') && {
      token_type_ids: tensor(new BigInt64Array(pieces)),
    }),
  })
  const { data } = /** @type {{ data: Float32Array }} */ (state)
  const mean = new Float32Array(data.length / pieces)
  for (let piece = 0; piece < pieces; piece++)
    for (let i = 0; i < mean.length; i++) mean[i] = Number(mean[i]) + Number(data[piece * mean.length + i])
  const length = Math.hypot(...mean)
  return mean.map((value) => value / length)
}
