import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { webTexts } from '../../adapters/web/texts.ts'
import { chatTexts } from '../../adapters/web/widget/texts.ts'
import { textsIn } from '../../bot/texts.ts'
import { createDataFolder, removeDataFolder, type Service, startService } from './service.ts'
import { browserSuite, patience } from './suite.ts'

const { visits } = browserSuite()
const link = '<p><a href="/">Eine Seite des Amtes</a></p>\n'
const withoutForwarding = { extraHTTPHeaders: {} }

describe('on a page of another server', () => {
  let data: string
  /** Origin of the other server's pages. `/?widget=<origin>` embeds the widget from there. */
  let elsewhere: string
  let pages: Server
  let service: Service
  beforeAll(async () => {
    pages = createServer((request, response) => {
      const asked = new URL(request.url ?? '/', 'http://localhost').searchParams
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(
        `<!doctype html><html lang="${asked.get('lang') ?? 'de'}" dir="${asked.get('dir') ?? 'ltr'}"><title>Amt</title><h1>Amt</h1>
${link.repeat(Number(asked.get('links') ?? 0))}<script src="${asked.get('widget')}/widget.js" defer></script></html>`,
      )
    })
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
    elsewhere = `http://localhost:${(pages.address() as AddressInfo).port}`
    data = createDataFolder()
    service = await startService({ data, env: { ALLOWED_ORIGINS: elsewhere } })
  })
  afterAll(async () => {
    pages.closeAllConnections()
    pages.close()
    expect(await service.stop()).toBe(0)
    removeDataFolder(data)
  })

  it('the chat works when the origin is listed', async () => {
    const visitor = await visits(`/?widget=${service.address}`, { address: elsewhere, ...withoutForwarding })
    await visitor.opensChat()
    await visitor.says('Wo melde ich mich an?')
    expect(await visitor.hears(1)).toContain('Bürgerbüro')
    await visitor.presses(textsIn('de')('chip.cost'))
    await visitor.hears(2)
    expect(visitor.complaints).toEqual([])
    expect(new Set(visitor.requests.map((url) => new URL(url).origin))).toEqual(
      new Set([elsewhere, service.address]),
    )
    const { session, cookies } = await visitor.keeps()
    expect(Object.keys(session)).toEqual(['tueroeffner'])
    expect(cookies).toBe(0)
  })

  it('the chat says kindly that the page may not use it when the origin is not listed', async () => {
    const visitor = await visits(`/?widget=${inject('address')}`, {
      address: elsewhere,
      ...withoutForwarding,
    })
    await visitor.page.locator('tueroeffner-chat [part=launcher]').click()
    await visitor.page.getByText(webTexts.de.errors['foreign-origin']).waitFor()
    expect(await visitor.page.getByText(chatTexts.de.unreachable).count()).toBe(0)
    const input = visitor.page.locator('tueroeffner-chat textarea')
    expect(await input.getAttribute('readonly')).not.toBeNull()
    expect((await visitor.keeps()).session).toEqual({})
  })

  it('the launcher hides no link that has the focus', async () => {
    const { page } = await visits(`/?links=40&widget=${service.address}`, {
      address: elsewhere,
      width: 320,
      height: 480,
      ...withoutForwarding,
    })
    await page.locator('tueroeffner-chat [part=launcher]').waitFor()
    const hidden = `(() => {
      const focused = document.activeElement.getBoundingClientRect()
      const launcher = document.querySelector('tueroeffner-chat').shadowRoot.querySelector('.launcher').getBoundingClientRect()
      return focused.bottom > launcher.top && focused.top < launcher.bottom && focused.right > launcher.left
    })()`
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab')
      await expect.poll(() => page.evaluate(hidden), { ...patience, interval: 20 }).toBe(false)
    }
  })

  it('a page from right to left has the launcher at its left', async () => {
    const visitor = await visits(`/?dir=rtl&lang=ar&widget=${service.address}`, {
      address: elsewhere,
      locale: 'en-GB',
      ...withoutForwarding,
    })
    const launcher = visitor.page.locator('tueroeffner-chat [part=launcher]')
    expect((await launcher.boundingBox())?.x).toBeLessThan(60)
    expect(await launcher.textContent()).toContain('Questions?')
    await visitor.opensChat()
    expect((await visitor.page.locator('tueroeffner-chat [part=panel]').boundingBox())?.x).toBeLessThan(60)
  })
})
