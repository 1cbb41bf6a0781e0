import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPersonalData } from '../../bot/masking.ts'
import { cleanUtterance } from '../../bot/utterance.ts'

describe('masking', () => {
  it.each([
    ['Schreiben Sie an ali.k@example.org bitte', 'e-mail'],
    ['Meine Nummer ist 0176 1234567', 'phone'],
    ['ruf an +49 (176) 12 34 56 78', 'phone'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'iban'],
    ['de89370400440532013000', 'iban'],
    ['Pass C01X00T47', 'document-number'],
    ['AZR 123456789012', 'document-number'],
    ['Steuernummer 232/123/45678', 'document-number'],
    ['geboren am 3.5.1990', 'birth-date'],
    ['رقمي ٠١٧٦١٢٣٤٥٦٧', 'phone'],
  ])('hides what is personal in "%s"', (text, kind) => {
    const masked = maskPersonalData(text)
    expect(masked.kinds).toContain(kind)
    expect(masked.text).toContain('[…]')
    expect(masked.text).not.toMatch(/\d{5}/)
  })

  it.each([
    'Ruf die 112',
    '116 117 nachts',
    'Frist bis 31.12.2026',
    'Was kostet das, 250 Euro?',
    'Postleitzahl 04109',
    '0800 1110111',
    '§ 24 AufenthG',
    'Haus 12, Wohnung 7',
    '2025 2026 2027',
    'sperrmüll am 14.12. um 10:30',
  ])('leaves "%s" alone', (text) => {
    expect(maskPersonalData(text)).toEqual({ text, kinds: [] })
  })

  it('never throws, never grows without end, is done with its own output', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const once = maskPersonalData(text).text
        expect(maskPersonalData(once).text).toBe(once)
      }),
      { numRuns: 300 },
    )
  })
})

describe('cleaning an utterance', () => {
  it('drops control and direction-override characters and keeps line breaks', () => {
    expect(cleanUtterance('a\u0000b\u202Ec\u0007\nd').text).toBe('abc\nd')
  })

  it('cuts at 4,000 characters and says so', () => {
    expect(cleanUtterance('x'.repeat(100_000))).toMatchObject({ cut: true, text: 'x'.repeat(4000) })
  })

  it('returns well-formed text for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6000 }), (text) =>
        cleanUtterance(text).text.isWellFormed(),
      ),
    )
  })
})
