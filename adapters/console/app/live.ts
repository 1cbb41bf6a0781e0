import { backoffMs } from '../../web/widget/backoff.ts'
import type { ConsoleEvent } from '../contract.ts'

/** What the stream of events tells. */
export interface LiveListener {
  heard(event: ConsoleEvent): void
  /** The stream is there again or was opened: fetch what is shown, something may have been missed. */
  connected(): void
  lost(): void
}

/** The server sends a sign of life every 20 s. */
const silenceMs = 45_000
const names = ['changed', 'erased', 'typing', 'presence'] as const

/** Opens the stream of events and opens it again whenever it ends. @returns stops it. */
export function openLive(address: string, listener: LiveListener): () => void {
  let source: EventSource | undefined
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let watchdog: ReturnType<typeof setTimeout> | undefined
  let heardAt = 0
  const listening = new AbortController()
  const { signal } = listening

  function alive(): void {
    heardAt = Date.now()
    clearTimeout(watchdog)
    watchdog = setTimeout(again, silenceMs)
  }

  function connect(): void {
    clearTimeout(retry)
    source?.close()
    source = new EventSource(address)
    alive()
    source.addEventListener('open', () => {
      failures = 0
      alive()
      listener.connected()
    })
    source.addEventListener('error', again)
    source.addEventListener('ping', alive)
    for (const name of names)
      source.addEventListener(name, (message: MessageEvent<string>) => {
        alive()
        listener.heard({ event: name, data: JSON.parse(message.data || '{}') } as ConsoleEvent)
      })
  }

  function again(): void {
    source?.close()
    clearTimeout(watchdog)
    clearTimeout(retry)
    failures++
    listener.lost()
    retry = setTimeout(connect, backoffMs(failures))
  }

  /** Back from sleep: a stream that was silent for too long is opened at once. */
  function wake(): void {
    if (document.visibilityState !== 'visible') return
    if (source?.readyState === EventSource.CLOSED || Date.now() - heardAt > silenceMs) connect()
  }

  document.addEventListener('visibilitychange', wake, { signal })
  window.addEventListener('pageshow', wake, { signal })
  window.addEventListener('online', connect, { signal })
  // A cut line ends no stream by itself: the browser knows sooner than the watchdog.
  window.addEventListener('offline', again, { signal })
  connect()
  return () => {
    listening.abort()
    clearTimeout(retry)
    clearTimeout(watchdog)
    source?.close()
  }
}
