import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DangerThresholds, fitDangerModel, probabilities } from '../../bot/danger/danger-model.ts'
import { createDangerNet, decide, piecesOf } from '../../bot/danger/danger-net.ts'
import { dangerModel, dangerThresholds } from '../../bot/danger/danger-weights.ts'
import { certainKinds, detectDanger, detectHint } from '../../bot/danger/detect-danger.ts'
import { fitGramModel, gramsOf } from '../../bot/danger/gram-model.ts'
import { phrasings } from '../../bot/danger/phrasings.ts'
import { type Embedder, EmbeddingError } from '../../knowledge/embedder.ts'
import { type DangerKind, dangerKinds } from '../../knowledge/schema.ts'
import { createHashEmbedder } from '../helpers/hash-embedder.ts'

const hint = 'Wir sitzen mit den Kindern in der Nacht am Bahnhof und haben kein Bett'
/** No phrase names it. */
const unnamed = 'Nebenan lodert es hellrot bis zur Regenrinne'
const thresholds: DangerThresholds = { whole: 0.6, hinted: 0.3, piece: 0.7 }
const classes = dangerKinds.length + 1

/** Fitted to the vectors of an embedder that knows words but no meaning. */
const fitted = (async () => {
  const hashes = createHashEmbedder()
  const rows = [...phrasings, { text: unnamed, kind: 'fire' as const }]
  const vectors = await hashes.embed(
    rows.map((row) => row.text),
    'query',
  )
  const samples = rows.map(({ text, kind }, index) => ({
    vector: vectors.subarray(index * hashes.dims, (index + 1) * hashes.dims),
    grams: gramsOf(text),
    label: kind === undefined ? dangerKinds.length : dangerKinds.indexOf(kind),
    weight: index === rows.length - 1 ? 50 : 1,
  }))
  return {
    model: fitDangerModel(samples, classes, 0.1),
    grams: fitGramModel(samples, classes, 0.1),
    thresholds,
    wordThresholds: { whole: 0.6, hinted: 0, piece: 0.7 },
  }
})()

async function startNet(embedder: Embedder = createHashEmbedder()) {
  const starting = Promise.resolve(embedder)
  const net = createDangerNet(starting, await fitted)
  await starting
  return net
}

/** Probabilities with so much for one kind and the rest for none. */
function shareOf(kind: DangerKind, share: number): number[] {
  const shares = new Array<number>(classes).fill(0)
  shares[dangerKinds.indexOf(kind)] = share
  shares[dangerKinds.length] = 1 - share
  return shares
}

describe('the second net', () => {
  it('hears what no phrase names', async () => {
    const net = await startNet()
    expect(detectHint(unnamed)).toBeUndefined()
    expect(await net.hear(unnamed)).toBe('fire')
  })

  it('stays silent on harmless phrasings', async () => {
    const net = await startNet()
    expect(await net.hear('Wer muss die Rauchmelder in der Wohnung bezahlen')).toBeUndefined()
    expect(await net.hear('Welche Impfungen braucht mein Baby')).toBeUndefined()
  })

  it('hears one sentence of danger in a long message', async () => {
    const net = await startNet()
    const polite =
      'Guten Tag und vielen Dank für die schnelle Antwort zum Kindergeld und zur Anmeldung gestern'
    expect(piecesOf(`${polite} ${polite} ${unnamed}`).length).toBeGreaterThan(2)
    expect(await net.hear(`${polite} ${polite} ${unnamed} ${unnamed} ${unnamed}`)).toBe('fire')
  })

  it('takes phrases and hints as they are while there is no model', async () => {
    const net = createDangerNet(Promise.resolve(undefined))
    expect(detectHint(hint)).toBe('homeless-tonight')
    expect(await net.hear(hint)).toBe('homeless-tonight')
    expect(await net.hear('Ich will mich umbringen')).toBe('suicide')
    expect(await net.hear('Wo melde ich mich an?')).toBeUndefined()
  })

  it('takes a hint as it is while the model is starting or too busy', async () => {
    const starting = createDangerNet(new Promise(() => {}))
    expect(await starting.hear(hint)).toBe('homeless-tonight')

    const busy = await startNet({
      ...createHashEmbedder(),
      embed: () => Promise.reject(new EmbeddingError('EMBEDDING_BUSY', 'busy')),
    })
    expect(await busy.hear(hint)).toBe('homeless-tonight')
  })

  it('survives a model that fails, and leaves one alone that it was not fitted to', async () => {
    const failed = createDangerNet(Promise.reject(new Error('no model')))
    expect(await failed.hear('Wo melde ich mich an?')).toBeUndefined()

    const other = createDangerNet(Promise.resolve(createHashEmbedder()))
    expect(await other.hear(hint)).toBe('homeless-tonight')
  })
})

