import { describe, expect, it } from 'vitest'
import {
  countTabs,
  isDue,
  languagesOf,
  listItems,
  newsBetween,
  statusOf,
} from '../../../../adapters/console/app/state/queue.ts'
import type { Overview } from '../../../../adapters/console/contract.ts'
import { anItem, anOverview, me, myItem } from './items.ts'

const ids = (overview: Overview, tab: Parameters<typeof listItems>[1]['tab'], held?: string[]) =>
  listItems(overview, { tab, me: me.id, language: '', held }).map(({ id }) => id)

describe('the lists', () => {
  const overview = anOverview([
    anItem({ id: 'urgent', urgent: true, dueBy: '2026-12-03T12:00:00Z' }),
    anItem({ id: 'today' }),
    anItem({ id: 'thursday', dueBy: '2026-12-03T12:00:00Z' }),
    myItem({ id: 'mine' }),
    myItem({ id: 'asked', owedSince: '2026-11-30T10:00:00Z' }),
    myItem({ id: 'theirs', owner: { id: 'alex', called: 'Alex', leaseUntil: '2026-11-30T16:30:00Z' } }),
    myItem({ id: 'closed', state: 'closed' }),
  ])

  it('what is owed stands first, whoever has it; the queue is what nobody has', () => {
    expect(ids(overview, 'owed')).toEqual(['urgent', 'today', 'thursday', 'asked'])
    expect(ids(overview, 'waiting')).toEqual(['urgent', 'today', 'thursday'])
    expect(ids(overview, 'mine')).toEqual(['mine', 'asked'])
    expect(ids(overview, 'closed')).toEqual(['closed'])
    expect(countTabs(overview, me.id)).toEqual({ owed: 4, waiting: 3, mine: 2, open: 6, closed: 1 })
  })

  it('what was promised for today is marked, in the time of the desk', () => {
    expect(isDue(anItem({ dueBy: '2026-11-30T22:59:00Z' }), '2026-11-30T11:00:00Z')).toBe(true)
    // 23:30 UTC is half past midnight in Leipzig.
    expect(isDue(anItem({ dueBy: '2026-11-30T23:30:00Z' }), '2026-11-30T11:00:00Z')).toBe(false)
    expect(isDue(anItem({ dueBy: '2026-12-03T12:00:00Z', missed: 1 }), '2026-11-30T11:00:00Z')).toBe(true)
    expect(isDue(myItem(), '2026-11-30T11:00:00Z')).toBe(false)
  })

  it('a conversation that came back from an ended lease waits again only when somebody writes', () => {
    const { owedSince: _owed, ...idle } = anItem({ id: 'idle' })
    expect(ids(anOverview([idle]), 'waiting')).toEqual([])
    expect(statusOf(idle, me.id)).toBe('idle')
  })

  it('can be narrowed to one language', () => {
    const mixed = anOverview([anItem({ id: 'ar', userLang: 'ar' }), anItem({ id: 'de' })])
    expect(listItems(mixed, { tab: 'waiting', me: me.id, language: 'ar' }).map(({ id }) => id)).toEqual([
      'ar',
    ])
    expect(languagesOf(mixed)).toEqual(['ar', 'de'])
  })
})

describe('while somebody points at a list', () => {
  it('rows keep their places, what left stays, what is new comes at the end', () => {
    const next = anOverview([
      anItem({ id: 'new', urgent: true }),
      anItem({ id: 'b' }),
      myItem({ id: 'a', owner: { id: 'alex', called: 'Alex', leaseUntil: '2026-11-30T16:30:00Z' } }),
    ])
    expect(ids(next, 'waiting', ['a', 'b'])).toEqual(['a', 'b', 'new'])
    expect(ids(next, 'waiting')).toEqual(['new', 'b'])
  })

  it('an erased conversation leaves at once', () => {
    expect(ids(anOverview([anItem({ id: 'b' })]), 'waiting', ['a', 'b'])).toEqual(['b'])
  })
})

describe('how a conversation stands', () => {
  it('danger comes before a missed promise, both before everything else', () => {
    expect(statusOf(anItem({ urgent: true, missed: 1 }), me.id)).toBe('urgent')
    expect(statusOf(anItem({ missed: 1 }), me.id)).toBe('missed')
    expect(statusOf(anItem(), me.id)).toBe('waiting')
  })

  it('mine and a colleague’s differ, and so does whether an answer is due', () => {
    expect(statusOf(myItem(), me.id)).toBe('mine')
    expect(statusOf(myItem({ owedSince: '2026-11-30T10:00:00Z' }), me.id)).toBe('mine-owed')
    expect(statusOf(myItem(), 'alex')).toBe('colleague')
  })
})

describe('news', () => {
  it('nothing is new at the first look', () => {
    expect(newsBetween(undefined, anOverview([anItem()]), me.id)).toBe(0)
  })

  it('somebody new waits, and somebody of mine has written', () => {
    const before = anOverview([anItem({ id: 'a' }), myItem({ id: 'b' })])
    const after = anOverview([
      anItem({ id: 'a', unread: 3 }),
      myItem({ id: 'b', unread: 1 }),
      anItem({ id: 'c' }),
    ])
    expect(newsBetween(before, after, me.id)).toBe(2)
  })
})
