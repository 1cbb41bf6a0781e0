import { Temporal } from 'temporal-polyfill'
import { afterEach, describe, expect, it } from 'vitest'
import { claim, close, counsellorSpeaks } from '../../../bot/handoff.ts'
import { anEntry, aPack } from '../../helpers/builders.ts'
import { startTelegram, type TelegramTest } from '../../helpers/start-telegram.ts'

let test: TelegramTest
afterEach(() => test.close())

const hourAgo = () => Date.now() - 3_700_000

describe('a conversation in Telegram', () => {
  it('begins with the notice and then answers', async () => {
    test = await startTelegram()
    const user = test.api.user()
    const read = await test.say(user, 'Wo melde ich mich an?')
    expect(read[0]).toContain('Ich bin ein Programm, kein Mensch')
    expect(read[0]).toContain('Telegram kann mitlesen')
    expect(read[1]).toContain('Gehen Sie ins Bürgerbüro.')
    expect(read).toHaveLength(2)
    const [notice] = user.read()
    expect(notice?.buttons.find(({ text }) => text === 'Chat auf der Webseite')?.url).toBe(
      'https://chat.example.org/chat?lang=de',
    )
    expect(await test.say(user, 'Danke')).toHaveLength(1)
  })

  it('greets by /start alone, in the language of the phone, once', async () => {
    test = await startTelegram()
    const user = test.api.user({ language: 'en-GB' })
    const read = await test.say(user, '/start')
    expect(read).toHaveLength(1)
    expect(read[0]).toContain('I am a program, not a person')
    expect(await test.say(user, '/start')).toHaveLength(1)
    const ukrainian = test.api.user({ language: 'uk' })
    expect((await test.say(ukrainian, '/start'))[0]).toContain('I am a program, not a person')
  })

  it('shows chips as buttons that mean nothing to others, and answers a pressed one', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, 'Wo melde ich mich an?')
    const chip = user
      .read()
      .at(-1)
      ?.buttons.find(({ text }) => text === 'Was kostet das?')
    expect(chip?.data).toMatch(/^c\.[\w-]{12}\.\d+$/)
    const press = user.press('Was kostet das?')
    await test.receive(press)
    expect(user.read().at(-1)?.shown).toContain('Das kostet nichts.')
    expect(test.api.answered.get(press.callback_query.id)).toEqual({ text: 'Was kostet das?', alert: false })
  })

  it('asks whether it helped below the answer, and takes one opinion', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, 'Wo melde ich mich an?')
    const answer = user.read().at(-1)
    expect(answer?.shown).toMatch(/Hat Ihnen das geholfen\?$/)
    expect(answer?.buttons.slice(0, 2).map(({ text }) => text)).toEqual(['Ja', 'Nein'])
    const no = user.press('Nein')
    expect(await test.press(user, 'Ja')).toEqual(['Danke für die Rückmeldung!'])
    await test.receive(no)
    expect(test.api.answered.get(no.callback_query.id)?.text).toBe('Diese Auswahl ist nicht mehr aktuell.')
  })

  it('calls an old button no longer current, whether its line is gone or it was just pressed', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, 'Wo melde ich mich an?')
    const first = user.press('Was kostet das?')
    const second = user.press('Was kostet das?')
    await test.receive(first, second)
    expect(user.read().filter(({ shown }) => shown.includes('Das kostet nichts.'))).toHaveLength(1)
    expect(test.api.answered.get(second.callback_query.id)).toEqual({
      text: 'Diese Auswahl ist nicht mehr aktuell.',
      alert: true,
    })
    const old = user.press('Welche Papiere?')
    const id = (await test.conversationOf(user))?.id ?? ''
    await test.assistant.erase(id)
    await test.say(user, 'Hallo')
    const lines = (await test.conversationOf(user))?.lines.length
    await test.receive(old)
    expect(test.api.answered.get(old.callback_query.id)?.alert).toBe(true)
    expect((await test.conversationOf(user))?.lines).toHaveLength(lines ?? 0)
  })

  it('shows a referral as text with pages as buttons and the number in the text', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/termine')
    const card = user.read().at(-1)
    expect(card?.html).toBe(true)
    expect(card?.text).toContain('<b>Willkommenszentrum</b>')
    const pages = card?.buttons.filter(({ url }) => url !== undefined) ?? []
    expect(pages.map(({ text }) => text)).toContain('Karte')
    expect(pages.every(({ url }) => url?.startsWith('https://'))).toBe(true)
  })

  it('follows the commands in both languages', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    expect((await test.say(user, '/help'))[0]).toContain('Ich beantworte erste Fragen')
    expect((await test.say(user, '/english@tueroeffner_test_bot'))[0]).toContain('in English')
    expect((await test.say(user, '/servicedays'))[0]).toContain('Welcome Centre')
    expect((await test.say(user, '/human'))[0]).toContain('Please give no name and no residence status.')
    expect((await test.say(user, '/privacy'))[0]).toContain('Telegram is a private service')
    expect((await test.say(user, '/deutsch'))[0]).toBe('Ich antworte jetzt auf Deutsch.')
    expect((await test.say(user, '/mensch'))[0]).toContain('Bitte nennen Sie keinen Namen')
    const menus = test.api.calls.filter(({ method }) => method === 'setMyCommands')
    expect(menus.map(({ payload }) => payload.language_code)).toEqual(
      expect.arrayContaining([undefined, 'de', 'en']),
    )
    for (const { payload } of menus)
      for (const { command, description } of payload.commands as Array<Record<string, string>>) {
        expect(command).toMatch(/^[a-z0-9_]{1,32}$/)
        expect(description?.length).toBeGreaterThan(2)
      }
  })

  it('takes a correction as a revision and answers it; the same text again is nothing', async () => {
    test = await startTelegram()
    const user = test.api.user()
    const asked = user.text('Wie finde ich einen Deutschkurs?')
    await test.receive(asked)
    await test.receive(user.edit(asked, 'Ich suche einen Kita-Platz'))
    expect(user.read().at(-1)?.shown).toContain('Suchen Sie im Kita-Portal.')
    const lines = (await test.conversationOf(user))?.lines ?? []
    const original = lines.find(({ text }) => text === 'Wie finde ich einen Deutschkurs?')
    expect(lines.find(({ text }) => text === 'Ich suche einen Kita-Platz')?.revises).toBe(original?.id)
    const before = user.read().length
    await test.receive(user.edit(asked, 'Ich suche einen Kita-Platz'))
    expect(user.read()).toHaveLength(before)
  })

  it('explains that it takes no photo, once for an album, and keeps nothing but the kind', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    const photo = (n: number) => ({
      photo: [{ file_id: `canary-file-${n}`, width: 1, height: 1 }],
      caption: 'Bescheid von canary-caption',
      media_group_id: '99',
    })
    await test.receive(user.message(photo(1)), user.message(photo(2)), user.message(photo(3)))
    await test.restart()
    await test.receive(user.message(photo(4)))
    const explained = user
      .read()
      .filter(({ shown }) => shown.startsWith('Bilder und Dateien nehme ich nicht an'))
    expect(explained).toHaveLength(1)
    expect(explained[0]?.text).toMatch(/^<i>.*<\/i>$/)
    const conversation = await test.conversationOf(user)
    expect(conversation?.lines.filter(({ refused }) => refused === 'photo')).toHaveLength(4)
    expect(JSON.stringify(conversation)).not.toContain('canary')
  })

  it('explains every other kind it does not take, and passes over what nobody wrote', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    const kinds: Array<[Record<string, unknown>, string | undefined]> = [
      [{ voice: { file_id: 'v' } }, 'Sprachnachrichten'],
      [{ document: { file_name: 'pass.pdf' } }, 'Bilder und Dateien'],
      [{ contact: { phone_number: '+49341000' } }, 'Kontakte und Standorte'],
      [{ location: { latitude: 51, longitude: 12 } }, 'Kontakte und Standorte'],
      [{ sticker: { emoji: ':)' } }, 'Das kann ich leider nicht lesen'],
      [{ some_future_kind: {} }, 'Das kann ich leider nicht lesen'],
      [{ pinned_message: {} }, undefined],
      [{ message_auto_delete_timer_changed: {} }, undefined],
    ]
    for (const [fields, start] of kinds) {
      const before = user.read().length
      await test.receive(user.message(fields))
      const read = user.read().slice(before)
      expect(read.map(({ shown }) => shown.slice(0, (start ?? '').length))).toEqual(start ? [start] : [])
    }
  })

  it('declines groups and leaves them', async () => {
    test = await startTelegram()
    const group = { id: -1001234567890, type: 'supergroup', title: 'canary group' }
    await test.receive(
      {
        update_id: test.api.nextUpdateId(),
        my_chat_member: { chat: group, from: { id: 5 }, date: 0, new_chat_member: { status: 'member' } },
      },
      { update_id: test.api.nextUpdateId(), message: { message_id: 1, date: 0, chat: group, text: 'Hallo' } },
    )
    expect(test.api.left).toContain('-1001234567890')
    expect(test.api.sent[0]?.shown).toContain('nicht in Gruppen und Kanälen')
    expect(test.api.sent[0]?.shown).toContain('not in groups or channels')
    for await (const conversation of test.store.all()) throw new Error(`${conversation.id} was made`)
  })

  it('answers only the newest of late messages, with an apology, and keeps them all', async () => {
    test = await startTelegram({ assistant: { lateWaitMs: 150 } })
    const user = test.api.user()
    await test.receive(
      user.text('Wo melde ich mich an?', hourAgo()),
      user.text('Wie finde ich einen Deutschkurs?', hourAgo()),
      user.text('Ich suche einen Kita-Platz', hourAgo()),
    )
    const [, apology, answer, ...more] = user.read().map(({ shown }) => shown)
    expect(apology).toContain('Ihre Nachricht hat mich erst jetzt erreicht')
    expect(answer).toContain('Suchen Sie im Kita-Portal.')
    expect(more).toEqual([])
    const lines = (await test.conversationOf(user))?.lines ?? []
    expect(lines.filter(({ late }) => late).map(({ text }) => text)).toHaveLength(3)
    expect(lines.find(({ event }) => event === 'delayed')).toBeDefined()
  })

  it('shows the emergency card even for a late message that newer ones overtook', async () => {
    test = await startTelegram({ assistant: { lateWaitMs: 150 } })
    const user = test.api.user()
    await test.receive(
      user.text('Mein Vater hat einen Herzinfarkt', hourAgo()),
      user.text('Ich suche einen Kita-Platz', hourAgo()),
    )
    const read = user.read().map(({ shown }) => shown)
    expect(read.some((text) => text.includes('Rufen Sie 112 an.'))).toBe(true)
    expect(read.at(-1)).toContain('Suchen Sie im Kita-Portal.')
  })

  it('cuts a long answer between paragraphs and loses nothing', async () => {
    const paragraphs = Array.from({ length: 30 }, (_, n) => `Absatz ${n}: ${'wichtig '.repeat(30).trim()}.`)
    const pack = aPack({
      entries: [
        anEntry({
          id: 'long',
          utterances: { de: ['Was steht im langen Text?'], en: ['What is in the long text?'] },
          answer: { de: paragraphs.slice(0, 2).join('\n\n'), en: 'Short.' },
          facets: { steps: { de: paragraphs.slice(2), en: ['Short.'] } },
        }),
      ],
    })
    test = await startTelegram({ pack })
    const user = test.api.user()
    await test.say(user, 'Was steht im langen Text?')
    await test.press(user, 'Wie geht das?')
    const read = user.read().slice(1)
    expect(read.length).toBeGreaterThan(1)
    expect(read.every(({ shown }) => shown.length <= 4096)).toBe(true)
    const all = read.map(({ shown }) => shown).join('\n')
    for (const paragraph of paragraphs) expect(all).toContain(paragraph)
  })

  it('lets text through as text, whatever it looks like', async () => {
    test = await startTelegram()
    const user = test.api.user()
    const { clientId } = { clientId: 'note-1' }
    await test.say(user, '/mensch')
    await test.press(user, 'Ja, bitte weitergeben')
    const id = (await test.conversationOf(user))?.id ?? ''
    const anna = { id: 'anna', called: 'Anna', role: { de: 'Beratung', en: 'advice' } }
    const context = () => ({ knowledge: test.knowledge, now: Temporal.Now.instant() })
    const text = 'M&M <b>fett</b> {{7*7}} $t(x) & "gut" <a href="x">'
    await test.conversations.change(id, (present) => {
      if (present) counsellorSpeaks(present, anna, { clientId, text }, context())
      return { next: present, result: undefined }
    })
    await test.quiet()
    expect(user.read().at(-1)?.shown).toBe(`Anna (Beratung): ${text}`)
  })
})

