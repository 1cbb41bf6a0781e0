import { describe, expect, it } from 'vitest'
import { isLeaseEnding, leaseMinutes } from '../../../../adapters/console/app/state/lease.ts'
import { readInvitation, readRoute, writeRoute } from '../../../../adapters/console/app/state/route.ts'
import { deliveryOf, shownEntries, shownLines } from '../../../../adapters/console/app/state/transcript.ts'
import { readCodes, readWords } from '../../../../adapters/console/app/state/written-list.ts'
import type { LineDetail } from '../../../../adapters/console/contract.ts'
import { me, myItem } from './items.ts'

function aLine(part: Partial<LineDetail> = {}): LineDetail {
  return {
    seq: 3,
    id: 'line-3',
    at: '2026-11-30T11:00:00Z',
    speaker: 'counsellor',
    lang: 'de',
    text: 'Ja.',
    ...part,
  }
}

describe('what became of a line', () => {
  it('is seen once the user’s screen has had it', () => {
    expect(deliveryOf(aLine({ delivery: 'stored' }), 2)).toBe('stored')
    expect(deliveryOf(aLine({ delivery: 'delivered' }), 3)).toBe('seen')
  })

  it('a channel that pushes reports no more than that it took the line', () => {
    expect(deliveryOf(aLine({ delivery: 'sent' }), 3)).toBe('sent')
  })

  it('a failure is never hidden', () => {
    expect(deliveryOf(aLine({ delivery: 'sent', failed: 'blocked' }), 3)).toBe('failed')
  })
})

describe('the transcript', () => {
  it('shows the newest text of a line that was changed, once', () => {
    const lines = [
      aLine({ seq: 1, id: 'a', text: 'alt' }),
      aLine({ seq: 2, id: 'b', text: 'neu', revises: 'a' }),
    ]
    expect(shownLines(lines)).toEqual([{ line: { ...lines[0], text: 'neu' }, revised: true }])
  })

  it('tells which entries the program thought of, newest first', () => {
    const why = [{ id: 'a', title: 'A', score: 0.8 }]
    const lines = [
      aLine({ seq: 1, speaker: 'bot', why }),
      aLine({ seq: 2, speaker: 'bot' }),
      aLine({ seq: 3, speaker: 'bot', why }),
    ]
    expect(shownEntries(lines).map(({ seq }) => seq)).toEqual([3, 1])
  })
})

describe('the end of a takeover', () => {
  const item = myItem({ owner: { id: me.id, called: 'Kim', leaseUntil: '2026-11-30T16:30:00Z' } })

  it('calls for a decision 15 minutes before', () => {
    expect(isLeaseEnding(item, me.id, Date.parse('2026-11-30T16:14:00Z'))).toBe(false)
    expect(isLeaseEnding(item, me.id, Date.parse('2026-11-30T16:15:00Z'))).toBe(true)
    expect(leaseMinutes(item, me.id, Date.parse('2026-11-30T16:28:30Z'))).toBe(2)
  })

  it('is nobody else’s business', () => {
    expect(leaseMinutes(item, 'alex', Date.parse('2026-11-30T16:28:30Z'))).toBeUndefined()
  })
})

describe('addresses', () => {
  it('lead to a place and back', () => {
    const route = { page: 'desk', id: 'web:a/b' } as const
    expect(readRoute(writeRoute(route))).toEqual(route)
    expect(readRoute('#/lists')).toEqual({ page: 'lists' })
    expect(readRoute('#/nowhere')).toEqual({ page: 'desk' })
    expect(readRoute('#/desk/%E0%A4%A')).toEqual({ page: 'desk', id: '%E0%A4%A' })
  })

  it('a one-time link is read, anything like it is not', () => {
    expect(readInvitation('#setup=abcdefghijklmnop_-12')).toEqual({ secret: 'abcdefghijklmnop_-12' })
    expect(readInvitation('#password=short')).toBeUndefined()
    expect(readInvitation('#/desk/setup=abcdefghijklmnop')).toBeUndefined()
  })
})

describe('lists written with commas', () => {
  it('lose doubles and empty places', () => {
    expect(readWords('Eltern, Azubis,, Eltern')).toEqual(['Eltern', 'Azubis'])
    expect(readCodes('DE, en, Arabisch, uk')).toEqual(['de', 'en', 'uk'])
  })
})
