import type { ConversationDetail, Me, Overview, QueueItem } from '../../../../adapters/console/contract.ts'

export const me: Me = {
  id: 'kim',
  login: 'kim',
  called: 'Kim',
  title: { de: 'Beratung', en: 'counsellor' },
  roles: ['counsellor'],
  officeId: 'centre',
  languages: ['de', 'en'],
  capacity: 4,
  may: {
    write: true,
    takeFrom: true,
    editLists: true,
    editSettings: false,
    editAccounts: false,
    readAudit: false,
    readReport: false,
  },
}

/** Somebody who waits since half an hour, promised for one o'clock. */
export function anItem(part: Partial<QueueItem> = {}): QueueItem {
  return {
    id: 'web:1',
    handoffVersion: 1,
    state: 'queued',
    channel: 'web',
    lang: 'de',
    userLang: 'de',
    lastLine: 'Wo melde ich mich an?',
    officeId: 'centre',
    queuedSince: '2026-11-30T10:30:00Z',
    owedSince: '2026-11-30T10:30:00Z',
    waited: 30,
    dueBy: '2026-11-30T12:00:00Z',
    missed: 0,
    urgent: false,
    called: 0,
    ownerIdle: false,
    unread: 1,
    labels: [],
    failures: 0,
    updatedAt: '2026-11-30T10:30:00Z',
    ...part,
  }
}

/** What `me` has taken over, with nothing owed. */
export function myItem(part: Partial<QueueItem> = {}): QueueItem {
  const { owedSince: _owed, waited: _waited, dueBy: _due, ...rest } = anItem()
  return {
    ...rest,
    state: 'taken-over',
    owner: { id: me.id, called: me.called, leaseUntil: '2026-11-30T16:30:00Z' },
    unread: 0,
    ...part,
  }
}

export function anOverview(items: QueueItem[], part: Partial<Overview> = {}): Overview {
  return {
    now: '2026-11-30T11:00:00Z',
    desk: {
      officeId: 'centre',
      name: { de: 'Zentrum', en: 'Centre' },
      open: true,
      until: '2026-11-30T16:00:00Z',
      next: '2026-12-01T10:00:00Z',
      verified: true,
    },
    items,
    colleagues: [],
    alarms: [],
    partners: [],
    ...part,
  }
}

export function aDetail(item: QueueItem, part: Partial<ConversationDetail> = {}): ConversationDetail {
  const mine = item.owner?.id === me.id
  const open = item.state === 'queued' || mine
  return {
    ...item,
    lines: [
      {
        seq: 1,
        id: 'line-1',
        at: '2026-11-30T10:30:00Z',
        speaker: 'user',
        lang: 'de',
        text: 'Wo melde ich mich an?',
      },
    ],
    notes: [],
    draft: '',
    seenByUser: 0,
    userPresent: true,
    deletedOn: '2027-01-30',
    can: {
      claim: item.state === 'queued',
      takeFrom: false,
      write: open,
      transfer: mine,
      release: mine,
      close: open,
    },
    ...part,
  }
}
