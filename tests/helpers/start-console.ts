import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConsole } from '../../adapters/console/console.ts'
import type { SignOnSettings } from '../../adapters/console/sign-on.ts'
import { createMemoryDocument } from '../../adapters/storage/kept-document-file.ts'
import { createMetrics } from '../../adapters/web/operations.ts'
import { createWebServer } from '../../adapters/web/server.ts'
import { createVisitorPresence } from '../../adapters/web/visitor-presence.ts'
import type { Role } from '../../bot/account.ts'
import { readConfig } from '../../bot/config.ts'
import { createDeskSettings, noSettings } from '../../bot/desk-settings.ts'
import { type Log, silentLog } from '../../bot/log.ts'
import { movingClock } from './moving-clock.ts'
import { startBot } from './start-bot.ts'
import { createVisitor } from './start-server.ts'

const password = 'ein langer guter Satz'

/** The whole service with widget API and console on a free port: a small city, no model file, Tuesday 11:15. */
export async function startConsole(options: { log?: Log; signOn?: SignOnSettings } = {}) {
  const clock = movingClock('2026-12-01T11:15:00+01:00')
  const bot = await startBot({ clock })
  const settings = await createDeskSettings(createMemoryDocument(noSettings))
  const dataFolder = await mkdtemp(join(tmpdir(), 'tueroeffner-console-'))
  const publicFolder = await mkdtemp(join(tmpdir(), 'tueroeffner-public-'))
  await writeFile(join(publicFolder, 'index.html'), '<!doctype html><title>Test</title>')
  const presence = createVisitorPresence((id) => bot.conversations.tell(id, { type: 'state' }))
  const knowledge = () => ({ ...bot.knowledge, pack: settings.over(bot.knowledge.pack) })
  let address = ''
  const desk = await createConsole({
    conversations: bot.conversations,
    tally: bot.tally,
    knowledge,
    settings,
    clock,
    log: options.log ?? silentLog,
    retention: { botHours: 24, handoffDays: 30 },
    dataFolder,
    secret: Buffer.alloc(32, 9),
    address: () => address,
    userPresent: presence.has,
    ...(options.signOn ? { signOn: options.signOn } : {}),
  })
  const server = createWebServer({
    config: readConfig({ PORT: '0', TRUST_PROXY_HOPS: '1' }),
    assistant: bot.assistant,
    conversations: bot.conversations,
    store: bot.store,
    knowledge,
    clock,
    log: options.log ?? silentLog,
    metrics: createMetrics(),
    secret: Buffer.alloc(32, 7),
    desk,
    presence,
    publicFolder,
  })
  const port = await server.start()
  address = `http://127.0.0.1:${port}`

  /** A browser with a cookie jar of its own. */
  function browser(): Browser {
    let cookie = ''
    return {
      async call(method, path, body, more = {}) {
        const response = await fetch(`${address}/console/api${path}`, {
          method,
          headers: {
            'Content-Type': 'application/json',
            'Sec-Fetch-Site': 'same-origin',
            'Accept-Language': 'de',
            ...(cookie ? { Cookie: cookie } : {}),
            ...more,
          },
          ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
        })
        const set = response.headers.getSetCookie()[0]
        if (set) cookie = set.slice(0, set.indexOf(';'))
        return response
      },
      async json(method, path, body) {
        const response = await this.call(method, path, body)
        const text = await response.text()
        if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
        return text === '' ? undefined : JSON.parse(text)
      },
    }
  }

  /** The first account, made by the set-up link. */
  async function admin(): Promise<Browser> {
    const link = await desk.setUpLink()
    const one = browser()
    await one.json('POST', '/invitation', {
      secret: link?.split('=')[1],
      password,
      login: 'anna',
      called: 'Anna',
    })
    return one
  }

  /** Somebody the admin made an account for, signed in. */
  async function colleague(by: Browser, login: string, roles: Role[], officeId = 'centre'): Promise<Browser> {
    const { link } = await by.json('POST', '/accounts', {
      login,
      called: login,
      title: { de: 'Beratung', en: 'counsellor' },
      roles,
      officeId,
      languages: ['de'],
    })
    const one = browser()
    await one.json('POST', '/invitation', { secret: link.split('=')[1], password })
    return one
  }

  /** A visitor who waits for a person. */
  async function waitingVisitor(question = 'Wo melde ich mich an?') {
    const { token } = (await (await fetch(`${address}/api/visitors`, { method: 'POST' })).json()) as {
      token: string
    }
    const visitor = createVisitor(address, token)
    for (const text of [question, 'Ich möchte mit einem Menschen sprechen', 'ja']) {
      const response = await visitor.say(text)
      if (!response.ok) throw new Error(`the visitor was refused: ${response.status}`)
      await bot.assistant.idle()
    }
    return visitor
  }

  return {
    ...bot,
    clock,
    address,
    desk,
    settings,
    dataFolder,
    password,
    browser,
    admin,
    colleague,
    waitingVisitor,
    async close() {
      await server.stop()
      await desk.close()
      await rm(dataFolder, { recursive: true })
      await rm(publicFolder, { recursive: true })
    },
  }
}

export interface Browser {
  call(method: string, path: string, body?: unknown, more?: Record<string, string>): Promise<Response>
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever the server sent
  json(method: string, path: string, body?: unknown): Promise<any>
}
