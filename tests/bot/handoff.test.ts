import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../adapters/storage/memory-store.ts'
import { hasHumanSpoken, isWithPeople } from '../../bot/conversation.ts'
import { deleteExpired, deletionOf } from '../../bot/retention.ts'
import { aPack } from '../helpers/builders.ts'
import { read } from '../helpers/start-bot.ts'
import { retention, startDesk } from '../helpers/start-desk.ts'

type Counsellor = ReturnType<Awaited<ReturnType<typeof startDesk>>['counsellor']>

/** A desk whose bot thinks until it is let go. */
async function startHeldDesk() {
  let held: Promise<void> | undefined
  const desk = await startDesk({
    dialogue: (real) => ({
      ...real,
      async answer(...args) {
        const outcome = await real.answer(...args)
        await held
        return outcome
      },
    }),
  })
  return {
    ...desk,
    async sendsWhileHeld(texts: readonly string[], meanwhile: () => Promise<unknown>): Promise<void> {
      let release: () => void = () => {}
      held = new Promise((resolve) => {
        release = resolve
      })
      for (const text of texts)
        await desk.assistant.receive({
          conversationId: desk.user.conversationId,
          clientId: text,
          content: { text },
          language: 'de',
        })
      await meanwhile()
      release()
      await desk.assistant.idle()
    },
  }
}

describe('asking for a person', () => {
  it('reads the notice first, and is passed on only after a yes', async () => {
    const { user, handoff } = await startDesk()
    const notice = await user.says('Ich möchte mit einem Menschen sprechen')
    expect(notice.kind).toBe('handoff')
    expect(read(notice)).toContain('Bitte nennen Sie keinen Namen und keinen Aufenthaltsstatus.')
    expect(read(notice)).toContain('Anonyme Beratung: Amt south')
    expect(await handoff()).toEqual({ state: 'bot' })
    await user.says('ja')
    expect(await handoff()).toMatchObject({ state: 'queued', officeId: 'centre' })
  })

  it('gets a promise with a time, not a place in a line', async () => {
    const { asksForAPerson, lastLine, handoff } = await startDesk()
    await asksForAPerson()
    const line = await lastLine()
    expect(line).toMatchObject({ speaker: 'system', event: 'requested' })
    expect(line?.reply && read(line.reply)).toContain('eine Antwort bis Dienstag, 1. Dezember, 13:15 Uhr')
    expect(await handoff()).toMatchObject({ dueBy: '2026-12-01T12:15:00.000Z' })
  })

  it('outside service hours is promised an answer on the next service day', async () => {
    const { asksForAPerson, lastLine } = await startDesk({ at: '2026-11-27T17:00:00+01:00' })
    await asksForAPerson()
    const line = await lastLine()
    expect(line?.reply && read(line.reply)).toContain('eine Antwort bis Montag, 30. November, 13 Uhr')
  })

  it('a second time changes nothing and says the same', async () => {
    const { user, asksForAPerson, handoff } = await startDesk()
    await asksForAPerson()
    const before = await handoff()
    await user.says('Mit einem Menschen sprechen')
    expect(await handoff()).toEqual(before)
    expect(read((await user.conversation()).lines.at(-1)?.reply as never)).toContain(
      'liegt schon bei der Beratung',
    )
  })

  it('is told how to reach people when no service day is known', async () => {
    const { asksForAPerson, lastLine, handoff } = await startDesk({
      pack: aPack({ serviceDays: { office: 'centre', hours: [], exceptions: [] } }),
    })
    await asksForAPerson()
    expect(await handoff()).not.toHaveProperty('dueBy')
    const said = read((await lastLine())?.reply as never)
    expect(said).toContain('Wann sie antwortet, wissen wir leider noch nicht.')
    expect(said).toContain('https://centre.example.org')
  })

  it('can be taken back', async () => {
    const { user, asksForAPerson, handoff } = await startDesk()
    await asksForAPerson()
    await user.presses('Doch nicht weitergeben')
    expect(await handoff()).toEqual({ state: 'bot' })
  })

  it('more than three times an hour gets telephone and address instead', async () => {
    const { user, asksForAPerson, lastLine, handoff } = await startDesk()
    for (let time = 0; time < 3; time++) {
      await asksForAPerson()
      await user.presses('Doch nicht weitergeben')
    }
    await asksForAPerson()
    expect(await handoff()).toEqual({ state: 'bot' })
    expect(read((await lastLine())?.reply as never)).toContain('schon mehrmals')
  })
})

