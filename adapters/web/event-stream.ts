import type { Request, Response } from 'express'
import type { Conversation } from '../../bot/conversation.ts'
import type { Conversations, Signal } from '../../bot/conversations.ts'
import { linesAfter } from './line-view.ts'

const heartbeatMs = 20_000
/** A reader that leaves this much unread is cut off; it comes back with its cursor. */
const mostUnsent = 64 * 1024
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

  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
    Connection: 'keep-alive',
  })
  response.flushHeaders()

  function write(text: string): void {
    if (closed) return
    response.write(text)
    if (response.writableLength > mostUnsent) close()
  }
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
  const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs)
  heartbeat.unref()

  function close(): void {
    if (closed) return
    closed = true
    clearInterval(heartbeat)
    unlisten()
    onClose()
    response.end()
  }
  request.on('close', close)
  response.on('error', close)
  void pump()
  return close
}

function eventText(event: string, data: unknown, id?: number): string {
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`
}
