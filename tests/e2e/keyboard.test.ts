import { describe, expect, it } from 'vitest'
import { chatTexts } from '../../adapters/web/widget/texts.ts'
import { textsIn } from '../../bot/texts.ts'
import { browserSuite, patience } from './suite.ts'
import type { Visitor } from './visitor.ts'

const { visits } = browserSuite()
const say = textsIn('de')

/** Presses Tab until `wanted` has the focus. @returns everything that had it on the way. */
async function tabsTo(visitor: Visitor, wanted: string | RegExp, key = 'Tab'): Promise<string[]> {
  const way: string[] = []
  for (let step = 0; step < 80; step++) {
    await visitor.page.keyboard.press(key)
    const focused = await visitor.focused()
    way.push(focused)
    if (focused.match(wanted)) return way
  }
  throw new Error(`the focus never reached ${wanted}; it was on ${way.join(' | ')}`)
}

describe('without a mouse', () => {
  it('somebody opens the chat, asks, follows a suggestion and closes it', async () => {
    const visitor = await visits('/')
    const { keyboard } = visitor.page
    await tabsTo(visitor, /^launcher/)
    await keyboard.press('Enter')
    await visitor.page.locator('tueroeffner-chat textarea:not([readonly])').waitFor()
    expect(await visitor.focused()).toMatch(/^input/)

    await keyboard.type('Wo melde ich mich an?')
    await keyboard.press('Shift+Enter')
    expect(await visitor.lines()).toEqual([])
    await keyboard.press('Enter')
    await visitor.hears(1)
    expect(await visitor.focused()).toMatch(/^input/)

    await tabsTo(visitor, say('chip.cost'), 'Shift+Tab')
    await keyboard.press('Enter')
    await visitor.hears(2)
    expect(await visitor.focused()).toContain(say('chip.cost'))

    await keyboard.press('Escape')
    await expect.poll(() => visitor.focused(), patience).toMatch(/^launcher/)
    expect(await visitor.page.locator('tueroeffner-chat [part=launcher]').getAttribute('aria-expanded')).toBe(
      'false',
    )
    await keyboard.press('Enter')
    await visitor.page.locator('tueroeffner-chat [part=panel]').waitFor()
    expect(await visitor.lines()).toHaveLength(4)
  })

  it('the focus passes through the chat and out of it again', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)
    const way = await tabsTo(visitor, chatTexts.de.more)
    expect(way.join(' | ')).toContain(say('welcome.person'))
    await visitor.page.keyboard.press('Tab')
    const after = await visitor.focused()
    expect(after).not.toMatch(/^(input|send|person)/)
  })

  it('Esc closes the menu first, then the question about deleting, then the chat', async () => {
    const visitor = await visits('/')
    const { page } = visitor
    const { keyboard } = page
    await visitor.opensChat()
    await tabsTo(visitor, chatTexts.de.more)
    await keyboard.press('Enter')
    await page.locator('tueroeffner-chat [part=erase]').waitFor()
    await keyboard.press('Escape')
    await page.locator('tueroeffner-chat [part=erase]').waitFor({ state: 'hidden' })
    expect(await visitor.focused()).toContain(chatTexts.de.more)

    await keyboard.press('Enter')
    await tabsTo(visitor, chatTexts.de.erase.action)
    await keyboard.press('Enter')
    await page.locator('tueroeffner-chat dialog[open]').waitFor()
    await keyboard.press('Escape')
    await page.locator('tueroeffner-chat dialog[open]').waitFor({ state: 'detached' })
    await page.locator('tueroeffner-chat [part=panel]').waitFor()

    await tabsTo(visitor, /^input/, 'Shift+Tab')
    await keyboard.press('Escape')
    await expect.poll(() => visitor.focused(), patience).toMatch(/^launcher/)
  })
})

describe('the launcher', () => {
  it('counts what was said while the chat was closed', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    let letThrough: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await visitor.page.route('**/api/messages*', async (route) => {
      await held
      await route.continue()
    })
    await visitor.says('Wo melde ich mich an?')
    await visitor.page.keyboard.press('Escape')
    letThrough()
    const launcher = visitor.page.locator('tueroeffner-chat [part=launcher]')
    await expect.poll(() => launcher.textContent(), patience).toContain('Eine neue Nachricht')
    await visitor.opensChat()
    await expect.poll(() => launcher.textContent(), patience).not.toContain('neue Nachricht')
  })
})
