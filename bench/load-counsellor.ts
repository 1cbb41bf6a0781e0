import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Overview } from '../adapters/console/contract.ts'

/** One console: takes what waits and answers what is owed. */
export interface LoadCounsellor {
  call(method: string, path: string, body?: unknown): Promise<unknown>
  run(ended: AbortSignal): Promise<void>
  /** What this counsellor said in a conversation and was acknowledged. */
  saidTo(id: string): string[]
}

const looksEveryMs = 1000
/** Answers after which the matter is settled. */
const closesAfter = 2

export function createLoadCounsellor(address: string, login: string): LoadCounsellor {
  let cookie = ''
  const said: { id: string; text: string }[] = []

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${address}/console/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
        ...(cookie ? { Cookie: cookie } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const set = response.headers.getSetCookie()[0]
    if (set) cookie = set.slice(0, set.indexOf(';'))
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
    return text === '' ? undefined : JSON.parse(text)
  }

  return {
    call,
    async run(ended) {
      while (!ended.aborted) {
        const { items } = (await call('GET', '/overview')) as Overview
        const called = `C${login.replace('counsellor', '')}`
        const owed = items.filter(
          (item) =>
            item.owedSince !== undefined && (item.state === 'queued' || item.owner?.called === called),
        )
        for (const item of owed.slice(0, 8)) {
          const text = `${login} ${randomUUID()} @${performance.now()}`
          try {
            await call('GET', `/conversations/${item.id}`)
            await call('POST', `/conversations/${item.id}/lines`, { clientId: randomUUID(), text })
            said.push({ id: item.id, text })
            if (said.filter((one) => one.id === item.id).length === closesAfter)
              await call('POST', `/conversations/${item.id}/close`, {
                version: item.handoffVersion,
                reason: 'answered',
              })
          } catch {
            // A colleague was quicker: the next look shows it.
          }
        }
        await wait(looksEveryMs)
      }
    },
    saidTo: (id) => said.filter((one) => one.id === id).map((one) => one.text),
  }
}
