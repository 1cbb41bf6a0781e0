import { describe, expect, it } from 'vitest'
import { checkNeighbours } from '../../../knowledge/check/neighbours.ts'
import { anEntry } from '../../helpers/builders.ts'
import { aCheckedPack, byId } from '../../helpers/pack-folder.ts'

const to = (entry: string) => ({ entry, de: 'Dann dort.', en: 'Then there.' })
const check = (...entries: ReturnType<typeof anEntry>[]) =>
  checkNeighbours(aCheckedPack({ entries: byId(...entries) })).map(
    ({ level, file, field, message }) => `${level} ${file} ${field}: ${message}`,
  )

describe('the check of neighbours', () => {
  it('accepts neighbours that know of each other, and relations one way', () => {
    expect(
      check(
        anEntry({ id: 'a', neighbours: [to('b')], related: ['b'] }),
        anEntry({ id: 'b', neighbours: [to('a')] }),
      ),
    ).toEqual([])
  })

  it('warns when only one names the other', () => {
    expect(check(anEntry({ id: 'a', neighbours: [to('b')] }), anEntry({ id: 'b' }))).toEqual([
      'warning entries/registration/a.yaml neighbours[0].entry: names "b", which does not name "a"',
    ])
  })

  it('refuses an entry that points at itself', () => {
    expect(check(anEntry({ id: 'a', related: ['a'], neighbours: [to('a')] }))).toEqual([
      'error entries/registration/a.yaml related[0]: names the entry itself',
      'error entries/registration/a.yaml neighbours[0].entry: names the entry itself',
    ])
  })
})
