import { afterEach, describe, expect, it } from 'vitest'
import { startTelegram, type TelegramTest } from '../../helpers/start-telegram.ts'

let test: TelegramTest
afterEach(() => test.close())

describe('a conversation in Telegram', () => {
  it('begins with the notice and then answers', async () => {
    test = await startTelegram()
    const user = test.api.user()
    const read = await test.say(user, 'Wo melde ich mich an?')
    expect(read[0]).toContain('Ich bin ein Programm, kein Mensch')
    expect(read[0]).toContain('Telegram kann mitlesen')
    expect(read[1]).toContain('Gehen Sie ins Bürgerbüro.')
    expect(read).toHaveLength(2)
  })
})
