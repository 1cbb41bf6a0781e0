import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, createAsker } from '../../adapters/cli/batch.ts'
import { type Core, createCore } from '../../adapters/cli/core.ts'
import { fromRoot } from '../../adapters/cli/project-root.ts'
import { createCoreDriver } from '../../adapters/cli/story/core-driver.ts'
import { parseStory } from '../../adapters/cli/story/parse-story.ts'
import { playStory } from '../../adapters/cli/story/play-story.ts'
import { createMemoryStore } from '../../adapters/storage/memory-store.ts'
import { createMetrics } from '../../adapters/web/operations.ts'
import { createWebServer } from '../../adapters/web/server.ts'
import { readConfig } from '../../bot/config.ts'
import { silentLog } from '../../bot/log.ts'
import type { Reply } from '../../bot/reply.ts'
import { createVisitor } from '../helpers/start-server.ts'
import { createWebDriver } from './web-driver.ts'

const folder = fromRoot('tests/stories')
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.convo.txt'))
  .map((file) => ({ file, story: parseStory(readFileSync(`${folder}/${file}`, 'utf8')) }))

/** Wordings that are none of the follow-ups' own, with what must be understood. The last two leave the entry. */
const followUpWordings = {
  de: {
    'und welche dokumente brauch ich dann': 'documents',
    'wieviel muss man da zahlen': 'cost',
    'bis wann muss ich das erledigen': 'deadline',
    'wie läuft das genau': 'steps',
    'kann man das online machen': 'online',
    'und für meine frau?': 'family',
    'ich bin aus der eu': 'rules-eu',
    'ich komme aus brasilien': 'rules-third-country',
    'zeig mir das auf der karte': 'where',
    'hat das amt jetzt auf': 'open',
    'brauch ich da einen termin': 'appointment',
    'haben die eine telefonnummer': 'phone',
    'spricht da jemand englisch': 'languages',
    weiter: 'next',
    zurück: 'previous',
  },
  en: {
    'and what documents do i need then': 'documents',
    'how much do i have to pay': 'cost',
    'until when must i do this': 'deadline',
    'how exactly does this work': 'steps',
    'can i do that online': 'online',
    'and for my wife?': 'family',
    'i am from the eu': 'rules-eu',
    'i come from brazil': 'rules-third-country',
    'show me on the map': 'where',
    'is the office open right now': 'open',
    'do i need an appointment there': 'appointment',
    'do they have a phone number': 'phone',
    'does anyone speak english there': 'languages',
    next: 'next',
    previous: 'previous',
  },
} as const
const spoken = (['de', 'en'] as const).flatMap((language) =>
  [
    'anmeldung-wohnung',
    'kindergeld',
    'kita-platz',
    'fuehrerschein-nicht-eu',
    'blaue-karte-eu',
    'wohngeld',
    'eheschliessung',
    'leipzig-pass',
    'arbeitslos-melden-alg1',
    'gewerbe-anmelden',
  ].map((entry) => ({ language, entry })),
)

/** The first start makes the vectors of the whole pack. */
const untilIndexedMs = 600_000

/** One visitor may send so many messages in ten seconds: longer stories would wait. */
const mostTurnsOverWeb = 5

describe('the stories, over the real pack and the real model', () => {
  let core: Core
  let asker: Asker
  let server: ReturnType<typeof createWebServer>
  let address: string
  let publicFolder: string
  let at = '2026-12-01T10:15:00+01:00'

  beforeAll(async () => {
    const store = createMemoryStore()
    const clock = { now: () => Temporal.Instant.from(at) }
    core = await createCore({ config: readConfig({}), store, clock, log: silentLog })
    asker = createAsker(core, store, 10)
    await core.settled
    publicFolder = mkdtempSync(join(tmpdir(), 'tueroeffner-stories-'))
    writeFileSync(join(publicFolder, 'index.html'), '<!doctype html><title>Test</title>')
    server = createWebServer({
      config: readConfig({ PORT: '0', TRUST_PROXY_HOPS: '1' }),
      assistant: core.assistant,
      conversations: core.conversations,
      store,
      knowledge: () => core.knowledge(),
      clock,
      log: silentLog,
      metrics: createMetrics(),
      secret: Buffer.alloc(32, 7),
      publicFolder,
    })
    address = `http://127.0.0.1:${await server.start()}`
  }, untilIndexedMs)

  afterAll(async () => {
    await server.stop()
    await core.close()
    rmSync(publicFolder, { recursive: true })
  })

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

  it.each(spoken)(
    '$entry may be asked for everything without being named ($language)',
    async ({ language, entry }) => {
      const conversation = `${language} ${entry}`
      const title = core.knowledge().pack.entries.get(entry)?.title[language]
      await asker.ask({ id: 'title', text: title, lang: language, conversation })
      const otherwise: string[] = []
      for (const [text, wanted] of Object.entries(followUpWordings[language])) {
        const { reply } = await asker.ask({ id: text, text, lang: language, conversation })
        const got = understoodAs(reply)
        if (got !== wanted) otherwise.push(`${text}: ${got}`)
      }
      expect(otherwise).toEqual([])
    },
  )

  it.each(stories.filter(({ story }) => story.turns.length <= mostTurnsOverWeb))(
    '$file over the website',
    async ({ file, story }) => {
      at = story.at
      const place = `10.1.${stories.findIndex((one) => one.file === file)}.1`
      const response = await fetch(`${address}/api/visitors`, {
        method: 'POST',
        headers: { 'X-Forwarded-For': place },
      })
      const { token } = (await response.json()) as { token: string }
      const visitor = createVisitor(address, token, place)
      const played = await playStory(story, createWebDriver(visitor, story.lang))
      expect(played.flatMap((turn) => turn.failures)).toEqual([])
    },
  )
})

/** The follow-up, the side of an office or the move that a reply answers. */
function understoodAs({ trace: { step } }: Reply): string | undefined {
  switch (step?.decided.by) {
    case 'follow-up':
      return step.decided.id
    case 'office':
      return step.decided.aspect
    case 'move':
      return step.decided.move
    default:
      return step?.decided.by
  }
}
