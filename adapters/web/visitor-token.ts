import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a token opens: its own conversation and no other. */
export interface Visitor {
  /** SHA-256 of the token, base64url: what the store keeps. */
  hash: string
  /** The conversation that a first message would begin. */
  conversationId: string
}

/**
 * Tokens of visitors: 256 random bits signed by this installation.
 *
 * Signing lets the server refuse tokens it never gave out without storing any: a conversation exists only from its
 * first line on.
 */
export interface VisitorTokens {
  mint(): string
  /** @returns undefined for anything that is not a token of ours. */
  read(token: unknown): Visitor | undefined
}

const format = /^([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{22})$/

/** @param secret - at least 32 random bytes, kept with the installation. */
export function createVisitorTokens(secret: Buffer): VisitorTokens {
  const sign = (random: string) =>
    createHmac('sha256', secret).update(random).digest('base64url').slice(0, 22)
  return {
    mint() {
      const random = randomBytes(32).toString('base64url')
      return `${random}.${sign(random)}`
    },
    read(token) {
      const [, random, signature] = (typeof token === 'string' && format.exec(token)) || []
      if (random === undefined || signature === undefined) return undefined
      if (!timingSafeEqual(Buffer.from(signature), Buffer.from(sign(random)))) return undefined
      const hash = createHash('sha256').update(random).digest('base64url')
      return {
        hash,
        conversationId: `web:${createHash('sha256').update(`conversation ${random}`).digest('base64url').slice(0, 22)}`,
      }
    },
  }
}
