import { type Request, Router } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { z } from 'zod'
import { type Account, AccountError, type Accounts } from '../../bot/account.ts'
import type { Audit } from '../../bot/audit.ts'
import { addressKey } from '../web/limits.ts'
import { ConsoleError } from './console-error.ts'
import type { InvitationState, SessionState } from './contract.ts'
import { accountOf, parse } from './request.ts'
import { meView } from './views.ts'

const signInBody = z.strictObject({ login: z.string().min(1).max(64), password: z.string().min(1).max(200) })
const invitationBody = z.strictObject({
  secret: z.string().min(20).max(100),
  password: z.string().min(1).max(200),
  login: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._@-]{1,63}$/)
    .optional(),
  called: z.string().trim().min(1).max(40).optional(),
  title: z
    .strictObject({ de: z.string().trim().min(1).max(40), en: z.string().trim().min(1).max(40) })
    .optional(),
  languages: z.array(z.string().max(8)).max(20).optional(),
})

export interface SessionApiParts {
  accounts: Accounts
  audit: Audit
  /** The Welcome Centre's id: where the first account sits. */
  centreId: () => string
  signOn: boolean
}

/** Signing in and out, and the one-time links. 10 failures per name and address, then 15 minutes. */
export function sessionApi({ accounts, audit, centreId, signOn }: SessionApiParts): Router {
  const router = Router()
  const failures = new RateLimiterMemory({ points: 10, duration: 15 * 60 })
  const failuresPerAddress = new RateLimiterMemory({ points: 100, duration: 86_400 })

  router.get('/session', async (request, response) => {
    const account = await accountOf(request, accounts).catch(() => undefined)
    const state: SessionState = { me: account ? meView(account) : null, signOn }
    response.json(state)
  })

  router.post('/session', async (request, response) => {
    const { login, password } = parse(signInBody, request.body)
    const address = addressKey(request.ip ?? '')
    const key = `${login.trim().toLowerCase()} ${address}`
    for (const spent of [await failures.get(key), await failuresPerAddress.get(address)])
      if (spent && spent.remainingPoints <= 0)
        throw new ConsoleError('too-many', { retryAfter: spent.msBeforeNext / 1000 })
    const account = await accounts.signIn(login, password)
    if (!account) {
      await failures.consume(key).catch(refuse)
      await failuresPerAddress.consume(address).catch(refuse)
      await audit.add({ who: 'system', what: 'sign-in-failed' })
      throw new ConsoleError('sign-in-failed')
    }
    await failures.delete(key)
    await signIn(request, account)
    await audit.add({ who: account.id, what: 'signed-in' })
    response.json(meView(account))
  })

  router.delete('/session', async (request, response) => {
    const account = await accountOf(request, accounts).catch(() => undefined)
    await new Promise<void>((resolve) => request.session.destroy(() => resolve()))
    if (account) await audit.add({ who: account.id, what: 'signed-out' })
    response.setHeader('Clear-Site-Data', '"cache", "storage"')
    response.clearCookie('tueroeffner-console', { path: '/console' }).status(204).end()
  })

  router.get('/invitation', async (request, response) => {
    const found = await accounts.invitation(String(request.query.secret ?? ''))
    if (!found) throw new ConsoleError('invitation-invalid')
    const account = found.accountId ? await accounts.get(found.accountId) : undefined
    const state: InvitationState = account
      ? { for: 'password', login: account.login }
      : { for: 'first-account' }
    response.json(state)
  })

  router.post('/invitation', async (request, response) => {
    const { secret, password, login, called, title, languages } = parse(invitationBody, request.body)
    const found = await accounts.invitation(secret)
    if (!found) throw new ConsoleError('invitation-invalid')
    if (password.length < 12) throw new AccountError('PASSWORD_WEAK')
    if (!found.accountId && (!login || !called))
      throw new ConsoleError('invalid-request', { detail: 'login, called' })
    const used = await accounts.useInvitation(secret)
    let account: Account | undefined
    if (used.accountId) {
      await accounts.setPassword(used.accountId, password)
      account = await accounts.get(used.accountId)
    } else
      account = await accounts.create(
        {
          login: login ?? '',
          called: called ?? '',
          title: title ?? { de: 'Beratung', en: 'counsellor' },
          roles: ['counsellor', 'lead', 'editor', 'admin'],
          officeId: centreId(),
          languages: languages ?? ['de'],
        },
        password,
      )
    if (!account || account.disabled) throw new ConsoleError('invitation-invalid')
    await audit.add({
      who: account.id,
      what: used.accountId ? 'password-set' : 'account-created',
      on: account.id,
    })
    await signIn(request, account)
    await audit.add({ who: account.id, what: 'signed-in' })
    response.status(201).json(meView(account))
  })

  return router
}

/** A new session id at every sign-in, so that none prepared by somebody else is used. */
export async function signIn(request: Request, account: Account): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    request.session.regenerate((error: unknown) => (error ? reject(error) : resolve())),
  )
  request.session.accountId = account.id
  request.session.signedInAt = new Date().toISOString()
  await saveSession(request)
}

/** Writes the session before the answer leaves: a browser follows a redirect before its body has ended. */
export async function saveSession(request: Request): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    request.session.save((error: unknown) => (error ? reject(error) : resolve())),
  )
}

function refuse(reason: unknown): void {
  if (!(reason instanceof RateLimiterRes)) throw reason
}
