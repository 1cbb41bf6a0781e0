import { readdirSync, readFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, createAsker } from '../../adapters/cli/batch.ts'
import { type Core, createCore } from '../../adapters/cli/core.ts'
import { fromRoot } from '../../adapters/cli/project-root.ts'
import { createCoreDriver } from '../../adapters/cli/story/core-driver.ts'
import { parseStory } from '../../adapters/cli/story/parse-story.ts'
import { playStory } from '../../adapters/cli/story/play-story.ts'
import { createMemoryStore } from '../../adapters/storage/memory-store.ts'
import { readConfig } from '../../bot/config.ts'
import { silentLog } from '../../bot/log.ts'

const folder = fromRoot('tests/stories')
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.convo.txt'))
  .map((file) => ({ file, story: parseStory(readFileSync(`${folder}/${file}`, 'utf8')) }))

/** The first start makes the vectors of the whole pack. */
const untilIndexedMs = 600_000

describe('the stories, over the real pack and the real model', () => {
  let core: Core
  let asker: Asker
  let at = '2026-12-01T10:15:00+01:00'

  beforeAll(async () => {
    const store = createMemoryStore()
    core = await createCore({
      config: readConfig({}),
      store,
      clock: { now: () => Temporal.Instant.from(at) },
      log: silentLog,
    })
    asker = createAsker(core, store, 10)
    await core.settled
  }, untilIndexedMs)

  afterAll(() => core.close())

  it('are at least sixty', () => {
    expect(stories.length).toBeGreaterThanOrEqual(60)
  })

  it('run with the model', () => {
    expect(core.knowledge().search.state().mode).toBe('hybrid')
  })

  it.each(stories)('$file: $story.title', async ({ story }) => {
    at = story.at
    const played = await playStory(story, createCoreDriver(asker, story.lang))
    expect(played.flatMap((turn) => turn.failures)).toEqual([])
  })
})
