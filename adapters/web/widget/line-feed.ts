import type { HandoffView } from '../handoff-view.ts'
import type { LineView } from '../line-view.ts'
import { backoffMs, Pause } from './backoff.ts'
import { type ChatApi, RefusedError } from './chat-api.ts'
import { createEventParser, type ServerEvent } from './event-parser.ts'

const watchdogMs = 45_000
/** Silent for longer than one heartbeat: worth a new connection when somebody looks again. */
const doubtfulMs = 25_000
const pollEveryMs = 10_000
const pollsBeforeStream = 6

export type Connection = 'connecting' | 'live' | 'polling' | 'lost'

export interface FeedListener {
  /** In order, but possibly a line seen before. */
  line(line: LineView): void
  /** Who has the conversation; comes after the lines that led to it. */
  handoff(view: HandoffView): void
  /** A counsellor is typing. */
  typing(): void
  thinking(): void
  caughtUp(): void
  /** Everything shown so far is to be dropped; it comes again. */
  resync(): void
  erased(): void
  unauthorised(): void
  connection(state: Connection): void
}

/**
 * Keeps the lines of one conversation coming: a stream, connected again whenever it breaks; polling when there are
 * too many streams.
 */
export class LineFeed {
  readonly #api: ChatApi
  readonly #token: string
  readonly #listener: FeedListener
  readonly #stopped = new AbortController()
  readonly #pause = new Pause()
  #stream: AbortController | undefined
  #after: number
  #incomplete = false
  #failures = 0
  #heardAt = 0

  /** @param after - the last line already known; 0 for none. */
  constructor(api: ChatApi, token: string, after: number, listener: FeedListener) {
    this.#api = api
    this.#token = token
    this.#after = after
    this.#listener = listener
    void this.#run()
  }

  stop(): void {
    this.#stopped.abort()
    this.#stream?.abort()
    this.#pause.end()
  }

  /** The page is looked at again or the network is back: try now, and replace a stream that has gone quiet. */
  wake(): void {
    this.#pause.end()
    if (Date.now() - this.#heardAt > doubtfulMs) this.#stream?.abort()
  }

  async #run(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      try {
        if (this.#incomplete) await this.#fetchAll()
        await this.#read()
        this.#failures++
        this.#tell('connecting')
      } catch (error) {
        if (this.#stopped.signal.aborted) return
        if (error instanceof RefusedError && error.status === 401) {
          this.#listener.unauthorised()
          return
        }
        if (error instanceof RefusedError && error.status === 429) {
          await this.#poll()
          continue
        }
        this.#failures++
        this.#tell('lost')
      }
      await this.#pause.wait(backoffMs(this.#failures))
    }
  }

  /** A stream never brings a very long transcript whole: after a resync it is fetched. */
  async #fetchAll(): Promise<void> {
    await this.#fetch(0)
    this.#incomplete = false
  }

  async #fetch(after: number): Promise<void> {
    const conversation = await this.#api.conversation(this.#token, after)
    if (!conversation || this.#stopped.signal.aborted) return
    for (const line of conversation.lines) this.#hand(line)
    this.#listener.handoff(conversation.handoff)
  }

  /** Reads one stream to its end. */
  async #read(): Promise<void> {
    const stream = new AbortController()
    this.#stream = stream
    let watchdog: ReturnType<typeof setTimeout> | undefined
    const heard = () => {
      this.#heardAt = Date.now()
      clearTimeout(watchdog)
      watchdog = setTimeout(() => stream.abort(), watchdogMs)
    }
    try {
      const body = await this.#api.events(this.#token, this.#after, stream.signal)
      heard()
      const reader = body.getReader()
      const decoder = new TextDecoder()
      const parse = createEventParser((event) => this.#take(event))
      for (;;) {
        const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }))
        if (done) return
        heard()
        parse(decoder.decode(value, { stream: true }))
      }
    } finally {
      clearTimeout(watchdog)
      stream.abort()
    }
  }

  #take({ type, data }: ServerEvent): void {
    if (this.#stopped.signal.aborted || this.#incomplete) return
    switch (type) {
      case 'line':
        this.#hand(JSON.parse(data) as LineView)
        return
      case 'state':
        this.#listener.handoff(JSON.parse(data) as HandoffView)
        return
      case 'typing':
        if ((JSON.parse(data) as { who: string }).who === 'counsellor') this.#listener.typing()
        return
      case 'thinking':
        this.#listener.thinking()
        return
      case 'caught-up':
        this.#failures = 0
        this.#tell('live')
        this.#listener.caughtUp()
        return
      case 'resync':
        this.#after = 0
        this.#incomplete = true
        this.#listener.resync()
        this.#stream?.abort()
        return
      case 'erased':
        this.#after = 0
        this.#listener.erased()
        return
    }
  }

  #hand(line: LineView): void {
    if (line.seq <= this.#after) return
    this.#after = line.seq
    this.#listener.line(line)
  }

  /** A minute of polling, then the stream gets another chance. */
  async #poll(): Promise<void> {
    for (let round = 0; round < pollsBeforeStream && !this.#stopped.signal.aborted; round++) {
      try {
        await this.#fetch(this.#after)
        this.#tell('polling')
        this.#listener.caughtUp()
      } catch (error) {
        if (error instanceof RefusedError && error.status === 401) return
        this.#tell('lost')
      }
      await this.#pause.wait(pollEveryMs)
    }
  }

  #tell(state: Connection): void {
    if (!this.#stopped.signal.aborted) this.#listener.connection(state)
  }
}
