import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, Request } from 'express'
import { codeOf, type Log } from '../../bot/log.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import { webTexts } from './texts.ts'

/** Codes a client can act on; each has a sentence in web texts. */
export type HttpErrorCode =
  | 'invalid-request'
  | 'message-too-long'
  | 'body-too-large'
  | 'unauthorised'
  | 'not-found'
  | 'foreign-origin'
  | 'too-many'
  | 'not-json'
  | 'wrong-code'
  | 'internal'

const statusOf: Record<HttpErrorCode, number> = {
  'invalid-request': 400,
  'message-too-long': 400,
  'body-too-large': 413,
  unauthorised: 401,
  'not-found': 404,
  'foreign-origin': 403,
  'too-many': 429,
  'not-json': 415,
  'wrong-code': 404,
  internal: 500,
}

/** A request that cannot be served, with the answer for the user. */
export class HttpError extends Error {
  readonly code: HttpErrorCode
  /** For programmers of clients: which field is wrong. Never shown to users. */
  readonly detail: string | undefined
  /** Seconds after which to try again. */
  readonly retryAfter: number | undefined

  constructor(code: HttpErrorCode, { detail, retryAfter }: { detail?: string; retryAfter?: number } = {}) {
    super(`web: ${code}`)
    this.name = 'HttpError'
    this.code = code
    this.detail = detail
    this.retryAfter = retryAfter
  }
}

/** The language a browser asks for; German when it asks for neither of ours. */
export function requestLanguage(request: Request): AnswerLanguage {
  const asked = request.query.lang
  if (asked === 'de' || asked === 'en') return asked
  return request.acceptsLanguages(['de', 'en']) === 'en' ? 'en' : 'de'
}

/**
 * The one place that turns errors into HTTP answers. Logs codes and routes, never a message or a body.
 *
 * @param contact - how to reach people, in one line: stands behind a refusal for too many messages.
 */
export function errorHandler(log: Log, contact: (lang: AnswerLanguage) => string): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const known = toHttpError(error)
    const status = statusOf[known.code]
    const reference = status === 500 ? randomUUID().slice(0, 8) : undefined
    if (status === 500)
      log.error('http.failed', { route: request.path, code: codeOf(error), reason: reference ?? '' })
    else log.info('http.refused', { route: request.path, status, code: known.code })
    if (known.retryAfter !== undefined) response.setHeader('Retry-After', String(Math.ceil(known.retryAfter)))
    const lang = requestLanguage(request)
    const sentence = webTexts[lang].errors[known.code]
    const message = known.code === 'too-many' ? `${sentence} ${contact(lang)}` : sentence
    response.status(status).json({
      error: {
        code: known.code,
        message,
        ...(known.detail ? { detail: known.detail } : {}),
        ...(reference ? { reference } : {}),
      },
    })
  }
}

function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error
  const { type, status } = (error ?? {}) as { type?: string; status?: number }
  if (type === 'entity.too.large') return new HttpError('body-too-large')
  if (
    type === 'entity.parse.failed' ||
    type === 'encoding.unsupported' ||
    type === 'charset.unsupported' ||
    status === 400
  )
    return new HttpError('invalid-request', { detail: 'the body is not valid JSON' })
  return new HttpError('internal')
}
