import type { Overview, QueueItem } from '../../contract.ts'
import { localDate } from './local-date.ts'

/** The lists of the left column, in the order of their tabs. */
export const tabs = ['owed', 'waiting', 'mine', 'open', 'closed'] as const
export type Tab = (typeof tabs)[number]

/** Whether an answer was promised for today, or should have been given before. */
export function isDue({ owedSince, dueBy, missed, urgent }: QueueItem, now: string): boolean {
  if (owedSince === undefined) return false
  return urgent || missed > 0 || (dueBy !== undefined && localDate(dueBy) <= localDate(now))
}

/** Whether a conversation stands in a list. */
export function isInTab(item: QueueItem, tab: Tab, me: string): boolean {
  switch (tab) {
    case 'owed':
      return item.state !== 'closed' && item.owedSince !== undefined
    case 'waiting':
      // After the end of a lease with nothing owed nobody waits: the next line of the user puts it here.
      return item.state === 'queued' && item.owedSince !== undefined
    case 'mine':
      return item.state === 'taken-over' && item.owner?.id === me
    case 'open':
      return item.state !== 'closed'
    case 'closed':
      return item.state === 'closed'
  }
  tab satisfies never
  return false
}

/** How many conversations each list has. */
export function countTabs(overview: Overview, me: string): Record<Tab, number> {
  const count = (tab: Tab) => overview.items.filter((item) => isInTab(item, tab, me)).length
  return {
    owed: count('owed'),
    waiting: count('waiting'),
    mine: count('mine'),
    open: count('open'),
    closed: count('closed'),
  }
}

export interface ListView {
  tab: Tab
  me: string
  /** Only conversations in this language; empty for all. */
  language: string
  /**
   * Ids as they stand on the screen while somebody points at the list: rows keep their places, what left the list stays
   * as it is now, what is new comes at the end. Undefined puts everything in order.
   */
  held?: readonly string[] | undefined
}

/** The rows of a list. The order is the server's unless it is held. */
export function listItems(overview: Overview, { tab, me, language, held }: ListView): QueueItem[] {
  const wanted = overview.items.filter(
    (item) =>
      isInTab(item, tab, me) && (language === '' || item.lang === language || item.userLang === language),
  )
  if (!held) return wanted
  const known = new Map(overview.items.map((item) => [item.id, item]))
  const kept = held.flatMap((id) => known.get(id) ?? [])
  const standing = new Set(held)
  return [...kept, ...wanted.filter(({ id }) => !standing.has(id))]
}

/** Languages in which somebody writes at present, for the filter. */
export function languagesOf({ items }: Overview): string[] {
  return [...new Set(items.flatMap(({ lang, userLang }) => [lang, userLang]))].sort()
}

/** The most important thing to know of a conversation: decides icon, word and colour. */
export type Status = 'urgent' | 'missed' | 'waiting' | 'mine' | 'mine-owed' | 'colleague' | 'idle' | 'closed'

export function statusOf(item: QueueItem, me: string): Status {
  if (item.state === 'closed') return 'closed'
  if (item.urgent && item.owedSince !== undefined) return 'urgent'
  if (item.missed > 0 && item.owedSince !== undefined) return 'missed'
  if (item.state === 'taken-over') {
    if (item.owner?.id !== me) return 'colleague'
    return item.owedSince === undefined ? 'mine' : 'mine-owed'
  }
  return item.owedSince === undefined ? 'idle' : 'waiting'
}

/** What calls for a look since the overview before: somebody new waits, or somebody of mine has written. */
export function newsBetween(before: Overview | undefined, after: Overview, me: string): number {
  if (!before) return 0
  const known = new Map(before.items.map((item) => [item.id, item]))
  return after.items.filter((item) => {
    const old = known.get(item.id)
    if (isInTab(item, 'waiting', me)) return old === undefined || !isInTab(old, 'waiting', me)
    return item.owner?.id === me && item.unread > (old?.unread ?? 0)
  }).length
}
