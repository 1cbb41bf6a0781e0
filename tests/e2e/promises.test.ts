import { describe, expect, inject, it } from 'vitest'
import { chatTexts } from '../../adapters/web/widget/texts.ts'
import { textsIn } from '../../bot/texts.ts'
import { answerLanguages } from '../../knowledge/language.ts'
import { browserSuite, patience } from './suite.ts'

const { visits } = browserSuite()
const nothing = { session: {}, local: {}, cookies: 0 }

describe('a page with the closed widget', () => {
  it('asks for its own files and the one of the widget, keeps nothing, opens no stream', async () => {
    const visitor = await visits('/')
    await visitor.page.waitForLoadState('networkidle')
    await visitor.page.locator('tueroeffner-chat [part=launcher]').waitFor()

    const markup = await (await fetch(inject('address'))).text()
    const named = [...markup.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g)]
      .filter(([tag]) => !tag.includes('rel="icon"'))
      .map(([, file]) => new URL(file ?? '', inject('address')).href)
    expect(new Set(visitor.requests)).toEqual(new Set([`${inject('address')}/`, ...named]))
    expect(named).toContain(`${inject('address')}/widget.js`)
    expect(await visitor.keeps()).toEqual(nothing)
    expect(visitor.complaints).toEqual([])
  })
})

describe('a whole conversation', () => {
  it('asks no foreign server and keeps the token alone', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    expect(await visitor.keeps()).toEqual(nothing)

    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)
    await visitor.presses(textsIn('de')('chip.cost'))
    await visitor.hears(2)
    await visitor.presses(textsIn('de')('welcome.person'))
    await visitor.hears(3)

    expect(visitor.requests.filter((url) => new URL(url).origin !== inject('address'))).toEqual([])
    const { session, local, cookies } = await visitor.keeps()
    expect({ kept: Object.keys(session), local, cookies }).toEqual({
      kept: ['tueroeffner'],
      local: {},
      cookies: 0,
    })
    expect(session.tueroeffner).toMatch(/^[\w-]{43}\.[\w-]{22}$/)
    expect(visitor.requests.filter((url) => url.includes(session.tueroeffner ?? '-'))).toEqual([])
    expect(await visitor.page.evaluate('window.violations')).toEqual([])
    expect(visitor.complaints).toEqual([])
  })
})

describe.each(answerLanguages)('the first words (%s)', (lang) => {
  it('say that a program answers, and nobody can write before them', async () => {
    const visitor = await visits(`/?lang=${lang}`)
    let letThrough: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await visitor.page.route('**/api/welcome*', async (route) => {
      await held
      await route.continue()
    })
    const input = visitor.page.locator('tueroeffner-chat textarea')

    await visitor.page.locator('tueroeffner-chat [part=launcher]').click()
    await input.waitFor()
    expect(await input.getAttribute('readonly')).not.toBeNull()
    await visitor.page.keyboard.type('Hallo')
    await visitor.page.keyboard.press('Enter')
    expect(await input.inputValue()).toBe('')
    await visitor.page.locator('tueroeffner-chat [part=person]').click()
    await expect
      .poll(() => visitor.page.locator('tueroeffner-chat [part=error]').textContent(), patience)
      .toContain(chatTexts[lang].unreachable)
    expect(visitor.requests.filter((url) => url.includes('/api/visitors'))).toEqual([])

    letThrough()
    await visitor.page.locator('tueroeffner-chat textarea:not([readonly])').waitFor()
    const first = visitor.page.locator('tueroeffner-chat [role=log] .text').first()
    expect(await first.textContent()).toBe(textsIn(lang)('welcome.notice'))
    expect(await first.locator('xpath=ancestor::*[@lang][1]').getAttribute('lang')).toBe(lang)
  })
})
