import { afterEach, beforeEach, expect, it } from 'vitest'
import { startSignOn } from '../../helpers/fake-sign-on.ts'
import { startConsole } from '../../helpers/start-console.ts'

let claims: Record<string, unknown>
let signOn: Awaited<ReturnType<typeof startSignOn>>
let service: Awaited<ReturnType<typeof startConsole>>
beforeEach(async () => {
  claims = { email: 'ben@city.example', email_verified: true }
  signOn = await startSignOn(() => claims)
  service = await startConsole({ signOn: signOn.settings })
})
afterEach(async () => {
  await service.close()
  await signOn.close()
})

/** Goes the way of a browser: to the service, and back with what it gives. */
async function comeBack(change: (back: URL) => void = () => {}): Promise<{ to: string; cookie: string }> {
  const out = await fetch(`${service.address}/console/sign-on`, { redirect: 'manual' })
  const cookie = out.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const given = await fetch(out.headers.get('location') ?? '', { redirect: 'manual' })
  const back = new URL(given.headers.get('location') ?? '')
  change(back)
  const answer = await fetch(back, { redirect: 'manual', headers: { Cookie: cookie } })
  return {
    to: answer.headers.get('location') ?? '',
    cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
  }
}

const me = async (cookie: string) =>
  (await (await fetch(`${service.address}/console/api/session`, { headers: { Cookie: cookie } })).json()) as {
    me: { login: string } | null
    signOn: boolean
  }

it('signs in the account that an admin has made, and no other', async () => {
  const anna = await service.admin()
  await service.colleague(anna, 'ben@city.example', ['counsellor'])
  const { to, cookie } = await comeBack()
  expect(to).toBe('/console/')
  expect(await me(cookie)).toMatchObject({ me: { login: 'ben@city.example' }, signOn: true })
  claims = { email: 'stranger@city.example', email_verified: true }
  const stranger = await comeBack()
  expect(stranger.to).toBe('/console/#sign-on-failed')
  expect((await me(stranger.cookie)).me).toBeNull()
})

it('believes no address that the service has not verified', async () => {
  const anna = await service.admin()
  await service.colleague(anna, 'ben@city.example', ['counsellor'])
  claims = { email: 'ben@city.example', email_verified: false }
  expect((await comeBack()).to).toBe('/console/#sign-on-failed')
})

it('leads back to the sign-in page when the service cannot be reached', async () => {
  await signOn.close()
  const out = await fetch(`${service.address}/console/sign-on`, { redirect: 'manual' })
  expect(out.status).toBe(303)
  expect(out.headers.get('location')).toBe('/console/#sign-on-failed')
})

it('refuses an answer that it did not ask for', async () => {
  const anna = await service.admin()
  await service.colleague(anna, 'ben@city.example', ['counsellor'])
  expect((await comeBack((back) => back.searchParams.set('state', 'other'))).to).toBe(
    '/console/#sign-on-failed',
  )
  claims = { ...claims, nonce: 'other' }
  expect((await comeBack()).to).toBe('/console/#sign-on-failed')
})
