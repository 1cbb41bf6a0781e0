import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSheet, SheetError, writeSheet } from '../../../adapters/spreadsheet/sheet.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const row = (text: string, german = '') => ({ id: 'a', field: 'answer.en', text, german, revision: '1' })

/** Texts that spreadsheets and CSV readers trip over. */
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\r', '')),
  fc
    .array(
      fc.constantFrom(
        '=cmd|calc',
        "'",
        '"',
        ';',
        ',',
        '\n',
        '\t',
        '+',
        '-',
        '@',
        '＝',
        '04109',
        '🚪',
        'مرحبا',
        '\u2066',
        'ß',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('a sheet', () => {
  it('comes back as it was written, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(awkward, awkward), { minLength: 1, maxLength: 5 }), (texts) => {
        const rows = texts.map(([text, german]) => row(text, german))
        const read = readSheet(bytes(writeSheet(rows, true)), 'x.csv')
        expect(read).toEqual(rows.map((one, index) => ({ ...one, row: index + 2 })))
      }),
      { numRuns: 500 },
    )
  })

  it.each(['=1+1', '+49 341', '-3', '@a', '＝1'])('keeps a spreadsheet from running "%s"', (text) => {
    expect(writeSheet([row(text)], false)).toContain(`;'${text};`)
  })

  it('opens in a German Excel: byte order mark, ";" and a head', () => {
    expect(writeSheet([row('Text')], false)).toBe('\uFEFFid;field;text;revision\r\na;answer.en;Text;1\r\n')
  })

  it.each([',', '\t'])('reads what a spreadsheet program saved with "%s" and other line ends', (sign) => {
    const text = ['id;field;text;revision', 'a;answer.en;"zwei\r\nZeilen";1', ';;;', 'b;answer.en;x;'].join(
      '\r\n',
    )
    expect(readSheet(bytes(text.replaceAll(';', sign)), 'x.csv')).toEqual([
      { row: 2, id: 'a', field: 'answer.en', text: 'zwei\nZeilen', german: '', revision: '1' },
      { row: 4, id: 'b', field: 'answer.en', text: 'x', german: '', revision: '' },
    ])
  })

  it('refuses other encodings, broken quotes and a lost head', () => {
    const read = (content: Uint8Array) => () => readSheet(content, 'x.csv')
    expect(read(Uint8Array.of(0xfc, 0x62, 0x65, 0x72))).toThrow('x.csv is not UTF-8')
    expect(read(bytes('id;field;text;revision\na;b;"c'))).toThrow('x.csv is not CSV')
    expect(read(bytes('a;answer.en;x;1'))).toThrow(SheetError)
  })
})
