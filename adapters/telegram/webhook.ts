import { hkdfSync, timingSafeEqual } from 'node:crypto'
import express, { Router } from 'express'
import type { Log } from '../../bot/log.ts'

/** Where Telegram calls us, and how it proves that it is Telegram. */
export interface WebhookSecrets {
  /** Random last part of the path. */
  path: string
  /** Value of the header `X-Telegram-Bot-Api-Secret-Token`. */
  header: string
}

/** @param secret - 32 random bytes kept in the data folder, so that path and header survive a restart. */
export function webhookSecrets(secret: Buffer): WebhookSecrets {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `telegram webhook ${purpose}`, 32)).toString('base64url')
  return { path: derive('path'), header: derive('header') }
}

/** Below which path of our server the webhook lies. */
export const webhookBase = '/telegram'

/**
 * Receives updates. 404 for a wrong path and 401 for a wrong secret, both without a word; 413 above 256 kB; 500 when an
 * update could not be stored, so that Telegram sends it again.
 */
export function webhookRouter(
  secrets: WebhookSecrets,
  accept: (update: unknown) => Promise<void>,
  log: Log,
): Router {
  const router = Router()
  router.post(
    '/:path',
    (request, response, next) => {
      if (!isEqual(String(request.params.path), secrets.path)) {
        response.status(404).end()
        return
      }
      if (!isEqual(request.get('X-Telegram-Bot-Api-Secret-Token') ?? '', secrets.header)) {
        log.warn('telegram.secret-refused')
        response.status(401).end()
        return
      }
      next()
    },
    express.json({ limit: '256kb', strict: true }),
    async (request, response) => {
      try {
        await accept(request.body)
        response.status(200).end()
      } catch (error) {
        log.error('telegram.update-failed', { code: error instanceof Error ? error.name : 'UNKNOWN' })
        response.status(500).end()
      }
    },
  )
  return router
}

function isEqual(given: string, expected: string): boolean {
  const one = Buffer.from(given)
  const other = Buffer.from(expected)
  return one.length === other.length && timingSafeEqual(one, other)
}
