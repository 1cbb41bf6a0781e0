import { describe, expect, it } from 'vitest'
import { type Embedder, EmbeddingError } from '../../../knowledge/embedder.ts'
import { withQueryMemory } from '../../../knowledge/search/query-memory.ts'
import { createHashEmbedder } from '../../helpers/hash-embedder.ts'

/** An embedder that writes down what it was asked, and fails when told so. */
function watchedEmbedder() {
  const real = createHashEmbedder()
  const asked: string[][] = []
  const state = { fails: false }
  const embedder: Embedder = {
    ...real,
    async embed(texts, role, options) {
      asked.push([...texts])
      if (state.fails) throw new EmbeddingError('EMBEDDING_BUSY', 'busy')
      return real.embed(texts, role, options)
    },
  }
  return { embedder, asked, state, real }
}

describe('the memory of vectors', () => {
  it('asks for every utterance once, alone or among others, at the same time or later', async () => {
    const { embedder, asked, real } = watchedEmbedder()
    const remembering = withQueryMemory(embedder)
    const [alone, both] = await Promise.all([
      remembering.embed(['eins'], 'query'),
      remembering.embed(['eins', 'zwei', 'zwei'], 'query'),
    ])
    await remembering.embed(['zwei'], 'query')
    expect(asked).toEqual([['eins'], ['zwei']])
    expect(both).toEqual(await real.embed(['eins', 'zwei', 'zwei'], 'query'))
    expect(alone).toEqual(both.slice(0, remembering.dims))
  })

  it('remembers no failure, and no passage', async () => {
    const { embedder, asked, state } = watchedEmbedder()
    const remembering = withQueryMemory(embedder)
    state.fails = true
    await expect(remembering.embed(['eins'], 'query')).rejects.toMatchObject({ code: 'EMBEDDING_BUSY' })
    state.fails = false
    await remembering.embed(['eins'], 'query')
    await remembering.embed(['eins'], 'passage')
    await remembering.embed(['eins'], 'passage')
    expect(asked).toHaveLength(4)
  })

  it('lets go of the oldest', async () => {
    const { embedder, asked } = watchedEmbedder()
    const remembering = withQueryMemory(embedder)
    await remembering.embed(['first'], 'query')
    for (let number = 0; number < 2000; number++) await remembering.embed([`text ${number}`], 'query')
    await remembering.embed(['text 1999'], 'query')
    await remembering.embed(['first'], 'query')
    expect(asked.filter(([text]) => text === 'first')).toHaveLength(2)
    expect(asked.filter(([text]) => text === 'text 1999')).toHaveLength(1)
  })
})
