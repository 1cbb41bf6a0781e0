import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { webTexts } from '../../adapters/web/texts.ts'
import { chatTexts } from '../../adapters/web/widget/texts.ts'
import { textsIn } from '../../bot/texts.ts'
import { axeFindings } from './axe.ts'
import { type Counsellor, employCounsellor } from './counsellor.ts'
import { createDataFolder, removeDataFolder, type Service, startService, untilIndexed } from './service.ts'
import { browserSuite, patience } from './suite.ts'
import type { VisitOptions, Visitor } from './visitor.ts'
import { asksForPerson, event, part, who } from './waiting-visitor.ts'

const { visits: visitsPage } = browserSuite()
const texts = chatTexts.de
const say = textsIn('de')

let data: string
let service: Service
let counsellor: Counsellor
beforeAll(async () => {
  data = createDataFolder()
  service = await startService({ data })
  await untilIndexed(service, () => {})
  counsellor = await employCounsellor(service)
})
afterAll(async () => {
  expect(await service.stop()).toBe(0)
  removeDataFolder(data)
})

const visits = (path: string, options: VisitOptions = {}) =>
  visitsPage(path, { address: service.address, ...options })

async function meetsCounsellor(visitor: Visitor): Promise<void> {
  await asksForPerson(visitor)
  await counsellor.turnsTo(visitor)
  await counsellor.joins()
  await counsellor.writes('Guten Tag! Was steht auf dem Brief?')
  await part(visitor, 'counsellor').waitFor()
}

describe.each([
  ['de', /Die Beratung antwortet bis \w+, \d+\. \w+, [\d:]+ Uhr\./],
  ['en', /Counsellors answer by \w+, \d+ \w+, \d\d:\d\d\./],
] as const)('a request for a person (%s)', (lang, promise) => {
  const there = chatTexts[lang]

  it('reads the notice, confirms, sees the promise, still after a reload, and takes it back', async () => {
    const visitor = await visits(`/?lang=${lang}`)
    await asksForPerson(visitor, lang)
    expect((await visitor.lines()).at(-2)?.text).toBe(textsIn(lang)('handoff.confirm'))
    await expect.poll(() => who(visitor), patience).toMatch(promise)
    expect(await who(visitor)).toContain(there.handoff.waiting)
    expect(await part(visitor, 'person').textContent()).toContain(there.handoff.willAnswer)

    await visitor.page.reload()
    await visitor.opensChat()
    await event(visitor, 'requested').waitFor()
    await expect.poll(() => who(visitor), patience).toMatch(promise)

    await visitor.presses(textsIn(lang)('handoff.withdraw'))
    await event(visitor, 'withdrawn').waitFor()
    await expect.poll(() => who(visitor), patience).toContain(there.program)
    expect(await part(visitor, 'person').textContent()).toContain(textsIn(lang)('welcome.person'))
    const used = visitor.page.getByRole('button', { name: textsIn(lang)('handoff.withdraw') })
    expect(await used.getAttribute('aria-disabled')).toBe('true')
    expect(visitor.complaints).toEqual([])
  })
})

