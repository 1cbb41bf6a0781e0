import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A sign-on service on loopback that speaks OpenID Connect: discovery, keys, sign-in without a question, tokens. */
export async function startSignOn(claims: () => Record<string, unknown>) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, { nonce: string; challenge: string }>()
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    const json = (body: unknown, status = 200) => {
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        json({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
          code_challenge_methods_supported: ['S256'],
        })
        return
      case '/keys':
        json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] })
        return
      case '/authorize': {
        const code = randomUUID()
        const asked = (name: string) => url.searchParams.get(name) ?? ''
        codes.set(code, { nonce: asked('nonce'), challenge: asked('code_challenge') })
        response.writeHead(302, { Location: `${asked('redirect_uri')}?code=${code}&state=${asked('state')}` })
        response.end()
        return
      }
      case '/token': {
        let body = ''
        request.on('data', (chunk: Buffer) => {
          body += chunk.toString()
        })
        request.on('end', () => {
          const form = new URLSearchParams(body)
          const kept = codes.get(form.get('code') ?? '')
          const verifier = createHash('sha256')
            .update(form.get('code_verifier') ?? '')
            .digest('base64url')
          if (!kept || kept.challenge !== verifier) return json({ error: 'invalid_grant' }, 400)
          const now = Math.floor(Date.now() / 1000)
          const head = encode({ alg: 'RS256', kid: 'one', typ: 'JWT' })
          const payload = encode({
            iss: issuer,
            aud: 'tueroeffner',
            sub: 'subject',
            iat: now,
            exp: now + 60,
            nonce: kept.nonce,
            ...claims(),
          })
          const signature = sign('sha256', Buffer.from(`${head}.${payload}`), privateKey).toString(
            'base64url',
          )
          json({ access_token: 'x', token_type: 'Bearer', id_token: `${head}.${payload}.${signature}` })
        })
        return
      }
      default:
        json({}, 404)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    settings: { issuer, clientId: 'tueroeffner', clientSecret: 'a-random-word-of-the-test-run' },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
