import { openLowdbStore } from '../../adapters/storage/lowdb-store.ts'
import { noTrace } from '../../bot/build-reply.ts'
import { channelOf, type Line } from '../../bot/conversation.ts'
import { silentLog } from '../../bot/log.ts'
import type { FakeUser, Fault, Update } from './fake-bot-api.ts'
import { startTelegram, waitUntil } from './start-telegram.ts'

/** What a run with random faults came to. */
export interface ChaosReport {
  updates: number
  /** Texts, corrections included, that a user wrote. */
  messages: number
  /** Messages that are not in the transcript, or more than once. */
  notOnce: string[]
  /** Messages with no answer, or more than one, in the transcript. */
  unanswered: string[]
  answeredTwice: string[]
  /** Answers that the chat never read. */
  unread: string[]
  /** Messages that stand twice in a chat, and calls without an answer, each of which may cause one. */
  doubles: number
  repeatsAfterNoAnswer: number
  /** Chats with more doubles than that explains. */
  doubled: string[]
  /** Answers out of order in a chat. */
  outOfOrder: string[]
  /** Words of one user in another's conversation. */
  foreign: string[]
  /** Codes of lines that were given up. */
  deadLetters: string[]
  faults: Record<string, number>
  seconds: number
}

/** The same numbers for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Many users write while everything between us and Telegram goes wrong now and then: refused and lost calls, time-outs,
 * updates doubled, shuffled and late, users who block the bot for a while, restarts of the adapter on a file store.
 */
