import type { Request, RequestHandler } from 'express'
import { z } from 'zod'
import type { Account, Accounts } from '../../bot/account.ts'
import { type ConsoleAction, may } from '../../bot/policy.ts'
import { ConsoleError } from './console-error.ts'

/** A body or query that has been looked at. @throws {ConsoleError} `invalid-request` with the field. */
export function parse<T>(schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new ConsoleError('invalid-request', {
    detail: `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not valid'}`,
  })
}

/** The account behind a request. @throws {ConsoleError} `not-signed-in` */
export async function accountOf(request: Request, accounts: Accounts): Promise<Account> {
  const id = request.session?.accountId
  const account = id === undefined ? undefined : await accounts.get(id)
  if (!account || account.disabled) throw new ConsoleError('not-signed-in')
  return account
}

/** The same for something that not everybody may do. @throws {ConsoleError} `not-allowed` */
export async function accountThatMay(
  request: Request,
  accounts: Accounts,
  action: ConsoleAction,
): Promise<Account> {
  const account = await accountOf(request, accounts)
  if (!may(account, action)) throw new ConsoleError('not-allowed')
  return account
}

/** Writes come from our own pages only: `Sec-Fetch-Site` where the browser sends it, else the exact origin. */
export function guardWrites(): RequestHandler {
  return (request, _response, next) => {
    if (['GET', 'HEAD'].includes(request.method)) {
      next()
      return
    }
    const site = request.headers['sec-fetch-site']
    const origin = request.headers.origin
    const own = origin === undefined || origin === `${request.protocol}://${request.headers.host}`
    const fromUs = site === undefined ? own : site === 'same-origin' && own
    if (!fromUs) throw new ConsoleError('foreign-origin')
    // A body that a form could send is not ours; without a body `is` gives null.
    if (request.is(['application/json', 'application/pdf']) === false)
      throw new ConsoleError('invalid-request')
    next()
  }
}

/** A text field of a body: not empty, not endless. */
export const textField = (most: number) => z.string().trim().min(1).max(most)