describe('people in Telegram', () => {
  const anna = { id: 'anna', called: 'Anna', role: { de: 'Beratung', en: 'advice' } }
  const context = () => ({ knowledge: test.knowledge, now: Temporal.Instant.from('2026-12-01T09:15:00Z') })

  it('take over after the notice was confirmed, answer by name and give back', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, 'Ich möchte mit einem Menschen sprechen')
    expect((await test.press(user, 'Ja, bitte weitergeben')).join('\n')).toContain(
      'Ihr Gespräch liegt jetzt bei der Beratung.',
    )
    const id = (await test.conversationOf(user))?.id ?? ''
    const change = (apply: (present: NonNullable<Awaited<ReturnType<typeof test.store.get>>>) => void) =>
      test.conversations.change(id, (present) => {
        if (present) apply(present)
        return { next: present, result: undefined }
      })
    const before = user.read().length
    await change((present) => claim(present, anna, context()))
    await change((present) => {
      counsellorSpeaks(present, anna, { clientId: 'one', text: 'Guten Tag, worum geht es?' }, context())
    })
    await test.quiet()
    const [claimed, line] = user.read().slice(before)
    expect(claimed?.text).toMatch(/^<i>Sie schreiben jetzt mit Anna \(Beratung\)\.<\/i>$/)
    expect(line?.shown).toBe('Anna (Beratung): Guten Tag, worum geht es?')
    // The bot is silent, and a photo is explained all the same.
    expect(await test.say(user, 'Wo melde ich mich an?')).toEqual([])
    await test.receive(user.message({ photo: [{ file_id: 'x' }] }))
    expect(user.read().at(-1)?.shown).toContain('Bilder und Dateien nehme ich nicht an')
    expect((await test.conversationOf(user))?.handoff.state).toBe('taken-over')
    await change((present) =>
      close(
        present,
        { who: 'counsellor', id: 'anna' },
        { reason: 'answered' },
        context(),
        Temporal.Instant.from('2026-12-31T09:15:00Z'),
      ),
    )
    await test.quiet()
    expect(
      user
        .read()
        .at(-1)
        ?.buttons.map(({ text }) => text),
    ).toEqual(['Ja', 'Zum Teil', 'Nein'])
    expect(await test.press(user, 'Zum Teil')).toEqual(['Vielen Dank für Ihre Rückmeldung!'])
    expect((await test.conversationOf(user))?.rating).toBe('fair')
  })

  it('are only on the website when the city wants it so, and no "yes" changes that', async () => {
    test = await startTelegram({ assistant: { handoffOff: ['telegram'] } })
    const user = test.api.user()
    await test.say(user, '/start')
    const [read] = await test.say(user, '/mensch')
    expect(read).toContain('In Telegram gebe ich keine Gespräche an die Beratung weiter')
    const offered = user.read().at(-1)?.buttons ?? []
    expect(offered.map(({ text }) => text)).not.toContain('Ja, bitte weitergeben')
    expect(offered.find(({ text }) => text === 'Chat auf der Webseite')?.url).toContain('/chat')
    await test.say(user, 'ja')
    expect((await test.conversationOf(user))?.handoff.state).toBe('bot')
  })
})

