import { describe, expect, it } from 'vitest'
import { packChanges } from '../../../adapters/spreadsheet/pack-changes.ts'
import { packSheets } from '../../../adapters/spreadsheet/pack-sheets.ts'
import { type NumberedRow, readSheet } from '../../../adapters/spreadsheet/sheet.ts'
import { anEntry, anOffice, aPack } from '../../helpers/builders.ts'

const pack = aPack({
  entries: [
    anEntry({
      id: 'a',
      utterances: { de: ['eins', 'zwei', 'drei'], en: ['one', 'two', 'three'] },
      answer: { de: 'Antwort.', en: 'Answer.' },
      facets: {
        steps: { de: ['Erst', 'Dann'], en: ['First', 'Then'] },
        cost: { de: 'Nichts.', en: 'Free.' },
      },
      situations: [{ group: 'eu', de: 'Für alle.', en: 'For all.' }],
    }),
    anEntry({ id: 'late', revision: { de: 3, en: 1 } }),
  ],
  offices: [anOffice({ id: 'centre' }), anOffice({ id: 'north' })],
})

/** The rows of one exported sheet, changed by a translator. */
function edited(name: string, change: (rows: NumberedRow[]) => NumberedRow[]) {
  const text = packSheets(pack).get(name) ?? ''
  return packChanges(pack, new Map([[name, change(readSheet(new TextEncoder().encode(text), name))]]))
}
const set =
  (field: string, text: string, more: Partial<NumberedRow> = {}) =>
  (rows: NumberedRow[]) =>
    rows.map((row) => (row.id === (more.id ?? 'a') && row.field === field ? { ...row, ...more, text } : row))
const aRow = (row: Partial<NumberedRow>): NumberedRow => ({
  row: 99,
  id: 'a',
  field: '',
  text: '',
  german: '',
  revision: '',
  ...row,
})
const file = 'entries/registration/a.yaml'

