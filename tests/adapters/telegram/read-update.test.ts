import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../../adapters/telegram/read-update.ts'

/** As Telegram sends it (Bot API 7.1), names and numbers replaced. */
const message = {
  update_id: 812_345_678,
  message: {
    message_id: 42,
    from: {
      id: 4_000_000_001,
      is_bot: false,
      first_name: 'Vorname',
      last_name: 'Nachname',
      username: 'benutzer',
      language_code: 'en',
      is_premium: true,
    },
    chat: {
      id: 4_000_000_001,
      first_name: 'Vorname',
      last_name: 'Nachname',
      username: 'benutzer',
      type: 'private',
    },
    date: 1_796_116_500,
    text: 'Where do I register?',
  },
}
const { text: _text, ...rest } = message.message
const read = (fields: object) => readUpdate({ update_id: 1, message: { ...rest, ...fields } })?.inbound

describe('reading an update', () => {
  it('keeps what is needed of a message and nothing else', () => {
    expect(readUpdate(message)).toEqual({
      updateId: 812_345_678,
      inbound: {
        updateId: 812_345_678,
        chatId: '4000000001',
        kind: 'text',
        messageId: 42,
        text: 'Where do I register?',
        at: 1_796_116_500_000,
        language: 'en',
        edited: false,
      },
    })
  })

  it.each([
    ['/start', 'start', ''],
    ['/start ABCD-EFGH-JKMN', 'start', 'ABCD-EFGH-JKMN'],
    ['/LOESCHEN@tueroeffner_bot', 'loeschen', ''],
    ['  /help  ', 'help', ''],
    ['/constructor', 'constructor', ''],
  ])('hears the command in %j', (text, command, argument) => {
    expect(read({ text })).toMatchObject({ kind: 'command', command, argument })
  })

  it.each(['/', '/ help', 'a /help', '/über uns', '//'])('hears no command in %j', (text) => {
    expect(read({ text })).toMatchObject({ kind: 'text', text })
  })

  it.each([
    [{ photo: [{}], caption: 'Text' }, 'photo'],
    [{ animation: {}, document: {} }, 'video'],
    [{ video_note: {} }, 'video'],
    [{ voice: {} }, 'voice'],
    [{ audio: {} }, 'voice'],
    [{ document: {} }, 'document'],
    [{ contact: {} }, 'contact'],
    [{ venue: {}, location: {} }, 'location'],
    [{ sticker: {} }, 'sticker'],
    [{ poll: {} }, 'other'],
    [{ dice: {} }, 'other'],
    [{ never_heard_of: 1 }, 'other'],
  ])('names what it does not take: %j', (fields, what) => {
    expect(read(fields)).toMatchObject({ kind: 'refused', what })
  })

  it.each([
    { pinned_message: {} },
    { new_chat_title: 'x' },
    { write_access_allowed: {} },
    {},
    { caption: 'only', entities: [] },
  ])('asks nothing of anybody for %j', (fields) => {
    expect(read(fields)).toBeUndefined()
  })

  it('takes the time of an edit, and no edit of a caption, a place or a command', () => {
    const edited = (fields: object) =>
      readUpdate({
        update_id: 1,
        edited_message: { ...rest, edit_date: 1_796_116_999, ...fields },
      })?.inbound
    expect(edited({ text: 'New' })).toMatchObject({ kind: 'text', edited: true, at: 1_796_116_999_000 })
    expect(edited({ photo: [{}], caption: 'New' })).toBeUndefined()
    expect(edited({ location: {} })).toBeUndefined()
    expect(edited({ text: '/loeschen' })).toBeUndefined()
  })

  it('reads anything without an error, and no number from what has none', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => readUpdate(data)).not.toThrow()
      }),
    )
    expect(readUpdate({ message: message.message })).toBeUndefined()
    expect(readUpdate(null)).toBeUndefined()
  })
})
