import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { createCentres } from '../../../knowledge/search/centres.ts'
import { createDenseIndex, type DenseRow } from '../../../knowledge/search/dense-index.ts'
import type { SearchDocument } from '../../../knowledge/search/document.ts'
import { affordable, closelyCompared, highest } from '../../../knowledge/search/large-pack.ts'
import { createSearch } from '../../../knowledge/search/search.ts'
import { createTermScorer } from '../../../knowledge/search/term-scores.ts'
import { noVectorCache } from '../../../knowledge/search/vector-store.ts'
import { createHashEmbedder } from '../../helpers/hash-embedder.ts'

const word = fc.constantFrom('amt', 'brief', 'kita', 'miete', 'pass', 'steuer', 'visum')
const sentence = fc.array(word, { minLength: 1, maxLength: 8 })

/** Unit vectors that look random and are the same each time. */
function vectors(count: number, dims: number): Float32Array {
  const all = Float32Array.from({ length: count * dims }, (_, index) => Math.sin(index * index + index))
  for (let row = 0; row < count; row++) {
    const vector = all.subarray(row * dims, (row + 1) * dims)
    const length = Math.hypot(...vector)
    for (let i = 0; i < dims; i++) vector[i] = (vector[i] as number) / length
  }
  return all
}

describe('scores by term', () => {
  it('add up to what one search over all words gives, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), sentence, (texts, said) => {
        const index = new MiniSearch({ fields: ['text'] })
        index.addAll(texts.map((text, id) => ({ id, text: text.join(' ') })))
        const whole = index.search(said.join(' '))

        const scorer = createTermScorer(texts.length, (term) => index.search(term))
        scorer.sum(said, said.length)
        const again = scorer.sum(said, said.length)

        expect(new Map(again.map((sum) => [sum.document, sum.score]))).toEqual(
          new Map(whole.map((hit) => [hit.id, hit.score])),
        )
        expect(new Map(again.map((sum) => [sum.document, sum.own]))).toEqual(
          new Map(whole.map((hit) => [hit.id, hit.queryTerms.length])),
        )
      }),
    )
  })

  it('tell the words the user said from those added', () => {
    const scorer = createTermScorer(2, (term) =>
      term === 'pass' ? [{ id: 1, score: 2 }] : [{ id: 1, score: 3 }],
    )

    expect(scorer.sum(['pass', 'ausweis'], 1)).toEqual([{ document: 1, score: 10, own: 1 }])
  })
})

describe('a large pack', () => {
  it('looks up every rare word, and frequent ones while they can be afforded', () => {
    const occurrences = new Map([
      ['kita', 3],
      ['amt', 600],
      ['termin', 3000],
      ['stadt', 90_000],
    ])

    expect(affordable(['stadt', 'kita', 'termin', 'neu', 'amt'], occurrences)).toEqual([
      'kita',
      'termin',
      'neu',
      'amt',
    ])
    expect(affordable(['stadt', 'stadt'], occurrences)).toEqual(['stadt', 'stadt'])
  })

  it('keeps the highest scores, and those that equal the last of them', () => {
    const items = [5, 1, 3, 3, 2].map((score) => ({ score }))

    expect(highest(items, 2).map((item) => item.score)).toEqual([5, 3, 3])
    expect(highest(items, 9)).toEqual(items)
  })

  it('finds the document of a vector among thousands by its centre', () => {
    const dims = 64
    const all = vectors(3000, dims)
    // Two rows each; the second rows come last.
    const documents = 1500
    const owners = Array.from({ length: 3000 }, (_, row) => ({ document: row % documents }))
    const centres = createCentres(all, dims, owners, documents)
    for (const row of [0, 1234, 1500, 2999]) {
      const nearest = centres.nearest(all.subarray(row * dims, (row + 1) * dims), 20)

      expect(nearest).toContain(row % documents)
      expect(nearest.length).toBeGreaterThanOrEqual(20)
      expect(nearest.length).toBeLessThan(60)
      expect(nearest).toEqual([...nearest].sort((a, b) => a - b))
    }
  })

  it('compares a small pack as a whole, of a large one the likely ones and those asked for', () => {
    const dims = 64
    const rows = (count: number) =>
      Array.from({ length: count }, (_, document): DenseRow => ({ document, kind: 'utterance' }))
    const small = closelyCompared(20)
    const few = createDenseIndex(rows(small), vectors(small, dims), dims, small, small)
    const many = createDenseIndex(rows(4000), vectors(4000, dims), dims, 4000, closelyCompared(4000))
    const asked = vectors(1, dims)

    expect(small).toBe(20)
    expect([...few.search(asked).keys()]).toEqual(rows(small).map((row) => row.document))
    const scores = many.search(asked, [3999])
    expect(scores.size).toBeLessThan(1500)
    expect(scores.has(3999)).toBe(true)
    expect(scores.get(0)?.near).toBeCloseTo(1)
  })

  it('gives a document the same nearness whatever the order of the rows', () => {
    const dims = 8
    const rows: DenseRow[] = [
      { document: 1, kind: 'utterance' },
      { document: 0, kind: 'title' },
      { document: 1, kind: 'answer' },
      { document: 0, kind: 'answer' },
    ]
    const all = vectors(4, dims)
    const index = createDenseIndex(rows, all, dims, 2, 2)

    const scores = index.search(all.subarray(0, dims))

    expect(scores.get(1)?.utterance).toBeCloseTo(1)
    expect(scores.get(0)?.utterance).toBe(-1)
  })

  it('finds the right entry among two thousand, by words and by vectors', async () => {
    const documents: SearchDocument[] = Array.from({ length: 2000 }, (_, number) => ({
      id: `entry-${number}`,
      texts: [
        { kind: 'title', text: `Formular ${number} beantragen` },
        { kind: 'utterance', text: `Wo kann ich das Formular ${number} beantragen?` },
        { kind: 'answer', text: `Das Bürgeramt hat das Formular ${number}.` },
      ],
    }))
    const search = createSearch({
      documents,
      embedder: Promise.resolve(createHashEmbedder()),
      cache: noVectorCache,
    })
    await search.settled

    const { hits, mode } = await search.rank('Formular 1234 beantragen, wo?')

    expect(mode).toBe('hybrid')
    expect(hits[0]?.id).toBe('entry-1234')
    expect(hits).toHaveLength(10)
  })
})
