import { readdirSync, readFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Core, createCore } from '../../adapters/cli/core.ts'
import { fromRoot } from '../../adapters/cli/project-root.ts'
import { parseStory } from '../../adapters/cli/story/parse-story.ts'
import { playStory } from '../../adapters/cli/story/play-story.ts'
import { createMemoryStore } from '../../adapters/storage/memory-store.ts'
import { readConfig } from '../../bot/config.ts'
import { silentLog } from '../../bot/log.ts'
import { startTelegramStories, type TelegramStories } from './telegram-driver.ts'

const folder = fromRoot('tests/stories')
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.convo.txt'))
  .map((file) => ({ file, story: parseStory(readFileSync(`${folder}/${file}`, 'utf8')) }))

describe('the stories, through Telegram', () => {
  let core: Core
  let telegram: TelegramStories
  let at = '2026-12-01T10:15:00+01:00'

  beforeAll(async () => {
    const store = createMemoryStore()
    core = await createCore({
      config: readConfig({}),
      store,
      clock: { now: () => Temporal.Instant.from(at) },
      log: silentLog,
    })
    await core.settled
    telegram = await startTelegramStories(core, store)
  }, 600_000)

  afterAll(async () => {
    await telegram?.close()
    await core?.close()
  })

  it.each(stories)(
    '$file: $story.title',
    async ({ story }) => {
      at = story.at
      const played = await playStory(story, telegram.driver(story.lang))
      expect(played.flatMap((turn) => turn.failures)).toEqual([])
    },
    60_000,
  )
})
