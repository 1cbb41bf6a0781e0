import { describe, expect, it } from 'vitest'
import { checkReadability } from '../../../knowledge/check/readability.ts'
import { sentences, wordCount } from '../../../knowledge/check/sentences.ts'
import { anEntry, anOffice } from '../../helpers/builders.ts'
import { aCheckedPack, byId } from '../../helpers/pack-folder.ts'

/** A sentence of that many words. */
const sentence = (count: number) => `${Array.from({ length: count }, () => 'Wort').join(' ')}.`
const levels = (parts: Parameters<typeof aCheckedPack>[0]) =>
  checkReadability(aCheckedPack(parts)).map(({ level, file, field }) => `${level} ${file} ${field}`)

describe('sentences', () => {
  it.each([
    ['Gehen Sie zum Amt. Nehmen Sie den Pass mit! Fertig?', 3],
    ['Das Amt, z. B. das Bürgerbüro, hilft. Fragen Sie dort.', 2],
    ['Die Frist endet am 31. März 2026. Danach ist es zu spät.', 2],
    ['Kinder der 2. und 3. Klasse melden sich im 1. Stock.', 1],
    ['Das Büro ist in der Otto-Schill-Straße 2. Kommen Sie vorbei.', 2],
    ['Die Adresse ist Hauptstr. 5 in Leipzig. Kommen Sie.', 2],
    ['Der Verein Mosaik e. V. hilft. Er hat Termine usw. Rufen Sie an.', 3],
    ['Open from 9 a.m. to 5 p.m. on Mondays, e.g. for papers. Come in.', 2],
    ['Mehr auf www.leipzig.de. Es kostet 1.000 Euro.', 2],
    ['Erste Zeile\nZweite Zeile', 2],
  ])('counts the sentences of "%s"', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  it.each([
    ['bis zum 31. März 2026', 3],
    ['on 31 March 2026 or July 4, 2026', 4],
    ['in der Otto-Schill-Straße 2 a', 3],
    ['Rufen Sie 0341 123-45 67 an', 4],
    ['von 9 – 12 Uhr', 3],
  ])('counts the words of "%s"', (text, count) => {
    expect(wordCount(text)).toBe(count)
  })
})

describe('the check of readability', () => {
  it('accepts short sentences', () => {
    expect(
      levels({ entries: byId(anEntry({ id: 'a', answer: { de: sentence(16), en: sentence(16) } })) }),
    ).toEqual([])
  })

  it('warns of long sentences in an answer and refuses very long ones', () => {
    const entries = byId(anEntry({ id: 'a', answer: { de: sentence(17), en: `Kurz. ${sentence(21)}` } }))
    expect(levels({ entries })).toEqual([
      'warning entries/registration/a.yaml answer.de',
      'error entries/registration/a.yaml answer.en',
    ])
  })

  it('allows two words more in facets and looks at each item', () => {
    const facets = {
      steps: { de: ['Kurz.', sentence(22)], en: ['Short.', sentence(23)] },
      cost: { de: sentence(17), en: 'Free.' },
    }
    expect(levels({ entries: byId(anEntry({ id: 'a', facets })) })).toEqual([
      'warning entries/registration/a.yaml facets.steps.de[1]',
      'warning entries/registration/a.yaml facets.cost.de',
      'error entries/registration/a.yaml facets.steps.en[1]',
    ])
  })

  it('warns of more than 12 words in Einfache Sprache', () => {
    const answer = { de: 'Kurz.', en: 'Short.', easy: sentence(13) }
    expect(levels({ entries: byId(anEntry({ id: 'a', answer })) })).toEqual([
      'warning entries/registration/a.yaml answer.easy',
    ])
    expect(
      levels({ entries: byId(anEntry({ id: 'a', answer: { ...answer, easy: sentence(12) } })) }),
    ).toEqual([])
  })

  it('looks at what offices say, but not at their names', () => {
    const office = anOffice({
      id: 'a',
      name: { de: sentence(30), en: 'Office' },
      responsible: { de: sentence(23), en: 'Helps.' },
      note: { de: 'Kurz.', en: sentence(17) },
    })
    expect(levels({ entries: new Map(), offices: byId(office) })).toEqual([
      'error offices/a.yaml responsible.de',
      'warning offices/a.yaml note.en',
    ])
  })
})