describe('deciding', () => {
  it('lets no probability undo a certain phrase', () => {
    const shares = [shareOf('fire', 0.001)]
    expect(decide({ certain: ['violence'], hint: 'violence' }, shares, thresholds)).toBe('violence')
  })

  it('says which of several named kinds is meant', () => {
    const shares = [shareOf('child', 0.2)]
    expect(decide({ certain: ['violence', 'child'], hint: 'violence' }, shares, thresholds)).toBe('child')
    expect(decide({ certain: ['violence', 'fire'], hint: 'violence' }, shares, thresholds)).toBe('violence')
  })

  it('asks less of a message with a hint and more of a piece', () => {
    const nothing = { certain: [], hint: undefined }
    expect(decide(nothing, [shareOf('fire', 0.59)], thresholds)).toBeUndefined()
    expect(decide(nothing, [shareOf('fire', 0.61)], thresholds)).toBe('fire')
    expect(decide({ certain: [], hint: 'child' }, [shareOf('fire', 0.31)], thresholds)).toBe('fire')
    expect(decide(nothing, [shareOf('fire', 0.1), shareOf('child', 0.69)], thresholds)).toBeUndefined()
    expect(decide(nothing, [shareOf('fire', 0.65), shareOf('child', 0.9)], thresholds)).toBe('child')
  })
})

describe('the fitted model', () => {
  it('tells apart what can be told apart, the same way every time', () => {
    const samples = [0, 1, 2, 0, 1, 2].map((label, index) => ({
      vector: Float32Array.from([0, 1, 2].map((i) => (i === label ? 1 : 0.01 * index))),
      label,
      weight: 1,
    }))
    const model = fitDangerModel(samples, 3, 0.01)
    for (const { vector, label } of samples) {
      const shares = probabilities(model, vector)
      expect(shares.indexOf(Math.max(...shares))).toBe(label)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    }
    expect(fitDangerModel(samples, 3, 0.01)).toEqual(model)
  })

  it('has the shape the net needs, and its file stays small', () => {
    expect(dangerModel.weights.map((row) => row.length)).toEqual(new Array(classes).fill(384))
    expect(dangerModel.biases).toHaveLength(classes)
    expect(dangerThresholds.hinted).toBeLessThanOrEqual(dangerThresholds.whole)
    expect(dangerThresholds.whole).toBeLessThanOrEqual(dangerThresholds.piece)
    const file = readFileSync(new URL('../../bot/danger/danger-weights.ts', import.meta.url))
    expect(file.length).toBeLessThan(150_000)
  })
})

describe('the phrasings', () => {
  it('are many of every kind, each once, and more harmless ones', () => {
    const texts = phrasings.map((row) => row.text)
    expect(new Set(texts).size).toBe(texts.length)
    for (const kind of dangerKinds)
      expect(phrasings.filter((row) => row.kind === kind).length).toBeGreaterThan(180)
    expect(phrasings.filter((row) => row.kind === undefined).length).toBeGreaterThan(1500)
  })

  it('agree with the phrases that must be certain', () => {
    const alarms = phrasings.filter((row) => row.kind === undefined && detectDanger(row.text) !== undefined)
    expect(alarms).toEqual([])
    expect(certainKinds('Mein Mann schlägt mich und unsere Küche brennt')).toEqual(['fire', 'violence'])
  })
})
