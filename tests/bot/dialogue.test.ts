import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEntry, anOffice, aPack } from '../helpers/builders.ts'
import { read, startBot } from '../helpers/start-bot.ts'

describe('a question', () => {
  it('gets the checked answer, the office and what to bring', async () => {
    const { user } = await startBot()
    const reply = await user.says('Wo melde ich mich an?')
    expect(reply.kind).toBe('answer')
    expect(reply.trace).toMatchObject({
      entries: [{ id: 'register-address' }, ...reply.trace.entries.slice(1)],
      offices: expect.arrayContaining(['north']),
    })
    expect(read(reply)).toContain('Gehen Sie ins Bürgerbüro.')
    expect(read(reply)).toContain('Jetzt geöffnet bis 12 Uhr')
    expect(read(reply)).toContain('- Bestätigung vom Vermieter')
  })

  it('in English is answered in English', async () => {
    const { user } = await startBot()
    const reply = await user.says('Where do I register my address?')
    expect(read(reply)).toContain('Go to the Bürgerbüro')
    expect((await user.conversation()).lang).toBe('en')
  })

  it('offers what may be asked next, and answers it without the matter being named', async () => {
    const { user } = await startBot()
    await user.says('Wo melde ich mich an?')
    expect(read(await user.presses('Was kostet das?'))).toContain('Das kostet nichts.')
  })

  it('shows the rules of a group and keeps nothing of the choice', async () => {
    const { user } = await startBot()
    await user.says('Wo melde ich mich an?')
    expect(read(await user.presses('Regeln für EU-Bürgerinnen und EU-Bürger'))).toContain(
      'Für EU-Bürger gilt dasselbe.',
    )
    expect(JSON.stringify((await user.conversation()).dialogue)).not.toContain('eu')
  })

  it('nobody can answer gets an honest line, the centre and its next day', async () => {
    const { user } = await startBot({ at: '2026-12-24T12:00:00+01:00' })
    const reply = await user.says('Quantenchromodynamik Vorlesungsskript')
    expect(reply.kind).toBe('unknown')
    expect(read(reply)).toContain('keine geprüfte Antwort')
    expect(read(reply)).toContain('Willkommenszentrum')
    expect(read(reply)).toContain('Montag, 28. Dezember, 11 Uhr')
  })

  it.each(['', '   ', '\u0000', '🙂🙂🙂', '...'])('without words ("%s") gets an example', async (text) => {
    const { user } = await startBot()
    expect(read(await user.says(text))).toContain('Wo melde ich mich an?')
  })

  it('of 100,000 characters is read from its beginning', async () => {
    const { user } = await startBot()
    const reply = await user.says(`Wo melde ich mich an? ${'bla '.repeat(25_000)}`)
    expect(read(reply)).toContain('sehr lang')
  })

  it('with personal data is masked before it is stored, and the user is told', async () => {
    const { user } = await startBot()
    const reply = await user.says('Wo melde ich mich an? Meine Mail ist ali@example.org')
    expect(read(reply)).toContain('unkenntlich')
    expect(JSON.stringify(await user.conversation())).not.toContain('ali@example.org')
  })
})

describe('the language', () => {
  it('does not change on one word', async () => {
    const { user } = await startBot()
    await user.says('Wo melde ich mich an?')
    await user.says('appointment')
    expect((await user.conversation()).lang).toBe('de')
  })

  it('that a user picked stays', async () => {
    const { user } = await startBot()
    expect(read(await user.says('English please'))).toContain('I will answer in English')
    await user.says('Wie finde ich einen Deutschkurs?')
    expect((await user.conversation()).lang).toBe('en')
  })
})

describe('chips', () => {
  it('of an older reply still work; unknown ones are explained', async () => {
    const { user, assistant } = await startBot()
    await user.says('Wo melde ich mich an?')
    await assistant.receive({
      conversationId: user.conversationId,
      clientId: 'x',
      content: { chip: '99.1' },
      language: 'de',
    })
    await assistant.idle()
    const line = (await user.conversation()).lines.at(-1)
    expect(line?.reply && read(line.reply)).toContain('nicht mehr aktuell')
  })

  it('are at most four, beside the feedback', async () => {
    const { user } = await startBot()
    expect((await user.says('Wo melde ich mich an?')).chips.length).toBeLessThanOrEqual(4)
  })

  it('"No" under an answer leads to people', async () => {
    const { user } = await startBot()
    await user.says('Wo melde ich mich an?')
    expect(read(await user.presses('Nein'))).toContain('Willkommenszentrum')
  })
})

describe('an entry whose review is overdue', () => {
  const overdue = (reviewBy: string) =>
    aPack({
      entries: [
        anEntry({
          id: 'register-address',
          reviewBy,
          utterances: { de: ['Wo melde ich mich an?'], en: ['x'] },
          answer: { de: 'Alte Antwort.', en: 'Old.' },
        }),
      ],
      offices: [anOffice({ id: 'centre' }), anOffice({ id: 'north' })],
    })
  it('first carries a note, then shrinks to the office, then is withdrawn', async () => {
    const noted = await startBot({ pack: overdue('2026-11-20') })
    expect(read(await noted.user.says('Wo melde ich mich an?'))).toMatch(/Alte Antwort\.[\s\S]*neu geprüft/)
    const shrunk = await startBot({ pack: overdue('2026-08-01') })
    const text = read(await shrunk.user.says('Wo melde ich mich an?'))
    expect(text).not.toContain('Alte Antwort.')
    expect(text).toContain('Amt north')
    const gone = await startBot({ pack: overdue('2025-01-01') })
    expect((await gone.user.says('Wo melde ich mich an?')).kind).toBe('unknown')
  })
})

describe('whatever a user sends', () => {
  it('gets a reply that says something', async () => {
    const { user } = await startBot()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 500 }),
          fc.constantFrom(
            '{{7*7}}',
            '$t(greeting.hello)',
            "' or 1=1",
            '<img src=x onerror=alert(1)>',
            'C++ (Kurs',
            '/start',
            '__proto__',
            'constructor',
          ),
        ),
        async (text) => {
          const reply = await user.says(text)
          expect(read(reply).length).toBeGreaterThan(10)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never comes back executed: templates are text', async () => {
    const { user } = await startBot()
    await user.says('{{7*7}} $t(greeting.hello)')
    expect((await user.conversation()).lines[0]?.text).toBe('{{7*7}} $t(greeting.hello)')
  })
})

describe('danger', () => {
  it('comes before everything else and leaves the entry just shown as it is', async () => {
    const { user } = await startBot()
    await user.says('Wo melde ich mich an?')
    const reply = await user.says('Hilfe, mein Mann ist bewusstlos')
    expect(reply.kind).toBe('emergency')
    expect(read(reply)).toContain('Rufen Sie 112 an.')
    expect(read(await user.says('Was kostet das?'))).toContain('Das kostet nichts.')
  })

  it('is answered in the language it was written in', async () => {
    const { user } = await startBot()
    expect(read(await user.says('мій чоловік непритомний, допоможіть'))).toContain('Телефонуйте 112.')
  })
})
