import { createHash } from 'node:crypto'
import session, { Store as SessionStore } from 'express-session'
import { z } from 'zod'
import type { KeptDocument } from '../../bot/kept-document.ts'

/** Signed in for one working day; without use for an hour and a half longer than any break. */
const longestHours = 12
const idleHours = 4
/** A session is written again at most this often while it is used. */
const touchEveryMs = 5 * 60_000

declare module 'express-session' {
  interface SessionData {
    accountId: string
    signedInAt: string
    /** What single sign-on needs between leaving and coming back. */
    signOn: { state: string; verifier: string; nonce: string }
  }
}

export const sessionsSchema = z.record(
  z.string(),
  z.strictObject({ until: z.iso.datetime(), data: z.string() }),
)
export type SessionsDocument = z.infer<typeof sessionsSchema>

/** Sessions in a kept document, by the hash of their id: who reads the file cannot use them. */
class KeptSessions extends SessionStore {
  readonly #document: KeptDocument<SessionsDocument>

  constructor(document: KeptDocument<SessionsDocument>) {
    super()
    this.#document = document
  }

  override get(id: string, callback: (error: unknown, session?: session.SessionData | null) => void): void {
    this.#document.read().then(
      (all) => {
        const found = all[hashOf(id)]
        const usable = found !== undefined && found.until > new Date().toISOString()
        callback(null, usable ? (JSON.parse(found.data) as session.SessionData) : null)
      },
      (error: unknown) => callback(error),
    )
  }

  override set(id: string, data: session.SessionData, callback?: (error?: unknown) => void): void {
    this.#write(id, data).then(() => callback?.(), callback)
  }

  override touch(id: string, data: session.SessionData, callback?: () => void): void {
    const until = untilOf(data)
    this.#document
      .read()
      .then(async (all) => {
        const kept = all[hashOf(id)]
        if (kept && Date.parse(until) - Date.parse(kept.until) > touchEveryMs) await this.#write(id, data)
      })
      .then(
        () => callback?.(),
        () => callback?.(),
      )
  }

  override destroy(id: string, callback?: (error?: unknown) => void): void {
    this.#document
      .change((all) => {
        delete all[hashOf(id)]
        return { next: all, result: undefined }
      })
      .then(() => callback?.(), callback)
  }

  #write(id: string, data: session.SessionData): Promise<void> {
    return this.#document.change((all) => {
      const now = new Date().toISOString()
      const next = Object.fromEntries(Object.entries(all).filter(([, one]) => one.until > now))
      next[hashOf(id)] = { until: untilOf(data), data: JSON.stringify(data) }
      return { next, result: undefined }
    })
  }
}

/** The middleware of the console: one strict cookie below `/console`. @param secret - signs the cookie. */
export function consoleSessions(document: KeptDocument<SessionsDocument>, secret: Buffer) {
  return session({
    name: 'tueroeffner-console',
    secret: secret.toString('base64url'),
    store: new KeptSessions(document),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: {
      path: '/console',
      httpOnly: true,
      // Lax, as the sign-on service sends people back from its own site; writes are guarded by their origin besides.
      sameSite: 'lax',
      secure: 'auto',
      maxAge: idleHours * 3_600_000,
    },
  })
}

/** Ends every session of an account: it was disabled, or its password or roles changed. */
export async function endSessions(
  document: KeptDocument<SessionsDocument>,
  accountId: string,
): Promise<void> {
  await document.change((all) => {
    const next = Object.fromEntries(
      Object.entries(all).filter(
        ([, one]) => (JSON.parse(one.data) as session.SessionData).accountId !== accountId,
      ),
    )
    return { next, result: undefined }
  })
}

function untilOf(data: session.SessionData): string {
  const idle = Date.now() + idleHours * 3_600_000
  const longest = Date.parse(data.signedInAt ?? new Date().toISOString()) + longestHours * 3_600_000
  return new Date(Math.min(idle, longest)).toISOString()
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url')
}
