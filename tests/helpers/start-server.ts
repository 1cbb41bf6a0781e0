import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMetrics } from '../../adapters/web/operations.ts'
import { createWebServer } from '../../adapters/web/server.ts'
import { fixedClock } from '../../bot/clock.ts'
import { readConfig } from '../../bot/config.ts'
import { type Log, silentLog } from '../../bot/log.ts'
import type { Pack } from '../../knowledge/pack.ts'
import { startBot } from './start-bot.ts'

/** The web server on a free port, with a small city and no model file. */
export async function startServer(options: { env?: Record<string, string>; pack?: Pack; log?: Log } = {}) {
  const bot = await startBot(options.pack ? { pack: options.pack } : {})
  const publicFolder = await mkdtemp(join(tmpdir(), 'tueroeffner-public-'))
  await writeFile(join(publicFolder, 'index.html'), '<!doctype html><title>Test</title>')
  await writeFile(join(publicFolder, 'widget.js'), '//')
  const server = createWebServer({
    config: readConfig({ PORT: '0', TRUST_PROXY_HOPS: '1', ...options.env }),
    assistant: bot.assistant,
    conversations: bot.conversations,
    store: bot.store,
    knowledge: () => bot.knowledge,
    clock: fixedClock('2026-12-01T10:15:00+01:00'),
    log: options.log ?? silentLog,
    metrics: createMetrics(),
    secret: Buffer.alloc(32, 7),
    publicFolder,
  })
  const port = await server.start()
  const address = `http://127.0.0.1:${port}`
  return {
    ...bot,
    address,
    async close() {
      await server.stop()
      await rm(publicFolder, { recursive: true })
    },
    /** A visitor of the website with a token of their own. */
    async visitor() {
      const place = anAddress()
      const { token } = (await (
        await fetch(`${address}/api/visitors`, { method: 'POST', headers: { 'X-Forwarded-For': place } })
      ).json()) as { token: string }
      return createVisitor(address, token, place)
    },
  }
}

let addresses = 0
/** Every test visitor comes from a place of their own, so that limits per address do not meet. */
function anAddress(): string {
  addresses++
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`
}

/** One browser: sends with its token, reads its stream. */
export function createVisitor(address: string, token: string, place = anAddress()) {
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'X-Forwarded-For': place,
  }
  const call = (method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    fetch(`${address}/api${path}`, {
      method,
      headers: { ...headers, ...more },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return {
    token,
    call,
    say: (text: string, clientMessageId: string = crypto.randomUUID()) =>
      call('POST', '/messages', { clientMessageId, text, lang: 'de' }),
    /** Reads the stream until `enough` says so. */
    async listen(after: number, enough: (events: StreamEvent[]) => boolean): Promise<StreamEvent[]> {
      const abort = new AbortController()
      const response = await fetch(`${address}/api/events?after=${after}`, { headers, signal: abort.signal })
      if (!response.ok || !response.body) throw new Error(`the stream answered ${response.status}`)
      const events: StreamEvent[] = []
      let text = ''
      for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
        text += chunk
        const parts = text.split('\n\n')
        text = parts.pop() ?? ''
        for (const part of parts) {
          const event = /^event: (.*)$/m.exec(part)?.[1]
          const data = /^data: (.*)$/m.exec(part)?.[1]
          if (event !== undefined && data !== undefined) events.push({ event, data: JSON.parse(data) })
        }
        if (enough(events)) break
      }
      abort.abort()
      return events
    },
  }
}

export interface StreamEvent {
  event: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever the server sent
  data: any
}
