import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Embedder, EmbeddingError } from '../../../knowledge/embedder.ts'
import { fitLogistic, probability } from '../../../knowledge/search/calibration-model.ts'
import { createCompoundSplitter } from '../../../knowledge/search/compounds.ts'
import { pageDocument, type SearchDocument } from '../../../knowledge/search/document.ts'
import { createLexicalIndex } from '../../../knowledge/search/lexical-index.ts'
import { createPlaceFinder } from '../../../knowledge/search/places.ts'
import { createSearch } from '../../../knowledge/search/search.ts'
import { fold, words } from '../../../knowledge/search/text.ts'
import { noVectorCache } from '../../../knowledge/search/vector-store.ts'
import { testCalibration } from '../../helpers/calibration.ts'
import { createHashEmbedder } from '../../helpers/hash-embedder.ts'

const utterance = (id: string, ...texts: string[]): SearchDocument => ({
  id,
  texts: texts.map((text) => ({ kind: 'utterance', text })),
})
const documents = [
  utterance(
    'insurance',
    'Krankenversicherung',
    'Wie melde ich mich bei der Krankenversicherung an?',
    'health insurance',
  ),
  utterance(
    'recognition',
    'Abschluss anerkennen lassen',
    'Anerkennung von Zeugnissen',
    'have my degree recognised',
  ),
  utterance(
    'confirmation',
    'Wohnungsgeberbestätigung',
    'Versicherung Bestätigung vom Vermieter',
    'Wohnung Geber',
  ),
]
const best = (query: string, synonyms: Parameters<typeof createLexicalIndex>[1] = []) => {
  const scores = [...createLexicalIndex(documents, synonyms).search(query).scores].sort(
    (a, b) => b[1].words + b[1].grams - (a[1].words + a[1].grams),
  )
  return documents[scores[0]?.[0] ?? -1]?.id
}

describe('the lexical half', () => {
  it.each([
    ['Bestaetigung', 'confirmation'],
    ['bestätigungen', 'confirmation'],
    ['krankenversicherungen', 'insurance'],
    ['Abschlüsse anerkennen', 'recognition'],
    ['Krankenversichrung', 'insurance'],
  ])('finds "%s"', (query, id) => {
    expect(best(query)).toBe(id)
  })

  it('treats an everyday phrase as the official word', () => {
    expect(
      best('paper from my landlord', [
        { term: 'Wohnungsgeberbestätigung', everyday: ['paper from my landlord'] },
      ]),
    ).toBe('confirmation')
  })

  it('finds nothing for words nobody wrote', () => {
    expect(createLexicalIndex(documents, []).search('asdf').scores.size).toBe(0)
  })

  it('takes any text in bounded time', () => {
    const index = createLexicalIndex(documents, [])
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 5000 }),
        (text) => index.search(text).scores.size >= 0,
      ),
      { numRuns: 100 },
    )
  })
})

describe('words', () => {
  it('are the same however they are spelt', () => {
    expect(fold('Ämter')).toBe(fold('AEMTER'))
    expect(fold('Straße')).toBe(fold('strasse'))
    expect(words('Wo ist’s? 04109!')).toEqual(['wo', 'ist', 's', '04109'])
  })

  it('come apart where the pack knows the parts', () => {
    const splitter = createCompoundSplitter(new Set(['wohnung', 'geber', 'bestatigung', 'anmeldung']))
    expect(splitter.split('wohnungsgeberbestatigung')).toEqual(['wohnung', 'geber', 'bestatigung'])
    expect(splitter.split('haustier')).toEqual([])
  })
})

describe('places that are not ours', () => {
  const finder = createPlaceFinder(['Leipzig', 'Deutschland', 'Germany'], ['Markkleeberg'])
  it.each([
    ['Wo melde ich mich in Markkleeberg an?', true, false],
    ['Ausländerbehörde Halle Öffnungszeiten', true, false],
    ['Zuständig ist der Landkreis Leipzig?', true, false],
    ['Где в Берлине записаться?', true, false],
    ['Kindergeld in der Schweiz', false, true],
    ['How do I get a visa for Canada?', false, true],
    ['Mein Diplom ist aus Indien, wer prüft das?', false, false],
    ['Ich ziehe von Berlin nach Leipzig', false, false],
    ['Wo melde ich mich an?', false, false],
    ['Was zahlt die Kasse?', false, false],
  ])('"%s"', (text, town, country) => {
    expect(finder.find(text)).toEqual({ town, country })
  })
})

