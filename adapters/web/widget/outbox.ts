import { backoffMs, Pause } from './backoff.ts'
import { type MessageContent, UnreachableError } from './chat-api.ts'

/** A message on its way. It stays listed until its line comes back from the server. */
export interface OutgoingMessage {
  readonly clientId: string
  readonly content: MessageContent
  /** What the user sees: their words, or the label of the chip. */
  readonly text: string
  /** `delayed`: at least one try has failed; the next one follows by itself. */
  state: 'sending' | 'delayed' | 'sent'
}

export interface OutboxListener {
  changed(): void
  sent(message: OutgoingMessage): void
  /** The server said no: the message is out of the box, and so are those written after it. */
  refused(messages: readonly OutgoingMessage[], error: unknown): void
}

/**
 * Sends messages one after the other, in the order in which they were written, each until the server has it. A
 * message keeps its id over all tries, so the server stores it once.
 */
export class Outbox {
  readonly #post: (clientId: string, content: MessageContent) => Promise<unknown>
  readonly #listener: OutboxListener
  readonly #pause = new Pause()
  #messages: OutgoingMessage[] = []
  #running = false

  constructor(
    post: (clientId: string, content: MessageContent) => Promise<unknown>,
    listener: OutboxListener,
  ) {
    this.#post = post
    this.#listener = listener
  }

  get messages(): readonly OutgoingMessage[] {
    return this.#messages
  }

  add(content: MessageContent, text: string): void {
    this.#messages.push({ clientId: uuid(), content, text, state: 'sending' })
    this.#listener.changed()
    void this.#run()
  }

  /** The message with this id has come back as a line. */
  arrived(clientId: string): void {
    this.#messages = this.#messages.filter((message) => message.clientId !== clientId)
  }

  /** Tries again now. */
  wake(): void {
    this.#pause.end()
  }

  clear(): void {
    this.#messages = []
    this.#pause.end()
  }

  async #run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    let failures = 0
    for (let next = this.#next(); next; next = this.#next()) {
      try {
        await this.#post(next.clientId, next.content)
        failures = 0
        if (!this.#messages.includes(next)) continue
        next.state = 'sent'
        this.#listener.sent(next)
      } catch (error) {
        if (!this.#messages.includes(next)) continue
        if (error instanceof UnreachableError) {
          failures++
          next.state = 'delayed'
          this.#listener.changed()
          await this.#pause.wait(backoffMs(failures))
          continue
        }
        const unsent = this.#messages.filter((message) => message.state !== 'sent')
        this.#messages = this.#messages.filter((message) => message.state === 'sent')
        this.#listener.refused(unsent, error)
      }
    }
    this.#running = false
  }

  #next(): OutgoingMessage | undefined {
    return this.#messages.find((message) => message.state !== 'sent')
  }
}

/** Version 4. `crypto.randomUUID` exists on https pages only. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return marked.toString(16).padStart(2, '0')
  }).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