describe('a conversation of the website', () => {
  it('continues in Telegram after a confirmation, with a code that works once', async () => {
    test = await startTelegram()
    const { createPickUps } = await import('../../../bot/pick-up.ts')
    const pickUps = createPickUps(test.conversations, test.store)
    const id = 'web:abcdefghij'
    const onWeb = async (text: string) => {
      await test.assistant.receive({
        conversationId: id,
        clientId: crypto.randomUUID(),
        content: { text },
        language: 'de',
      })
      await test.assistant.idle(id)
    }
    await onWeb('Wo melde ich mich an?')
    const code = (await pickUps.mint(id)) ?? ''
    const user = test.api.user()
    const [asked] = await test.say(user, `/start ${code}`)
    expect(asked).toContain('Möchten Sie Ihr Gespräch von der Webseite hier weiterführen?')
    expect(user.read()).toHaveLength(1)
    await test.press(user, 'Ja, hier weiterführen')
    await expect.poll(() => user.read().map(({ shown }) => shown)).toHaveLength(4)
    const read = user.read().map(({ shown }) => shown)
    expect(read[1]).toContain('Ihr Gespräch geht jetzt hier weiter')
    expect(read[2]).toBe('Sie, auf der Webseite: Wo melde ich mich an?')
    expect(read[3]).toContain('Gehen Sie ins Bürgerbüro.')
    // Both sides see what the other writes.
    await test.say(user, 'Was kostet das?')
    const lines = (await test.store.get(id))?.lines ?? []
    expect(lines.map(({ text }) => text)).toContain('Was kostet das?')
    await onWeb('Danke')
    await expect
      .poll(() => user.read().some(({ shown }) => shown === 'Sie, auf der Webseite: Danke'))
      .toBe(true)

    const other = test.api.user()
    await test.say(other, `/start ${code}`)
    expect((await test.press(other, 'Ja, hier weiterführen')).join()).toContain(
      'Dieser Code gilt nicht mehr.',
    )

    // Deleting in the chat deletes what the website had.
    await test.say(user, '/loeschen')
    expect(await test.store.get(id)).toBeUndefined()
  })

  it('stays where it is when the user declines, and after ten wrong codes nothing more is tried', async () => {
    test = await startTelegram()
    const { createPickUps } = await import('../../../bot/pick-up.ts')
    const pickUps = createPickUps(test.conversations, test.store)
    const id = 'web:abcdefghij'
    await test.assistant.receive({
      conversationId: id,
      clientId: 'a',
      content: { text: 'Hallo' },
      language: 'de',
    })
    const code = (await pickUps.mint(id)) ?? ''
    const user = test.api.user()
    await test.say(user, `/start ${code}`)
    const declined = user.press('Ja, hier weiterführen')
    expect(await test.press(user, 'Nein')).toEqual(['Gut. Ihr Gespräch bleibt nur auf der Webseite.'])
    await test.receive(declined)
    expect(test.api.answered.get(declined.callback_query.id)?.text).toBe(
      'Diese Auswahl ist nicht mehr aktuell.',
    )
    for (let n = 0; n < 10; n++) {
      await test.say(user, `/start wrong-code-${n}`)
      await test.press(user, 'Ja, hier weiterführen')
    }
    expect(await test.say(user, `/start ${code}`)).toEqual([
      'Das waren zu viele falsche Codes. Bitte versuchen Sie es in einer Stunde noch einmal.',
    ])
  })
})

