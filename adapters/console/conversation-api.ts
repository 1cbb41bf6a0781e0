import { type Request, type Response, Router } from 'express'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Account, Accounts } from '../../bot/account.ts'
import type { Audit } from '../../bot/audit.ts'
import type { Clock } from '../../bot/clock.ts'
import { type ConversationId, closeReasons } from '../../bot/conversation.ts'
import type { Conversations } from '../../bot/conversations.ts'
import type { Desk } from '../../bot/desk.ts'
import { HandoffError } from '../../bot/handoff.ts'
import { may } from '../../bot/policy.ts'
import { longestMessage } from '../../bot/utterance.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { ConsoleError, handoffRefusal } from './console-error.ts'
import type { QueueItem } from './contract.ts'
import { overview } from './overview.ts'
import type { Presence } from './presence.ts'
import { accountOf, parse, textField } from './request.ts'
import { suggest } from './search-everything.ts'
import { conversationDetail, inQueueOrder, queueItem, type ViewContext } from './views.ts'

export interface ConversationApiParts {
  accounts: Accounts
  audit: Audit
  clock: Clock
  conversations: Conversations
  desk: Desk
  knowledge: () => Knowledge
  presence: Presence
  viewContext: () => Promise<ViewContext>
}

const version = z.int().min(0)
const bodies = {
  version: z.strictObject({ version }),
  line: z.strictObject({ clientId: z.uuid(), text: textField(longestMessage) }),
  note: z.strictObject({ text: textField(2000) }),
  transfer: z.strictObject({ version, officeId: z.string().min(1), counsellorId: z.string().optional() }),
  release: z.strictObject({ version, confirmed: z.boolean() }),
  close: z.strictObject({ version, reason: z.enum(closeReasons), referredTo: z.string().optional() }),
  seen: z.strictObject({ seq: z.int().min(0) }),
  labels: z.strictObject({ labels: z.array(textField(40)).max(12) }),
  draft: z.strictObject({ text: z.string().max(longestMessage) }),
  presence: z.strictObject({ state: z.enum(['here', 'away']) }),
}

/** What counsellors see and do; every call goes through the desk, which checks the policy. */
export function conversationApi(parts: ConversationApiParts): Router {
  const { accounts, audit, clock, conversations, desk, knowledge, presence, viewContext } = parts
  const router = Router()
  const isNewRead = createReadMemory()

  router.get('/overview', async (request, response) => {
    const account = await accountOf(request, accounts)
    const context = await viewContext()
    const items: QueueItem[] = []
    for await (const conversation of conversations.handedOff()) {
      const item = may(account, 'read', conversation) ? queueItem(conversation, context) : undefined
      if (item) items.push(item)
    }
    response.json(overview(items.sort(inQueueOrder), account, context, presence))
  })

  router.post('/presence', async (request, response) => {
    const account = await accountOf(request, accounts)
    presence.say(account.id, parse(bodies.presence, request.body).state)
    response.status(204).end()
  })

  router.get('/conversations/:id', async (request, response) => {
    const account = await accountOf(request, accounts)
    const conversation = await desk.read(account, request.params.id)
    const detail = conversationDetail(conversation, account, await viewContext())
    if (!detail) throw new ConsoleError('not-found')
    // A transcript that is read is a fact for the audit; the same reader within an hour counts once.
    if (isNewRead(account.id, conversation.id, clock.now().epochMilliseconds))
      await audit.add({ who: account.id, what: 'read', on: conversation.id })
    response.json(detail)
  })

  router.get('/conversations/:id/suggestions', async (request, response) => {
    const account = await accountOf(request, accounts)
    const conversation = await desk.read(account, request.params.id)
    const query = typeof request.query.q === 'string' ? request.query.q.slice(0, 500) : undefined
    response.json(await suggest(conversation, query, knowledge(), clock.now()))
  })

  async function ownerOf(id: ConversationId): Promise<string | undefined> {
    const handoff = (await conversations.get(id))?.handoff
    return handoff?.state === 'taken-over' ? (await accounts.get(handoff.counsellorId))?.called : undefined
  }

  /** A change by the account; answers with nothing, or with what it gives back. */
  function post<T>(
    path: string,
    schema: z.ZodType<T>,
    act: (account: Account, id: ConversationId, body: T) => Promise<unknown>,
    method: 'post' | 'put' = 'post',
  ): void {
    router[method](`/conversations/:id/${path}`, async (request: Request, response: Response) => {
      const account = await accountOf(request, accounts)
      const body = parse(schema, request.body)
      const result = await act(account, String(request.params.id), body).catch(async (error: unknown) => {
        throw error instanceof HandoffError
          ? handoffRefusal(error, await ownerOf(String(request.params.id)))
          : error
      })
      if (result === undefined) response.status(204).end()
      else response.status(201).json(result)
    })
  }

  post('claim', bodies.version, (account, id, body) => desk.claim(account, id, body.version))
  post('take-from', bodies.version, (account, id, body) => desk.takeFrom(account, id, body.version))
  post('lines', bodies.line, async (account, id, body) => ({ seq: await desk.say(account, id, body) }))
  post('notes', bodies.note, (account, id, body) => desk.note(account, id, body.text))
  post('keep', z.strictObject({}), (account, id) => desk.keep(account, id))
  post('transfer', bodies.transfer, async (account, id, { version: seen, officeId, counsellorId }) => {
    const { pack } = knowledge()
    if (officeId !== pack.manifest.welcomeCentre && !pack.partners.some((one) => one.id === officeId))
      throw new ConsoleError('invalid-request', { detail: 'officeId' })
    if (counsellorId !== undefined && (await accounts.get(counsellorId))?.officeId !== officeId)
      throw new ConsoleError('invalid-request', { detail: 'counsellorId' })
    await desk.transfer(account, id, seen, { officeId, ...(counsellorId ? { counsellorId } : {}) })
  })
  post('release', bodies.release, (account, id, body) =>
    desk.release(account, id, body.version, body.confirmed),
  )
  post('close', bodies.close, async (account, id, { version: seen, reason, referredTo }) => {
    if (referredTo !== undefined && !knowledge().pack.offices.has(referredTo))
      throw new ConsoleError('invalid-request', { detail: 'referredTo' })
    await desk.close(account, id, seen, { reason, ...(referredTo ? { referredTo } : {}) })
  })
  post('seen', bodies.seen, (account, id, body) => desk.seen(account, id, body.seq))
  post('typing', z.strictObject({}), (account, id) => desk.typing(account, id))
  post('labels', bodies.labels, (account, id, body) => desk.label(account, id, body.labels), 'put')
  post('draft', bodies.draft, (account, id, body) => desk.draft(account, id, body.text), 'put')

  return router
}

const readHours = 1

/** Says whether a read is a new one: the first of an account and conversation within an hour. */
function createReadMemory(): (accountId: string, id: string, now: number) => boolean {
  const reads = new LRUCache<string, number>({ max: 10_000 })
  return (accountId, id, now) => {
    const key = `${accountId} ${id}`
    const before = reads.get(key)
    if (before !== undefined && now - before < readHours * 3_600_000) return false
    reads.set(key, now)
    return true
  }
}
