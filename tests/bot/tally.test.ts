import { describe, expect, it } from 'vitest'
import { report } from '../../adapters/console/report.ts'
import type { DayTally } from '../../bot/tally.ts'
import { startDesk } from '../helpers/start-desk.ts'

const day = (some: Partial<DayTally>): DayTally => ({
  replies: {},
  requested: 0,
  answered: 0,
  kept: 0,
  minutes: [],
  closed: {},
  rated: {},
  ...some,
})

describe('the tally', () => {
  it('counts questions, a request, its answer within the promise, the end and the rating', async () => {
    const { user, asksForAPerson, counsellor, clock, tally } = await startDesk()
    await user.says('Wo melde ich mich an?')
    await asksForAPerson()
    clock.pass(30)
    const anna = counsellor()
    await anna.says('Guten Tag')
    await anna.says('Noch etwas')
    await anna.closes()
    await user.presses('Ja')
    const [one] = await tally.days()
    expect(one?.date).toBe('2026-12-01')
    expect(one?.tally).toMatchObject({
      requested: 1,
      answered: 1,
      kept: 1,
      minutes: [30],
      closed: { answered: 1 },
      rated: { good: 1 },
    })
    expect(one?.tally.replies.answer).toBe(1)
  })

  it('a promise that was missed is not kept, and the wait is counted in service minutes', async () => {
    const { asksForAPerson, counsellor, clock, jobs, tally } = await startDesk()
    await asksForAPerson()
    clock.pass(24 * 60)
    await jobs()
    await counsellor().says('Entschuldigung, jetzt bin ich da.')
    const answered = (await tally.days()).find(({ tally: one }) => one.answered > 0)
    expect(answered).toMatchObject({ date: '2026-12-02', tally: { answered: 1, kept: 0 } })
    expect(answered?.tally.minutes[0]).toBeLessThan(24 * 60)
  })

  it('holds no text, no id and no time of day', async () => {
    const { user, asksForAPerson, counsellor, tally, tallies } = await startDesk()
    await user.says('Mein geheimes Wort ist Apfelkuchen')
    await asksForAPerson()
    await counsellor('Anna').says('Hallo')
    await tally.flush()
    const kept = JSON.stringify(await tallies.read())
    expect(kept).not.toMatch(/Apfelkuchen|Anna|account-|test:|T\d\d:/)
    expect(Object.keys(await tallies.read())).toEqual(['2026-12-01'])
  })

  it('writes once what came meanwhile, and joins it to what was there', async () => {
    const { user, tally, tallies } = await startDesk()
    await user.says('Wo melde ich mich an?')
    await tally.flush()
    await tally.flush()
    await user.says('Wo melde ich mich an?')
    await tally.flush()
    const [one] = Object.values(await tallies.read())
    expect(Object.values(one?.replies ?? {}).reduce((sum, count) => sum + count, 0)).toBe(2)
  })
})

describe('the report', () => {
  const days = [
    { date: '2025-12-31', tally: day({ requested: 40 }) },
    {
      date: '2026-01-05',
      tally: day({
        replies: { answer: 61, 'ask-back': 21, unknown: 20, smalltalk: 9 },
        requested: 12,
        answered: 10,
        kept: 9,
        minutes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 100],
        closed: { answered: 7, abuse: 1 },
      }),
    },
    {
      date: '2026-02-01',
      tally: day({ replies: { answer: 3, emergency: 2 }, answered: 2, minutes: [5, 6] }),
    },
  ]

  it('tells a year by month, rounded to five', () => {
    const { months, whole, years } = report('2026', days)
    expect(years).toEqual(['2026', '2025'])
    expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-02'])
    expect(months[0]).toMatchObject({
      questions: 100,
      answers: 60,
      answeredShare: 0.6,
      requested: 10,
      answered: 10,
      kept: 10,
      minutes: { half: 5, mostly: 9 },
      closed: { answered: 5 },
    })
    expect(whole.questions).toBe(105)
  })

  it('shows no number below five, and no wait of a few', () => {
    const { months } = report('2026', days)
    expect(months[1]).toMatchObject({ emergencies: 0, answered: 0 })
    expect(months[1]).not.toHaveProperty('minutes')
    expect(JSON.stringify(report('2026', days))).not.toMatch(/"(?:questions|answers|kept|abuse)":[1-4]\b/)
  })

  it('of a year without a number is empty', () => {
    expect(report('2030', days)).toMatchObject({ months: [], whole: { questions: 0 } })
  })
})
