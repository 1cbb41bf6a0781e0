import { describe, expect, it } from 'vitest'
import { checkContactDetails } from '../../../knowledge/check/contact-details.ts'
import { emergencySchema, materialSchema } from '../../../knowledge/schema.ts'
import { anEntry, anOffice, aPack } from '../../helpers/builders.ts'
import { aCheckedPack, byId } from '../../helpers/pack-folder.ts'

const check = (parts: Parameters<typeof aCheckedPack>[0]) =>
  checkContactDetails(aCheckedPack({ entries: new Map(), offices: new Map(), ...parts })).map(
    ({ level, file, field }) => `${level} ${file} ${field}`,
  )

describe('the check of contact details', () => {
  it.each(['0341 123-0', '+49 341 1230', '115', '116 117', '0800 1110111'])(
    'accepts the number %s',
    (phone) => {
      expect(check({ offices: byId(anOffice({ id: 'a', phone })) })).toEqual([])
    },
  )

  it.each(['0341', '341 1230', '1161', '0341 123 456 789 0123'])('warns of the number %s', (phone) => {
    expect(check({ offices: byId(anOffice({ id: 'a', phone })) })).toEqual(['warning offices/a.yaml phone'])
  })

  it('looks at the numbers of emergencies', () => {
    const text = { de: 'Text', en: 'Text' }
    const emergency = emergencySchema.parse({
      kind: 'fire',
      numbers: [{ number: '1123', name: text }],
      card: text,
      checked: { on: null, confidence: 'high' },
    })
    expect(check({ emergencies: [emergency] })).toEqual(['warning emergencies.yaml [0].numbers[0].number'])
  })

  it.each([
    ['Leipzig', '04109', 0],
    ['Leipzig', '01067', 1],
    ['Dresden', '01067', 0],
  ])('in %s the postcode %s gives %d findings', (city, postcode, count) => {
    const found = check({ offices: byId(anOffice({ id: 'a', address: { city, postcode } })) })
    expect(found).toEqual(Array.from({ length: count }, () => 'warning offices/a.yaml address.postcode'))
  })

  it('warns of web addresses without encryption', () => {
    const url = 'http://www.example.org'
    const text = { de: 'Text', en: 'Text' }
    const checked = { on: null, confidence: 'high' } as const
    const material = materialSchema.parse({
      id: 'm',
      title: text,
      publisher: 'Stadt',
      topics: ['work'],
      description: text,
      groups: { de: [], en: [] },
      languages: [],
      format: 'website',
      url,
      sources: [],
      checked,
      reviewBy: '2027-01-01',
    })
    const emergency = emergencySchema.parse({
      kind: 'fire',
      numbers: [{ number: '112', name: text }],
      card: text,
      sources: [{ url, date: null }],
      checked,
    })
    const [rule] = aPack().serviceDays.hours
    const hours = rule ? [{ ...rule, source: url }] : []
    const office = anOffice({
      id: 'a',
      hours,
      url,
      appointment: { type: 'required', url },
      sources: [{ url: 'https://www.example.org', date: null }],
    })
    const entry = anEntry({
      id: 'b',
      links: [{ url, de: 'Seite', en: 'Page' }],
      sources: [{ url, date: null }],
    })
    expect(
      check({
        offices: byId(office),
        entries: byId(entry),
        materials: byId(material),
        emergencies: [emergency],
      }),
    ).toEqual([
      'warning offices/a.yaml url',
      'warning offices/a.yaml appointment.url',
      'warning offices/a.yaml hours[0].source',
      'warning entries/registration/b.yaml links[0].url',
      'warning materials.yaml [0].url',
      'warning entries/registration/b.yaml sources[0].url',
      'warning emergencies.yaml [0].sources[0].url',
    ])
  })
})