describe('a search', () => {
  it('ranks with both halves', async () => {
    const search = createSearch({
      documents,
      embedder: Promise.resolve(createHashEmbedder()),
      cache: noVectorCache,
    })
    await search.settled
    const ranking = await search.rank('health insurance')
    expect(ranking.mode).toBe('hybrid')
    expect(ranking.hits[0]).toMatchObject({ id: 'insurance', dense: { best: expect.closeTo(1, 5) } })
  })

  it('answers by words while vectors are made, without a model, and when the model fails', async () => {
    let release: (embedder: Embedder | undefined) => void = () => {}
    const waiting = createSearch({
      documents,
      embedder: new Promise((resolve) => {
        release = resolve
      }),
      cache: noVectorCache,
    })
    expect(waiting.state()).toMatchObject({ mode: 'lexical', reason: 'indexing' })
    expect((await waiting.rank('Krankenversicherung')).hits[0]?.id).toBe('insurance')
    release(undefined)
    await waiting.settled
    expect(waiting.state()).toEqual({ mode: 'lexical', reason: 'no-model' })

    const failing: Embedder = {
      ...createHashEmbedder(),
      embed: async () => {
        throw new EmbeddingError('EMBEDDING_FAILED', 'broken')
      },
    }
    const broken = createSearch({ documents, embedder: Promise.resolve(failing), cache: noVectorCache })
    await broken.settled
    expect(broken.state()).toMatchObject({ mode: 'lexical', reason: 'failed' })
    expect((await broken.rank('Krankenversicherung')).hits[0]?.id).toBe('insurance')
  })

  it('is sure of what was said word for word, without vectors too', async () => {
    const search = createSearch({
      documents,
      embedder: Promise.resolve(undefined),
      cache: noVectorCache,
      calibration: testCalibration,
    })
    await search.settled
    const ranking = await search.rank('anerkennung von ZEUGNISSEN?')
    expect(ranking.hits[0]?.id).toBe('recognition')
    expect(ranking.confidence?.first).toBe(1)
  })

  it('does not wait for a model that is busy', async () => {
    const real = createHashEmbedder()
    let busy = false
    const embedder: Embedder = {
      ...real,
      embed: async (texts, role) => {
        if (busy) throw new EmbeddingError('EMBEDDING_BUSY', 'busy')
        return real.embed(texts, role)
      },
    }
    const search = createSearch({ documents, embedder: Promise.resolve(embedder), cache: noVectorCache })
    await search.settled
    busy = true
    expect((await search.rank('Krankenversicherung neu')).mode).toBe('lexical')
  })

  it('cuts long pages into passages under their title', () => {
    const page = pageDocument({
      id: 'page',
      title: 'Titel',
      text: Array.from({ length: 300 }, (_, number) => `wort${number}`).join(' '),
    })
    expect(page.texts.filter((text) => text.kind === 'answer')).toHaveLength(4)
    expect(page.texts.every((text) => text.text.startsWith('Titel'))).toBe(true)
  })
})

describe('calibration', () => {
  it('learns a probability that agrees with what it saw', () => {
    const rows = Array.from({ length: 400 }, (_, index) => [index / 400, Math.sin(index)])
    const labels = rows.map(([x], index) => (x as number) > 0.5 === (index % 10 !== 0))
    const model = fitLogistic(rows, labels)
    expect(probability(model, [0.95, 0])).toBeGreaterThan(0.8)
    expect(probability(model, [0.05, 0])).toBeLessThan(0.2)
  })

  it('stays finite when a feature separates everything', () => {
    const model = fitLogistic([[0], [0], [1], [1]], [false, false, true, true])
    for (const weight of [...model.weights, model.bias]) expect(Number.isFinite(weight)).toBe(true)
  })
})
