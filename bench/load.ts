import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { cpSync, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Command } from 'commander'
import { fromRoot } from '../adapters/cli/project-root.ts'
import { readQuestions } from '../adapters/cli/question-set.ts'
import type { Overview } from '../adapters/console/contract.ts'
import { createLoadCounsellor, type LoadCounsellor } from './load-counsellor.ts'
import { createLoadUser, type LoadUser } from './load-user.ts'
import { readProcessTree } from './process-tree.ts'
import { percentile, tidy } from './statistics.ts'

/** What `--json` prints. */
interface LoadReport {
  node: string
  cores: number
  seconds: number
  users: number
  /** Each is a conversation of its own. */
  visits: number
  counsellors: number
  /** Lines stored in all, by users, bot and counsellors, per second. */
  linesPerSecond: number
  /** User's send to the bot's reply on their screen, milliseconds; search included. */
  bot: { count: number; p50: number; p95: number }
  /** Counsellor's send to the user's screen, milliseconds. */
  counsellor: { count: number; p50: number; p95: number }
  /** Messages that were acknowledged and are not there, that are there twice, and lines seen twice or out of order. */
  lost: number
  doubled: number
  outOfOrder: number
  refused: number
  eventLoopLagP99Ms: number
  memoryMb: { before: number; after: number }
  /** What a thousand idle widgets cost. */
  memoryPerThousandIdleMb: number
}

const program = new Command('load')
  .description(
    'Starts the service in a process of its own and lets users and counsellors write to one another through its real API; prints how long words take to be seen, and whether one was lost or doubled. Load and service share this machine.',
  )
  .option('--json', 'print one JSON object')
  .option('--seconds <number>', 'how long', Number, 300)
  .option('--users <number>', 'users at the same time', Number, 200)
  .option('--counsellors <number>', 'counsellors at the same time', Number, 5)
  .option('--every <seconds>', 'seconds between two messages of one user', Number, 3.6)
  .option('--visit <messages>', 'messages of one visit; then somebody else comes', Number, 10)
  .option('--idle <number>', 'idle widgets for the memory figure', Number, 1000)
  .addHelpText('after', '\nExamples:\n  npm run load\n  npm run load -- --seconds 30 --users 50 --every 4')

program.action(
  async (options: {
    json?: boolean
    seconds: number
    users: number
    counsellors: number
    every: number
    visit: number
    idle: number
  }) => {
    const say = (text: string) => process.stderr.write(`${text}\n`)
    const texts = (await readQuestions([fromRoot('tests/fixtures/questions-held-out.jsonl')])).map(
      (one) => one.text,
    )
    const service = await startService()
    try {
      say('load: the service is ready')
      // First, while the process is calm: later its memory goes up and down by itself.
      const idle = await idleMemory(service, options.idle)
      const before = service.memoryMb()
      const counsellors = await signUp(service, options.counsellors)
      const users: LoadUser[] = []
      /** A seat is never empty: when one visit is over, the next begins. */
      const seat = async (number: number, ended: AbortSignal): Promise<void> => {
        // Nobody starts at the same moment.
        await wait(Math.random() * options.every * 1000)
        while (!ended.aborted) {
          const visit = users.length
          const user = await createLoadUser({
            address: service.address,
            place: `10.9.${visit >> 8}.${visit & 255}`,
            // A fifth asks for a person.
            wantsPerson: number % 5 === 0,
            text: (turn) => texts[(visit * 37 + turn) % texts.length] as string,
            everyMs: options.every * 1000,
          })
          users.push(user)
          await user.run(options.visit, ended)
        }
      }
      say(`load: ${options.users} users, ${counsellors.length} counsellors, ${options.seconds} s`)
      const from = performance.now()
      const ended = AbortSignal.timeout(options.seconds * 1000)
      await Promise.all([
        ...Array.from({ length: options.users }, (_, number) => seat(number, ended)),
        ...counsellors.map((one) => one.run(ended)),
      ])
      const seconds = (performance.now() - from) / 1000
      await wait(5000)
      const results = await Promise.all(users.map((user) => user.check(counsellors)))
      const lag = await service.metric('nodejs_eventloop_lag_p99_seconds')
      const after = service.memoryMb()
      for (const user of users) user.stop()
      const sum = (pick: (one: (typeof results)[number]) => number) =>
        results.reduce((total, one) => total + pick(one), 0)
      const botTimes = users.flatMap((user) => user.botTimes)
      const counsellorTimes = users.flatMap((user) => user.counsellorTimes)
      const report: LoadReport = {
        node: process.version,
        cores: availableParallelism(),
        seconds: Math.round(seconds),
        users: options.users,
        visits: users.length,
        counsellors: counsellors.length,
        linesPerSecond: tidy(sum((one) => one.lines) / seconds),
        bot: figures(botTimes),
        counsellor: figures(counsellorTimes),
        lost: sum((one) => one.lost),
        doubled: sum((one) => one.doubled),
        outOfOrder: sum((one) => one.outOfOrder),
        refused: sum((one) => one.refused),
        eventLoopLagP99Ms: tidy(lag * 1000),
        memoryMb: { before, after },
        memoryPerThousandIdleMb: idle,
      }
      process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : describe(report))
      if (report.lost + report.doubled + report.outOfOrder > 0) process.exitCode = 1
    } finally {
      await service.stop()
    }
  },
)

