import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a call goes wrong. `hang` never arrives; `lost` arrives, but its answer does not. */
export type Fault =
  | { status: number; description?: string; retryAfter?: number }
  | 'hang'
  | 'lost'
  | undefined

export interface SentMessage {
  chatId: string
  messageId: number
  text: string
  /** As the user reads it: without tags. */
  shown: string
  html: boolean
  buttons: Array<{ text: string; data?: string; url?: string }>
  at: number
  deleted: boolean
  document?: string
}

// biome-ignore lint/suspicious/noExplicitAny: updates are whatever Telegram might send
export type Update = Record<string, any> & { update_id: number }

/** A Bot API server on this machine that behaves like Telegram's, and badly where a test wants it to. */
export interface FakeBotApi {
  readonly root: string
  readonly token: string
  readonly sent: SentMessage[]
  readonly calls: Array<{ method: string; payload: Record<string, unknown> }>
  readonly answered: Map<string, { text: string; alert: boolean }>
  readonly blocked: Set<string>
  readonly left: string[]
  webhook: { url: string; secret: string }
  /** What `getWebhookInfo` says besides. */
  health: { pending?: number; lastErrorAt?: number }
  /** Decides for each call whether and how it fails. */
  fault: (method: string, payload: Record<string, unknown>, count: number) => Fault
  /** What a call for updates gives out of those that wait: doubled, shuffled. */
  handOut: (waiting: Update[]) => Update[]
  /** Puts updates into the queue of long polling. */
  queue(...updates: Update[]): void
  /** Updates that were not confirmed. */
  waiting(): Update[]
  /** Calls the webhook as Telegram does. @returns the status. */
  callWebhook(update: unknown, headers?: Record<string, string>): Promise<number>
  nextUpdateId(): number
  user(options?: { id?: number; language?: string }): FakeUser
  close(): Promise<void>
}

export interface FakeUser {
  readonly chatId: string
  /** Adds fields to `from` and `chat`, as Telegram does. */
  profile: Record<string, string>
  message(fields: Record<string, unknown>, at?: number): Update
  text(text: string, at?: number): Update
  edit(original: Update, text: string): Update
  press(label: string): Update
  /** Messages in this chat that are not deleted. */
  read(): SentMessage[]
}

const htmlTag = /<(\/?)(b|i|a)(?: href="[^"<>]*")?>/g

