import { randomUUID } from 'node:crypto'
import type { Service } from './service.ts'
import type { Visitor } from './visitor.ts'

/** Somebody at the desk of the Welcome Centre, by the console's own API. */
export interface Counsellor {
  /** The name users read. */
  called: string
  /** Turns to the conversation of this visitor. */
  turnsTo(visitor: Visitor): Promise<void>
  /** Takes the conversation without a word. */
  joins(): Promise<void>
  writes(...texts: string[]): Promise<void>
  /** Has everything on the screen that was said. */
  reads(): Promise<void>
  types(): Promise<void>
  /** Writes down what only colleagues may read. */
  notes(text: string): Promise<void>
  /** Gives the conversation back to the program. */
  leaves(): Promise<void>
  closes(): Promise<void>
}

/** Makes the first account of a new service, with the link it says at its start, and signs in. */
export async function employCounsellor({ address, words }: Service): Promise<Counsellor> {
  const called = 'Mira'
  const secret = /\/console\/\S*?([\w-]{20,})\s*$/.exec(words)?.[1]
  let cookie = ''
  let conversation = ''

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${address}/console/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`console: ${method} ${path} answered ${response.status} ${text}`)
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    return text === '' ? undefined : JSON.parse(text)
  }
  const act = (what: string, body: unknown = {}) =>
    call('POST', `/conversations/${encodeURIComponent(conversation)}/${what}`, body)
  const present = async () =>
    (await call('GET', `/conversations/${encodeURIComponent(conversation)}`)) as {
      handoffVersion: number
      lines: unknown[]
    }

  await call('POST', '/invitation', {
    secret,
    password: 'ein langer guter Satz',
    login: 'mira',
    called,
    title: { de: 'Beraterin', en: 'counsellor' },
    languages: ['de', 'en'],
  })
  return {
    called,
    async turnsTo({ page }) {
      const token = await page.evaluate<string>('sessionStorage.tueroeffner ?? localStorage.tueroeffner')
      const exported = await fetch(`${address}/api/conversation/export`, {
        headers: { Authorization: `Bearer ${token}` },
      })
      conversation = ((await exported.json()) as { conversation: { id: string } }).conversation.id
    },
    async joins() {
      await act('claim', { version: (await present()).handoffVersion })
    },
    async writes(...texts) {
      for (const text of texts) await act('lines', { clientId: randomUUID(), text })
    },
    async reads() {
      await act('seen', { seq: (await present()).lines.length })
    },
    async types() {
      await act('typing')
    },
    async notes(text) {
      await act('notes', { text })
    },
    async leaves() {
      await act('release', { version: (await present()).handoffVersion, confirmed: true })
    },
    async closes() {
      await act('close', { version: (await present()).handoffVersion, reason: 'answered' })
    },
  }
}
