import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editYaml } from '../../../adapters/spreadsheet/edit-yaml.ts'

const source = `# About this entry
id: x
title: { de: "Titel", en: "Title" }   # both short
utterances:
  de:
  - eins # the first
  # what people type
  - zwei
  en:
  - "one"
# The answer
answer:
  de: Eine Antwort, die hier steht und die über
    eine Zeile geht.
  en: 'Answer: yes.'
checked:
  'on': "2026-01"
situations:
- group: eu
  de: Für alle.   # all
revision:
  de: 1
  en: 1
# The end
`

describe('an edit of YAML', () => {
  it('of nothing changes nothing', () => {
    expect(editYaml(source, [])).toBe(source)
  })

  it('changes its own lines only', () => {
    const after = editYaml(source, [
      { path: ['answer', 'en'], value: 'No: "never" # not.' },
      { path: ['revision', 'en'], value: 2 },
    ])
    expect(after).toBe(
      source.replace(`'Answer: yes.'`, `'No: "never" # not.'`).replace('  en: 1\n', '  en: 2\n'),
    )
  })

  it('adds and removes items of lists and keeps the comments of the others', () => {
    const after = editYaml(source, [{ path: ['utterances', 'de'], value: ['neu', 'eins', 'zwei'] }])
    expect(parse(after).utterances).toEqual({ de: ['neu', 'eins', 'zwei'], en: ['one'] })
    expect(after).toContain('- eins # the first')
    expect(after).toContain('# what people type\n  - zwei')
    const shorter = editYaml(source, [{ path: ['utterances', 'de'], value: ['zwei'] }])
    expect(parse(shorter).utterances.de).toEqual(['zwei'])
    expect(shorter).toContain('# what people type\n  - zwei')
  })

  it('reaches into rows, flow maps and new fields', () => {
    const after = editYaml(source, [
      { path: ['situations', 0, 'de'], value: 'Für viele.' },
      { path: ['title', 'de'], value: 'Neu, "so"' },
      { path: ['answer', 'easy'], value: 'Einfach.' },
    ])
    const data = parse(source)
    data.situations[0].de = 'Für viele.'
    data.title.de = 'Neu, "so"'
    data.answer.easy = 'Einfach.'
    expect(parse(after)).toEqual(data)
    expect(Object.keys(parse(after))).toEqual(Object.keys(data))
    for (const comment of source.match(/#.*/g) ?? []) expect(after).toContain(comment)
  })

  it('deletes a field', () => {
    const withEasy = editYaml(source, [{ path: ['answer', 'easy'], value: 'Einfach.' }])
    expect(parse(editYaml(withEasy, [{ path: ['answer', 'easy'], value: undefined }]))).toEqual(parse(source))
  })

  it('copes with files that are indented in another way', () => {
    const other = 'a:\n    b:\n        - x\n    c: y\n'
    expect(parse(editYaml(other, [{ path: ['a', 'c'], value: 'z' }]))).toEqual({ a: { b: ['x'], c: 'z' } })
  })

  it('keeps every text a text, whatever it looks like', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        '04109',
        'yes',
        'null',
        '12:30',
        '2026-11-25',
        '- x',
        '# x',
        'a: b',
        '=cmd',
        '🚪',
        'a\n\n  b\n',
        '\u2066م\u2069',
      ),
    )
    fc.assert(
      fc.property(text, text, (answer, utterance) => {
        const data = parse(source)
        data.answer.de = answer
        data.utterances.de = ['eins', utterance, 'zwei']
        const after = editYaml(source, [
          { path: ['answer', 'de'], value: answer },
          { path: ['utterances', 'de'], value: ['eins', utterance, 'zwei'] },
        ])
        expect(parse(after)).toEqual(data)
      }),
      { numRuns: 500 },
    )
  })

  it('refuses a file that is not valid YAML', () => {
    expect(() => editYaml('a: [', [])).toThrow()
  })
})
