import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fromRoot } from '../../adapters/cli/project-root.ts'
import type { Readiness } from '../../adapters/web/operations.ts'

const startsWithinMs = 60_000
const indexesWithinMs = 170_000
const stopsWithinMs = 10_000

/** The real service, `node dist/main.js`, in a process of its own. */
export interface Service {
  /** Origin: `http://127.0.0.1:41234`. */
  address: string
  port: number
  /** Data folder; a second start on it finds what the first one stored. */
  data: string
  /** Path of the log. */
  log: string
  /** What it said at its start: addresses, and the link for the first account of the console. */
  words: string
  /** Asks it to stop. @returns the exit code; undefined when it had to be killed after 10 s. */
  stop(): Promise<number | undefined>
  /** Ends it without a chance to save anything, like a power cut. */
  kill(): Promise<void>
}

/** A data folder in the temporary folder, with the vectors of earlier runs so that the start is quick. */
export function createDataFolder(): string {
  const data = mkdtempSync(join(tmpdir(), 'tueroeffner-e2e-'))
  const vectors = fromRoot('data/vectors')
  if (existsSync(vectors)) cpSync(vectors, join(data, 'vectors'), { recursive: true })
  return data
}

export function removeDataFolder(data: string): void {
  rmSync(data, { recursive: true, force: true, maxRetries: 3 })
}

/**
 * Starts the built service. One hop of proxy is trusted, so that every test visitor can come from an address of
 * their own and limits per address do not meet.
 *
 * @param options.port - 0 takes a free one.
 */
export async function startService(options: {
  data: string
  port?: number
  env?: Record<string, string>
}): Promise<Service> {
  const { data, port = 0, env = {} } = options
  const program = fromRoot('dist/main.js')
  if (!existsSync(program) || !existsSync(fromRoot('dist/public/widget.js')))
    throw new Error('e2e: dist/ is missing; run "npm run build" first')
  const log = join(data, 'service.log')
  const child = spawn(process.execPath, [program], {
    cwd: data,
    stdio: ['ignore', openSync(log, 'a'), 'pipe'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      STORE_URL: `file:${data}`,
      LOG_LEVEL: 'info',
      TRUST_PROXY_HOPS: '1',
      ...env,
    },
  })
  // Nothing is left running when a run breaks off.
  process.once('exit', () => child.kill('SIGKILL'))
  const exited = new Promise<number | undefined>((resolve) => {
    child.once('exit', (code) => resolve(code ?? undefined))
  })
  const { port: taken, words } = await portOf(child, log)
  return {
    address: `http://127.0.0.1:${taken}`,
    port: taken,
    data,
    log,
    words,
    async stop() {
      child.kill('SIGTERM')
      const patience = new AbortController()
      const late = wait(stopsWithinMs, undefined, { signal: patience.signal }).catch(() => undefined)
      const code = await Promise.race([exited, late])
      patience.abort()
      if (child.exitCode === null) child.kill('SIGKILL')
      return code
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

function portOf(child: ChildProcess, log: string): Promise<{ port: number; words: string }> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = (what: string) => {
      stopLooking()
      reject(new Error(`e2e: the service ${what}\n${said}\n${readFileSync(log, 'utf8')}`))
    }
    const timer = setTimeout(() => fail('did not start in time'), startsWithinMs)
    child.once('exit', (code) => {
      fail(`ended with code ${code}`)
    })
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece
    })
    const looking = setInterval(() => {
      if (!said.includes('/readyz')) return
      // With a public address the words name that one; the log knows the port.
      const port =
        /:(\d+)\/readyz/.exec(said) ?? [...readFileSync(log, 'utf8').matchAll(/"port":(\d+)/g)].at(-1)
      if (!port) return
      stopLooking()
      resolve({ port: Number(port[1]), words: said })
    }, 50)
    function stopLooking(): void {
      clearTimeout(timer)
      clearInterval(looking)
    }
  })
}

/** Waits until the search has its vectors, or does without them. */
export async function untilIndexed({ address }: Service, report: (state: Readiness) => void): Promise<void> {
  const end = Date.now() + indexesWithinMs
  for (;;) {
    const state = (await (await fetch(`${address}/readyz`)).json()) as Readiness
    if (state.status !== 'indexing') return
    if (Date.now() > end)
      throw new Error(
        `e2e: the search is not ready after ${indexesWithinMs / 1000} s; start the service once by hand`,
      )
    if (state.search.done) report(state)
    await wait(1000)
  }
}