describe('the data of a chat', () => {
  it('is sent as a file and deleted at once, with the messages of the bot', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, 'Wo melde ich mich an?')
    await test.say(user, '/daten')
    const file = user.read().at(-1)
    expect(
      JSON.parse(file?.document ?? '')[0].conversation.lines.map((line: { text?: string }) => line.text),
    ).toContain('Wo melde ich mich an?')
    const id = (await test.conversationOf(user))?.id ?? ''
    const read = await test.say(user, '/loeschen')
    expect(await test.store.get(id)).toBeUndefined()
    expect(test.channel.conversationOf(user.chatId)).toBeUndefined()
    expect(await test.onDisk()).not.toContain(id.slice('telegram:'.length))
    expect(user.read()).toHaveLength(1)
    expect(user.read()[0]?.shown).toContain('ist gelöscht')
    expect(read).toBeDefined()
    // An update of before that comes again brings nothing back.
    expect(await test.say(user, '/delete')).toEqual(['Wir haben nichts von Ihnen gespeichert.'])
  })

  it('goes with the conversation, whoever deletes it', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, 'Wo melde ich mich an?')
    const id = (await test.conversationOf(user))?.id ?? ''
    expect(id).toMatch(/^telegram:[\w-]{43}$/)
    expect(await test.onDisk()).toContain(id.slice('telegram:'.length))
    expect(await test.onDisk()).not.toContain(user.chatId)
    await test.assistant.erase(id)
    await test.channel.settled()
    expect(await test.onDisk()).not.toContain(id.slice('telegram:'.length))
  })

  it('says how to delete it when asked in words', async () => {
    test = await startTelegram()
    const user = test.api.user()
    await test.say(user, '/start')
    expect((await test.say(user, 'Lösche meine Daten'))[0]).toContain('Schreiben Sie /loeschen.')
    expect((await test.say(user, 'Welche Daten haben Sie von mir?'))[0]).toContain('Schreiben Sie /daten')
  })
})

describe('a chat that writes too much', () => {
  it('is told so once a minute, and what is beyond is not read', async () => {
    test = await startTelegram({
      timing: {
        limits: { perMinute: 3, perDay: 100 },
        secondMs: 5,
        pace: { perChatMs: 0, perSecond: 1e5 },
        waitSeconds: 1,
      },
    })
    const user = test.api.user()
    for (let n = 0; n < 6; n++) await test.receive(user.text(`Hallo ${n}`))
    const lines = (await test.conversationOf(user))?.lines.filter(({ speaker }) => speaker === 'user')
    expect(lines).toHaveLength(3)
    expect(user.read().filter(({ shown }) => shown.startsWith('Sie schreiben sehr schnell.'))).toHaveLength(1)
  })
})