describe('a code', () => {
  /** @returns the code and the link beside it. */
  async function getsCode(visitor: Visitor): Promise<{ code: string; link: string }> {
    await visitor.page.locator('tueroeffner-chat .ways [part=code]').click()
    await visitor.page.locator('tueroeffner-chat #code[open]').waitFor()
    return {
      code: (await part(visitor, 'shown-code').textContent()) ?? '',
      link: (await part(visitor, 'link').textContent()) ?? '',
    }
  }

  it('opens the conversation by its link in another browser, is used up, and stays nowhere', async () => {
    const visitor = await visits('/')
    await asksForPerson(visitor)
    const { code, link } = await getsCode(visitor)
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(link).toBe(`${service.address}/chat?lang=de#code=${code}`)
    expect(JSON.stringify(await visitor.keeps())).not.toContain(code)
    await part(visitor, 'code-done').click()
    await expect.poll(() => part(visitor, 'shown-code').textContent(), patience).toBe('')
    expect(await visitor.focused()).toContain(texts.code.action)

    const elsewhere = await visits(link)
    await event(elsewhere, 'requested').waitFor()
    expect(await elsewhere.lines()).toEqual(await visitor.lines())
    expect(elsewhere.page.url()).toBe(`${service.address}/chat?lang=de`)
    expect(await elsewhere.page.evaluate('history.length')).toBeLessThanOrEqual(2)
    expect(elsewhere.requests.filter((url) => url.includes(code))).toEqual([])
    expect(JSON.stringify(await elsewhere.keeps())).not.toContain(code)
    await elsewhere.says('Ich schreibe jetzt vom Telefon')
    await visitor.page.getByText('Ich schreibe jetzt vom Telefon').waitFor()

    const late = await visits(link)
    await late.page.locator('tueroeffner-chat #enter[open]').waitFor()
    expect(await late.page.locator('tueroeffner-chat #code-error').textContent()).toContain(
      webTexts.de.errors['wrong-code'],
    )
    expect(late.page.url()).toBe(`${service.address}/chat?lang=de`)
  })

  it('is typed under "More", in small letters, after a wrong try', async () => {
    const visitor = await visits('/')
    await asksForPerson(visitor)
    const { code } = await getsCode(visitor)

    const elsewhere = await visits('/')
    const { page } = elsewhere
    await elsewhere.opensChat()
    await page.locator('tueroeffner-chat .more summary').click()
    await part(elsewhere, 'enter-code').click()
    await expect.poll(() => elsewhere.focused(), patience).toMatch(/^code-input/)
    await page.keyboard.type('abcd efgh jkmn')
    await page.keyboard.press('Enter')
    await page.getByText(webTexts.de.errors['wrong-code']).waitFor()
    expect(await elsewhere.focused()).toMatch(/^code-input/)
    expect(await axeFindings(elsewhere)).toEqual([])

    await part(elsewhere, 'code-input').fill(code.toLowerCase())
    await page.keyboard.press('Enter')
    await event(elsewhere, 'requested').waitFor()
    expect(await page.locator('tueroeffner-chat #enter[open]').count()).toBe(0)
    await expect.poll(() => elsewhere.focused(), patience).toMatch(/^input/)
  })
})

describe('"keep in this browser"', () => {
  it('is off, outlives the tab when it is on, and ends with the conversation', async () => {
    const visitor = await visits('/')
    await asksForPerson(visitor)
    expect((await visitor.keeps()).local).toEqual({})
    const keep = visitor.page.locator('tueroeffner-chat .ways [part=keep]')
    await keep.click()
    await expect.poll(() => keep.getAttribute('aria-pressed'), patience).toBe('true')
    const { session, local } = await visitor.keeps()
    expect([session, Object.keys(local)]).toEqual([{}, ['tueroeffner']])

    await visitor.page.evaluate('sessionStorage.clear()')
    await visitor.page.reload()
    await visitor.opensChat()
    await event(visitor, 'requested').waitFor()
    await keep.click()
    await expect.poll(() => keep.getAttribute('aria-pressed'), patience).toBe('false')
    expect((await visitor.keeps()).local).toEqual({})

    await keep.click()
    await visitor.page.locator('tueroeffner-chat .more summary').click()
    await part(visitor, 'erase').click()
    await visitor.presses(texts.erase.confirm)
    await visitor.page.getByText(texts.erase.done).waitFor()
    expect(await visitor.keeps()).toEqual({ session: {}, local: {}, cookies: 0 })
  })
})

