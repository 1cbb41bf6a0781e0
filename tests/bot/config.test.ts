import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../bot/config.ts'

describe('reading the configuration', () => {
  it('suits a laptop without any setting', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      dataFolder: './data',
      embeddingAllowRemote: false,
    })
  })

  it('names every problem at once', () => {
    expect(() =>
      readConfig({ PORT: 'many', TZ: 'UTC', ALLOWED_ORIGINS: 'leipzig.de', EMBEDDING_ALLOW_REMOTE: 'maybe' }),
    ).toThrow(/4 settings are wrong[\s\S]*PORT[\s\S]*EMBEDDING_ALLOW_REMOTE[\s\S]*ALLOWED_ORIGINS[\s\S]*TZ/)
  })

  it('reads "false" as false and an empty value as not set', () => {
    expect(readConfig({ EMBEDDING_ALLOW_REMOTE: 'false', PORT: '' })).toMatchObject({
      embeddingAllowRemote: false,
      port: 3000,
    })
  })

  it('refuses weak and example secrets', () => {
    expect(() => readConfig({ METRICS_TOKEN: 'short' })).toThrow(/METRICS_TOKEN/)
    expect(() => readConfig({ METRICS_TOKEN: 'change-me-change-me-change-me' })).toThrow(/METRICS_TOKEN/)
  })

  it('refuses debug output that prints messages', () => {
    expect(() => readConfig({ DEBUG: 'telegraf:*' })).toThrow(/DEBUG/)
  })

  it('leaves Telegram out without a token, and sends none in the clear', () => {
    expect(readConfig({}).telegram).toEqual({
      token: undefined,
      webhookUrl: undefined,
      handoff: true,
      key: undefined,
      apiRoot: 'https://api.telegram.org',
    })
    expect(() =>
      readConfig({
        TELEGRAM_TOKEN: 'not a token',
        TELEGRAM_WEBHOOK_URL: 'http://tueroeffner.example.org',
        TELEGRAM_API_ROOT: 'http://bots.example.org',
        TELEGRAM_KEY: 'short',
        TELEGRAM_HANDOFF: 'perhaps',
      }),
    ).toThrow(/5 settings are wrong[\s\S]*@BotFather/)
  })

  it('is frozen', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true)
  })

  it('explains every setting in .env.example', () => {
    const example = readFileSync('.env.example', 'utf8')
    const source = readFileSync('bot/config.ts', 'utf8')
    const names = [...source.matchAll(/^ {2}([A-Z_]+):/gm)]
      .map((match) => match[1] as string)
      .filter((name) => name !== 'DEBUG')
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) expect(example).toMatch(new RegExp(`^#?${name}=`, 'm'))
  })
})
