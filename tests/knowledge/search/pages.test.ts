import { describe, expect, it } from 'vitest'
import { coveringPassages, pageDocument } from '../../../knowledge/search/document.ts'
import { createPageScorer } from '../../../knowledge/search/page-scores.ts'
import { createTokenMatcher } from '../../../knowledge/search/token-match.ts'

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ')

describe('a foreign page', () => {
  it('is covered by every second passage and the last, each under its heading', () => {
    const page = pageDocument({ id: '1', text: `Heading\n${words(1, 250)}` })
    expect(coveringPassages(page)).toEqual([
      `Heading ${words(1, 120)}`,
      `Heading\n${words(120, 240)}`,
      `Heading\n${words(180, 250)}`,
    ])
  })

  it('has no heading when its first line is a paragraph', () => {
    const page = pageDocument({ id: '1', text: words(0, 180) })
    expect(coveringPassages(page)).toEqual([words(0, 120), words(60, 180)])
  })

  it('is not preferred for being long', () => {
    const filler = Array.from({ length: 60 }, (_, index) => `filler${index}`)
    const scorer = createPageScorer([['visa'], ['visa', ...filler], filler], 0.6)
    const [first, second] = scorer.sum(['visa'], 1).sort((a, b) => b.score - a.score)
    expect(first).toMatchObject({ document: 0, own: 1 })
    expect(second?.score).toBeLessThan(first?.score ?? 0)
  })

  it('is as near as the tokens that are nearest to those of the utterance', async () => {
    const vectors: Record<string, number[]> = { ask: [1, 0, 0, 1], both: [0, 1, 1, 0], one: [1, 0] }
    const matcher = createTokenMatcher(
      [['one'], ['one', 'both']],
      async (text) => Float32Array.from(vectors[text] ?? []),
      2,
    )
    expect(await matcher.compare('ask', [0, 1])).toEqual(
      new Map([
        [0, 0.5],
        [1, 1],
      ]),
    )
  })
})
