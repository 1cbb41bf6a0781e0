import { describe, expect, it } from 'vitest'
import { checkParity } from '../../../knowledge/check/parity.ts'
import { anEntry } from '../../helpers/builders.ts'
import { aCheckedPack, byId } from '../../helpers/pack-folder.ts'

const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const utterances = { de: eight, en: eight }
const check = (entry: Partial<Parameters<typeof anEntry>[0]>) =>
  checkParity(aCheckedPack({ entries: byId(anEntry({ id: 'a', utterances, ...entry })) })).map(
    ({ level, field, message }) => `${level} ${field}: ${message}`,
  )

describe('the check of parity', () => {
  it('accepts an entry that says the same in both languages', () => {
    const facets = { steps: { de: ['a', 'b'], en: ['a', 'b'] }, cost: { de: 'Kurz', en: 'A longer text' } }
    expect(check({ facets })).toEqual([])
  })

  it('refuses lists of different length', () => {
    expect(check({ facets: { steps: { de: ['a', 'b'], en: ['a'] } } })).toEqual([
      'error facets.steps.en: has 1 items, the German 2',
    ])
  })

  it('refuses a list beside a text', () => {
    expect(check({ facets: { steps: { de: ['a'], en: 'a' } } })).toEqual([
      'error facets.steps.en: is a text, but the German is a list',
    ])
  })

  it('refuses fewer than eight utterances', () => {
    expect(check({ utterances: { de: eight.slice(1), en: eight } })).toEqual([
      'error utterances.de: has 7 utterances',
    ])
  })

  it('warns of a stale translation, and only of that', () => {
    expect(check({ revision: { de: 2, en: 1 } })).toEqual([
      'warning revision.en: stale translation: the English is at revision 1, the German at 2',
    ])
    expect(check({ revision: { de: 1, en: 2 } })).toEqual([])
  })
})
