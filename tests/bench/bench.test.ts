import { describe, expect, it } from 'vitest'
import type { Content } from '../../bench/engine.ts'
import { allEngines } from '../../bench/engines/index.ts'
import { countHits } from '../../bench/measure-engine.ts'
import { createPadding, drawVectors } from '../../bench/padding.ts'
import { createRandom, percentile, sample } from '../../bench/statistics.ts'
import type { SearchDocument } from '../../knowledge/search/document.ts'
import { words } from '../../knowledge/search/text.ts'
import { noVectorCache } from '../../knowledge/search/vector-store.ts'
import { createHashEmbedder } from '../helpers/hash-embedder.ts'

const entry = (id: string, german: string[], english: string[]): SearchDocument => ({
  id,
  texts: [german, english].flatMap(([title = '', answer = '', ...utterances]) => [
    { kind: 'title' as const, text: title },
    ...utterances.map((text) => ({ kind: 'utterance' as const, text })),
    { kind: 'answer' as const, text: answer },
    { kind: 'detail' as const, text: 'Bitte Termin buchen' },
  ]),
})
const tiny: Content = {
  documents: [
    entry(
      'registration',
      ['Wohnung anmelden', 'Das Bürgeramt meldet Sie an.', 'Wo melde ich meine Wohnung an?', 'Anmeldung'],
      [
        'Register a flat',
        'The citizens office registers you.',
        'Where do I register my flat?',
        'registration',
      ],
    ),
    entry(
      'insurance',
      [
        'Krankenversicherung',
        'Wählen Sie eine Krankenkasse.',
        'Welche Krankenkasse soll ich nehmen?',
        'Krank',
      ],
      ['Health insurance', 'Choose a health fund.', 'Which health insurance should I take?', 'ill'],
    ),
    entry(
      'kindergarten',
      ['Kindergarten', 'Suchen Sie im Portal der Stadt.', 'Wie finde ich einen Kindergarten?', 'Kitaplatz'],
      ['Nursery', 'Search the portal of the city.', 'How do I find a nursery for my child?', 'childcare'],
    ),
  ],
  synonyms: [],
  foreignWords: [],
}

describe('the engines of the comparison', () => {
  it.each(allEngines({ embedder: createHashEmbedder(), cache: noVectorCache }))(
    '$name answers a tiny pack in German and in English',
    async (engine) => {
      const ranker = await engine.start(tiny)

      expect((await ranker.rank('Welche Krankenkasse soll ich nehmen?'))[0]).toBe('insurance')
      expect((await ranker.rank('Where do I register my flat?'))[0]).toBe('registration')
    },
  )

  it('leaves out what needs the model when there is none', () => {
    const names = allEngines(undefined).map((engine) => engine.name)

    expect(names).toContain('ours, without the dense half')
    expect(names).not.toContain('ours')
  })
})

describe('the padding', () => {
  const twice = (size: 'short' | 'full', seed?: number) =>
    [...createPadding(tiny.documents, 20, { size, ...(seed === undefined ? {} : { seed }) })] as const

  it('is the same for the same seed, and another for another', () => {
    expect(twice('full')).toEqual(twice('full'))
    expect(twice('full', 2)).not.toEqual(twice('full', 1))
  })

  it('keeps the number of texts when full, and no detail when short', () => {
    for (const { document, models } of twice('full')) {
      expect(document.texts).toHaveLength(10)
      expect(models).toHaveLength(10)
    }
    for (const { document } of twice('short'))
      expect(document.texts.map((text) => text.kind)).toEqual([
        'title',
        'utterance',
        'utterance',
        'answer',
        'title',
        'utterance',
        'utterance',
        'answer',
      ])
  })

  it('uses words of the pack, besides one topic per entry', () => {
    const known = new Set(tiny.documents.flatMap(({ texts }) => texts.flatMap(({ text }) => words(text))))
    for (const { document } of twice('full')) {
      const strange = document.texts.flatMap(({ text }) => words(text)).filter((word) => !known.has(word))

      expect(new Set(strange).size).toBeLessThanOrEqual(1)
    }
  })

  it('draws unit vectors near those of the imitated texts', () => {
    const [first] = twice('short')
    if (first === undefined) throw new Error('there is no padding')
    const model = Float32Array.from({ length: 384 }, (_, index) => (index === 0 ? 1 : 0))
    const vectors = new Float32Array(8 * 384)

    const texts = drawVectors(first, () => model, createRandom(1), vectors, 0, 384)

    expect(texts).toHaveLength(8)
    for (let row = 0; row < 8; row++) {
      const vector = vectors.subarray(row * 384, (row + 1) * 384)
      expect(Math.hypot(...vector)).toBeCloseTo(1)
      expect(vector[0]).toBeGreaterThan(0.7)
      expect(vector[0]).toBeLessThan(0.95)
    }
  })
})

describe('the figures', () => {
  it('draw the same questions each time', () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index)

    expect(sample(numbers, 10)).toEqual(sample(numbers, 10))
    expect(new Set(sample(numbers, 50)).size).toBe(50)
  })

  it('take the middle and the end of a list in any order', () => {
    expect(percentile([3, 1, 2], 50)).toBe(2)
    expect(percentile([3, 1, 2], 95)).toBe(3)
    expect(percentile([], 50)).toBe(0)
  })

  it('count the first and the first three', () => {
    const question = { id: 'a.de0', text: '', lang: 'de', entries: ['a'], offices: [], scope: 'in' as const }

    expect(
      countHits(
        [question, question, question],
        [
          ['a', 'b'],
          ['b', 'c', 'a'],
          ['b', 'c', 'd', 'a'],
        ],
      ),
    ).toEqual({ questions: 3, hit1: 0.333, hit3: 0.667 })
  })
})