export async function runChaos({
  updates,
  seed,
  restarts = 3,
  progress = () => {},
}: {
  updates: number
  seed: number
  restarts?: number
  progress?: (made: number) => void
}): Promise<ChaosReport> {
  const random = seededRandom(seed)
  const chance = (share: number) => random() < share
  /** Calls for a message that got no answer, per conversation: each may have arrived. */
  const noAnswer = new Map<string, number>()
  const test = await startTelegram({
    store: (folder) => openLowdbStore(folder),
    log: {
      ...silentLog,
      warn(event, { code, conversation = '' } = {}) {
        if (event === 'telegram.try-failed' && code === 'TELEGRAM_UNREACHABLE')
          noAnswer.set(conversation, (noAnswer.get(conversation) ?? 0) + 1)
      },
    },
    timing: {
      secondMs: 5,
      timeoutMs: 3000,
      waitSeconds: 1,
      pace: { perChatMs: 0, perSecond: 100_000 },
      limits: { perMinute: 1_000_000, perDay: 1_000_000 },
    },
    // The answer names the question, so that the two can be matched.
    dialogue: (real) => ({
      ...real,
      async answer(conversation, line) {
        return {
          reply: {
            kind: 'answer',
            blocks: [
              {
                type: 'text',
                text: `Antwort auf ${line.text}`,
                lang: 'de',
                from: { text: 'greeting.hello' },
              },
            ],
            chips: [],
            trace: noTrace,
          },
          lang: 'de',
          langChosen: false,
          dialogue: conversation.dialogue,
        }
      },
    }),
  })
  const { api } = test
  const started = performance.now()
  const faults: Record<string, number> = {}
  const count = (name: string) => {
    faults[name] = (faults[name] ?? 0) + 1
  }

  api.fault = (method, payload) => {
    const fault = pick(method, payload.parse_mode === 'HTML')
    if (fault === undefined) return undefined
    count(`${method} ${typeof fault === 'string' ? fault : fault.status}`)
    return fault
  }
  function pick(method: string, formatted: boolean): Fault {
    const roll = random()
    if (method === 'sendMessage') {
      if (roll < 0.03) return { status: 429, retryAfter: 1 }
      if (roll < 0.05) return { status: 500 }
      if (roll < 0.06) return { status: 502 }
      if (roll < 0.065) return 'hang'
      if (roll < 0.075) return 'lost'
      if (roll < 0.08 && formatted) return { status: 400, description: "Bad Request: can't parse entities" }
    } else if (method === 'getUpdates') {
      if (roll < 0.06) return { status: 500 }
      if (roll < 0.1) return { status: 429, retryAfter: 1 }
      if (roll < 0.14) return { status: 409, description: 'Conflict' }
      if (roll < 0.17) return 'hang'
      if (roll < 0.2) return 'lost'
    }
    return undefined
  }
  api.handOut = (waiting) => {
    const batch = [...waiting]
    if (chance(0.3)) batch.sort(() => random() - 0.5)
    if (chance(0.3)) batch.push(...batch.slice(0, 3))
    return batch
  }

  const users = Array.from({ length: Math.max(10, Math.ceil(updates / 25)) }, () => api.user())
  const written = new Map<string, FakeUser>()
  const texts = new Map<FakeUser, Update>()
  const away = new Set<FakeUser>()
  const later: Update[] = []
  const member = (user: FakeUser, status: string): Update => ({
    update_id: api.nextUpdateId(),
    my_chat_member: { chat: { id: Number(user.chatId), type: 'private' }, new_chat_member: { status } },
  })

  let made = 0
  let restartsLeft = restarts
  while (made < updates) {
    const burst = Math.min(updates - made, 1 + Math.floor(random() * 120))
    for (let n = 0; n < burst; n++) {
      made++
      const user = users[Math.floor(random() * users.length)] as FakeUser
      const update = write(user)
      if (chance(0.02)) later.push(update)
      else api.queue(update)
      if (chance(0.05)) api.queue(structuredClone(update))
    }
    // An update with a lower number than those that were taken.
    while (later.length > 0 && chance(0.5)) api.queue(later.shift() as Update)
    if (chance(0.1)) leave(users[Math.floor(random() * users.length)] as FakeUser)
    for (const user of away) if (chance(0.2)) comeBack(user)
    if (restartsLeft > 0 && made > ((restarts - restartsLeft + 1) * updates) / (restarts + 1)) {
      restartsLeft--
      await test.restart()
    }
    await waitUntil(() => api.waiting().length < 300, 120_000)
    progress(made)
  }
  api.queue(...later)
  for (const user of away) comeBack(user)

  function write(user: FakeUser): Update {
    const before = texts.get(user)
    if (before && chance(0.05)) {
      const text = `Frage ${user.chatId}-${made} berichtigt`
      written.set(text, user)
      return user.edit(before, text)
    }
    if (chance(0.04)) return user.message({ photo: [{ file_id: 'p' }] })
    const text = `Frage ${user.chatId}-${made}`
    written.set(text, user)
    const update = user.text(text)
    texts.set(user, update)
    return update
  }
  function leave(user: FakeUser): void {
    away.add(user)
    api.blocked.add(user.chatId)
    api.queue(member(user, 'kicked'))
  }
  function comeBack(user: FakeUser): void {
    away.delete(user)
    api.blocked.delete(user.chatId)
    api.queue(member(user, 'member'))
  }

  await waitUntil(() => api.waiting().length === 0, 300_000)
  await waitUntil(
    async () => {
      await test.assistant.idle()
      await test.channel.settled()
      return !(await test.unsent())
    },
    300_000,
    500,
  )

  const report: ChaosReport = {
    updates: made,
    messages: written.size,
    notOnce: [],
    unanswered: [],
    answeredTwice: [],
    unread: [],
    doubles: 0,
    repeatsAfterNoAnswer: 0,
    doubled: [],
    outOfOrder: [],
    foreign: [],
    deadLetters: [],
    faults,
    seconds: 0,
  }
  const lines = new Map<string, Line[]>()
  for await (const conversation of test.store.all())
    if (channelOf(conversation.id) === 'telegram') lines.set(conversation.id, conversation.lines)

  for (const user of users) {
    const transcript = lines.get(test.channel.conversationOf(user.chatId) ?? '') ?? []
    const mine = [...written].filter(([, writer]) => writer === user).map(([text]) => text)
    const answers = transcript.filter(({ reply }) => reply?.kind === 'answer').map(answerOf)
    for (const text of mine) {
      const asked = transcript.filter((line) => line.speaker === 'user' && line.text === text)
      const answered = answers.filter((answer) => answer === `Antwort auf ${text}`)
      // A message that was corrected before its turn is answered by its correction.
      const overtaken = asked.some(({ id }) => transcript.some(({ revises }) => revises === id))
      if (asked.length !== 1) report.notOnce.push(`${text} is there ${asked.length} times`)
      else if (answered.length === 0 && !overtaken) report.unanswered.push(text)
      if (answered.length > 1) report.answeredTwice.push(text)
    }
    const read = user
      .read()
      .map(({ shown }) => shown)
      .filter((text) => text.startsWith('Antwort auf'))
    for (const answer of answers) if (!read.includes(answer)) report.unread.push(answer)
    const doubles = read.length - new Set(read).size
    const repeats = noAnswer.get(test.channel.conversationOf(user.chatId) ?? '') ?? 0
    report.repeatsAfterNoAnswer += repeats
    report.doubles += doubles
    if (doubles > repeats) report.doubled.push(user.chatId)
    const first = [...new Set(read)]
    if (JSON.stringify(first) !== JSON.stringify(answers.filter((answer) => first.includes(answer))))
      report.outOfOrder.push(user.chatId)
    for (const line of transcript)
      for (const [, who] of `${line.text ?? ''} ${answerOf(line)}`.matchAll(/Frage (\d+)-/g))
        if (who !== user.chatId) report.foreign.push(`${user.chatId} ${who}`)
    report.deadLetters.push(...transcript.flatMap(({ failed }) => failed ?? []))
  }
  report.seconds = (performance.now() - started) / 1000
  await test.close()
  return report
}

function answerOf({ reply }: Line): string {
  const block = reply?.blocks[0]
  return block?.type === 'text' ? block.text : ''
}
