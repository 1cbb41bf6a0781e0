import { describe, expect, inject, it } from 'vitest'
import { textsIn } from '../../bot/texts.ts'
import { axeFindings } from './axe.ts'
import { browserSuite, patience } from './suite.ts'
import type { Visitor } from './visitor.ts'

const { visits } = browserSuite()

/** Addresses of one answer with an office, of its counter card and of the office, in German. */
async function registerPages(): Promise<{ answer: string; card: string; office: string }> {
  const answer = '/answers/de/anmeldung-wohnung'
  const markup = await (await fetch(inject('address') + answer)).text()
  const office = /"(\/offices\/de\/[\w-]+)"/.exec(markup)?.[1]
  if (office === undefined) throw new Error(`e2e: ${answer} names no office`)
  return { answer, card: `${answer}/card`, office }
}

describe('axe finds nothing', () => {
  it('in the widget: closed, open, answered, asking back, menu, deleting, error, offline', async () => {
    const visitor = await visits('/')
    expect(await axeFindings(visitor)).toEqual([])

    await visitor.opensChat()
    await visitor.page.locator('tueroeffner-chat [part=example]').first().waitFor()
    expect(await axeFindings(visitor)).toEqual([])

    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)
    expect(await axeFindings(visitor)).toEqual([])

    await visitor.presses(textsIn('de')('feedback.yes'))
    await visitor.says('Deutschkurs')
    await visitor.hears(3)
    expect(await axeFindings(visitor)).toEqual([])

    await visitor.page.locator('tueroeffner-chat summary').click()
    expect(await axeFindings(visitor)).toEqual([])
    await visitor.page.locator('tueroeffner-chat [part=erase]').click()
    expect(await axeFindings(visitor)).toEqual([])
    await visitor.page.keyboard.press('Escape')

    await visitor.says('Sehr lang. '.repeat(400))
    await visitor.page.locator('tueroeffner-chat [part=error]:not([hidden])').waitFor()
    expect(await axeFindings(visitor)).toEqual([])

    await visitor.page.context().setOffline(true)
    await visitor.says('Danke')
    await visitor.page.locator('tueroeffner-chat [data-state=delayed]').waitFor()
    expect(await axeFindings(visitor)).toEqual([])
  })

  it.each([
    '/?lang=en',
    '/chat',
    '/chat?lang=en',
    '/privacy?lang=de',
    '/privacy?lang=en',
    '/offices?lang=de',
  ])('on %s', async (path) => {
    const visitor = await visits(path)
    await visitor.page.locator('h1').first().waitFor({ state: 'attached' })
    expect(await axeFindings(visitor)).toEqual([])
  })

  it('on the register: list, search, answer, counter card, office', async () => {
    const { answer, card, office } = await registerPages()
    for (const path of ['/answers?lang=de', '/answers?lang=en&q=German+course', answer, card, office]) {
      const visitor = await visits(path)
      expect(await axeFindings(visitor), path).toEqual([])
      await visitor.leaves()
    }
  })
})

const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
/** Everything in the panel that sticks out of it sideways or is cut off. */
const cutOff = `(() => {
  const root = document.querySelector('tueroeffner-chat').shadowRoot
  const panel = root.querySelector('.panel').getBoundingClientRect()
  return [...root.querySelectorAll('.panel *')]
    .filter((element) => element.checkVisibility() && !element.closest('.hidden'))
    .filter((element) => {
      const box = element.getBoundingClientRect()
      return box.width > 0 && (box.left < panel.left - 1 || box.right > panel.right + 1)
    })
    .map((element) => element.outerHTML.slice(0, 120))
})()`
/** Buttons and links of the chat that are smaller than a finger. Links in running text are exempt (WCAG 2.5.8). */
const smallTargets = `(() => {
  const root = document.querySelector('tueroeffner-chat').shadowRoot
  return [...root.querySelectorAll('button, summary, a, textarea')]
    .filter((element) => element.checkVisibility())
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.width < 43.9 || box.height < 43.9))
    .map(([element, box]) => element.textContent.trim() + ' ' + box.width + '×' + box.height)
})()`

async function conversation(visitor: Visitor): Promise<void> {
  await visitor.opensChat()
  await visitor.says(`Wo melde ich mich an? ${'x'.repeat(90)}`)
  await visitor.hears(1)
}