describe('with a counsellor', () => {
  it('the user sees name and role, what was read and typed, and hears who joined once', async () => {
    const visitor = await visits('/')
    const { page } = visitor
    await asksForPerson(visitor)
    await counsellor.turnsTo(visitor)
    await counsellor.notes('Nur für uns: ruhig bleiben')
    await counsellor.joins()
    const status = page.locator('tueroeffner-chat [part=status]')
    const joined = say('handoff.claimed', { called: 'Mira', role: 'Beraterin' })
    await expect.poll(() => status.textContent(), patience).toContain(joined)
    expect(await event(visitor, 'claimed').getAttribute('aria-live')).toBe('off')

    await counsellor.types()
    await part(visitor, 'typing').waitFor()
    expect(await part(visitor, 'typing').textContent()).toContain('Mira schreibt')
    await counsellor.writes('Guten Tag! Was steht auf dem Brief?')
    await part(visitor, 'counsellor').waitFor()
    await part(visitor, 'typing').waitFor({ state: 'hidden' })
    expect(await part(visitor, 'counsellor').ariaSnapshot()).toContain('Beraterin Mira:')
    expect(await who(visitor)).toMatch(/Mira\s*· Beraterin/)
    expect(await part(visitor, 'person').textContent()).toContain(texts.handoff.answers('Mira'))
    expect(await status.textContent()).not.toContain('Guten Tag')

    await visitor.says('Ein Termin am Montag')
    await expect.poll(async () => (await visitor.lines()).at(-1)?.text, patience).toBe('Ein Termin am Montag')
    expect(await part(visitor, 'seen').count()).toBe(0)
    await counsellor.reads()
    await part(visitor, 'seen').waitFor()
    expect(await part(visitor, 'seen').textContent()).toContain(texts.handoff.seen)

    await expect
      .poll(() => visitor.requests.filter((url) => url.includes('/conversation/seen')).length, patience)
      .toBeGreaterThan(0)
    expect(await page.content()).not.toContain('ruhig bleiben')
    const { session } = await visitor.keeps()
    const conversation = await fetch(`${service.address}/api/conversation`, {
      headers: { Authorization: `Bearer ${session.tueroeffner}` },
    })
    expect(await conversation.text()).not.toMatch(/ruhig bleiben|counsellorId|drafts|labels/)
  })

  it('the answer is counted on the launcher and found after a reload', async () => {
    const visitor = await visits('/')
    await asksForPerson(visitor)
    const title = await visitor.page.title()
    await visitor.page.keyboard.press('Escape')
    await counsellor.turnsTo(visitor)
    await counsellor.writes('Guten Tag! Was steht auf dem Brief?')
    const launcher = part(visitor, 'launcher')
    await expect.poll(() => launcher.textContent(), patience).toContain('Eine neue Nachricht')
    expect(await visitor.page.title()).toBe(title)

    await visitor.page.reload()
    await counsellor.writes('Sind Sie noch da?')
    await visitor.opensChat()
    await expect.poll(() => part(visitor, 'counsellor').count(), patience).toBe(2)
  })

  it('they give it back to the program, or end it and ask how it was', async () => {
    const visitor = await visits('/')
    await meetsCounsellor(visitor)
    await counsellor.leaves()
    await event(visitor, 'released').waitFor()
    expect(await event(visitor, 'released').textContent()).toContain(say('welcome.notice'))
    await expect.poll(() => who(visitor), patience).toContain(texts.program)

    const other = await visits('/')
    await meetsCounsellor(other)
    await counsellor.closes()
    await event(other, 'closed').waitFor()
    await expect.poll(() => who(other), patience).toContain(texts.handoff.closed)
    await other.presses(say('handoff.rateGood'))
    await other.page.getByText(say('handoff.rated')).waitFor()
    await other.page.reload()
    await other.opensChat()
    const rated = event(other, 'closed').locator('[data-used]')
    await rated.waitFor()
    expect(await rated.textContent()).toContain(say('handoff.rateGood'))
  })
})

