import { type Response, Router } from 'express'
import * as client from 'openid-client'
import type { Account, Accounts } from '../../bot/account.ts'
import type { Audit } from '../../bot/audit.ts'
import { codeOf, type Log } from '../../bot/log.ts'
import { saveSession, signIn } from './session-api.ts'

/** A sign-on service of the city, by OpenID Connect. */
export interface SignOnSettings {
  issuer: string
  clientId: string
  clientSecret: string
}

/**
 * Single sign-on: code flow with PKCE, state and nonce. It signs in accounts that an admin has made, matched by the
 * login they were given (the e-mail address or preferred user name of the service); it makes none by itself.
 *
 * @param address - our own public address.
 */
export function signOnRoutes(parts: {
  settings: SignOnSettings
  address: () => string
  accounts: Accounts
  audit: Audit
  log: Log
}): Router {
  const { settings, address, accounts, audit, log } = parts
  const router = Router()
  let discovered: Promise<client.Configuration> | undefined
  const configuration = () => {
    const insecure =
      settings.issuer.startsWith('http://localhost') || settings.issuer.startsWith('http://127.0.0.1')
    discovered ??= client
      .discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, {
        ...(insecure ? { execute: [client.allowInsecureRequests] } : {}),
      })
      .catch((error: unknown) => {
        discovered = undefined
        throw error
      })
    return discovered
  }
  const callback = () => `${address()}/console/sign-on/back`

  /** Back to the sign-in page, which says so. */
  async function fail(response: Response): Promise<void> {
    await audit.add({ who: 'system', what: 'sign-in-failed', code: 'sign-on' })
    response.redirect(303, '/console/#sign-on-failed')
  }
  const warn = (error: unknown) => log.warn('console.sign-on-failed', { code: codeOf(error) })

  router.get('/sign-on', async (request, response) => {
    const service = await configuration().catch(warn)
    if (!service) return fail(response)
    const verifier = client.randomPKCECodeVerifier()
    const state = client.randomState()
    const nonce = client.randomNonce()
    request.session.signOn = { state, verifier, nonce }
    await saveSession(request)
    const url = client.buildAuthorizationUrl(service, {
      redirect_uri: callback(),
      scope: 'openid email profile',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    })
    response.redirect(303, url.href)
  })

  router.get('/sign-on/back', async (request, response) => {
    const kept = request.session.signOn
    delete request.session.signOn
    const account = kept && (await accountBehind(new URL(request.originalUrl, address()), kept))
    if (!account) return fail(response)
    await signIn(request, account)
    await audit.add({ who: account.id, what: 'signed-in', code: 'sign-on' })
    response.redirect(303, '/console/')
  })

  async function accountBehind(
    url: URL,
    { state, verifier, nonce }: { state: string; verifier: string; nonce: string },
  ): Promise<Account | undefined> {
    try {
      const tokens = await client.authorizationCodeGrant(await configuration(), url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      const verified = claims?.email_verified === true ? claims.email : undefined
      const names = [verified, claims?.preferred_username].filter(
        (one): one is string => typeof one === 'string',
      )
      const all = await accounts.list()
      return all.find((one) => !one.disabled && names.some((name) => name.toLowerCase() === one.login))
    } catch (error) {
      warn(error)
      return undefined
    }
  }

  return router
}
