import { describe, expect, it } from 'vitest'
import { read, startBot } from '../helpers/start-bot.ts'

describe('after an answer', () => {
  it.each([
    ['Was kostet das?', 'Das kostet nichts.'],
    ['Welche Unterlagen brauche ich?', 'Bestätigung vom Vermieter'],
    ['Wo ist das?', 'Musterstraße 1'],
    ['Haben die jetzt auf?', 'Jetzt geöffnet bis 12 Uhr'],
    ['Ist das am Donnerstag offen?', 'Donnerstag, 3. Dezember: 9 bis 12 Uhr, 13 bis 18 Uhr'],
    ['Ich bin EU-Bürger', 'Für EU-Bürger gilt dasselbe.'],
    ['Bitte wiederholen', 'Gehen Sie ins Bürgerbüro.'],
  ])('"%s" is about it', async (question, answer) => {
    const { user } = await startBot()
    await user.says('Wo melde ich mich an?')
    expect(read(await user.says(question))).toContain(answer)
  })

  it('"no, I meant ..." asks anew', async () => {
    const { user } = await startBot()
    await user.says('Wo melde ich mich an?')
    expect(read(await user.says('Nein, ich meinte Wie finde ich einen Deutschkurs?'))).toContain(
      'Volkshochschule',
    )
  })

  it('a holiday is told by name', async () => {
    const { user } = await startBot({ at: '2026-12-23T10:00:00+01:00' })
    await user.says('Wo melde ich mich an?')
    expect(read(await user.says('Ist das am Freitag offen?'))).toContain(
      'geschlossen (Feiertag: 1. Weihnachtstag)',
    )
  })
})

describe('an office asked for by name', () => {
  it.each([
    'Wo ist das Willkommenszentrum?',
    'Willkommenszentrum Adresse',
    'willkommenszentrum',
    'Where is the Welcome Centre?',
  ])('"%s" is shown', async (text) => {
    const { user } = await startBot()
    expect((await user.says(text)).trace.offices[0]).toBe('centre')
  })

  it('is not a question about a matter at that office', async () => {
    const { user } = await startBot()
    expect((await user.says('Kann mir das Willkommenszentrum beim Deutschkurs helfen?')).intent).not.toBe(
      'find-office',
    )
  })
})

describe('several questions in one message', () => {
  it('are answered one after the other', async () => {
    const { user } = await startBot()
    const reply = await user.says('Wo melde ich mich an? Wie finde ich einen Deutschkurs?')
    expect(read(reply)).toContain('mehrere Fragen')
    expect(read(reply)).toContain('Gehen Sie ins Bürgerbüro.')
    expect(read(await user.presses('Wie finde ich einen Deutschkurs?'))).toContain('Volkshochschule')
  })
})

describe('a user of another language', () => {
  it('is told once, in that language, which language the answers have', async () => {
    const { user } = await startBot()
    const first = await user.says('Де мені зареєструвати адресу?')
    expect(first.blocks[0]).toMatchObject({
      lang: 'uk',
      text: expect.stringContaining('відповідаю німецькою'),
    })
    expect((await user.says('Як знайти курси німецької?')).blocks[0]?.lang).not.toBe('uk')
    expect((await user.conversation()).lines[0]?.lang).toBe('uk')
  })
})

describe('the bounds of the council', () => {
  it.each([
    ['Füllen Sie mein Formular aus', 'fülle keine Formulare aus'],
    ['Wann wird mein Antrag entschieden?', 'In Ihre Akte kann ich nicht sehen'],
    ['Ich möchte mich beschweren', 'Beschwerden kann ich nicht annehmen'],
  ])('"%s" is declined with a way on', async (text, answer) => {
    const { user } = await startBot()
    const reply = await user.says(text)
    expect(reply.kind).toBe('refuse')
    expect(read(reply)).toContain(answer)
    expect(reply.chips.length).toBeGreaterThan(0)
  })
})

describe('two questions back', () => {
  it('are the most: then the best is shown', async () => {
    const { user, store } = await startBot()
    await user.says('Hallo')
    await store.update(user.conversationId, (present) => {
      if (present) present.dialogue.asked = 2
      return { next: present, result: undefined }
    })
    expect((await user.says('Kita Platz')).kind).not.toBe('ask-back')
  })
})
