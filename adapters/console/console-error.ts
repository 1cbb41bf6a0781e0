import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, Request } from 'express'
import { AccountError } from '../../bot/account.ts'
import { NotYourConversation } from '../../bot/desk.ts'
import { HandoffError } from '../../bot/handoff.ts'
import { codeOf, type Log } from '../../bot/log.ts'
import { StoreError } from '../../bot/store.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import { type ConsoleErrorCode, consoleErrorTexts } from './error-texts.ts'

const statusOf: Partial<Record<ConsoleErrorCode, number>> = {
  'not-signed-in': 401,
  'sign-in-failed': 401,
  'not-allowed': 403,
  'foreign-origin': 403,
  'not-found': 404,
  'too-many': 429,
  'body-too-large': 413,
  internal: 500,
}

/** A request of the console that cannot be served. */
export class ConsoleError extends Error {
  readonly code: ConsoleErrorCode
  /** Which field is wrong, for programmers. */
  readonly detail: string | undefined
  readonly retryAfter: number | undefined
  /** Who has the conversation now. */
  readonly owner: string | undefined

  constructor(
    code: ConsoleErrorCode,
    { detail, retryAfter, owner }: { detail?: string; retryAfter?: number; owner?: string | undefined } = {},
  ) {
    super(`console: ${code}`)
    this.name = 'ConsoleError'
    this.code = code
    this.detail = detail
    this.retryAfter = retryAfter
    this.owner = owner
  }
}

/** The language the console's app asks for. */
export function consoleLanguage(request: Request): AnswerLanguage {
  return request.acceptsLanguages(['de', 'en']) === 'en' ? 'en' : 'de'
}

/** Turns errors into answers with a sentence for the counsellor. Logs codes, never a text. */
export function consoleErrorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const known = toConsoleError(error)
    const status = statusOf[known.code] ?? (isConflict(known.code) ? 409 : 400)
    const reference = status === 500 ? randomUUID().slice(0, 8) : undefined
    if (reference)
      log.error('console.failed', {
        route: request.path.slice(0, 20),
        code: codeOf(error),
        reason: reference,
      })
    else log.info('console.refused', { status, code: known.code })
    if (known.retryAfter !== undefined) response.setHeader('Retry-After', String(Math.ceil(known.retryAfter)))
    response.status(status).json({
      error: {
        code: known.code,
        message: consoleErrorTexts[consoleLanguage(request)][known.code],
        ...(known.detail ? { detail: known.detail } : {}),
        ...(known.owner ? { owner: known.owner } : {}),
        ...(reference ? { reference } : {}),
      },
    })
  }
}

function isConflict(code: ConsoleErrorCode): boolean {
  return [
    'stale',
    'taken',
    'not-yours',
    'not-waiting',
    'owed',
    'closed',
    'login-taken',
    'last-admin',
  ].includes(code)
}

const ofHandoff = {
  HANDOFF_STALE: 'stale',
  HANDOFF_TAKEN: 'taken',
  HANDOFF_NOT_YOURS: 'not-yours',
  HANDOFF_NOT_WAITING: 'not-waiting',
  HANDOFF_OWED: 'owed',
  HANDOFF_CLOSED: 'closed',
} as const
const ofAccount = {
  LOGIN_TAKEN: 'login-taken',
  PASSWORD_WEAK: 'password-weak',
  INVITATION_INVALID: 'invitation-invalid',
  LAST_ADMIN: 'last-admin',
  UNKNOWN_ACCOUNT: 'not-found',
} as const

/** A handoff that the present state does not allow, with the name of who has the conversation. */
export function handoffRefusal(error: HandoffError, owner: string | undefined): ConsoleError {
  return new ConsoleError(ofHandoff[error.code], { owner })
}

function toConsoleError(error: unknown): ConsoleError {
  if (error instanceof ConsoleError) return error
  if (error instanceof HandoffError) return handoffRefusal(error, undefined)
  if (error instanceof AccountError) return new ConsoleError(ofAccount[error.code])
  if (error instanceof NotYourConversation) return new ConsoleError('not-found')
  if (error instanceof StoreError) return new ConsoleError('internal')
  const { type, status } = (error ?? {}) as { type?: string; status?: number }
  if (type === 'entity.too.large') return new ConsoleError('body-too-large')
  if (status === 400) return new ConsoleError('invalid-request', { detail: 'the body is not valid JSON' })
  return new ConsoleError('internal')
}
