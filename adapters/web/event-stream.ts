import type { Request, Response } from 'express'
import type { Conversation } from '../../bot/conversation.ts'
import type { Conversations, Signal } from '../../bot/conversations.ts'
import { eventText, openEventWriter } from './event-writer.ts'
import { linesAfter } from './line-view.ts'

/** Further behind than this the reader fetches the transcript instead. */
const mostLines = 1000

export interface StreamOptions {
  conversations: Conversations
  /** What the reader should know of the conversation besides its lines. */
  state(conversation: Conversation | undefined): unknown
  conversationId: string
  /** The last sequence number the client has seen; 0 for none. */
  after: number
  request: Request
  response: Response
  onClose(): void
}

/**
 * Sends every line after the cursor, in order, then live. Events: `line` (its id is the sequence number), `state`
 * (who speaks), `typing`, `thinking`, `resync` (fetch the transcript again), `erased`.
 *
 * @returns ends the stream.
 */
export function openEventStream({
  conversations,
  state,
  conversationId,
  after,
  request,
  response,
  onClose,
}: StreamOptions): () => void {
  let cursor = after
  let pumping = false
  let again = false
  let closed = false
  let told = ''

  const { write, close } = openEventWriter(request, response, {
    heartbeat: ': still here\n\n',
    onClose() {
      closed = true
      unlisten()
      onClose()
    },
  })
  const send = (event: string, data: unknown) => write(eventText(event, data))

  /** One reader of the store at a time: what arrives meanwhile is read in the next round, so there is no gap. */
  async function pump(): Promise<void> {
    if (pumping) {
      again = true
      return
    }
    pumping = true
    try {
      do {
        again = false
        // Written at once: every write is a call to the system and a packet.
        let events = ''
        const conversation = await conversations.get(conversationId)
        const last = conversation?.lines.length ?? 0
        if (cursor > last || last - cursor > mostLines) {
          events += eventText('resync', {})
          cursor = last
        }
        if (conversation)
          for (const line of linesAfter(conversation, cursor)) {
            events += eventText('line', line, line.seq)
            cursor = line.seq
          }
        // Told only when it differs from what was told before.
        const present = JSON.stringify(state(conversation))
        if (present !== told) events += eventText('state', JSON.parse(present))
        told = present
        write(events + eventText('caught-up', { seq: cursor }))
      } while (again && !closed)
    } catch {
      close()
    } finally {
      pumping = false
    }
  }

  const unlisten = conversations.listen(conversationId, (signal: Signal) => {
    switch (signal.type) {
      case 'line':
      case 'state':
        void pump()
        return
      case 'typing':
        send('typing', { who: signal.who })
        return
      case 'thinking':
        send('thinking', {})
        return
      case 'erased':
        cursor = 0
        send('erased', {})
        return
    }
    signal satisfies never
  })
  void pump()
  return close
}