export async function startFakeBotApi(): Promise<FakeBotApi> {
  const token = '123456789:AAFakeTokenForTestsOnly_0123456789abcd'
  const sent: SentMessage[] = []
  const calls: FakeBotApi['calls'] = []
  const answered = new Map<string, { text: string; alert: boolean }>()
  const blocked = new Set<string>()
  const left: string[] = []
  let pending: Update[] = []
  const given = new WeakSet<Update>()
  let updateIds = 500_000
  let messageIds = 1000
  let queryIds = 0
  let users = 4_000_000_000
  let poller: (() => void) | undefined
  let wake: () => void = () => {}

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    const match = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '')
    const method = match?.[2] ?? ''
    const reply = (status: number, data: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(data))
    }
    const refuse = (status: number, description: string, parameters?: object) =>
      reply(status, { ok: false, error_code: status, description, ...(parameters ? { parameters } : {}) })
    if (match?.[1] !== token) return refuse(401, 'Unauthorized')
    const multipart = (request.headers['content-type'] ?? '').startsWith('multipart')
    const payload: Record<string, unknown> = multipart ? readMultipart(body) : JSON.parse(body || '{}')
    calls.push({ method, payload })
    const fault = api.fault(method, payload, calls.length)
    if (fault === 'hang') return
    if (typeof fault === 'object')
      return refuse(
        fault.status,
        fault.description ?? (fault.status === 429 ? 'Too Many Requests' : 'Fault'),
        fault.retryAfter === undefined ? undefined : { retry_after: fault.retryAfter },
      )
    const done = (result: unknown) => (fault === 'lost' ? undefined : reply(200, { ok: true, result }))

    switch (method) {
      case 'getMe':
        return done({ id: 1, is_bot: true, first_name: 'Test', username: 'tueroeffner_test_bot' })
      case 'getUpdates':
        return giveUpdates(payload, response, done, refuse)
      case 'sendMessage':
      case 'sendDocument': {
        const problem = problemOf(payload)
        if (problem) return refuse(problem.status, problem.description)
        const message: SentMessage = {
          chatId: String(payload.chat_id),
          messageId: ++messageIds,
          text: String(payload.text ?? payload.caption ?? ''),
          shown: shown(payload),
          html: payload.parse_mode === 'HTML',
          buttons: buttonsOf(payload),
          at: performance.now(),
          deleted: false,
          ...(method === 'sendDocument' ? { document: String(payload.document) } : {}),
        }
        sent.push(message)
        return done({
          message_id: message.messageId,
          date: 0,
          chat: { id: payload.chat_id, type: 'private' },
        })
      }
      case 'deleteMessages': {
        const ids = payload.message_ids as number[]
        if (ids.length > 100) return refuse(400, 'Bad Request: too many messages')
        for (const message of sent)
          if (message.chatId === String(payload.chat_id) && ids.includes(message.messageId))
            message.deleted = true
        return done(true)
      }
      case 'answerCallbackQuery':
        answered.set(String(payload.callback_query_id), {
          text: String(payload.text ?? ''),
          alert: payload.show_alert === true,
        })
        return done(true)
      case 'leaveChat':
        left.push(String(payload.chat_id))
        return done(true)
      case 'setWebhook':
        api.webhook = { url: String(payload.url), secret: String(payload.secret_token) }
        return done(true)
      case 'deleteWebhook':
        api.webhook = { url: '', secret: '' }
        return done(true)
      case 'getWebhookInfo':
        return done({
          url: api.webhook.url,
          has_custom_certificate: false,
          pending_update_count: api.health.pending ?? pending.length,
          ...(api.health.lastErrorAt ? { last_error_date: api.health.lastErrorAt } : {}),
        })
      case 'setMyCommands':
      case 'setMyDescription':
        return done(true)
      default:
        return refuse(404, 'Not Found: method not found')
    }
  }

  async function giveUpdates(
    payload: Record<string, unknown>,
    response: ServerResponse,
    done: (result: unknown) => void,
    refuse: (status: number, description: string) => void,
  ): Promise<void> {
    if (api.webhook.url !== '') return refuse(409, "Conflict: can't use getUpdates while webhook is active")
    poller?.()
    const offset = Number(payload.offset ?? 0)
    // A lower number that was never given out is late, not confirmed.
    if (offset > 0) pending = pending.filter((update) => update.update_id >= offset || !given.has(update))
    const until = performance.now() + Number(payload.timeout ?? 0) * 1000
    let dropped: 'conflict' | 'closed' | undefined
    const mine = () => {
      dropped = 'conflict'
      wake()
    }
    poller = mine
    response.on('close', () => {
      dropped ??= 'closed'
      wake()
    })
    while (pending.length === 0 && dropped === undefined && performance.now() < until)
      await new Promise<void>((resolve) => {
        const before = wake
        wake = () => {
          before()
          resolve()
        }
        setTimeout(resolve, Math.max(1, until - performance.now())).unref()
      })
    if (poller === mine) poller = undefined
    if (dropped === 'conflict') return refuse(409, 'Conflict: terminated by other getUpdates request')
    if (dropped !== undefined) return
    const batch = pending.slice(0, 100)
    // Nobody confirms what never arrived.
    response.once('close', () => {
      if (response.writableFinished) for (const update of batch) given.add(update)
    })
    done(api.handOut(batch))
  }

  function problemOf(payload: Record<string, unknown>): { status: number; description: string } | undefined {
    if (blocked.has(String(payload.chat_id)))
      return { status: 403, description: 'Forbidden: bot was blocked by the user' }
    const text = shown(payload)
    if (payload.document === undefined && text.trim() === '')
      return { status: 400, description: 'Bad Request: message text is empty' }
    if (text.length > 4096) return { status: 400, description: 'Bad Request: message is too long' }
    if (payload.parse_mode === 'HTML' && !isHtml(String(payload.text)))
      return { status: 400, description: "Bad Request: can't parse entities" }
    for (const { text: label, data, url } of buttonsOf(payload)) {
      if (label === '') return { status: 400, description: 'Bad Request: text buttons are empty' }
      if (data !== undefined && (Buffer.byteLength(data) > 64 || data === ''))
        return { status: 400, description: 'Bad Request: BUTTON_DATA_INVALID' }
      if (url !== undefined && !/^https?:\/\/[^/]+\.[^/]+/.test(url))
        return { status: 400, description: 'Bad Request: inline keyboard button URL is invalid' }
    }
    return undefined
  }

  const api: FakeBotApi = {
    root: '',
    token,
    sent,
    calls,
    answered,
    blocked,
    left,
    webhook: { url: '', secret: '' },
    health: {},
    fault: () => undefined,
    handOut: (waiting) => waiting,
    queue(...updates) {
      pending.push(...updates)
      wake()
    },
    waiting: () => pending,
    async callWebhook(update, headers) {
      const response = await fetch(api.webhook.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(headers ?? { 'X-Telegram-Bot-Api-Secret-Token': api.webhook.secret }),
        },
        body: typeof update === 'string' ? update : JSON.stringify(update),
      })
      await response.text()
      return response.status
    },
    nextUpdateId: () => ++updateIds,
    user({ id = ++users, language = 'de' } = {}) {
      const from = () => ({ id, is_bot: false, language_code: language, ...user.profile })
      const chat = () => ({ id, type: 'private', ...user.profile })
      const user: FakeUser = {
        chatId: String(id),
        profile: { first_name: 'Vorname' },
        message: (fields, at = Date.now()) => ({
          update_id: ++updateIds,
          message: {
            message_id: ++messageIds,
            from: from(),
            chat: chat(),
            date: Math.floor(at / 1000),
            ...fields,
          },
        }),
        text: (text, at) => user.message({ text }, at),
        edit: (original, text) => ({
          update_id: ++updateIds,
          edited_message: { ...original.message, text, edit_date: Math.floor(Date.now() / 1000) },
        }),
        press(label) {
          const message = user.read().findLast(({ buttons }) => buttons.some((one) => one.text === label))
          const data = message?.buttons.find((one) => one.text === label)?.data
          if (!message || data === undefined)
            throw new Error(
              `there is no button "${label}"; there are: ${user.read().flatMap(({ buttons }) => buttons.map((one) => one.text))}`,
            )
          return {
            update_id: ++updateIds,
            callback_query: {
              id: `query-${++queryIds}`,
              from: from(),
              chat_instance: '1',
              message: { message_id: message.messageId, chat: chat(), date: 0 },
              data,
            },
          }
        },
        read: () => sent.filter(({ chatId, deleted }) => chatId === user.chatId && !deleted),
      }
      return user
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  Object.assign(api, { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  return api
}

/** Telegram counts and shows a text without its tags. */
function shown({ text = '', parse_mode }: Record<string, unknown>): string {
  if (parse_mode !== 'HTML') return String(text)
  return String(text)
    .replaceAll(htmlTag, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Tags that Telegram knows, well nested, and nothing else that looks like one. */
function isHtml(text: string): boolean {
  const open: string[] = []
  for (const [, closing, name] of text.matchAll(htmlTag)) {
    if (closing === '') open.push(name ?? '')
    else if (open.pop() !== name) return false
  }
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(text.replaceAll(htmlTag, ''))
}

function buttonsOf({ reply_markup }: Record<string, unknown>): SentMessage['buttons'] {
  const rows =
    (
      reply_markup as {
        inline_keyboard?: Array<Array<{ text: string; callback_data?: string; url?: string }>>
      }
    )?.inline_keyboard ?? []
  return rows.flat().map(({ text, callback_data, url }) => ({
    text,
    ...(callback_data !== undefined ? { data: callback_data } : {}),
    ...(url !== undefined ? { url } : {}),
  }))
}

function readMultipart(body: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const [, name, content] of body.matchAll(
    /content-disposition: ?form-data; name="(\w+)"[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n([\s\S]*?)\r\n--/gi,
  ))
    if (name !== undefined) fields[name] = content
  return fields
}
