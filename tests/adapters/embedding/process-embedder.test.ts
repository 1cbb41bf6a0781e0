import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startModelProcess } from '../../../adapters/embedding/model-process.ts'
import { createProcessEmbedder } from '../../../adapters/embedding/process-embedder.ts'
import { createVectorFile } from '../../../adapters/embedding/vector-file.ts'
import { type Embedder, EmbeddingError } from '../../../knowledge/embedder.ts'

const model = 'knowledge/model'
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tueroeffner-model-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the model of the project', () => {
  let embedder: Embedder
  beforeAll(async () => {
    embedder = await createProcessEmbedder({ model, allowRemote: false, processes: 2 })
  }, 60_000)
  afterAll(() => embedder.close())

  it('gives unit vectors, nearer for the same meaning in another language', async () => {
    const vectors = await embedder.embed(
      ['Wo melde ich meine Wohnung an?', 'Where do I register my address?', 'Ich suche einen Zahnarzt'],
      'query',
    )
    const row = (index: number) => vectors.subarray(index * embedder.dims, (index + 1) * embedder.dims)
    const cosine = (a: Float32Array, b: Float32Array) =>
      a.reduce((sum, value, i) => sum + value * (b[i] as number), 0)
    expect(cosine(row(0), row(0))).toBeCloseTo(1, 3)
    expect(cosine(row(0), row(1))).toBeGreaterThan(cosine(row(0), row(2)) + 0.1)
  })

  it('keeps the order of many texts and takes strange ones', async () => {
    const texts = [
      '',
      '🙂',
      '\u0000',
      'x'.repeat(5000),
      ...Array.from({ length: 40 }, (_, number) => `Text ${number}`),
    ]
    const [all, last] = [await embedder.embed(texts, 'passage'), await embedder.embed(['Text 39'], 'passage')]
    expect(all).toHaveLength(texts.length * embedder.dims)
    const dot = last.reduce(
      (sum, value, i) => sum + value * (all[(texts.length - 1) * embedder.dims + i] as number),
      0,
    )
    expect(dot).toBeGreaterThan(0.98)
  })
})

describe('tokens', () => {
  it('have a vector each, and their mean is that of the text', async () => {
    const embedder = await createProcessEmbedder({ model, allowRemote: false, processes: 1 })
    const tokens = (await embedder.tokens?.('Wo melde ich mich an?', 'query')) ?? new Float32Array()
    const whole = await embedder.embed(['Wo melde ich mich an?'], 'query')
    await embedder.close()
    const { dims } = embedder
    const count = tokens.length / dims
    expect(count).toBeGreaterThan(6)
    const mean = whole.map((_, i) => {
      let sum = 0
      for (let row = 0; row < count; row++) sum += tokens[row * dims + i] as number
      return sum
    })
    const cosine = mean.reduce((sum, value, i) => sum + value * (whole[i] as number), 0) / Math.hypot(...mean)
    // Each token is brought to unit length before: nearly the same direction.
    expect(cosine).toBeGreaterThan(0.99)
  }, 60_000)
})

describe('many texts at once', () => {
  it('answers a user before the work in the background is done, and refuses what nobody can wait for', async () => {
    const embedder = await createProcessEmbedder({ model, allowRemote: false, processes: 1, maxWaiting: 3 })
    const order: string[] = []
    const background = embedder
      .embed(
        Array.from({ length: 40 }, (_, number) => `Text ${number}`),
        'passage',
        { background: true },
      )
      .then(() => order.push('background'))
    const users = ['eins', 'zwei', 'drei'].map((text) =>
      embedder.embed([text], 'query').then(() => order.push(text)),
    )
    await expect(embedder.embed(['vier'], 'query')).rejects.toMatchObject({ code: 'EMBEDDING_BUSY' })
    await Promise.all([background, ...users])
    expect(order).toEqual(['eins', 'zwei', 'drei', 'background'])
    await embedder.close()
    await expect(embedder.embed(['fünf'], 'query')).rejects.toMatchObject({ code: 'EMBEDDING_FAILED' })
  }, 60_000)

  it('gives a text the same vector whichever process it meets, alone or not', async () => {
    const embedder = await createProcessEmbedder({ model, allowRemote: false, processes: 2 })
    const [one, two, three] = await Promise.all(
      [1, 2, 3].map(() => embedder.embed(['Wo melde ich mich an?'], 'query')),
    )
    const alone = await embedder.embed(['Wo melde ich mich an?'], 'query')
    expect([two, three, alone]).toEqual([one, one, one])
    await embedder.close()
  }, 60_000)
})

describe('a process that hangs or dies', () => {
  it('is replaced, and takes nothing down with it', async () => {
    const one = await startModelProcess(resolve(model), false)
    const long = [`query: ${'Wort '.repeat(400)}`]
    for (const patienceMs of [1, 10])
      await expect(one.run(long, 'text', patienceMs)).rejects.toMatchObject({ code: 'EMBEDDING_TIMEOUT' })
    expect(await one.run(['query: Guten Tag'], 'text', 10_000)).toHaveLength(one.dims)
    one.close()
    await expect(one.run(long, 'text', 200)).rejects.toThrow(EmbeddingError)
  }, 60_000)
})

describe('a model that cannot be used', () => {
  it('is refused when the folder is missing', async () => {
    await expect(
      createProcessEmbedder({ model: join(folder, 'nothing'), allowRemote: false, processes: 2 }),
    ).rejects.toMatchObject({ code: 'EMBEDDING_MODEL_INVALID' })
  })

  it('is refused when a file is not the one that was listed', async () => {
    const copy = join(folder, 'changed')
    await cp(model, copy, { recursive: true })
    await writeFile(join(copy, 'config.json'), '{}')
    await expect(createProcessEmbedder({ model: copy, allowRemote: false, processes: 2 })).rejects.toThrow(
      /config\.json is not the file/,
    )
  })
})

describe('the vector file', () => {
  const vectors = new Map([
    ['a', Float32Array.of(1, 0)],
    ['b', Float32Array.of(0, 1)],
  ])
  it('gives back what it kept, for the same model only', async () => {
    const file = createVectorFile(join(folder, 'vectors.bin'))
    await file.save('one', 2, vectors)
    expect(await file.load('one', 2)).toEqual(vectors)
    expect((await file.load('two', 2)).size).toBe(0)
  })

  it.each(['', 'no header', '{"model":"one","dims":2,"keys":["a"]}\n123'])(
    'counts a broken file as empty ("%s")',
    async (content) => {
      const path = join(folder, 'broken.bin')
      await writeFile(path, content)
      expect((await createVectorFile(path).load('one', 2)).size).toBe(0)
    },
  )
})
