import { describe, expect, it } from 'vitest'
import { checkDates } from '../../../knowledge/check/dates.ts'
import { emergencySchema, materialSchema } from '../../../knowledge/schema.ts'
import { anEntry, anOffice } from '../../helpers/builders.ts'
import { aCheckedPack, byId } from '../../helpers/pack-folder.ts'

const today = '2026-11-25'
const reviewBy = '2027-06-30'
const check = (parts: Parameters<typeof aCheckedPack>[0]) =>
  checkDates(aCheckedPack({ entries: new Map(), offices: new Map(), ...parts }, today)).map(
    ({ level, file, field, message }) => `${level} ${file} ${field}: ${message}`,
  )

describe('the check of dates', () => {
  it.each([
    ['2026-11-25', []],
    ['2026-11-24', ['warning entries/registration/a.yaml reviewBy: the review is 1 day overdue']],
    ['2026-08-27', ['warning entries/registration/a.yaml reviewBy: the review is 90 days overdue']],
    ['2026-08-26', ['error entries/registration/a.yaml reviewBy: the review is 91 days overdue']],
    ['2028-05-25', []],
    ['2028-05-26', ['warning entries/registration/a.yaml reviewBy: the review is more than 18 months away']],
    ['2026-09-31', ['warning entries/registration/a.yaml reviewBy: the review is 56 days overdue']],
  ])('a review by %s gives %j', (date, found) => {
    expect(check({ entries: byId(anEntry({ id: 'a', reviewBy: date })) })).toEqual(found)
  })

  it.each([
    ['2026-11-25', 0],
    ['2026-11-26', 1],
    ['2026-11', 0],
    ['2026-12', 1],
    ['2027', 1],
    [null, 0],
  ])('facts checked on %s give %d errors', (on, count) => {
    const entry = anEntry({ id: 'a', reviewBy, checked: { on, confidence: 'low' } })
    const found = check({ entries: byId(entry) })
    expect(found).toHaveLength(count)
    for (const one of found) expect(one).toMatch(/^error .* checked\.on: /)
  })

  it('looks at offices, materials and emergencies as well', () => {
    const text = { de: 'Text', en: 'Text' }
    const checked = { on: '2030', confidence: 'high' } as const
    const material = materialSchema.parse({
      id: 'm',
      title: text,
      publisher: 'Stadt',
      topics: ['work'],
      description: text,
      groups: { de: [], en: [] },
      languages: [],
      format: 'website',
      sources: [],
      checked,
      reviewBy: '2026-11-24',
    })
    const emergency = emergencySchema.parse({
      kind: 'fire',
      numbers: [{ number: '112', name: text }],
      card: text,
      checked,
    })
    expect(
      check({
        offices: byId(anOffice({ id: 'o', reviewBy: '2026-11-24' })),
        materials: byId(material),
        emergencies: [emergency],
      }),
    ).toEqual([
      'warning offices/o.yaml reviewBy: the review is 1 day overdue',
      'warning materials.yaml [0].reviewBy: the review is 1 day overdue',
      'error materials.yaml [0].checked.on: 2030 is in the future',
      'error emergencies.yaml [0].checked.on: 2030 is in the future',
    ])
  })
})
