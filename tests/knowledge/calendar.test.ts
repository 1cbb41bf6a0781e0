import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { createCalendar, type Schedule } from '../../knowledge/service-days/calendar.ts'

const calendar = createCalendar('Europe/Berlin', 'SN')
const rule = (text: string, validFrom = '2020-01-01', validTo: string | null = null) => ({
  kind: 'walk-in' as const,
  rule: text,
  validFrom,
  validTo,
  checked: '2026-01',
  verified: true,
})
const centre: Schedule = {
  rules: [rule('Mo,Tu,Th 11:00-17:00')],
  exceptions: [{ date: '2026-12-24', windows: [], reason: { de: 'Heiligabend', en: 'Christmas Eve' } }],
}
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin').toInstant()
const local = (instant: Temporal.Instant | undefined) =>
  instant?.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString({ smallestUnit: 'minute' })

describe('the calendar', () => {
  it.each([
    ['2026-12-01T10:59', 'closed'],
    ['2026-12-01T11:00', 'open'],
    ['2026-12-01T16:59', 'open'],
    ['2026-12-01T17:00', 'closed'],
    ['2026-12-02T12:00', 'closed'],
  ])('at %s the centre is %s', (when, state) => {
    expect(calendar.statusAt(centre, at(when)).state).toBe(state)
  })

  it.each([
    ['2026-11-18', 'Buß- und Bettag', 'Mo-Su 09:00-18:00'],
    ['2027-10-31', 'Reformationstag, and the clocks change', 'Mo-Su 09:00-18:00'],
    ['2027-03-29', 'Easter Monday', 'Mo-Su 09:00-18:00'],
  ])('is closed on %s (%s)', (date, _name, hours) => {
    const status = calendar.statusAt({ rules: [rule(hours)], exceptions: [] }, at(`${date}T12:00`))
    expect(status).toMatchObject({ state: 'closed', reason: { de: expect.stringContaining('Feiertag') } })
  })

  it('keeps a round-the-clock line open on holidays, and past midnight', () => {
    const line: Schedule = { rules: [rule('24/7')], exceptions: [] }
    expect(calendar.statusAt(line, at('2026-12-25T23:59')).state).toBe('open')
  })

  it('closes on a dated exception and says why', () => {
    expect(calendar.statusAt(centre, at('2026-12-24T12:00'))).toMatchObject({
      state: 'closed',
      reason: { en: 'Christmas Eve' },
    })
  })

  it('says unknown, never closed, when no rule is valid', () => {
    const ended: Schedule = { rules: [rule('Mo-Fr 09:00-12:00', '2020-01-01', '2025-12-31')], exceptions: [] }
    expect(calendar.statusAt(ended, at('2026-12-01T10:00')).state).toBe('unknown')
    expect(calendar.nextOpening(ended, at('2026-12-01T10:00'))).toBeUndefined()
  })

  it('finds the next opening over a weekend, a holiday and an exception', () => {
    expect(local(calendar.nextOpening(centre, at('2026-12-03T17:00'))?.at)).toBe('2026-12-07T11:00')
    expect(local(calendar.nextOpening(centre, at('2026-12-22T18:00'))?.at)).toBe('2026-12-28T11:00')
  })

  it('knows two windows a day and the break between them', () => {
    const office: Schedule = { rules: [rule('Tu 09:00-12:00,13:00-18:00')], exceptions: [] }
    expect(calendar.statusAt(office, at('2026-12-01T12:30')).state).toBe('closed')
    expect(local(calendar.nextOpening(office, at('2026-12-01T12:30'))?.at)).toBe('2026-12-01T13:00')
  })

  it('changes over between two validity periods', () => {
    const office: Schedule = {
      rules: [rule('Mo-Fr 08:00-10:00', '2020-01-01', '2026-12-01'), rule('Mo-Fr 14:00-16:00', '2026-12-02')],
      exceptions: [],
    }
    expect(calendar.statusAt(office, at('2026-12-01T09:00')).state).toBe('open')
    expect(calendar.statusAt(office, at('2026-12-02T09:00')).state).toBe('closed')
    expect(calendar.statusAt(office, at('2026-12-02T15:00')).state).toBe('open')
  })

  it('walks service minutes: Friday 17:00 plus 120 is Monday 13:00', () => {
    expect(local(calendar.addServiceMinutes(centre, at('2026-11-27T17:00'), 120))).toBe('2026-11-30T13:00')
    expect(local(calendar.addServiceMinutes(centre, at('2026-12-01T16:00'), 120))).toBe('2026-12-03T12:00')
  })

  it('walks service minutes from every millisecond of a day that ends too soon', () => {
    for (let ms = 0; ms < 1000; ms += 7) {
      const from = at('2026-12-01T16:24').add({ milliseconds: ms })
      const due = calendar.addServiceMinutes(centre, from, 120)
      expect(due && calendar.serviceMinutes(centre, from, due)).toBe(120)
    }
  })

  it.each([
    ['2026-03-29', 'spring', 2],
    ['2026-10-25', 'autumn', 4],
  ])('on the night of %s (%s) a window from 01:00 to 04:00 lasts %i hours', (date, _season, hours) => {
    const night: Schedule = { rules: [rule('Su 01:00-04:00; PH off')], exceptions: [] }
    const status = calendar.statusAt(night, at(`${date}T01:00`))
    expect(status.state === 'open' && status.until.since(at(`${date}T01:00`)).total('hours')).toBe(hours)
  })

  it('agrees minute by minute with a slow reference over the days around both clock changes', () => {
    const office: Schedule = { rules: [rule('Mo-Su 01:00-04:00,11:00-17:00; PH off')], exceptions: [] }
    for (const start of ['2026-03-28', '2026-10-24', '2027-03-27', '2027-10-30']) {
      const first = at(`${start}T00:00`)
      for (let minute = 0; minute < 3 * 1440; minute++) {
        const instant = first.add({ minutes: minute })
        const { hour, month, day } = instant.toZonedDateTimeISO('Europe/Berlin')
        const holiday =
          (month === 10 && day === 31) ||
          calendar.holidayOn(instant.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()) !==
            undefined
        const expected =
          !holiday && ((hour >= 1 && hour < 4) || (hour >= 11 && hour < 17)) ? 'open' : 'closed'
        if (calendar.statusAt(office, instant).state !== expected)
          expect.fail(`${instant.toString()} should be ${expected}`)
      }
    }
  })
})
