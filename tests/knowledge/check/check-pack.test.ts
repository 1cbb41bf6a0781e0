import { expect, it } from 'vitest'
import { byPlace, checkPack } from '../../../knowledge/check/check-pack.ts'
import { loadPack } from '../../../knowledge/load.ts'
import { partnerSchema } from '../../../knowledge/schema.ts'
import { anEntry, anOffice, aPack } from '../../helpers/builders.ts'
import { writePackFolder } from '../../helpers/pack-folder.ts'

it('asks every check, and names the line of each finding', async () => {
  const long = `${Array.from({ length: 17 }, () => 'Wort').join(' ')}.`
  const entry = anEntry({
    id: 'a',
    utterances: { de: ['Frage', 'Messfrage'], en: ['Question'] },
    answer: { de: long, en: 'Go to the Standesamt.' },
    related: ['a'],
    offices: [],
    reviewBy: '2020-01-01',
  })
  const twin = anEntry({ id: 'b', utterances: { de: ['Frage'], en: ['Other'] }, reviewBy: '2026-12-31' })
  const pack = {
    ...aPack({
      entries: [entry, twin],
      offices: [anOffice({ id: 'centre', phone: '0341' }), anOffice({ id: 'north' })],
    }),
    glossary: [
      { term: 'Standesamt', explanation: { de: 'Amt', en: 'Office' }, everyday: { de: [], en: [] } },
    ],
    partners: [
      partnerSchema.parse({
        id: 'p',
        name: { de: 'Partner', en: 'Partner' },
        rule: 'Mo 14:00-16:00',
        validFrom: '2026-01-01',
        validTo: '2027-01-01',
        languages: [],
        topics: [],
        example: true,
      }),
    ],
  }
  const { folder, remove } = await writePackFolder(pack)
  const loaded = await loadPack(folder)
  await remove()
  if (loaded.pack === undefined) throw new Error(JSON.stringify(loaded.findings))

  const findings = checkPack({ pack: loaded.pack, files: loaded.files, today: '2026-11-25' }, [
    { id: 'q', text: 'messfrage' },
  ]).sort(byPlace)

  const seen = findings.map((finding) => `${finding.file} ${finding.field}`)
  for (const place of [
    'entries/registration/a.yaml answer.de',
    'entries/registration/a.yaml answer.en',
    'entries/registration/a.yaml utterances.de',
    'entries/registration/b.yaml utterances.de[0]',
    'entries/registration/a.yaml related[0]',
    'entries/registration/a.yaml reviewBy',
    'offices/centre.yaml phone',
    'partners.yaml [0].example',
    'entries/registration/a.yaml utterances.de[1]',
    'entries/registration/a.yaml offices',
  ])
    expect(seen).toContain(place)
  const lines = findings.filter((finding) => finding.file.endsWith('a.yaml')).map((finding) => finding.line)
  expect(lines.every((line) => line > 1)).toBe(true)
  expect(lines).toEqual([...lines].sort((a, b) => a - b))
})
