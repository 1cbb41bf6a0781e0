import { describe, expect, it } from 'vitest'
import { browserSuite } from './suite.ts'
import type { Visitor } from './visitor.ts'

const { visits } = browserSuite()
const payloads = [
  '<img src=x onerror="window.hit=1">',
  '<script>window.hit=2</script><svg onload="window.hit=3">',
  '[Klick](javascript:window.hit=4) javascript:window.hit=5',
  '{{7*7}} #{7*7} $t(welcome.notice) <%= 7*7 %>',
  `"><iframe srcdoc="<script>parent.hit=6</script>"></iframe>' or 1=1 --`,
]

async function isUnharmed(visitor: Visitor): Promise<void> {
  expect(await visitor.page.evaluate('window.hit ?? null')).toBeNull()
  expect(await visitor.page.evaluate('window.violations')).toEqual([])
  expect(visitor.complaints).toEqual([])
}

describe('hostile words', () => {
  it('are shown as they were written, live and after a reload', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    for (const [index, payload] of payloads.entries()) {
      await visitor.says(payload)
      await visitor.hears(index + 1)
    }
    for (const round of ['live', 'reloaded']) {
      const said = (await visitor.lines()).filter(({ speaker }) => speaker === 'user')
      expect(
        said.map(({ text }) => text),
        round,
      ).toEqual(payloads)
      const log = visitor.page.locator('tueroeffner-chat [part=log]')
      expect(await log.locator('img, script, iframe, object, embed').count()).toBe(0)
      for (const link of await log.locator('a').all())
        expect(await link.getAttribute('href')).toMatch(/^(https?|mailto|tel):/)
      await isUnharmed(visitor)
      await visitor.page.reload()
      await visitor.opensChat()
      await visitor.hears(payloads.length)
    }
  })

  it('in an address do nothing', async () => {
    const visitor = await visits('/')
    for (const payload of payloads)
      for (const path of [
        '/?lang=',
        '/chat?lang=',
        '/answers?lang=de&q=',
        '/privacy?lang=',
        '/answers/de/',
        '/offices/de/',
      ]) {
        const answer = await visitor.page.goto(
          new URL(path + encodeURIComponent(payload), visitor.page.url()).href,
        )
        expect(await visitor.page.evaluate('window.hit ?? null'), path).toBeNull()
        expect(await visitor.page.evaluate('window.violations'), path).toEqual([])
        expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")
      }
    expect(visitor.complaints.filter((one) => !one.includes('status of 404'))).toEqual([])
  })
})
