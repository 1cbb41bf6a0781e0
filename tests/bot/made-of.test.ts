import { describe, expect, it } from 'vitest'
import { bye } from '../../intents/bye/index.ts'
import { greeting } from '../../intents/greeting/index.ts'
import { madeOf } from '../../intents/made-of.ts'
import { thanks } from '../../intents/thanks/index.ts'

describe('a wording made of known phrases', () => {
  it.each([
    ['Guten Abend zusammen!', greeting],
    ['moin moin', greeting],
    ['hi 👋', greeting],
    ['Buenas noches', greeting],
    ['Добрый вечер', greeting],
    ['مساء الخير', greeting],
    ['ok, vielen Dank!!', thanks],
    ['merci beaucoup', thanks],
    ['Danke, tschüss', bye],
    ['Do widzenia', bye],
  ])('"%s" is surely meant so', (text, intent) => {
    expect(intent.surely?.test(text)).toBe(true)
  })

  it.each([
    ['Hallo, wo ist das Bürgeramt?', greeting],
    ['Morgen', greeting],
    ['alle zusammen', greeting],
    ['ok', thanks],
    ['Danke, aber wo ist das?', thanks],
    ['und', bye],
    ['Dankeschönkarte', thanks],
  ])('"%s" is not', (text, intent) => {
    expect(intent.surely?.test(text)).toBe(false)
  })

  it('takes a word of a phrase for no phrase, and marks as they are', () => {
    const pattern = madeOf('guten tag\na+b', 'na')
    expect(pattern.test('guten, tag')).toBe(true)
    expect(pattern.test('guten')).toBe(false)
    expect(pattern.test('na a+b')).toBe(true)
    expect(pattern.test('aab')).toBe(false)
  })
})
