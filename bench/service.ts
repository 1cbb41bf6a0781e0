import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAsker } from '../adapters/cli/batch.ts'
import { createCore } from '../adapters/cli/core.ts'
import { fromRoot } from '../adapters/cli/project-root.ts'
import type { Question } from '../adapters/cli/question-set.ts'
import { createMemoryStore } from '../adapters/storage/memory-store.ts'
import { systemClock } from '../bot/clock.ts'
import { readConfig } from '../bot/config.ts'
import { silentLog } from '../bot/log.ts'
import { readProcessTree } from './process-tree.ts'
import { percentile, tidy } from './statistics.ts'

export interface StartUp {
  /** Milliseconds until the first answer, and until the vectors are there too. */
  answersMs: number
  readyMs: number
  memoryMb: number
}

export interface ServiceFigures {
  /** A whole turn: stored, decided, answered, stored again. */
  turn: { p50: number; p95: number }
  /** This process, with search, intents, follow-ups and the model. */
  memoryMb: number
  /** The service in a process of its own, with its vectors kept from a start before. */
  startUp: StartUp
}

export async function measureService(questions: readonly Question[]): Promise<ServiceFigures> {
  const store = createMemoryStore()
  const core = await createCore({
    config: readConfig({ ...process.env, TZ: '' }),
    store,
    clock: systemClock,
    log: silentLog,
  })
  await core.settled
  const asker = createAsker(core, store, 5)
  const turns: number[] = []
  for (const question of questions) {
    const from = performance.now()
    await asker.ask({ id: question.id, text: question.text, lang: question.lang })
    turns.push(performance.now() - from)
  }
  const { memoryMb } = readProcessTree(process.pid)
  await core.close()
  return {
    turn: { p50: tidy(percentile(turns, 50)), p95: tidy(percentile(turns, 95)) },
    memoryMb,
    startUp: await measureStartUp(),
  }
}

/** Starts the service on a data folder of its own, with the vectors that this process made or found. */
async function measureStartUp(): Promise<StartUp> {
  const folder = await mkdtemp(join(tmpdir(), 'tueroeffner-bench-'))
  try {
    const { dataFolder } = readConfig({ ...process.env, TZ: '' })
    await cp(join(fromRoot(dataFolder), 'vectors'), join(folder, 'vectors'), {
      recursive: true,
      force: true,
    }).catch(() => {})
    return await startOnce(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function startOnce(folder: string): Promise<StartUp> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const from = performance.now()
  const service = spawn(process.execPath, [fromRoot('dist/main.js')], {
    env: { ...process.env, PORT: String(port), STORE_URL: `file:${folder}`, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  const status = async () => {
    try {
      return ((await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as { status: string }).status
    } catch {
      return undefined
    }
  }
  let answersMs = 0
  while (performance.now() - from < 300_000) {
    const now = await status()
    if (now !== undefined && answersMs === 0) answersMs = Math.round(performance.now() - from)
    if (now !== undefined && now !== 'indexing') break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const readyMs = Math.round(performance.now() - from)
  const { memoryMb } = readProcessTree(service.pid as number)
  service.kill('SIGTERM')
  await new Promise((resolve) => service.once('exit', resolve))
  return { answersMs, readyMs, memoryMb }
}
