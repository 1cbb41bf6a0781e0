import { describe, expect, it } from 'vitest'
import { createDangerNet, netPhrasings } from '../../bot/danger/danger-net.ts'
import { detectDanger, detectHint } from '../../bot/danger/detect-danger.ts'
import { EmbeddingError } from '../../knowledge/embedder.ts'
import { dangerKinds } from '../../knowledge/schema.ts'
import { noVectorCache } from '../../knowledge/search/vector-store.ts'
import { createHashEmbedder } from '../helpers/hash-embedder.ts'

const hint = 'Wir sitzen mit den Kindern in der Nacht am Bahnhof und haben kein Bett'

async function startNet(embedder = createHashEmbedder()) {
  const net = createDangerNet(Promise.resolve(embedder), noVectorCache)
  await net.settled
  return net
}

describe('the second net', () => {
  it('hears a phrasing it knows', async () => {
    const net = await startNet()
    expect(await net.hear('Bei uns im Heim brennt ein Zimmer')).toBe('fire')
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
    expect(await net.hear(`${polite} ${polite} Mein Freund lässt mich nicht aus der Wohnung`)).toBeDefined()
  })

  it('takes a hint as it is while there is no model', async () => {
    const net = createDangerNet(Promise.resolve(undefined), noVectorCache)
    await net.settled
    expect(detectHint(hint)).toBe('homeless-tonight')
    expect(await net.hear(hint)).toBe('homeless-tonight')
    expect(await net.hear('Wo melde ich mich an?')).toBeUndefined()
  })

  it('takes a hint as it is while the model is starting or too busy', async () => {
    const starting = createDangerNet(new Promise(() => {}), noVectorCache)
    expect(await starting.hear(hint)).toBe('homeless-tonight')

    const real = createHashEmbedder()
    const busy = await startNet({
      ...real,
      embed: (texts, role, options) =>
        role === 'query'
          ? Promise.reject(new EmbeddingError('EMBEDDING_BUSY', 'busy'))
          : real.embed(texts, role, options),
    })
    expect(await busy.hear(hint)).toBe('homeless-tonight')
  })

  it('survives a model that fails', async () => {
    const net = createDangerNet(Promise.reject(new Error('no model')), noVectorCache)
    await net.settled
    expect(await net.hear('Wo melde ich mich an?')).toBeUndefined()
  })

  it('knows enough phrasings of every kind, each once, and more harmless ones', () => {
    const texts = netPhrasings.map((row) => row.text)
    expect(new Set(texts).size).toBe(texts.length)
    for (const kind of dangerKinds)
      expect(netPhrasings.filter((row) => row.kind === kind).length).toBeGreaterThan(90)
    expect(netPhrasings.filter((row) => row.kind === undefined).length).toBeGreaterThan(120)
  })

  it('and the phrases agree on the harmless phrasings', () => {
    const alarms = netPhrasings.filter(
      (row) => row.kind === undefined && detectDanger(row.text) !== undefined,
    )
    expect(alarms).toEqual([])
  })
})
