import type { Request, Response } from 'express'

const heartbeatMs = 20_000
/** A reader that leaves this much unread is cut off; it comes back and asks for what it missed. */
const mostUnsent = 64 * 1024

/** Server-sent events to one reader. */
export interface EventWriter {
  /** Sends finished events, see `eventText`. */
  write(events: string): void
  close(): void
}

/**
 * Begins a stream of server-sent events.
 *
 * @param heartbeat - what is sent every 20 s, so that a dead connection shows.
 * @param onClose - called once, whoever ends the stream.
 */
export function openEventWriter(
  request: Request,
  response: Response,
  { heartbeat, onClose }: { heartbeat: string; onClose(): void },
): EventWriter {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
    Connection: 'keep-alive',
  })
  response.flushHeaders()
  let closed = false
  const beating = setInterval(() => write(heartbeat), heartbeatMs)
  beating.unref()

  function write(events: string): void {
    if (closed) return
    response.write(events)
    if (response.writableLength > mostUnsent) close()
  }

  function close(): void {
    if (closed) return
    closed = true
    clearInterval(beating)
    onClose()
    response.end()
  }

  request.on('close', close)
  response.on('error', close)
  return { write, close }
}

/** One event as it goes over the wire. */
export function eventText(event: string, data: unknown, id?: number): string {
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`
}
