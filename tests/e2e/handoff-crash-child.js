// Does the steps of handoffs one after the other on a file store, and says each on stdout once it is written.
// The test kills this process at any moment and looks at what is left.
import { readFile } from 'node:fs/promises'
import { createMemoryAudit } from '../../dist/adapters/storage/audit-file.js'
import { openLowdbStore } from '../../dist/adapters/storage/lowdb-store.js'
import { fixedClock } from '../../dist/bot/clock.js'
import { appendLine, emptyConversation } from '../../dist/bot/conversation.js'
import { createConversations } from '../../dist/bot/conversations.js'
import { createDesk } from '../../dist/bot/desk.js'
import { requestHandoff, userSpoke } from '../../dist/bot/handoff.js'
import { stamp } from '../../dist/bot/handoff-context.js'
import { createCalendar } from '../../dist/knowledge/service-days/calendar.js'

const [folder = '', packFile = '', round = '0'] = process.argv.slice(2)
const clock = fixedClock('2026-12-01T11:15:00+01:00')
// The part of the pack that handoffs read; the whole takes a second to load.
const kept = JSON.parse(await readFile(packFile, 'utf8'))
const pack = { ...kept, offices: new Map(kept.offices) }
const knowledge = /** @type {never} */ ({ pack, calendar: createCalendar('Europe/Berlin', 'SN') })
const context = () => ({ knowledge, now: clock.now() })
const store = await openLowdbStore(folder)
const conversations = createConversations(store)
const desk = createDesk({
  conversations,
  knowledge: () => knowledge,
  calledOf: async () => 'Ben',
  audit: createMemoryAudit(clock),
  clock,
  retention: { botHours: 24, handoffDays: 30 },
})
/** @param {string} called */
const account = (called) =>
  /** @type {never} */ ({
    id: called,
    login: called,
    called,
    title: { de: 'Beratung', en: 'counsellor' },
    roles: ['counsellor', 'lead'],
    officeId: pack.manifest.welcomeCentre,
    languages: [],
    capacity: 5,
    createdAt: stamp(clock.now()),
  })
/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`)

process.stdout.write('ready\n')
for (let number = 0; ; number++) {
  const id = `test:round${round.padStart(4, '0')}n${String(number).padStart(4, '0')}`
  const version = async () => (await conversations.get(id))?.handoffVersion ?? -1
  /** @param {string} clientId */
  const userSays = (clientId) =>
    conversations.change(id, (present) => {
      const next = present ?? emptyConversation(id, 'de', stamp(clock.now()))
      appendLine(next, { at: stamp(clock.now()), speaker: 'user', lang: 'de', clientId, text: clientId })
      userSpoke(next, context())
      return { next, result: undefined }
    })
  /** @type {[string, () => Promise<unknown>][]} */
  const steps = [
    ['asked', () => userSays('question')],
    [
      'requested',
      () => conversations.change(id, (next) => ({ result: next && requestHandoff(next, context()), next })),
    ],
    ['claimed', async () => desk.claim(account('Anna'), id, await version())],
    ['answered', () => desk.say(account('Anna'), id, { clientId: 'answer', text: 'answer' })],
    ['replied', () => userSays('reply')],
    [
      'transferred',
      async () =>
        desk.transfer(account('Anna'), id, await version(), { officeId: pack.manifest.welcomeCentre }),
    ],
    ['taken', async () => desk.claim(account('Ben'), id, await version())],
    ['answered again', () => desk.say(account('Ben'), id, { clientId: 'second', text: 'second' })],
    ['closed', async () => desk.close(account('Ben'), id, await version(), { reason: 'answered' })],
  ]
  for (const [name, step] of steps) {
    await step()
    say(`${id} ${name}`)
  }
}