describe('the changes of sheets', () => {
  it('are none right after an export', () => {
    for (const name of packSheets(pack).keys())
      expect(edited(name, (rows) => rows)).toEqual({ changes: [], edits: [], refused: [] })
  })

  it('show the German text beside a translation, except for utterances', () => {
    const rows = readSheet(new TextEncoder().encode(packSheets(pack).get('entries.en.csv')), 'x')
    expect(rows.find((row) => row.field === 'facets.steps.en[1]')).toMatchObject({
      text: 'Then',
      german: 'Dann',
    })
    expect(rows.find((row) => row.field === 'situations[0].en')).toMatchObject({ german: 'Für alle.' })
    expect(rows.find((row) => row.field === 'utterances.en[0]')).toMatchObject({ german: '' })
  })

  it('count up the German revision past the English, which is then stale', () => {
    expect(edited('entries.de.csv', set('answer.de', 'Neue Antwort.'))).toEqual({
      changes: [{ file, field: 'answer.de', from: 'Antwort.', to: 'Neue Antwort.' }],
      edits: [
        { file, path: ['answer', 'de'], value: 'Neue Antwort.' },
        { file, path: ['revision', 'de'], value: 2 },
      ],
      refused: [],
    })
  })

  it('bring a translation up to the German it was written beside', () => {
    const { edits } = edited('entries.en.csv', set('answer.en', 'New.', { id: 'late' }))
    expect(edits.at(-1)).toEqual({
      file: 'entries/registration/late.yaml',
      path: ['revision', 'en'],
      value: 3,
    })
  })

  it('reach offices, which have no revision', () => {
    expect(edited('offices.en.csv', set('name.en', 'North office', { id: 'north' })).edits).toEqual([
      { file: 'offices/north.yaml', path: ['name', 'en'], value: 'North office' },
    ])
  })

  it('add and remove an answer in Einfache Sprache', () => {
    expect(edited('entries.easy.csv', set('answer.easy', 'Ganz einfach.')).edits).toEqual([
      { file, path: ['answer', 'easy'], value: 'Ganz einfach.' },
    ])
  })

  it('add items where their number puts them, however the sheet is sorted', () => {
    const more = [
      aRow({ field: 'utterances.de[]', text: 'vier' }),
      aRow({ field: 'utterances.de[0]', text: 'halb' }),
    ]
    const result = edited('entries.de.csv', (rows) => [...rows, ...more])
    expect(result.edits[0]?.value).toEqual(['eins', 'halb', 'zwei', 'drei', 'vier'])
    expect(result.changes).toEqual([
      { file, field: 'utterances.de[1]', from: undefined, to: 'halb' },
      { file, field: 'utterances.de[4]', from: undefined, to: 'vier' },
    ])
    expect(edited('entries.de.csv', (rows) => rows.reverse()).edits).toEqual([])
  })

  it('remove items whose row is gone or empty', () => {
    const gone = (rows: NumberedRow[]) =>
      rows.filter((row) => row.id !== 'a' || row.field !== 'utterances.de[1]')
    expect(edited('entries.de.csv', gone)).toMatchObject({
      changes: [{ field: 'utterances.de[1]', from: 'zwei', to: undefined }],
      edits: [{ value: ['eins', 'drei'] }, {}],
    })
    expect(edited('entries.de.csv', set('utterances.de[1]', ' ')).edits[0]?.value).toEqual(['eins', 'drei'])
  })

  it('show a repetition that is removed', () => {
    const twice = aPack({ entries: [anEntry({ id: 'a', utterances: { de: ['x', 'x', 'y'], en: ['z'] } })] })
    const rows = ['x', 'y'].map((text, index) => aRow({ field: `utterances.de[${index}]`, text }))
    expect(packChanges(twice, new Map([['entries.de.csv', rows]])).changes).toEqual([
      { file, field: 'utterances.de[1]', from: 'x', to: undefined },
    ])
  })

  it('leave alone what has no rows', () => {
    expect(edited('entries.de.csv', (rows) => rows.slice(0, 1)).edits).toEqual([])
  })

  it.each([
    ['an unknown entry', { id: 'nobody', field: 'answer.de', text: 'x' }, 'there is no entry "nobody"'],
    ['an unknown field', { field: 'answer.dee', text: 'x' }, '"a" has no field "answer.dee" here'],
    ['another language', { field: 'answer.en', text: 'x' }, '"a" has no field "answer.en" here'],
    [
      'an item of a text',
      { field: 'facets.cost.de[0]', text: 'x' },
      '"a" has no field "facets.cost.de[0]" here',
    ],
    ['a list as a text', { field: 'facets.steps.de', text: 'x' }, '"a" has no field "facets.steps.de" here'],
    ['a field twice', { field: 'answer.de', text: 'x' }, 'answer.de stands in row'],
  ])('refuse %s with its row', (_, row, message) => {
    const { refused, edits } = edited('entries.de.csv', (rows) => [...rows, aRow(row)])
    expect(refused).toEqual([{ sheet: 'entries.de.csv', row: 99, message: expect.stringContaining(message) }])
    expect(edits).toEqual([])
  })

  it('refuse an empty text', () => {
    expect(edited('entries.de.csv', set('answer.de', '')).refused).toMatchObject([
      { message: 'answer.de must not be empty' },
    ])
  })

  it('refuse a change to a text that has moved on since the export', () => {
    expect(edited('entries.de.csv', set('answer.de', 'Neu', { revision: '7' })).refused).toMatchObject([
      { message: expect.stringContaining('exported at revision 7, the pack is at 1') },
    ])
    expect(edited('entries.de.csv', set('utterances.de[0]', 'neu', { revision: '7' })).refused).toHaveLength(
      1,
    )
    // Nothing is lost where the text is the same.
    expect(edited('entries.de.csv', set('answer.de', 'Antwort.', { revision: '7' })).refused).toEqual([])
  })

  it('refuse a translation of another German text', () => {
    expect(edited('entries.en.csv', set('answer.en', 'New', { german: 'Alt.' })).refused).toMatchObject([
      { message: expect.stringContaining('the German text beside answer.en is not the one of the pack') },
    ])
  })
})
