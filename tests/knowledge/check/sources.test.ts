import { expect, it } from 'vitest'
import { checkSources } from '../../../knowledge/check/sources.ts'
import { anEntry, anOffice } from '../../helpers/builders.ts'
import { aCheckedPack, byId } from '../../helpers/pack-folder.ts'

const sources = [{ url: 'https://www.example.org', date: null }]
const links = [{ url: 'https://www.example.org', de: 'Seite', en: 'Page' }]
const check = (entry: Partial<Parameters<typeof anEntry>[0]>) =>
  checkSources(
    aCheckedPack({ entries: byId(anEntry({ id: 'a', sources, ...entry })), offices: new Map() }),
  ).map(({ level, field, message }) => `${level} ${field}: ${message}`)

it('refuses an entry that leads nowhere', () => {
  expect(check({ offices: [] })).toEqual(['error offices: names neither an office nor a link'])
  expect(check({ offices: [], links })).toEqual([])
  expect(check({ offices: ['north'] })).toEqual([])
})

it('warns of entries and offices without a source', () => {
  expect(check({ sources: [] })).toEqual(['warning sources: no source is named'])
  const offices = byId(anOffice({ id: 'o' }), anOffice({ id: 'p', sources }))
  expect(checkSources(aCheckedPack({ entries: new Map(), offices }))).toMatchObject([
    { level: 'warning', file: 'offices/o.yaml' },
  ])
})
