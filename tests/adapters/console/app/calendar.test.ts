import { describe, expect, it } from 'vitest'
import { previewDays, weeksFrom } from '../../../../adapters/console/app/state/calendar.ts'
import { readRule, ruleOn, writeRule } from '../../../../adapters/console/app/state/hours-rule.ts'
import type { DeskSettings } from '../../../../adapters/console/contract.ts'

describe('rules of opening hours', () => {
  it.each([
    'Mo,Tu,Th 11:00-17:00',
    'Mo[1] 14:00-16:00',
    'Mo[1,3],We[1,3] 09:00-12:00',
    'Fr 09:00-12:00,13:00-15:00',
  ])('%s is shown as boxes and written back the same', (rule) => {
    const read = readRule(rule)
    expect(read && writeRule(read)).toBe(rule)
  })

  it('ranges of days become single days', () => {
    expect(readRule('Mo-We 9:00-12:00')).toEqual({
      days: ['Mo', 'Tu', 'We'],
      nth: [],
      windows: [{ from: '09:00', until: '12:00' }],
    })
  })

  it.each(['Mo 11:00-17:00; We off', 'PH off', 'week 1-53/2 Mo 10:00-12:00', 'Mo[1],We 14:00-16:00', ''])(
    '"%s" says more than boxes can: it stays text',
    (rule) => {
      expect(readRule(rule)).toBeUndefined()
    },
  )

  it('nothing is written while a day or an end is missing', () => {
    expect(writeRule({ days: [], nth: [], windows: [{ from: '09:00', until: '12:00' }] })).toBeUndefined()
    expect(writeRule({ days: ['Mo'], nth: [], windows: [{ from: '12:00', until: '09:00' }] })).toBeUndefined()
    expect(writeRule({ days: ['Mo'], nth: [], windows: [] })).toBeUndefined()
  })

  it('days are written in the order of the week', () => {
    expect(writeRule({ days: ['Th', 'Mo'], nth: [], windows: [{ from: '11:00', until: '17:00' }] })).toBe(
      'Mo,Th 11:00-17:00',
    )
  })

  it('finds the first Monday of a month', () => {
    const rule = readRule('Mo[1] 14:00-16:00')
    expect(rule && ruleOn(rule, '2026-12-07')).toBe(true)
    expect(rule && ruleOn(rule, '2026-12-14')).toBe(false)
  })
})

describe('the calendar ahead', () => {
  const hours = {
    kind: 'walk-in',
    rule: 'Mo,Tu,Th 11:00-17:00',
    validFrom: '2026-01-01',
    validTo: null,
    verified: true,
    checked: null,
  }
  const settings = (part: Partial<DeskSettings['serviceDays']> = {}) => ({
    hours: [hours],
    exceptions: [],
    ...part,
  })

  it('has whole weeks from Monday', () => {
    const days = weeksFrom('2026-12-02', 2)
    expect(days).toHaveLength(14)
    expect(days[0]).toBe('2026-11-30')
    expect(days.at(-1)).toBe('2026-12-13')
  })

  it('an exception comes before the rule', () => {
    const reason = { de: 'Heiligabend', en: 'Christmas Eve' }
    const days = previewDays(settings({ exceptions: [{ date: '2026-12-24', windows: [], reason }] }), [
      '2026-12-22',
      '2026-12-23',
      '2026-12-24',
    ])
    expect(days.map(({ state }) => state)).toEqual(['open', 'closed', 'closed'])
    expect(days[2]?.reason).toEqual(reason)
  })

  it('a day without a valid rule is not known, never closed', () => {
    const ends = settings({ hours: [{ ...hours, validTo: '2026-12-31' }] })
    expect(previewDays(ends, ['2027-01-04'])[0]?.state).toBe('unknown')
    expect(previewDays(settings({ hours: [{ ...hours, rule: 'PH off' }] }), ['2026-12-01'])[0]?.state).toBe(
      'unknown',
    )
  })
})
