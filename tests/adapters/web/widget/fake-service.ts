import { vi } from 'vitest'
import type { HandoffView } from '../../../../adapters/web/handoff-view.ts'
import type { LineView } from '../../../../adapters/web/line-view.ts'
import type { Welcome } from '../../../../adapters/web/welcome.ts'
import { ChatSession } from '../../../../adapters/web/widget/chat-session.ts'
import type { AnswerLanguage } from '../../../../knowledge/language.ts'

/** One request as it reached the service. */
export interface Call {
  /** `POST /conversation/seen`. */
  route: string
  token: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was sent
  body: any
}

type Answer = { status?: number; body?: unknown }

const nobody: HandoffView = { state: 'bot', text: '', seenSeq: 0 }

/**
 * The service as a widget sees it, without one: it answers what a test puts in, and its streams bring what a test says.
 * Stands in the place of `fetch` and of the browser's storage.
 */
export function startFakeService() {
  const calls: Call[] = []
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>()
  const answers = new Map<string, (call: Call) => Answer>()
  const storage = { session: new Map<string, string>(), local: new Map<string, string>() }
  let refusesStorage = false

  const area = (place: 'session' | 'local') => ({
    getItem: (key: string) => storage[place].get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refusesStorage) throw new DOMException('full', 'QuotaExceededError')
      storage[place].set(key, value)
    },
    removeItem: (key: string) => storage[place].delete(key),
  })
  vi.stubGlobal('sessionStorage', area('session'))
  vi.stubGlobal('localStorage', area('local'))

  const service = {
    calls,
    storage,
    welcome: aWelcome(),
    conversation: { lang: 'de' as AnswerLanguage, lines: [] as LineView[], handoff: nobody },
    /** Changes what a route answers. */
    answers(route: string, answer: (call: Call) => Answer): void {
      answers.set(route, answer)
    },
    refuseStorage(): void {
      refusesStorage = true
    },
    called: (route: string) => calls.filter((call) => call.route === route),
    /** Sends an event on every open stream. */
    tell(event: string, data: unknown): void {
      const piece = new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
      for (const stream of streams) stream.enqueue(piece)
    },
    /** Adds a line and what the conversation is then, and sends both. */
    says(
      line: Omit<LineView, 'seq' | 'at' | 'lang'> & Partial<LineView>,
      handoff?: Partial<HandoffView>,
    ): void {
      const { lines } = service.conversation
      const full: LineView = { seq: lines.length + 1, at: '2026-12-01T10:00:00.000Z', lang: 'de', ...line }
      lines.push(full)
      service.tell('line', full)
      if (handoff) service.becomes(handoff)
      service.tell('caught-up', { seq: full.seq })
    },
    becomes(handoff: Partial<HandoffView>): void {
      service.conversation.handoff = { ...service.conversation.handoff, ...handoff }
      service.tell('state', service.conversation.handoff)
    },
    /** A session on it, started, with the conversation it holds if there is a token. */
    async opens(token?: string): Promise<{ session: ChatSession; arrived: LineView[] }> {
      if (token !== undefined) storage.session.set('tueroeffner', token)
      const arrived: LineView[] = []
      const session = new ChatSession('https://service.example', 'de', {
        changed: () => {},
        arrived: (line) => arrived.push(line),
      })
      void session.start()
      await passes(0)
      return { session, arrived }
    },
  }

  const nothing = (): Answer => ({ status: 204 })
  const usual: Record<string, () => Answer> = {
    'GET /welcome': () => ({ body: service.welcome }),
    'POST /visitors': () => ({ status: 201, body: { token: 'fresh' } }),
    'GET /conversation': () => ({ body: service.conversation }),
    'POST /messages': () => ({ status: 201, body: { seq: service.conversation.lines.length + 1 } }),
  }

  vi.stubGlobal('fetch', async (address: URL, init: RequestInit) => {
    const route = `${init.method} ${address.pathname.replace('/api', '')}`
    const call: Call = {
      route,
      token: (init.headers as Record<string, string>).Authorization?.replace('Bearer ', ''),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    }
    calls.push(call)
    if (route === 'GET /events' && !answers.has(route)) return new Response(aStream(init.signal))
    const { status = 200, body } = (answers.get(route) ?? usual[route] ?? nothing)(call)
    return new Response(body === undefined ? null : JSON.stringify(body), { status })
  })

  function aStream(signal: AbortSignal | null | undefined): ReadableStream<Uint8Array> {
    return new ReadableStream({
      start(controller) {
        streams.add(controller)
        signal?.addEventListener('abort', () => {
          if (streams.delete(controller)) controller.error(new DOMException('stopped', 'AbortError'))
        })
        controller.enqueue(new TextEncoder().encode('event: caught-up\ndata: {"seq":0}\n\n'))
      },
      cancel() {
        streams.clear()
      },
    })
  }

  return service
}

/** Lets time go by, and everything happen that is due. */
export async function passes(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
}

export function aWelcome(service: Partial<Welcome['service']> = {}): Welcome {
  return {
    lang: 'de',
    title: 'Türöffner',
    notice: 'Ich bin ein Programm.',
    invite: 'Was möchten Sie wissen?',
    privacy: { label: 'Datenschutz', url: '/privacy' },
    person: 'Mit einem Menschen sprechen',
    examples: [],
    service: {
      open: false,
      text: 'Die nächste Beratung ist am Dienstag, 1. Dezember, 11 Uhr.',
      now: '2026-12-01T09:00:00Z',
      changesAt: '2026-12-01T10:00:00Z',
      ...service,
    },
    contact: { name: 'Willkommenszentrum' },
  }
}

export const mira = { called: 'Mira', role: 'Beraterin' }

/** A line of the system, as the handoff writes it. */
export function told(event: NonNullable<LineView['event']>, text: string, chips: string[] = []) {
  return {
    speaker: 'system' as const,
    event,
    reply: {
      kind: 'handoff',
      blocks: [{ type: 'text' as const, text, lang: 'de', from: { text: `handoff.${event}` } }],
      chips: chips.map((label, index) => ({ id: `${index}`, label })),
    },
  }
}
