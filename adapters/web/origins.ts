import type { RequestHandler } from 'express'
import { HttpError } from './http-error.ts'

/**
 * Lets only our own and listed origins use the API. Compared exactly: a substring check would let
 * `leipzig.de.evil.example` in. A request without Origin is not from a foreign page's script.
 *
 * @param own - our public origin; undefined when we are known by the Host header alone.
 */
export function guardOrigins(allowed: readonly string[], own: string | undefined): RequestHandler {
  const listed = new Set(allowed)
  if (own !== undefined) listed.add(own)
  return (request, response, next) => {
    const origin = request.headers.origin
    if (origin === undefined) {
      const site = request.headers['sec-fetch-site']
      if (site === 'cross-site' && request.method !== 'GET') throw new HttpError('foreign-origin')
      next()
      return
    }
    const same = origin === `${request.protocol}://${request.headers.host}`
    // Set for refusals too, so that the page can show the sentence that comes with one.
    response.setHeader('Access-Control-Allow-Origin', origin)
    response.setHeader('Vary', 'Origin')
    if (!same && !listed.has(origin)) throw new HttpError('foreign-origin')
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE')
      response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, Last-Event-ID')
      response.setHeader('Access-Control-Max-Age', '600')
      response.status(204).end()
      return
    }
    next()
  }
}