await program.parseAsync()

function figures(times: number[]): LoadReport['bot'] {
  return { count: times.length, p50: tidy(percentile(times, 50)), p95: tidy(percentile(times, 95)) }
}

function describe(report: LoadReport): string {
  return [
    `${report.users} users at a time in ${report.visits} visits and ${report.counsellors} counsellors for ${report.seconds} s; load and service on ${report.cores} cores, Node ${report.node}`,
    `  lines stored               ${report.linesPerSecond} a second`,
    `  user's send to bot's reply p50 ${report.bot.p50} ms, p95 ${report.bot.p95} ms, ${report.bot.count} of them`,
    `  counsellor's send to user  p50 ${report.counsellor.p50} ms, p95 ${report.counsellor.p95} ms, ${report.counsellor.count} of them`,
    `  lost ${report.lost}, doubled ${report.doubled}, out of order ${report.outOfOrder}, refused with a word ${report.refused}`,
    `  event loop lag p99         ${report.eventLoopLagP99Ms} ms`,
    `  memory                     ${report.memoryMb.before} MB before, ${report.memoryMb.after} MB after`,
    `  a thousand idle widgets    ${report.memoryPerThousandIdleMb} MB`,
    '',
  ].join('\n')
}

interface LoadService {
  address: string
  setUp: string
  memoryMb(): number
  metric(name: string): Promise<number>
  stop(): Promise<void>
}

async function startService(): Promise<LoadService> {
  const folder = await mkdtemp(join(tmpdir(), 'tueroeffner-load-'))
  const vectors = fromRoot('data/vectors')
  if (existsSync(vectors)) cpSync(vectors, join(folder, 'vectors'), { recursive: true })
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const token = randomBytes(24).toString('base64url')
  const child = spawn(process.execPath, [fromRoot('dist/main.js')], {
    cwd: folder,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      STORE_URL: `file:${folder}`,
      LOG_LEVEL: 'silent',
      TRUST_PROXY_HOPS: '1',
      METRICS_TOKEN: token,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const address = `http://127.0.0.1:${port}`
  const ready = async () => {
    const state = (await fetch(`${address}/readyz`)
      .then((response) => response.json())
      .catch(() => undefined)) as { status?: string } | undefined
    return state?.status === 'ready'
  }
  for (let second = 0; second < 300 && !(said.includes('#setup=') && (await ready())); second++)
    await wait(1000)
  const setUp = /#setup=([\w-]+)/.exec(said)?.[1]
  if (setUp === undefined) throw new Error('load: the service did not start')
  const metric = async (name: string) => {
    const response = await fetch(`${address}/metrics`, { headers: { Authorization: `Bearer ${token}` } })
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await response.text())?.[1] ?? Number.NaN)
  }
  return {
    address,
    setUp,
    metric,
    memoryMb: () => readProcessTree(child.pid as number).memoryMb,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function signUp(service: LoadService, count: number): Promise<LoadCounsellor[]> {
  const password = randomUUID()
  const lead = createLoadCounsellor(service.address, 'lead')
  await lead.call('POST', '/invitation', { secret: service.setUp, password, login: 'lead', called: 'Lead' })
  const { desk } = (await lead.call('GET', '/overview')) as Overview
  const all: LoadCounsellor[] = []
  for (let number = 0; number < count; number++) {
    const login = `counsellor${number}`
    const { link } = (await lead.call('POST', '/accounts', {
      login,
      called: `C${number}`,
      title: { de: 'Beratung', en: 'counsellor' },
      roles: ['counsellor'],
      officeId: desk.officeId,
      languages: ['de'],
    })) as { link: string }
    const one = createLoadCounsellor(service.address, login)
    await one.call('POST', '/invitation', { secret: link.split('=')[1], password })
    all.push(one)
  }
  return all
}

/** Opens idle widgets and looks at what the service needs more. */
async function idleMemory(service: LoadService, count: number): Promise<number> {
  await wait(2000)
  const before = service.memoryMb()
  const idle: LoadUser[] = []
  for (let number = 0; number < count; number++)
    idle.push(
      await createLoadUser({
        address: service.address,
        place: `10.10.${number >> 8}.${number & 255}`,
        wantsPerson: false,
        text: () => 'Hallo',
        everyMs: 1000,
      }),
    )
  await wait(2000)
  const after = service.memoryMb()
  for (const one of idle) one.stop()
  return tidy(((after - before) * 1000) / count)
}
