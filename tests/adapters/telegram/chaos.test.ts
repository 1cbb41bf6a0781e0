import { expect, it } from 'vitest'
import { runChaos } from '../../helpers/telegram-chaos.ts'

/** 10,000 for the full run: `TELEGRAM_CHAOS=10000 npx vitest run --project unit tests/adapters/telegram/chaos.test.ts`. */
const updates = Number(process.env.TELEGRAM_CHAOS ?? 800)
const seed = Number(process.env.TELEGRAM_CHAOS_SEED ?? 20_261_201)

// Time-outs of calls are real time: on a busy machine a call that arrived may look lost. The full run has no second try.
const tries = updates > 1000 ? 0 : 2
it(`answers every message of ${updates} updates once, through faults and three restarts`, {
  retry: tries,
  timeout: 1_800_000,
}, async () => {
  const { faults, seconds, ...report } = await runChaos({
    updates,
    seed,
    progress: (made) => updates > 1000 && process.stderr.write(`${made} updates\r`),
  })
  process.stderr.write(
    `${report.messages} messages of ${report.updates} updates in ${seconds.toFixed(1)} s; ${report.doubles} doubled after ${report.repeatsAfterNoAnswer} calls without an answer; faults: ${JSON.stringify(faults)}\n`,
  )
  expect(Object.keys(faults).length).toBeGreaterThanOrEqual(6)
  expect(report).toMatchObject({
    updates,
    notOnce: [],
    unanswered: [],
    answeredTwice: [],
    unread: [],
    doubled: [],
    outOfOrder: [],
    foreign: [],
    deadLetters: [],
  })
})