describe('everybody', () => {
  const cutOff = `(() => {
    const root = document.querySelector('tueroeffner-chat').shadowRoot
    const panel = root.querySelector('.panel').getBoundingClientRect()
    return [...root.querySelectorAll('.panel *')]
      .filter((element) => element.checkVisibility() && !element.closest('.hidden'))
      .map((element) => [element, element.getBoundingClientRect()])
      .filter(([, box]) => box.width > 0 && (box.left < panel.left - 1 || box.right > panel.right + 1))
      .map(([element]) => element.outerHTML.slice(0, 120))
  })()`
  const smallTargets = `(() => {
    const root = document.querySelector('tueroeffner-chat').shadowRoot
    return [...root.querySelectorAll('button, summary, input')]
      .filter((element) => element.checkVisibility())
      .map((element) => [element, element.getBoundingClientRect()])
      .filter(([, box]) => box.width > 0 && (box.width < 43.9 || box.height < 43.9))
      .map(([element, box]) => element.textContent.trim() + ' ' + box.width + '×' + box.height)
  })()`

  it('can use each state: axe in light and dark, 320 pixels, targets for fingers', async () => {
    const visitor = await visits('/', { width: 320, height: 568 })
    const { page } = visitor
    const isFine = async (state: string) => {
      expect(await axeFindings(visitor), state).toEqual([])
      expect(await page.evaluate(cutOff), state).toEqual([])
      expect(await page.evaluate(smallTargets), state).toEqual([])
    }
    await asksForPerson(visitor)
    await isFine('waiting')
    await page.locator('tueroeffner-chat .handoff summary').click()
    await isFine('status')
    await page.locator('tueroeffner-chat .handoff [part=code]').click()
    await page.locator('tueroeffner-chat #code[open]').waitFor()
    await isFine('code')
    await page.keyboard.press('Escape')
    await visitor.says('أين أسجل عنواني في لايبزيغ؟')
    await visitor.says('Mein Mann schlägt mich')
    await page.locator('tueroeffner-chat [data-urgent]').waitFor()
    await isFine('emergency')
    await counsellor.turnsTo(visitor)
    await counsellor.joins()
    await counsellor.writes('Guten Tag!', 'أهلاً! خذ معك جواز السفر.')
    await expect.poll(() => part(visitor, 'counsellor').count(), patience).toBe(2)
    await counsellor.reads()
    await part(visitor, 'seen').waitFor()
    await isFine('person')
    const arabic = part(visitor, 'counsellor').last().locator('.bubble')
    expect(
      await arabic.evaluate(
        (element) => element.ownerDocument.defaultView.getComputedStyle(element).direction,
      ),
    ).toBe('rtl')
    await counsellor.closes()
    await event(visitor, 'closed').waitFor()
    await isFine('closed')
    // A sixth message within ten seconds would be refused with a word.
    await wait(10_000)
    await visitor.says('Danke')
    await expect.poll(async () => (await visitor.lines()).at(-1)?.speaker, patience).toBe('bot')
    await expect.poll(() => who(visitor), patience).toContain(texts.program)
    await isFine('again with the program')
  })

  it('needs no mouse: confirms, gets a code, closes it, withdraws', async () => {
    const visitor = await visits('/')
    const { keyboard } = visitor.page
    const tabsTo = async (wanted: string | RegExp, key = 'Tab') => {
      for (let step = 0; step < 60; step++) {
        if ((await visitor.focused()).match(wanted)) return
        await keyboard.press(key)
      }
      throw new Error(`the focus never reached ${wanted}`)
    }
    await visitor.opensChat()
    await tabsTo(say('welcome.person'))
    await keyboard.press('Enter')
    await visitor.hears(1)
    await tabsTo(say('handoff.confirm'), 'Shift+Tab')
    await keyboard.press('Enter')
    await event(visitor, 'requested').waitFor()
    await expect
      .poll(() => part(visitor, 'person').textContent(), patience)
      .toContain(texts.handoff.willAnswer)

    await tabsTo(texts.handoff.willAnswer)
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    expect(await visitor.focused()).toContain(texts.code.action)
    await keyboard.press('Enter')
    await visitor.page.locator('tueroeffner-chat #code[open]').waitFor()
    await keyboard.press('Escape')
    await expect.poll(() => visitor.focused(), patience).toContain(texts.handoff.willAnswer)
    await keyboard.press('Enter')
    await tabsTo(say('handoff.withdraw'))
    await keyboard.press('Enter')
    await event(visitor, 'withdrawn').waitFor()
    await visitor.page.locator('tueroeffner-chat [part=panel]').waitFor()
  })
})
