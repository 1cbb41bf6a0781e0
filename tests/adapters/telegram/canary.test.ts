import { Writable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { createPinoLog } from '../../../adapters/log/pino-log.ts'
import { openLowdbStore } from '../../../adapters/storage/lowdb-store.ts'
import { startTelegram, type TelegramTest } from '../../helpers/start-telegram.ts'

let test: TelegramTest
afterEach(() => test.close())

const canaries = {
  first_name: 'Kanarienvorname',
  last_name: 'Kanariennachname',
  username: 'kanarienbenutzer',
  bio: 'Kanarienbiografie',
  language_code: 'de-kanarien',
}

describe('what Telegram tells of people', () => {
  it('is in no file and no line of the log, whatever they send and whatever fails', async () => {
    let logged = ''
    const stream = new Writable({
      write(chunk, _encoding, done) {
        logged += chunk
        done()
      },
    })
    const printed: string[] = []
    const { write } = process.stderr
    process.stderr.write = ((text: string) => printed.push(String(text)) > 0) as typeof write
    try {
      test = await startTelegram({
        store: (folder) => openLowdbStore(folder),
        log: createPinoLog('debug', stream),
      })
      const user = test.api.user({ id: 4_777_123_456 })
      Object.assign(user.profile, canaries)
      await test.say(user, 'Wo melde ich mich an?')
      for (const fields of [
        { photo: [{ file_id: 'kanariendatei' }], caption: 'Kanarienbildtext' },
        { document: { file_name: 'kanarien-aufenthaltstitel.pdf', file_id: 'kanariendatei' } },
        {
          contact: { phone_number: '+4934112345678', first_name: 'Kanarienkontakt', vcard: 'Kanarienkarte' },
        },
        { location: { latitude: 51.3412345, longitude: 12.3712345 } },
        {
          venue: {
            location: { latitude: 51.3412345, longitude: 1 },
            title: 'Kanarienort',
            address: 'Kanarienstraße',
          },
        },
        { voice: { file_id: 'kanariendatei' } },
        { text: 'Rufen Sie mich an: +49 341 12345678, kanarien@example.org' },
        {
          text: 'Hallo',
          reply_to_message: { text: 'Kanarienzitat', from: canaries },
          forward_origin: { sender_user_name: 'Kanarienweiter' },
        },
        { some_future_kind: { name: 'Kanarienzukunft' } },
      ])
        await test.receive(user.message(fields))
      await test.receive(user.press('Mit einem Menschen sprechen'))
      await test.receive({
        update_id: test.api.nextUpdateId(),
        my_chat_member: {
          chat: { id: -100_777_888_999, type: 'group', title: 'Kanariengruppe' },
          from: canaries,
          new_chat_member: { status: 'member' },
        },
      })
      // Failures whose errors carry texts.
      const faults = [{ status: 500 }, { status: 400, description: 'Kanarienfehler' }, 'hang'] as const
      for (const fault of faults) {
        let once = true
        test.api.fault = (method) => {
          if (method !== 'sendMessage' || !once) return undefined
          once = false
          return fault
        }
        await test.say(user, 'Wie finde ich einen Deutschkurs?')
      }
      test.api.fault = (method) =>
        method === 'getUpdates' ? { status: 401, description: 'Kanarienfehler' } : undefined
      await new Promise((resolve) => setTimeout(resolve, 100))
      test.api.fault = () => undefined
      const update = test.store.update.bind(test.store)
      let broken = true
      test.store.update = (...parts) => {
        if (!broken) return update(...parts)
        broken = false
        throw new Error('Kanarienplatte')
      }
      await test.say(user, 'Ich suche einen Kita-Platz')
      await test.quiet()
    } finally {
      process.stderr.write = write
    }
    const disk = await test.onDisk()
    const everything = `${disk}\n${logged}\n${printed.join('')}`
    expect(disk).toContain('Ich suche einen Kita-Platz')
    expect(logged).toContain('telegram.connected')
    expect(everything.toLowerCase()).not.toMatch(/kanarien(?!@)/)
    expect(everything).not.toContain('4777123456')
    expect(everything).not.toContain('100777888999')
    expect(everything).not.toContain('12345678')
    expect(everything).not.toContain('51.34')
    expect(everything).not.toContain(test.api.token)
    expect(logged).not.toContain('Deutschkurs')
    expect(printed.join('')).toBe('')
  })
})
