import type { Request, Response } from 'express'
import type { Account } from '../../bot/account.ts'
import type { Conversations } from '../../bot/conversations.ts'
import { may } from '../../bot/policy.ts'
import { eventText, openEventWriter } from '../web/event-writer.ts'
import type { Presence } from './presence.ts'

export interface EventFeed {
  /** Streams what changed to one account. Carries ids only: the app fetches what it shows, so nothing is missed. */
  open(account: Account, request: Request, response: Response): void
  /** Tells every console that somebody came, left or said so. */
  presenceChanged(): void
  /** Ends the streams of an account: it was disabled. */
  closeOf(accountId: string): void
  closeAll(): void
}

export function createEventFeed(conversations: Conversations, presence: () => Presence): EventFeed {
  const readers = new Set<{ account: Account; send(event: string, data: unknown): void; close(): void }>()

  conversations.listenToAll((id, signal) => {
    if (readers.size === 0 || signal.type === 'thinking') return
    if (signal.type === 'typing') {
      if (signal.who === 'user') tell(id, 'typing')
      return
    }
    tell(id, signal.type === 'erased' ? 'erased' : 'changed')
  })

  /** A reader hears of what they may see; an erased conversation is gone for all, and its id says nothing. */
  function tell(id: string, event: 'changed' | 'erased' | 'typing'): void {
    if (event === 'erased') {
      for (const reader of readers) reader.send(event, { id })
      return
    }
    void conversations.get(id).then((conversation) => {
      if (
        conversation === undefined ||
        (conversation.handoff.state === 'bot' && conversation.handedOffAt === undefined)
      )
        return
      for (const reader of readers)
        if (conversation.handoff.state === 'bot' || may(reader.account, 'read', conversation))
          reader.send(event, { id })
    })
  }

  return {
    open(account, request, response) {
      const ping = eventText('ping', {})
      const left = presence().opened(account.id)
      const { write, close } = openEventWriter(request, response, {
        heartbeat: ping,
        onClose() {
          readers.delete(reader)
          left()
        },
      })
      const reader = {
        account,
        send: (event: string, data: unknown) => write(eventText(event, data)),
        close,
      }
      readers.add(reader)
      write(ping)
    },
    presenceChanged() {
      for (const reader of readers) reader.send('presence', {})
    },
    closeOf(accountId) {
      for (const reader of [...readers]) if (reader.account.id === accountId) reader.close()
    },
    closeAll() {
      for (const reader of [...readers]) reader.close()
    },
  }
}
