import { describe, expect, it } from 'vitest'
import { createForeignWords } from '../../../knowledge/search/foreign-words.ts'

const list = [
  {
    term: 'Führerschein',
    phrases: { ru: ['водительские права'], ar: ['شهادة سواقة'], vi: ['bằng lái'], tr: ['ehliyet'] },
  },
  { term: 'Aufenthaltstitel', phrases: { tr: ['oturum'], ar: ['إقامة'] } },
  { term: 'Niederlassungserlaubnis', phrases: { tr: ['süresiz oturum izni'], en: ['permanent permit'] } },
  { term: 'Miete', phrases: { pl: ['czynsz'], tr: ['kira'] } },
]
const { inGerman } = createForeignWords(list, (word) => ['permanent', 'permit'].includes(word))

describe('words of other languages', () => {
  it.each([
    ['Türkiye ehliyeti burada geçerli mi?', 'Führerschein'],
    ['обменять водительское право', 'Führerschein'],
    ['где обменять водительских прав', 'Führerschein'],
    ['معي الشهادة السواقة', 'Führerschein'],
    ['doi bang lai o dau', 'Führerschein'],
    ['süresiz oturum izni istiyorum', 'Niederlassungserlaubnis'],
    ['oturumum bitiyor', 'Aufenthaltstitel'],
  ])('leads %s to %s', (utterance, term) => {
    expect(inGerman(utterance)).toContain(term)
  })

  it('leaves an utterance without them as it is written', () => {
    expect(inGerman('Wo melde ich mich an?')).toBe('Wo melde ich mich an?')
    expect(inGerman('')).toBe('')
  })

  it('takes a short word only as it stands', () => {
    expect(inGerman('kiraz aldım')).toBe('kiraz aldım')
    expect(inGerman('kira çok')).toBe('Miete cok')
  })

  it('passes over phrases of words that the pack has', () => {
    expect(inGerman('permanent permit')).toBe('permanent permit')
  })
})
