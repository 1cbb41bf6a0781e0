import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  escapeHtml,
  type Paragraph,
  splitMessages,
  toHtml,
  toPlain,
} from '../../../adapters/telegram/message-text.ts'

const span = fc.record(
  {
    text: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }).map((text) => text.toWellFormed()),
      fc.lorem({ maxCount: 30 }),
    ),
    look: fc.constantFrom('bold' as const, 'italic' as const),
    href: fc.constantFrom('https://a.example/?b=1&c=2'),
  },
  { requiredKeys: ['text'] },
)
const paragraphs = fc.array(fc.array(span, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
const dense = (text: string) => text.replaceAll(/\s+/g, '')

describe('cutting a text into messages', () => {
  it('keeps every message within the limit and every character but white space', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 40, max: 400 }), (text, limit) => {
        const messages = splitMessages(text as Paragraph[], limit)
        for (const message of messages) expect(toPlain(message).length).toBeLessThanOrEqual(limit)
        const shown = (list: readonly Paragraph[]) =>
          list.flatMap((one) => one.map((part) => part.text)).join('')
        expect(dense(shown(messages.flat()))).toBe(dense(shown(text as Paragraph[])))
      }),
      { numRuns: 300 },
    )
  })

  it('never cuts a character in two', () => {
    const messages = splitMessages([[{ text: '𝒳'.repeat(500) }]], 101)
    for (const message of messages) expect(toPlain(message).isWellFormed()).toBe(true)
    expect(messages.map(toPlain).join('')).toBe('𝒳'.repeat(500))
  })

  it('cuts between paragraphs before it cuts within one', () => {
    const text = ['a', 'b', 'c'].map((letter): Paragraph => [{ text: letter.repeat(40) }])
    expect(splitMessages(text, 90).map((message) => message.length)).toEqual([2, 1])
  })

  it('closes what it opens on both sides of a cut', () => {
    const messages = splitMessages([[{ text: 'wort '.repeat(100).trim(), look: 'bold' }]], 100)
    for (const message of messages) expect(toHtml(message)).toMatch(/^<b>[^<>]+<\/b>$/)
  })
})

describe('escaping', () => {
  it('gives back the text when Telegram reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = escapeHtml(text)
        expect(html).not.toMatch(/[<>"]/)
        expect(
          html
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&'),
        ).toBe(text)
      }),
    )
  })
})