describe('on a small screen', () => {
  it('no page is wider than 320 pixels', async () => {
    const { answer, card, office } = await registerPages()
    const visitor = await visits('/', { width: 320, height: 568 })
    for (const path of [
      '/',
      '/?lang=en',
      '/chat',
      '/privacy',
      '/answers',
      '/offices',
      answer,
      card,
      office,
    ]) {
      await visitor.page.goto(inject('address') + path)
      expect(await visitor.page.evaluate(tooWide), path).toBe(false)
    }
  })

  it('the first words of the greeting are in view', async () => {
    const visitor = await visits('/', { width: 320, height: 480 })
    await visitor.opensChat()
    await visitor.page.locator('tueroeffner-chat [part=example]').first().waitFor({ state: 'attached' })
    const log = await visitor.page.locator('tueroeffner-chat [part=log]').boundingBox()
    const greeting = await visitor.page.locator('tueroeffner-chat [part=log] .text').first().boundingBox()
    expect(greeting?.y).toBeGreaterThanOrEqual(log?.y ?? Number.POSITIVE_INFINITY)
  })

  it('the panel fills the screen, nothing is cut off, every target fits a finger', async () => {
    const visitor = await visits('/', { width: 320, height: 568 })
    await conversation(visitor)
    const panel = await visitor.page.locator('tueroeffner-chat [part=panel]').boundingBox()
    expect(panel).toEqual({ x: 0, y: 0, width: 320, height: 568 })
    expect(await visitor.page.evaluate(cutOff)).toEqual([])
    expect(await visitor.page.evaluate(smallTargets)).toEqual([])
    await visitor.page.locator('tueroeffner-chat summary').click()
    expect(await visitor.page.evaluate(cutOff)).toEqual([])
  })
})

describe('people who set up their browser', () => {
  it('read text of twice the size', async () => {
    const visitor = await visits('/', { width: 640, height: 720 })
    const devtools = await visitor.page.context().newCDPSession(visitor.page)
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    await visitor.page.reload()
    expect(await visitor.page.evaluate(tooWide)).toBe(false)
    await conversation(visitor)
    const text = visitor.page.locator('tueroeffner-chat [part~=bot] .text').first()
    expect(
      await text.evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).fontSize),
    ).toBe('32px')
    expect(await visitor.page.evaluate(cutOff)).toEqual([])
    for (const part of ['input', 'send', 'person', 'close'])
      expect(await visitor.page.locator(`tueroeffner-chat [part=${part}]`).isVisible(), part).toBe(true)
    const log = await visitor.page.locator('tueroeffner-chat [part=log]').boundingBox()
    expect(log?.height).toBeGreaterThan(120)
  })

  it('see nothing move', async () => {
    const visitor = await visits('/', { reducedMotion: 'reduce' })
    await visitor.opensChat()
    const moving = `[...document.querySelector('tueroeffner-chat').shadowRoot.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .filter(({ animationName, transitionDuration }) => animationName !== 'none' || transitionDuration !== '0s').length`
    expect(await visitor.page.evaluate(moving)).toBe(0)
    await visitor.page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await visitor.page.evaluate(moving)).toBe(3)
  })

  it('see every border in forced colours', async () => {
    const visitor = await visits('/', { forcedColors: 'active' })
    await visitor.opensChat()
    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)
    // axe computes with the page's own colours and cannot see the forced ones.
    expect(await axeFindings(visitor, 'color-contrast')).toEqual([])
    for (const selector of ['.panel', '.bubble', '.send', '.primary', '.chip', '.card', '.field']) {
      const width = await visitor.page
        .locator(`tueroeffner-chat ${selector}`)
        .first()
        .evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).borderTopWidth)
      expect(Number.parseFloat(width), selector).toBeGreaterThanOrEqual(1)
    }
  })
})

describe('who writes from right to left', () => {
  it('reads their own words that way and ours from left to right', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    await visitor.says('أين أسجل عنواني في لايبزيغ؟')
    await visitor.hears(1)
    const direction = (selector: string) =>
      visitor.page
        .locator(selector)
        .first()
        .evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).direction)
    const words = visitor.page.locator('tueroeffner-chat [part~=user] .bubble')
    expect(await words.getAttribute('dir')).toBe('auto')
    expect(await direction('tueroeffner-chat [part~=user] .bubble')).toBe('rtl')
    expect(await direction('tueroeffner-chat [part~=bot] .text[lang=de]')).toBe('ltr')
    await visitor.page.locator('tueroeffner-chat textarea').fill('شكرا')
    expect(await direction('tueroeffner-chat textarea')).toBe('rtl')
  })
})

describe('somebody who listens', () => {
  it('finds the log before the first message and the language of every line', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    const log = visitor.page.getByRole('log')
    expect(await log.count()).toBe(1)
    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)
    await expect.poll(() => log.getAttribute('aria-busy'), patience).toBe('false')
    const lines = visitor.page.locator('tueroeffner-chat .line')
    for (let nth = 0; nth < (await lines.count()); nth++) {
      expect(await lines.nth(nth).getAttribute('lang')).toMatch(/^[a-z]{2}$/)
      expect(await lines.nth(nth).getAttribute('dir')).toBe('auto')
    }
    const tree = await log.ariaSnapshot()
    expect(tree).toContain('Assistent:')
    expect(tree).toContain('Sie:')
  })
})
