import express, { type Request, Router } from 'express'
import { z } from 'zod'
import type { Assistant } from '../../bot/assistant.ts'
import type { Clock } from '../../bot/clock.ts'
import type { Conversation } from '../../bot/conversation.ts'
import type { Conversations } from '../../bot/conversations.ts'
import type { PickUps } from '../../bot/pick-up.ts'
import type { Store } from '../../bot/store.ts'
import { longestMessage } from '../../bot/utterance.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { answerLanguages } from '../../knowledge/language.ts'
import { openEventStream } from './event-stream.ts'
import { exportConversation } from './export.ts'
import { handoffView } from './handoff-view.ts'
import { HttpError, requestLanguage } from './http-error.ts'
import type { Limits } from './limits.ts'
import { linesAfter } from './line-view.ts'
import type { VisitorPresence } from './visitor-presence.ts'
import type { Visitor, VisitorTokens } from './visitor-token.ts'
import { welcome } from './welcome.ts'

export interface ChatApiOptions {
  assistant: Assistant
  conversations: Conversations
  pickUps: PickUps
  store: Pick<Store, 'findByToken'>
  knowledge(): Knowledge
  clock: Clock
  tokens: VisitorTokens
  limits: Limits
  publicUrl: string | undefined
  /** What the office wants everybody to read. */
  banner?: (() => { de: string; en: string }) | undefined
  /** Told who has a stream open. */
  presence: VisitorPresence
  /** Told how many streams are open. */
  countStreams(open: number): void
}

const language = z.enum(answerLanguages)
const messageBody = z.union([
  z.strictObject({ clientMessageId: z.uuid(), text: z.string().trim().min(1), lang: language }),
  z.strictObject({ clientMessageId: z.uuid(), chip: z.string().regex(/^\d{1,6}\.\d{1,3}$/), lang: language }),
])
const seenBody = z.strictObject({ seq: z.int().min(0).max(1_000_000) })
const pickUpBody = z.strictObject({ code: z.string().min(1).max(40) })
const languageBody = z.strictObject({ lang: language })
const cursor = z.coerce.number().int().min(0).max(1_000_000)

/**
 * The API of the widget. A token opens its own conversation and no other: one function, `visitorOf`, says which, for
 * read, write and stream alike.
 */
export function createChatApi({
  assistant,
  conversations,
  pickUps,
  store,
  knowledge,
  clock,
  tokens,
  limits,
  publicUrl,
  presence,
  banner,
  countStreams,
}: ChatApiOptions): { router: Router; closeStreams(): void } {
  const router = Router()
  const streams = new Set<() => void>()
  const viewOf = (conversation: Conversation | undefined) =>
    handoffView(conversation, { knowledge: knowledge(), now: clock.now() })

  async function visitorOf(request: Request): Promise<Visitor> {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ')
    const visitor = scheme === 'Bearer' ? tokens.read(token) : undefined
    if (!visitor) throw new HttpError('unauthorised')
    const conversationId = await store.findByToken(visitor.hash)
    return { hash: visitor.hash, conversationId: conversationId ?? visitor.conversationId }
  }

  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    next()
  })

  router.get('/welcome', (request, response) => {
    response.json(welcome(knowledge(), clock, requestLanguage(request), publicUrl, banner?.()))
  })

  router.post('/visitors', async (request, response) => {
    await limits.newVisitor(request.ip ?? '')
    response.status(201).json({ token: tokens.mint() })
  })

  router.use((request, _response, next) => {
    if (['POST', 'PUT'].includes(request.method) && !request.is('application/json'))
      throw new HttpError('not-json')
    next()
  })
  router.use(express.json({ limit: '64kb', strict: true }))

  router.post('/messages', async (request, response) => {
    const visitor = await visitorOf(request)
    const body = parse(messageBody, request.body)
    if ('text' in body && body.text.length > longestMessage) throw new HttpError('message-too-long')
    await limits.message(visitor.hash, request.ip ?? '')
    const receipt = await assistant.receive({
      conversationId: visitor.conversationId,
      clientId: body.clientMessageId,
      content: 'text' in body ? { text: body.text } : { chip: body.chip },
      language: body.lang,
      tokenHash: visitor.hash,
    })
    response.status(receipt.repeated ? 200 : 201).json({ seq: receipt.seq })
  })

  router.get('/events', async (request, response) => {
    const visitor = await visitorOf(request)
    const after = parse(cursor, request.headers['last-event-id'] ?? request.query.after ?? 0)
    const release = limits.stream(visitor.hash, request.ip ?? '')
    if (!release) throw new HttpError('too-many', { retryAfter: 10 })
    const left = presence.opened(visitor.conversationId)
    const close = openEventStream({
      conversations,
      state: viewOf,
      conversationId: visitor.conversationId,
      after,
      request,
      response,
      onClose: () => {
        release()
        left()
        streams.delete(close)
        countStreams(streams.size)
      },
    })
    streams.add(close)
    countStreams(streams.size)
  })

  router.get('/conversation', async (request, response) => {
    const visitor = await visitorOf(request)
    const after = parse(cursor, request.query.after ?? 0)
    const conversation = await conversations.get(visitor.conversationId)
    if (!conversation) throw new HttpError('not-found')
    response.json({
      lang: conversation.lang,
      lines: linesAfter(conversation, after),
      handoff: viewOf(conversation),
    })
  })

  /** The visitor's screen has had everything up to this line. */
  router.post('/conversation/seen', async (request, response) => {
    const visitor = await visitorOf(request)
    await assistant.seen(visitor.conversationId, parse(seenBody, request.body).seq)
    response.status(204).end()
  })

  router.post('/conversation/typing', async (request, response) => {
    const visitor = await visitorOf(request)
    conversations.tell(visitor.conversationId, { type: 'typing', who: 'user' })
    response.status(204).end()
  })

  router.post('/conversation/pick-up', async (request, response) => {
    const visitor = await visitorOf(request)
    const code = await pickUps.mint(visitor.conversationId)
    if (code === undefined) throw new HttpError('not-found')
    response.status(201).json({ code })
  })

  router.post('/pick-up', async (request, response) => {
    const { code } = parse(pickUpBody, request.body)
    await limits.pickUp(request.ip ?? '')
    const token = tokens.mint()
    const hash = tokens.read(token)?.hash
    if (hash === undefined || (await pickUps.use(code, hash)) === undefined) {
      await limits.wrongPickUp(request.ip ?? '')
      throw new HttpError('wrong-code')
    }
    response.status(201).json({ token })
  })

  router.put('/conversation/language', async (request, response) => {
    const visitor = await visitorOf(request)
    await assistant.chooseLanguage(visitor.conversationId, parse(languageBody, request.body).lang)
    response.status(204).end()
  })

  router.get('/conversation/export', async (request, response) => {
    const visitor = await visitorOf(request)
    const conversation = await conversations.get(visitor.conversationId)
    if (!conversation) throw new HttpError('not-found')
    response.setHeader('Content-Disposition', 'attachment; filename="tueroeffner.json"')
    response.json(exportConversation(conversation))
  })

  router.delete('/conversation', async (request, response) => {
    const visitor = await visitorOf(request)
    await assistant.erase(visitor.conversationId)
    response.status(204).end()
  })

  router.use(() => {
    throw new HttpError('not-found')
  })

  return {
    router,
    closeStreams() {
      for (const close of streams) close()
    },
  }
}

function parse<T>(schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new HttpError('invalid-request', {
    detail: `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not valid'}`,
  })
}
