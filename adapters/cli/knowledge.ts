import { systemClock } from '../../bot/clock.ts'
import { silentLog } from '../../bot/log.ts'
import { startEmbedder } from './core.ts'
import { createKnowledgeProgram } from './knowledge/program.ts'

process.env.TZ = 'Europe/Berlin'

const program = createKnowledgeProgram({
  env: process.env,
  clock: systemClock,
  startEmbedder: (config) => startEmbedder(config, silentLog),
  print: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
  fail: () => {
    process.exitCode = 1
  },
})

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
