import { describe, expect, it } from 'vitest'
import { checkDuplicates } from '../../../knowledge/check/duplicates.ts'
import { checkForeignWords } from '../../../knowledge/check/foreign-words.ts'
import { checkNearDuplicates, comparableTexts } from '../../../knowledge/check/near-duplicates.ts'
import { anEntry } from '../../helpers/builders.ts'
import { createHashEmbedder } from '../../helpers/hash-embedder.ts'
import { aCheckedPack, byId } from '../../helpers/pack-folder.ts'

const entry = (id: string, de: string[], en: string[] = [`question ${id}`]) =>
  anEntry({ id, title: { de: `Titel ${id}`, en: `Title ${id}` }, utterances: { de, en } })

describe('the check of duplicates', () => {
  it('refuses an utterance of two entries, however it is written', () => {
    const entries = byId(
      entry('a', ['Wo ist das Bürgerbüro?']),
      entry('b', ['neu', 'wo ist das buergerbuero']),
    )
    expect(checkDuplicates(aCheckedPack({ entries }))).toMatchObject([
      {
        level: 'error',
        file: 'entries/registration/b.yaml',
        field: 'utterances.de[1]',
        message: '"wo ist das buergerbuero" is an utterance of "a" too ("Wo ist das Bürgerbüro?")',
      },
    ])
  })

  it('finds it across languages, but leaves one entry its own repetition', () => {
    const across = byId(entry('a', ['BAMF']), entry('b', ['neu'], ['bamf']))
    expect(checkDuplicates(aCheckedPack({ entries: across }))).toHaveLength(1)
    const same = byId(entry('a', ['BAMF'], ['bamf']))
    expect(checkDuplicates(aCheckedPack({ entries: same }))).toEqual([])
  })
})

describe('the check of foreign words', () => {
  it('refuses a phrase that leads to two terms', () => {
    const foreignWords = [
      { term: 'Heirat', phrases: { tr: ['evlenmek'], fr: ['se marier'] } },
      { term: 'Eheschließung', phrases: { tr: ['nikâh', 'Evlenmek'] } },
    ]
    expect(checkForeignWords(aCheckedPack({ foreignWords }))).toMatchObject([
      { level: 'error', file: 'foreign-words.yaml', message: '"Evlenmek" leads to "Heirat" too' },
    ])
    expect(checkForeignWords(aCheckedPack({ foreignWords: foreignWords.slice(0, 1) }))).toEqual([])
  })
})

describe('the check of near duplicates', () => {
  async function check(...entries: ReturnType<typeof entry>[]) {
    const checked = aCheckedPack({ entries: byId(...entries) })
    const texts = comparableTexts(checked.pack)
    const embedder = createHashEmbedder()
    const vectors = await embedder.embed(
      texts.map((one) => one.text),
      'passage',
    )
    return checkNearDuplicates(checked, texts, vectors, embedder.dims)
  }

  it('names both entries and both texts', async () => {
    // The stand-in for the model does not see the order of words.
    const findings = await check(entry('a', ['Kita Platz finden']), entry('b', ['finden Kita Platz']))
    expect(findings).toMatchObject([
      {
        level: 'warning',
        file: 'entries/registration/b.yaml',
        field: 'utterances.de[0]',
        message: '"finden Kita Platz" of "b" is nearly "Kita Platz finden" of "a" (cosine 1.000)',
      },
    ])
  })

  it('compares titles too', async () => {
    const other = anEntry({ id: 'b', title: { de: 'Kita Platz', en: 'Title b' } })
    expect(await check(entry('a', ['Kita Platz']), other)).toMatchObject([{ field: 'title.de' }])
  })

  it('leaves one entry its own paraphrases, exact duplicates to the other check, and different texts alone', async () => {
    expect(await check(entry('a', ['Kita Platz finden', 'finden Kita Platz']))).toEqual([])
    expect(await check(entry('a', ['Kita Platz']), entry('b', ['kita platz']))).toEqual([])
    expect(await check(entry('a', ['Kita Platz finden']), entry('b', ['Deutsch lernen abends']))).toEqual([])
  })

  it.each([
    [0.971, 1],
    [0.969, 0],
  ])('at a cosine of %d gives %d findings', (cosine, count) => {
    const checked = aCheckedPack({ entries: byId(entry('a', ['x']), entry('b', ['y'])) })
    const texts = comparableTexts(checked.pack).filter(
      (text) => text.place.path[1] === 'de' && text.place.path[2] === 0,
    )
    const vectors = new Float32Array([1, 0, 0, 0, cosine, 0, 0, Math.sqrt(1 - cosine ** 2)])
    expect(checkNearDuplicates(checked, texts, vectors, 4)).toHaveLength(count)
  })
})
