import { describe, expect, it } from 'vitest'
import { checkGoingLive } from '../../../knowledge/check/going-live.ts'
import { partnerSchema } from '../../../knowledge/schema.ts'
import { aPack } from '../../helpers/builders.ts'
import { aCheckedPack } from '../../helpers/pack-folder.ts'

const aPartner = (partner: object) =>
  partnerSchema.parse({
    id: 'p',
    name: { de: 'Partner', en: 'Partner' },
    rule: 'Mo 14:00-16:00',
    validFrom: '2026-01-01',
    validTo: '2027-01-01',
    languages: [],
    topics: [],
    example: false,
    ...partner,
  })
const withHours = (change: object) => {
  const { serviceDays } = aPack()
  return { ...serviceDays, hours: serviceDays.hours.map((rule) => ({ ...rule, ...change })) }
}
const check = (parts: Parameters<typeof aCheckedPack>[0], today = '2026-11-25') =>
  checkGoingLive(aCheckedPack(parts, today)).map(
    ({ level, file, field, message }) => `${level} ${file} ${field}: ${message}`,
  )

describe('the check before going live', () => {
  it('accepts a confirmed partner and confirmed service days', () => {
    expect(check({ partners: [aPartner({})] })).toEqual([])
  })

  it('warns of example data', () => {
    expect(check({ partners: [aPartner({ example: true })] })).toEqual([
      'warning partners.yaml [0].example: "p" is example data',
    ])
  })

  it('warns of a partner whose days are over, but not on the last day', () => {
    expect(check({ partners: [aPartner({ validTo: '2026-11-24' })] })).toEqual([
      'warning partners.yaml [0].validTo: the days of "p" ended on 2026-11-24',
    ])
    expect(check({ partners: [aPartner({ validTo: '2026-11-25' })] })).toEqual([])
  })

  it('warns of service days that nobody confirmed, unless they are over', () => {
    expect(check({ serviceDays: withHours({ verified: false }) })).toEqual([
      'warning service-days.yaml hours[0].verified: nobody has confirmed the service days "Mo,Tu,Th 11:00-17:00"',
    ])
    expect(check({ serviceDays: withHours({ verified: false, validTo: '2026-11-01' }) })).not.toContainEqual(
      expect.stringContaining('verified'),
    )
  })

  it('warns when service days are known for less than 21 days', () => {
    expect(check({ serviceDays: withHours({ validTo: '2026-12-15' }) })).toEqual([
      'warning service-days.yaml hours: the service days are not known from 2026-12-16 on, less than 21 days ahead',
    ])
    expect(check({ serviceDays: withHours({ validTo: '2026-12-16' }) })).toEqual([])
  })

  it('warns when the holidays of next year are missing', () => {
    expect(check({}, '2036-11-25')).toEqual([
      'warning pack.yaml state: no public holidays of "SN" are known for 2037',
    ])
    expect(check({ manifest: { ...aPack().manifest, state: 'XX' } })).toHaveLength(1)
  })
})
