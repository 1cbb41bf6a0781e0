import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatTexts } from '../../adapters/web/widget/texts.ts'
import { textsIn } from '../../bot/texts.ts'
import { createDataFolder, removeDataFolder, type Service, startService } from './service.ts'
import { browserSuite, patience } from './suite.ts'
import type { Visitor } from './visitor.ts'

const { visits } = browserSuite()
const texts = chatTexts.de
const hasLines = (visitor: Visitor, count: number) =>
  expect.poll(async () => (await visitor.lines()).length, patience).toBe(count)
const banner = (visitor: Visitor) => visitor.page.locator('tueroeffner-chat [part=status].banner')

describe('a newcomer', () => {
  it.each([
    ['de', 'Wo melde ich mich an?', /Bürgerbüro/],
    ['en', 'Where do I register my address?', /Bürgerbüro/],
  ] as const)('asks where to register and says that it helped (%s)', async (lang, question, office) => {
    const say = textsIn(lang)
    const visitor = await visits(`/?lang=${lang}`)
    await visitor.opensChat()

    await visitor.says(question)
    expect(await visitor.hears(1)).toMatch(office)
    const card = visitor.page.locator('tueroeffner-chat [part=card]').first()
    const name = card.locator('h3 [lang=de]')
    expect(await name.textContent()).toMatch(office)
    expect(await card.locator('a[target=_blank]').first().getAttribute('rel')).toBe('noopener noreferrer')

    await visitor.presses(say('chip.cost'))
    expect(await visitor.hears(2)).toMatch(/kost|cost|Euro|€|free/i)

    await visitor.presses(say('feedback.yes'))
    expect(await visitor.hears(3)).toContain(say('feedback.thanks'))
    expect(
      (await visitor.lines()).filter(({ speaker }) => speaker === 'user').map(({ text }) => text),
    ).toEqual([question, say('chip.cost'), say('feedback.yes')])
  })

  it('who changes the language reads on in the other one', async () => {
    const visitor = await visits('/?lang=de')
    await visitor.opensChat()
    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)
    await visitor.page.locator('tueroeffner-chat .languages [lang=en]').click()
    await visitor.page.getByText(textsIn('en')('welcome.notice')).waitFor()
    await visitor.says('Where can I learn German?')
    await visitor.hears(2)
    expect(await visitor.page.locator('tueroeffner-chat [part~=bot]').nth(1).getAttribute('lang')).toBe('en')
  })

  it('presses a button twice and has said it once', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    await visitor.page.getByRole('button', { name: textsIn('de')('welcome.example1') }).dblclick()
    await visitor.hears(1)
    await visitor.page
      .getByRole('button', { name: textsIn('de')('chip.cost') })
      .first()
      .dblclick()
    await visitor.hears(2)
    await visitor.says('Danke')
    await visitor.hears(3)
    await hasLines(visitor, 6)
  })
})

describe('a conversation', () => {
  it('is there again after a reload, each line once', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)
    const before = await visitor.lines()

    await visitor.page.reload()
    await visitor.opensChat()
    await visitor.hears(1)
    expect(await visitor.lines()).toEqual(before)

    await visitor.says('Danke')
    await visitor.hears(2)
    await hasLines(visitor, 4)
  })

  it('shows the same in two tabs and is gone from both when it is deleted', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)
    const tab = await visitor.duplicatesTab()
    await tab.opensChat()
    await tab.hears(1)
    await tab.says('Danke')
    await visitor.hears(2)
    await hasLines(visitor, 4)
    await hasLines(tab, 4)
    expect(await tab.lines()).toEqual(await visitor.lines())

    await visitor.page.bringToFront()
    await visitor.page.locator('tueroeffner-chat [part=menu] summary').click()
    await visitor.page.locator('tueroeffner-chat [part=erase]').click()
    await visitor.page.getByRole('button', { name: texts.erase.confirm }).click()
    for (const one of [visitor, tab]) {
      await one.page.getByText(texts.erase.done).waitFor()
      expect(await one.lines()).toEqual([])
      expect((await one.keeps()).session).toEqual({})
    }
    expect(await visitor.focused()).toMatch(/^input/)

    await visitor.says('Danke')
    await visitor.hears(1)
    await hasLines(visitor, 2)
  })

  it('goes on after the network was away', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)

    await visitor.page.context().setOffline(true)
    await banner(visitor).waitFor()
    expect(await banner(visitor).textContent()).toContain(texts.lost)
    await visitor.says('Danke')
    await visitor.page.getByText(texts.delayed).waitFor()
    expect(await banner(visitor).textContent()).toContain(texts.lost)

    await visitor.page.context().setOffline(false)
    await visitor.hears(2)
    await hasLines(visitor, 4)
    await banner(visitor).waitFor({ state: 'detached' })
  })

  it('keeps the draft of somebody who writes too quickly', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    for (let nth = 1; nth <= 6; nth++) await visitor.says(`Danke ${nth}`)
    const error = visitor.page.locator('tueroeffner-chat [part=error]')
    await expect.poll(() => error.textContent(), patience).toMatch(/viele Nachrichten/)
    const input = visitor.page.locator('tueroeffner-chat textarea')
    expect(await input.inputValue()).toBe('Danke 6')
    expect(await input.getAttribute('aria-invalid')).toBe('true')
    expect(await visitor.focused()).toMatch(/^input/)
    await visitor.hears(5)
    await hasLines(visitor, 10)
  })

  it('gives out what is stored of it', async () => {
    const visitor = await visits('/')
    await visitor.opensChat()
    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)
    await visitor.page.locator('tueroeffner-chat [part=menu] summary').click()
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.page.locator('tueroeffner-chat [part=export]').click(),
    ])
    expect(download.suggestedFilename()).toBe('tueroeffner.json')
  })
})

describe('when the service dies in the middle', () => {
  let data: string
  let service: Service
  beforeAll(async () => {
    data = createDataFolder()
    service = await startService({ data })
  })
  afterAll(async () => {
    await service.stop()
    removeDataFolder(data)
  })

  it('nothing is lost or doubled, and the widget finds it again', async () => {
    const visitor = await visits('/', { address: service.address })
    await visitor.opensChat()
    await visitor.says('Wo melde ich mich an?')
    await visitor.hears(1)
    const before = await visitor.lines()

    await visitor.says('Wie finde ich einen Deutschkurs?')
    await service.kill()
    await visitor.says('Ich suche einen Kita-Platz')
    await visitor.page.getByText(texts.delayed).first().waitFor()
    service = await startService({ data, port: service.port })

    await visitor.hears(3)
    await hasLines(visitor, 6)
    const lines = await visitor.lines()
    expect(lines.slice(0, 2)).toEqual(before)
    expect(lines.filter(({ speaker }) => speaker === 'user').map(({ text }) => text)).toEqual([
      'Wo melde ich mich an?',
      'Wie finde ich einen Deutschkurs?',
      'Ich suche einen Kita-Platz',
    ])
    await banner(visitor).waitFor({ state: 'detached' })
    await visitor.page.reload()
    await visitor.opensChat()
    await visitor.hears(3)
    expect(await visitor.lines()).toEqual(lines)

    // With a stream still open.
    expect(await service.stop()).toBe(0)
  })
})
