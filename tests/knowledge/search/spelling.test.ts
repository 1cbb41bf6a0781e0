import { describe, expect, it } from 'vitest'
import { createSpelling } from '../../../knowledge/search/spelling.ts'

const known = new Set(['ausbildung', 'wohnung'])
const spelling = createSpelling(
  ['Fiktionsbescheinigung', 'Führungszeugnis', 'Zusicherung', 'Duldung', 'Anlage KDU'],
  (word) => known.has(word),
)

describe('a misspelt official term', () => {
  it.each([
    ['Was ist eine Fiktionsbescheinung?', 'Fiktionsbescheinung', 'Fiktionsbescheinigung'],
    ['ich brauch ein Fürungszeugnis', 'Fürungszeugnis', 'Führungszeugnis'],
    ['where do I get a furungszeugnis', 'furungszeugnis', 'Führungszeugnis'],
  ])('"%s" is told what it was taken for', (text, said, term) => {
    expect(spelling.find(text)).toEqual({ said, term })
  })

  it.each([
    'Wo bekomme ich Fiktionsbescheinigungen?',
    'Fuehrungszeugnis',
    'Ausbildung und Wohnung',
    'eine Absicherung',
    'Duldng',
    '',
  ])('"%s" has none', (text) => {
    expect(spelling.find(text)).toBeUndefined()
  })
})
