import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import express, { type ErrorRequestHandler, type Router } from 'express'
import type { Assistant } from '../../bot/assistant.ts'
import type { Clock } from '../../bot/clock.ts'
import type { Config } from '../../bot/config.ts'
import type { Conversations } from '../../bot/conversations.ts'
import type { Log } from '../../bot/log.ts'
import { createPickUps } from '../../bot/pick-up.ts'
import { formatAddress } from '../../bot/referral.ts'
import type { Store } from '../../bot/store.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import { welcomeCentre } from '../../knowledge/pack.ts'
import { createChatApi } from './chat-api.ts'
import { errorHandler, HttpError, requestLanguage } from './http-error.ts'
import { createLimits } from './limits.ts'
import { type Metrics, metricsHandler, readiness } from './operations.ts'
import { guardOrigins } from './origins.ts'
import { privacyPage } from './privacy-page.ts'
import { createRegister } from './register/register.ts'
import { securityHeaders } from './security-headers.ts'
import { createVisitorPresence, type VisitorPresence } from './visitor-presence.ts'
import { createVisitorTokens } from './visitor-token.ts'
import { welcome } from './welcome.ts'

export interface WebServerOptions {
  config: Config
  assistant: Assistant
  store: Store
  conversations: Conversations
  knowledge(): Knowledge
  clock: Clock
  log: Log
  metrics: Metrics
  /** Key of the visitors' tokens. */
  secret: Buffer
  /** The counsellors' side; its app lies in `console/` of the public folder. */
  desk?: { router: Router; closeStreams(): void }
  /** Told which visitors are here. */
  presence?: VisitorPresence
  /** Where another service calls us; it authenticates by itself. */
  webhook?: { path: string; router: Router }
  /** What `/readyz` says of channels besides the web. */
  channels?: () => Record<string, object>
  /** A line above everything in the widget. */
  banner?: () => { de: string; en: string }
  /** Folder of the built pages and the widget. */
  publicFolder: string
}

export interface WebServer {
  /** Resolves with the port once requests are answered. @throws when the port is taken. */
  start(): Promise<number>
  /** Refuses new work, ends the streams, waits for running requests. */
  stop(): Promise<void>
}

/** Widget, chat API, pages and operations on one port. */
export function createWebServer(options: WebServerOptions): WebServer {
  const { config, assistant, store, conversations, knowledge, clock, log, metrics, secret, publicFolder } =
    options
  let stopping = false
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', config.trustProxyHops)
  app.use(securityHeaders())

  app.use((request, response, next) => {
    const started = performance.now()
    response.on('finish', () =>
      metrics.http(
        request.baseUrl === '/api' ? `/api${request.route?.path ?? ''}` : (request.route?.path ?? 'static'),
        response.statusCode,
        (performance.now() - started) / 1000,
      ),
    )
    next()
  })

  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' })
  })
  app.get('/readyz', (_request, response) => {
    const state = readiness(knowledge(), stopping)
    response.status(stopping ? 503 : 200).json({ ...state, channels: options.channels?.() ?? {} })
  })
  app.get('/metrics', metricsHandler(metrics, config.metricsToken))

  const chat = createChatApi({
    assistant,
    conversations,
    pickUps: createPickUps(conversations, store),
    store,
    knowledge,
    clock,
    tokens: createVisitorTokens(secret),
    limits: createLimits(),
    publicUrl: config.publicUrl,
    banner: options.banner,
    presence: options.presence ?? createVisitorPresence(() => {}),
    countStreams: metrics.streams,
  })
  app.use(
    '/api',
    guardOrigins(config.allowedOrigins, config.publicUrl && new URL(config.publicUrl).origin),
    chat.router,
  )

  if (options.desk) app.use('/console', options.desk.router)
  if (options.webhook) app.use(options.webhook.path, options.webhook.router)

  app.get('/privacy', (request, response) => {
    const centre = welcomeCentre(knowledge().pack)
    const page = privacyPage(requestLanguage(request), {
      retentionHours: config.retentionHours,
      handoffDays: config.handoffRetentionDays,
      telegram: config.telegram.token !== undefined,
      controller: centre.name.de,
      address: formatAddress(centre) ?? '',
    })
    response.type('html').send(page.markup)
  })
  app.use(createRegister({ knowledge, clock, publicUrl: config.publicUrl }))
  app.get('/chat', (_request, response) => response.sendFile(join(publicFolder, 'chat.html')))
  app.get('/.well-known/security.txt', (_request, response) => {
    if (config.securityContact === undefined) throw new HttpError('not-found')
    const expires = clock
      .now()
      .add({ hours: 24 * 180 })
      .round('second')
      .toString()
    response
      .type('text/plain')
      .send(`Contact: ${config.securityContact}\nExpires: ${expires}\nPreferred-Languages: de, en\n`)
  })
  app.use(
    express.static(publicFolder, {
      index: 'index.html',
      setHeaders(response, path) {
        // Any page may load the widget; what it may do is decided at the API.
        response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
        if (path.endsWith('.js')) response.setHeader('Access-Control-Allow-Origin', '*')
        response.setHeader(
          'Cache-Control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
        )
      },
    }),
  )
  app.use(() => {
    throw new HttpError('not-found')
  })
  const contact = (lang: AnswerLanguage) => {
    const { name, phone, address } = welcome(knowledge(), clock, lang, config.publicUrl).contact
    return [name, phone, address].filter((part) => part !== undefined).join(', ')
  }
  app.use(errorHandler(log, contact) as ErrorRequestHandler)

  const server: Server = createServer(
    { requestTimeout: 10_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    app,
  )

  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(config.port, config.host, () => {
          server.off('error', reject)
          const address = server.address()
          resolve(typeof address === 'object' && address !== null ? address.port : config.port)
        })
      }),
    stop: () =>
      new Promise((resolve) => {
        stopping = true
        chat.closeStreams()
        options.desk?.closeStreams()
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 5_000).unref()
      }),
  }
}