describe('one speaker', () => {
  it('of a thousand claims at once exactly one wins', async () => {
    const { counsellor, asksForAPerson, handoff, user } = await startDesk()
    await asksForAPerson()
    const version = (await user.conversation()).handoffVersion
    const people = Array.from({ length: 1000 }, (_, number) => counsellor(`P${number}`))
    const results = await Promise.allSettled(people.map((one) => one.claims(version)))
    const won = results.flatMap((result, index) => (result.status === 'fulfilled' ? [index] : []))
    expect(won).toHaveLength(1)
    expect(await handoff()).toMatchObject({ state: 'taken-over', counsellorId: `account-P${won[0]}` })
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'HANDOFF_STALE' })
  })

  it('a person’s first word mutes the bot in the same write', async () => {
    const { counsellor, asksForAPerson, user, assistant } = await startDesk()
    await asksForAPerson()
    await counsellor().says('Guten Tag, worum geht es?')
    await assistant.receive({
      conversationId: user.conversationId,
      clientId: 'q',
      content: { text: 'Wo melde ich mich an?' },
      language: 'de',
    })
    await assistant.idle()
    const { lines } = await user.conversation()
    expect(lines.at(-1)).toMatchObject({ speaker: 'user', clientId: 'q' })
    expect(lines.filter((line) => line.speaker === 'counsellor')).toHaveLength(1)
  })

  it('withholds what the bot was about to say when a person spoke first', async () => {
    const { counsellor, asksForAPerson, user, sendsWhileHeld } = await startHeldDesk()
    await asksForAPerson()
    await sendsWhileHeld(['Wo melde ich mich an?'], () => counsellor().says('Ich bin da.'))
    expect((await user.conversation()).lines.at(-1)).toMatchObject({
      speaker: 'counsellor',
      text: 'Ich bin da.',
    })
  })

  it.each([
    ['a claim', (counsellor: Counsellor) => counsellor.claims()],
    ['a word', (counsellor: Counsellor) => counsellor.says('Ich bin da.')],
  ])('%s in the same moment withholds no card of danger', async (_, comes) => {
    const { counsellor, asksForAPerson, user, sendsWhileHeld } = await startHeldDesk()
    await asksForAPerson()
    // The second message still waits for its turn when the counsellor comes.
    await sendsWhileHeld(['Wo melde ich mich an?', 'Ich will mich umbringen'], () => comes(counsellor()))
    const { lines, emergencyAt, handoff } = await user.conversation()
    const cards = lines.filter((line) => line.reply?.kind === 'emergency')
    expect(cards).toHaveLength(1)
    expect(lines.some((line) => line.reply?.kind === 'answer')).toBe(false)
    expect(emergencyAt).toBeDefined()
    expect(handoff).toMatchObject({ state: 'taken-over', urgent: true })
  })

  it('a counsellor’s repeated line is one line', async () => {
    const { counsellor, asksForAPerson, user } = await startDesk()
    await asksForAPerson()
    const anna = counsellor()
    const seqs = await Promise.all(Array.from({ length: 10 }, () => anna.says('Guten Tag', 'same')))
    expect(new Set(seqs).size).toBe(1)
    expect((await user.conversation()).lines.filter((line) => line.speaker === 'counsellor')).toHaveLength(1)
  })

  it('lets nobody write into a colleague’s conversation, or one that the bot has', async () => {
    const { counsellor, asksForAPerson, user } = await startDesk()
    await user.says('Hallo')
    await expect(counsellor().says('Hallo')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await asksForAPerson()
    await counsellor('Anna').claims()
    await expect(counsellor('Ben').says('Hallo')).rejects.toMatchObject({ code: 'HANDOFF_TAKEN' })
  })

  it('never reaches a state with two speakers, whatever happens in which order', async () => {
    const steps = [
      'ask',
      'withdraw',
      'user',
      'claimA',
      'claimB',
      'sayA',
      'sayB',
      'transfer',
      'release',
      'close',
      'jobs',
      'day',
    ] as const
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 14 }), async (plan) => {
        const desk = await startDesk()
        const anna = desk.counsellor('Anna')
        const ben = desk.counsellor('Ben')
        const does: Record<(typeof steps)[number], () => Promise<unknown>> = {
          ask: () => desk.asksForAPerson(),
          withdraw: () => desk.user.presses('Doch nicht weitergeben'),
          user: () => desk.user.says('Wo melde ich mich an?'),
          claimA: () => anna.claims(),
          claimB: () => ben.claims(),
          sayA: () => anna.says('A'),
          sayB: () => ben.says('B'),
          transfer: () => anna.transfersTo({ officeId: 'centre', counsellorId: ben.account.id }),
          release: () => anna.releases(true),
          close: () => ben.closes(),
          jobs: () => desk.jobs(),
          day: async () => desk.clock.pass(24 * 60),
        }
        for (const step of plan) {
          const before = await desk.conversations.get(desk.user.conversationId)
          await does[step]().catch(() => {})
          const after = await desk.conversations.get(desk.user.conversationId)
          if (!after) continue
          expect(after.lines.map((line) => line.seq)).toEqual(after.lines.map((_, index) => index + 1))
          const added = after.lines.slice(before?.lines.length ?? 0)
          if (before && before.handoff.state === 'taken-over' && after.handoff.state === 'taken-over')
            expect(added.some((line) => line.speaker === 'bot')).toBe(false)
          if (isWithPeople(after) && hasHumanSpoken(after))
            expect(added.some((line) => line.speaker === 'bot' && line.automatic)).toBe(false)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('two lanes', () => {
  it('while nobody has answered, a new question gets an automatic answer, marked', async () => {
    const { user, asksForAPerson } = await startDesk()
    await asksForAPerson()
    const reply = await user.says('Wo melde ich mich an?')
    expect(read(reply)).toContain('Automatische Antwort, während Sie warten:')
    expect((await user.conversation()).lines.at(-1)).toMatchObject({ speaker: 'bot', automatic: true })
  })

  it('what the bot cannot answer is acknowledged once per wait', async () => {
    const { user, asksForAPerson } = await startDesk()
    await asksForAPerson()
    await user.says('Meine Nachbarin hat mir das so erzählt')
    await user.says('Und der Hausmeister auch').catch(() => {})
    const said = (await user.conversation()).lines.filter(
      (line) => line.speaker === 'bot' && line.reply?.kind === 'handoff',
    )
    // The notice, and one acknowledgement.
    expect(said).toHaveLength(2)
  })

  it('after a person has written, the program answers only when it is asked to', async () => {
    const { user, counsellor, asksForAPerson, clock, jobs } = await startDesk()
    await asksForAPerson()
    await counsellor().says('Einen Moment bitte')
    clock.moveTo('2026-12-01T18:00:00+01:00')
    await jobs()
    const reply = await user.says('Wo melde ich mich an?')
    expect(reply.kind).toBe('handoff')
    expect(read(await user.presses('Das Programm fragen'))).toContain('Gehen Sie ins Bürgerbüro.')
  })

  it('danger is answered in every state, and marks the handoff urgent', async () => {
    const { user, counsellor, asksForAPerson, handoff, lastLine, assistant } = await startDesk()
    await asksForAPerson()
    await counsellor().claims()
    await assistant.receive({
      conversationId: user.conversationId,
      clientId: 'd',
      content: { text: 'Hilfe, mein Mann ist bewusstlos' },
      language: 'de',
    })
    await assistant.idle()
    expect(await lastLine()).toMatchObject({ speaker: 'system', event: 'emergency' })
    expect(await handoff()).toMatchObject({ state: 'taken-over', urgent: true })
  })
})

describe('a promise', () => {
  it('is kept by a person’s line, not by a claim', async () => {
    const { counsellor, asksForAPerson, handoff } = await startDesk()
    await asksForAPerson()
    const anna = counsellor()
    await anna.claims()
    expect(await handoff()).toHaveProperty('dueBy')
    await anna.says('Guten Tag')
    expect(await handoff()).not.toHaveProperty('dueBy')
  })

  it('that is missed gets one apology a day with a new time', async () => {
    const { asksForAPerson, clock, jobs, user, handoff } = await startDesk()
    await asksForAPerson()
    clock.moveTo('2026-12-01T13:16:00+01:00')
    expect(await jobs()).toBe(1)
    expect(await jobs()).toBe(0)
    expect(await handoff()).toMatchObject({ missed: 1, dueBy: '2026-12-01T14:30:00.000Z' })
    clock.moveTo('2026-12-01T16:00:00+01:00')
    await jobs()
    const apologies = async () => (await user.conversation()).lines.filter((line) => line.event === 'missed')
    expect(await apologies()).toHaveLength(1)
    clock.moveTo('2026-12-03T11:00:00+01:00')
    await jobs()
    expect(await apologies()).toHaveLength(2)
  })

  it('is told anew at once when its day is cancelled', async () => {
    const { asksForAPerson, changeKnowledge, jobs, lastLine, handoff } = await startDesk({
      at: '2026-11-27T17:00:00+01:00',
    })
    await asksForAPerson()
    changeKnowledge((present) => ({
      ...present,
      pack: {
        ...present.pack,
        serviceDays: {
          ...present.pack.serviceDays,
          exceptions: [{ date: '2026-11-30', windows: [], reason: { de: 'Krank', en: 'ill' } }],
        },
      },
    }))
    await jobs()
    expect(await handoff()).toMatchObject({ dueBy: '2026-12-01T12:00:00.000Z' })
    expect(await lastLine()).toMatchObject({ event: 'moved' })
  })

  it('over a holiday weekend and two restarts holds or apologises', async () => {
    const store = createMemoryStore()
    const first = await startDesk({ at: '2026-12-23T17:00:00+01:00', store })
    await first.asksForAPerson()
    const id = first.user.conversationId
    // 24 December is closed by exception, 25 and 26 are holidays: Monday, 28 December.
    expect((await store.get(id))?.handoff).toMatchObject({ dueBy: '2026-12-28T12:00:00.000Z' })
    const second = await startDesk({ at: '2026-12-27T09:00:00+01:00', store })
    expect(await second.jobs()).toBe(0)
    const third = await startDesk({ at: '2026-12-28T13:00:30+01:00', store })
    expect(await third.jobs()).toBe(1)
    expect((await store.get(id))?.lines.at(-1)).toMatchObject({ event: 'missed' })
  })
})

describe('a takeover', () => {
  it('ends half an hour after the service window, and goes back with its place and promise', async () => {
    const { counsellor, asksForAPerson, user, clock, jobs, handoff } = await startDesk()
    await asksForAPerson()
    await counsellor().says('Guten Tag')
    await user.says('Meine Frage ist schwer').catch(() => {})
    const before = await handoff()
    clock.moveTo('2026-12-01T17:31:00+01:00')
    await jobs()
    const after = await handoff()
    expect(after).toMatchObject({
      state: 'queued',
      queuedSince: before.state === 'taken-over' ? before.queuedSince : '',
      preferred: { counsellorId: 'account-Anna' },
    })
    expect((await user.conversation()).notes).toMatchObject([{ event: 'lease-ended' }])
  })

  it('goes to a colleague by name, who is asked first', async () => {
    const { counsellor, asksForAPerson, handoff, lastLine } = await startDesk()
    await asksForAPerson()
    const ben = counsellor('Ben')
    const anna = counsellor('Anna')
    await anna.says('Das weiß Ben besser')
    await anna.transfersTo({ officeId: 'centre', counsellorId: ben.account.id })
    expect(await handoff()).toMatchObject({ state: 'queued', preferred: { counsellorId: 'account-Ben' } })
    expect(read((await lastLine())?.reply as never)).toContain('Ihr Gespräch geht weiter an: Ben.')
  })

  it('is given back to the program only when nothing is owed, or after a yes', async () => {
    const { counsellor, asksForAPerson, handoff, lastLine } = await startDesk()
    await asksForAPerson()
    const anna = counsellor()
    await anna.claims()
    await expect(anna.releases()).rejects.toMatchObject({ code: 'HANDOFF_OWED' })
    await anna.releases(true)
    expect(await handoff()).toEqual({ state: 'bot' })
    expect(read((await lastLine())?.reply as never)).toContain('Ich bin ein Programm, kein Mensch.')
  })

  it('is taken from an idle colleague only, or by a lead', async () => {
    const { counsellor, asksForAPerson, clock, handoff } = await startDesk()
    await asksForAPerson()
    await counsellor('Anna').claims()
    const ben = counsellor('Ben')
    await expect(ben.takes()).rejects.toMatchObject({ code: 'HANDOFF_TAKEN' })
    clock.pass(21)
    await ben.takes()
    expect(await handoff()).toMatchObject({ counsellorId: 'account-Ben' })
    await counsellor('Chris', ['lead']).takes()
    expect(await handoff()).toMatchObject({ counsellorId: 'account-Chris' })
  })

  it('comes back when the account is disabled', async () => {
    const { counsellor, asksForAPerson, desk, handoff } = await startDesk()
    await asksForAPerson()
    const anna = counsellor()
    await anna.claims()
    expect(await desk.giveBack(anna.account.id)).toBe(1)
    expect(await handoff()).toMatchObject({ state: 'queued' })
  })

  it('of a partner shows partners only what lies at their desk', async () => {
    const { counsellor, asksForAPerson, desk, user } = await startDesk()
    await asksForAPerson()
    const partner = counsellor('Mia', ['partner'], 'partner-x')
    await expect(desk.read(partner.account, user.conversationId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const anna = counsellor()
    await anna.claims()
    await anna.transfersTo({ officeId: 'partner-x' })
    expect((await desk.read(partner.account, user.conversationId)).id).toBe(user.conversationId)
  })
})

describe('closing', () => {
  it('ends it, asks how it was, and a later line begins with the program again', async () => {
    const { counsellor, asksForAPerson, user, handoff } = await startDesk()
    await asksForAPerson()
    const anna = counsellor()
    await anna.says('Gehen Sie bitte zum Bürgerbüro.')
    await anna.closes()
    expect(await handoff()).toMatchObject({ state: 'closed', reason: 'answered' })
    await user.presses('Zum Teil')
    expect((await user.conversation()).rating).toBe('fair')
    expect(await handoff()).toMatchObject({ state: 'closed' })
    expect((await user.says('Wo melde ich mich an?')).kind).toBe('answer')
    expect(await handoff()).toEqual({ state: 'bot' })
  })

  it('of what nobody spoke in for five service days is announced a day before', async () => {
    const { counsellor, asksForAPerson, clock, jobs, handoff, lastLine } = await startDesk()
    await asksForAPerson()
    await counsellor().says('Ist das so in Ordnung?')
    clock.moveTo('2026-12-01T18:00:00+01:00')
    await jobs()
    // Thursday 3, Monday 7, Tuesday 8, Thursday 10, Monday 14.
    clock.moveTo('2026-12-10T12:00:00+01:00')
    expect(await jobs()).toBe(0)
    clock.moveTo('2026-12-14T12:00:00+01:00')
    expect(await jobs()).toBe(1)
    expect(await lastLine()).toMatchObject({ event: 'closing-soon' })
    clock.moveTo('2026-12-15T12:00:00+01:00')
    await jobs()
    expect(await handoff()).toMatchObject({ state: 'closed', by: 'timer' })
  })

  it('keeps it for its days and then deletes everything', async () => {
    const desk = await startDesk()
    await desk.asksForAPerson()
    const anna = desk.counsellor()
    await anna.says('Bitte sehr')
    await anna.closes()
    const conversation = await desk.user.conversation()
    const told = read(conversation.lines.at(-1)?.reply as never)
    expect(told).toContain('Es wird am Donnerstag, 31. Dezember gelöscht.')
    expect(deletionOf(conversation, retention)).toBe('2026-12-31T10:15:00.000Z')
    const parts = { ...desk, times: retention }
    desk.clock.moveTo('2026-12-31T11:00:00+01:00')
    expect(await deleteExpired(parts)).toBe(0)
    desk.clock.moveTo('2026-12-31T11:16:00+01:00')
    expect(await deleteExpired(parts)).toBe(1)
    expect(await desk.conversations.get(conversation.id)).toBeUndefined()
  })
})
