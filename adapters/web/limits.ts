import { isIPv6 } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { HttpError } from './http-error.ts'

/** How much one visitor and one address may do. */
export interface Limits {
  /** @throws {HttpError} `too-many` with the seconds to wait. */
  message(tokenHash: string, address: string): Promise<void>
  newVisitor(address: string): Promise<void>
  /** A try with a pick-up code: 10 wrong ones an hour per address, 1,000 in all. */
  pickUp(address: string): Promise<void>
  wrongPickUp(address: string): Promise<void>
  /** Counts an open stream. @returns releases it; undefined when there are too many, and the client polls. */
  stream(tokenHash: string, address: string): (() => void) | undefined
}

const streamLimits = { perToken: 3, perAddress: 30, all: 2000 } as const
/** Accommodation, libraries and the centre's Wi-Fi share one address: soft limits wait before they refuse. */
const soft = { longestWaitMs: 3000, refuseAt: 20 } as const

/** The limits of the project's trust rules: burst 5 in 10 s, 20 a minute, 200 a day per token; 60 a minute per address. */
export function createLimits(): Limits {
  const perToken = [
    new RateLimiterMemory({ points: 5, duration: 10 }),
    new RateLimiterMemory({ points: 20, duration: 60 }),
    new RateLimiterMemory({ points: 200, duration: 86_400 }),
  ]
  const messagesPerAddress = softLimit(60, 60)
  const visitorsPerAddress = softLimit(10, 600)
  const wrongCodes = new RateLimiterMemory({ points: 10, duration: 3600 })
  const allWrongCodes = new RateLimiterMemory({ points: 1000, duration: 3600 })
  const open = new Map<string, number>()
  let all = 0

  const add = (key: string, by: number) => {
    const count = (open.get(key) ?? 0) + by
    if (count <= 0) open.delete(key)
    else open.set(key, count)
  }

  return {
    async message(tokenHash, address) {
      for (const limiter of perToken) await limiter.consume(tokenHash).catch(refuse)
      await messagesPerAddress(addressKey(address))
    },
    newVisitor: (address) => visitorsPerAddress(addressKey(address)),
    async pickUp(address) {
      const spent = [await wrongCodes.get(addressKey(address)), await allWrongCodes.get('all')]
      for (const one of spent) if (one && one.remainingPoints <= 0) refuse(one)
    },
    async wrongPickUp(address) {
      await wrongCodes.consume(addressKey(address)).catch(refuse)
      await allWrongCodes.consume('all').catch(refuse)
    },
    stream(tokenHash, address) {
      const token = `token ${tokenHash}`
      const place = `address ${addressKey(address)}`
      if (
        all >= streamLimits.all ||
        (open.get(token) ?? 0) >= streamLimits.perToken ||
        (open.get(place) ?? 0) >= streamLimits.perAddress
      )
        return undefined
      all++
      add(token, 1)
      add(place, 1)
      let released = false
      return () => {
        if (released) return
        released = true
        all--
        add(token, -1)
        add(place, -1)
      }
    },
  }
}

/** Beyond `points` a request waits a little; beyond twenty times that it is refused. */
function softLimit(points: number, seconds: number): (key: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: points * soft.refuseAt, duration: seconds })
  return async (key) => {
    const { consumedPoints } = (await limiter.consume(key).catch(refuse)) as RateLimiterRes
    if (consumedPoints > points) await wait(Math.min(soft.longestWaitMs, (consumedPoints - points) * 100))
  }
}

function refuse(reason: unknown): never {
  if (reason instanceof RateLimiterRes)
    throw new HttpError('too-many', { retryAfter: reason.msBeforeNext / 1000 })
  throw reason
}

/** One household or network: an IPv4 address, or the /56 of an IPv6 address. */
export function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups = [
    ...left,
    ...Array.from({ length: 8 - left.length - right.length }, () => '0'),
    ...right,
  ].map((group) => group.padStart(4, '0'))
  return `${groups.join('').slice(0, 14)}/56`
}
