import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { fromRoot } from '../../adapters/cli/project-root.ts'
import { openLowdbStore } from '../../adapters/storage/lowdb-store.ts'
import type { Conversation } from '../../bot/conversation.ts'
import { loadPack } from '../../knowledge/load.ts'

/** How often the process is killed; `CRASH_ROUNDS=200` is the proof, a few show in every run that it still holds. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 12)

const after: Record<string, { lines: string[]; state: Conversation['handoff']['state'] }> = {
  asked: { lines: ['user'], state: 'bot' },
  requested: { lines: ['user', 'system'], state: 'queued' },
  claimed: { lines: ['user', 'system', 'system'], state: 'taken-over' },
  answered: { lines: ['user', 'system', 'system', 'counsellor'], state: 'taken-over' },
  replied: { lines: ['user', 'system', 'system', 'counsellor', 'user'], state: 'taken-over' },
  transferred: { lines: ['user', 'system', 'system', 'counsellor', 'user', 'system'], state: 'queued' },
  taken: {
    lines: ['user', 'system', 'system', 'counsellor', 'user', 'system', 'system'],
    state: 'taken-over',
  },
  'answered again': {
    lines: ['user', 'system', 'system', 'counsellor', 'user', 'system', 'system', 'counsellor'],
    state: 'taken-over',
  },
  closed: {
    lines: ['user', 'system', 'system', 'counsellor', 'user', 'system', 'system', 'counsellor', 'system'],
    state: 'closed',
  },
}
const names = Object.keys(after)

it(
  `a process killed at any moment of a handoff loses nothing and doubles nothing, ${rounds} times`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tueroeffner-crash-'))
    let between = 0
    const cut = new Set<string>()
    try {
      const packFile = join(folder, 'pack.json')
      const { pack } = await loadPack(fromRoot('knowledge/content/leipzig'))
      if (!pack) throw new Error('the pack cannot be read')
      const { manifest, serviceDays, partners, offices } = pack
      await writeFile(packFile, JSON.stringify({ manifest, serviceDays, partners, offices: [...offices] }))
      for (let round = 0; round < rounds; round++) {
        const written = await runAndKill(folder, packFile, round)
        const store = await openLowdbStore(folder, (file) => {
          throw new Error(`${file} is broken after round ${round}`)
        })
        for (const [id, name] of written) {
          const conversation = await store.get(id)
          const speakers = conversation?.lines.map((line) => line.speaker)
          const said = after[name]
          const next = after[names[names.indexOf(name) + 1] ?? '']
          // What was said is there; the step after it may be there as a whole, and no half of it.
          const found = [said, next].find(
            (one) => one?.state === conversation?.handoff.state && String(one?.lines) === String(speakers),
          )
          expect(found, `${id} after "${name}": ${conversation?.handoff.state} ${speakers}`).toBeDefined()
          if (found === next) between++
          if (name !== 'closed') cut.add(name)
          expect(conversation?.lines.map((line) => line.seq)).toEqual(speakers?.map((_, index) => index + 1))
        }
        await store.close()
      }
    } finally {
      await rm(folder, { recursive: true })
    }
    process.stderr.write(
      `crash: ${rounds} kills, cut after ${[...cut].join(', ')}; ${between} times a step was written and not yet said\n`,
    )
  },
  20_000 + rounds * 5_000,
)

/** @returns the last step that the process said of each conversation. */
async function runAndKill(folder: string, packFile: string, round: number): Promise<Map<string, string>> {
  const child = spawn(
    process.execPath,
    [fromRoot('tests/e2e/handoff-crash-child.js'), folder, packFile, String(round)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const said = new Map<string, string>()
  let text = ''
  const ready = new Promise<void>((resolve, reject) => {
    child.on('exit', () => reject(new Error('the process ended by itself')))
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('ready')) resolve()
    })
  })
  const gone = new Promise((resolve) => child.on('close', resolve))
  await ready
  await wait(Math.random() * 250)
  child.kill('SIGKILL')
  await gone
  for (const line of text.split('\n').slice(0, -1)) {
    const [id = '', ...name] = line.split(' ')
    if (id.startsWith('test:')) said.set(id, name.join(' '))
  }
  return said
}
