import { randomUUID } from 'node:crypto'
import { createMemoryAudit } from '../../adapters/storage/audit-file.ts'
import type { Account, Role } from '../../bot/account.ts'
import { createDesk } from '../../bot/desk.ts'
import { runDeskJobs } from '../../bot/desk-jobs.ts'
import type { Dialogue } from '../../bot/dialogue.ts'
import { silentLog } from '../../bot/log.ts'
import type { Store } from '../../bot/store.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Pack } from '../../knowledge/pack.ts'
import { movingClock } from './moving-clock.ts'
import { startBot } from './start-bot.ts'

export const retention = { botHours: 24, handoffDays: 30 }

/** The conversation core with people at the desk, on Tuesday, 1 December 2026, 11:15: the desk is open till 17. */
export async function startDesk(
  options: { at?: string; store?: Store; pack?: Pack; dialogue?: (real: Dialogue) => Dialogue } = {},
) {
  const clock = movingClock(options.at ?? '2026-12-01T11:15:00+01:00')
  const bot = await startBot({
    clock,
    ...(options.store ? { store: options.store } : {}),
    ...(options.pack ? { pack: options.pack } : {}),
    ...(options.dialogue ? { dialogue: options.dialogue } : {}),
  })
  let { knowledge } = bot
  const audit = createMemoryAudit(clock)
  const names = new Map<string, string>()
  const parts = {
    conversations: bot.conversations,
    knowledge: () => knowledge,
    calledOf: async (id: string) => names.get(id),
    audit,
    clock,
    log: silentLog,
    retention,
  }
  const desk = createDesk(parts)

  /** Somebody on the staff, with what they do most. */
  function counsellor(called = 'Anna', roles: Role[] = ['counsellor'], officeId = 'centre') {
    const account: Account = {
      id: `account-${called}`,
      login: called.toLowerCase(),
      called,
      title: { de: 'Beraterin', en: 'counsellor' },
      roles,
      officeId,
      languages: ['de'],
      capacity: 5,
      createdAt: '2026-12-01T00:00:00.000Z',
    }
    names.set(account.id, called)
    const id = () => bot.user.conversationId
    const seen = async () => (await bot.conversations.get(id()))?.handoffVersion ?? -1
    return {
      account,
      claims: async (version?: number) => desk.claim(account, id(), version ?? (await seen())),
      says: (text: string, clientId: string = randomUUID()) => desk.say(account, id(), { clientId, text }),
      takes: async () => desk.takeFrom(account, id(), await seen()),
      transfersTo: async (to: { officeId: string; counsellorId?: string }) =>
        desk.transfer(account, id(), await seen(), to),
      releases: async (confirmed = false) => desk.release(account, id(), await seen(), confirmed),
      closes: async () => desk.close(account, id(), await seen(), { reason: 'answered' }),
    }
  }

  /** The user's way to a person: asks, reads the notice, confirms. */
  async function asksForAPerson(): Promise<void> {
    await bot.user.says('Ich möchte mit einem Menschen sprechen')
    await bot.user.presses('Ja, bitte weitergeben')
  }

  return {
    ...bot,
    clock,
    desk,
    audit,
    counsellor,
    asksForAPerson,
    changeKnowledge(change: (present: Knowledge) => Knowledge) {
      knowledge = change(knowledge)
    },
    /** What the clock's jobs would do now. */
    jobs: () => runDeskJobs(parts),
    handoff: async () => (await bot.user.conversation()).handoff,
    lastLine: async () => (await bot.user.conversation()).lines.at(-1),
  }
}
