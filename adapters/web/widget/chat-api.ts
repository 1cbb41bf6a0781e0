import type { AnswerLanguage } from '../../../knowledge/language.ts'
import type { ConversationView } from '../line-view.ts'
import type { Welcome } from '../welcome.ts'

/** The server understood us and said no. */
export class RefusedError extends Error {
  readonly status: number
  /** For programs: `too-many`, `message-too-long`, … */
  readonly code: string
  /** Seconds after which to try again. */
  readonly retryAfter: number | undefined

  /** @param message - the server's sentence for the user, in their language. */
  constructor(status: number, code: string, message: string, retryAfter: number | undefined) {
    super(message)
    this.name = 'RefusedError'
    this.status = status
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** We do not know whether the server heard us: no answer, no network, or a failure on its side. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('widget: no answer from the server; ask again', { cause })
    this.name = 'UnreachableError'
  }
}

/** What is sent: words, or the id of a pressed chip. */
export type MessageContent = { text: string } | { chip: string }

const answerWithinMs = 10_000

/**
 * The server's API. Every call throws RefusedError or UnreachableError.
 *
 * The token travels in a header, never in an address, and no cookie is ever sent.
 */
export class ChatApi {
  readonly #server: string
  readonly #language: () => AnswerLanguage

  /** @param server - origin: `https://chat.example.de`. */
  constructor(server: string, language: () => AnswerLanguage) {
    this.#server = server
    this.#language = language
  }

  welcome(): Promise<Welcome> {
    return this.#json('GET', '/api/welcome')
  }

  async newVisitor(): Promise<string> {
    const { token } = await this.#json<{ token: string }>('POST', '/api/visitors', { body: {} })
    return token
  }

  /** Safe to repeat: the same `clientMessageId` is the same message. @returns its place in the conversation. */
  send(token: string, clientMessageId: string, content: MessageContent): Promise<{ seq: number }> {
    return this.#json('POST', '/api/messages', {
      token,
      body: { clientMessageId, ...content, lang: this.#language() },
    })
  }

  /** @returns undefined when there is no conversation yet. */
  async conversation(token: string, after: number): Promise<ConversationView | undefined> {
    try {
      return await this.#json('GET', '/api/conversation', { token, query: { after: String(after) } })
    } catch (error) {
      if (error instanceof RefusedError && error.status === 404) return undefined
      throw error
    }
  }

  async chooseLanguage(token: string, lang: AnswerLanguage): Promise<void> {
    await this.#request('PUT', '/api/conversation/language', { token, body: { lang } })
  }

  /** Everything up to this line was on the screen. */
  async seen(token: string, seq: number): Promise<void> {
    await this.#request('POST', '/api/conversation/seen', { token, body: { seq } })
  }

  async typing(token: string): Promise<void> {
    await this.#request('POST', '/api/conversation/typing', { token, body: {} })
  }

  /** @returns a code that opens this conversation elsewhere, once. The one before is worth nothing now. */
  async pickUpCode(token: string): Promise<string> {
    const { code } = await this.#json<{ code: string }>('POST', '/api/conversation/pick-up', {
      token,
      body: {},
    })
    return code
  }

  /** Uses a code up. @returns the token of the conversation it opens. */
  async pickUp(code: string): Promise<string> {
    const { token } = await this.#json<{ token: string }>('POST', '/api/pick-up', { body: { code } })
    return token
  }

  /** @returns the file; undefined when nothing is stored. */
  async exportData(token: string): Promise<Blob | undefined> {
    try {
      const response = await this.#request('GET', '/api/conversation/export', { token })
      return await response.blob()
    } catch (error) {
      if (error instanceof RefusedError && error.status === 404) return undefined
      throw error
    }
  }

  async erase(token: string): Promise<void> {
    await this.#request('DELETE', '/api/conversation', { token })
  }

  /** The open stream of everything after `after`; it ends when `signal` is aborted. */
  async events(token: string, after: number, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const response = await this.#request('GET', '/api/events', {
      token,
      query: { after: String(after) },
      signal,
    })
    if (!response.body) throw new UnreachableError('empty body')
    return response.body
  }

  async #json<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
    const response = await this.#request(method, path, options)
    try {
      return (await response.json()) as T
    } catch (cause) {
      throw new UnreachableError(cause)
    }
  }

  async #request(
    method: string,
    path: string,
    { token, body, query, signal }: RequestOptions,
  ): Promise<Response> {
    const address = new URL(path, this.#server)
    address.search = new URLSearchParams({ lang: this.#language(), ...query }).toString()
    const patience = new AbortController()
    const stop = () => patience.abort()
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
    const timer = setTimeout(stop, answerWithinMs)
    let response: Response
    try {
      response = await fetch(address, {
        method,
        headers: {
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: patience.signal,
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      })
    } catch (cause) {
      throw new UnreachableError(cause)
    } finally {
      clearTimeout(timer)
    }
    if (!response.ok) throw await refusal(response)
    return response
  }
}

interface RequestOptions {
  token?: string
  body?: unknown
  query?: Record<string, string>
  signal?: AbortSignal
}

async function refusal(response: Response): Promise<RefusedError | UnreachableError> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined
  const body = (await response.json().catch(() => undefined)) as
    | { error?: { code?: string; message?: string } }
    | undefined
  // A 5xx may come from a proxy while the server restarts, or after the message was stored.
  if (response.status >= 500 || !body?.error?.message)
    return new UnreachableError(`status ${response.status}`)
  return new RefusedError(response.status, body.error.code ?? '', body.error.message, retryAfter)
}
