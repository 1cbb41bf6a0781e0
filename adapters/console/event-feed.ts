import type { Request, Response } from 'express'
import type { Account } from '../../bot/account.ts'
import type { ConversationId } from '../../bot/conversation.ts'
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

interface Reader {
  account: Account
  /** Conversations that they may see, as far as they were told. */
  sees: Set<ConversationId>
  send(event: string, data: unknown): void
  close(): void
}

export function createEventFeed(conversations: Conversations, presence: () => Presence): EventFeed {
  const readers = new Set<Reader>()

  conversations.listenToAll((id, signal) => {
    if (readers.size === 0 || signal.type === 'thinking') return
    if (signal.type === 'typing') {
      if (signal.who === 'user') tell(id, 'typing')
      return
    }
    tell(id, signal.type === 'erased' ? 'erased' : 'changed')
  })

  /**
   * A reader hears of what they may see, and once more when they may no longer: it left their desk. An erased
   * conversation is gone for all, and its id says nothing.
   */
  function tell(id: string, event: 'changed' | 'erased' | 'typing'): void {
    if (event === 'erased') {
      for (const { sees, send } of readers) {
        sees.delete(id)
        send(event, { id })
      }
      return
    }
    void conversations.get(id).then((conversation) => {
      if (
        conversation === undefined ||
        (conversation.handoff.state === 'bot' && conversation.handedOffAt === undefined)
      )
        return
      for (const { account, sees, send } of readers) {
        const allowed = may(account, 'read', conversation)
        if (!allowed && (event === 'typing' || !sees.delete(id))) continue
        if (allowed) sees.add(id)
        send(event, { id })
      }
    })
  }

  /** What a reader sees when they come. */
  async function look({ account, sees }: Reader): Promise<void> {
    if (!may(account, 'read')) return
    for await (const conversation of conversations.handedOff())
      if (may(account, 'read', conversation)) sees.add(conversation.id)
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
      const reader: Reader = {
        account,
        sees: new Set(),
        send: (event, data) => write(eventText(event, data)),
        close,
      }
      readers.add(reader)
      // What could not be read now is told when it changes.
      look(reader).catch(() => undefined)
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
