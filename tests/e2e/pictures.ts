import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { chatTexts } from '../../adapters/web/widget/texts.ts'
import { textsIn } from '../../bot/texts.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import { chromiumOptions } from '../helpers/chromium.ts'
import { takeConsole } from './console-pictures.ts'
import { type Counsellor, employCounsellor } from './counsellor.ts'
import { createDataFolder, removeDataFolder, type Service, startService, untilIndexed } from './service.ts'
import { type VisitOptions, type Visitor, visit } from './visitor.ts'

/** One state of the widget: how a visitor comes to see it. */
interface Scene {
  path?: string
  play(visitor: Visitor, counsellor: Counsellor): Promise<void>
}

const question = 'Wo melde ich mich an?'
const arabicQuestion = 'أين أسجل عنواني في لايبزيغ؟'

const scenes: Record<string, Scene> = {
  opening: {
    async play(visitor) {
      await visitor.opensChat()
    },
  },
  answer: {
    async play(visitor) {
      await visitor.opensChat()
      await visitor.says(question)
      await visitor.hears(1)
    },
  },
  card: {
    async play(visitor, counsellor) {
      await scenes.answer?.play(visitor, counsellor)
      await scrollTo(visitor, '[part=card]')
    },
  },
  'ask-back': {
    async play(visitor) {
      await visitor.opensChat()
      await visitor.says('Deutschkurs')
      await visitor.hears(1)
    },
  },
  person: {
    async play(visitor) {
      await visitor.opensChat()
      await visitor.presses(textsIn('de')('welcome.person'))
      await visitor.hears(1)
    },
  },
  menu: {
    async play(visitor) {
      await visitor.opensChat()
      await visitor.page.locator('tueroeffner-chat summary').click()
    },
  },
  offline: {
    async play(visitor) {
      await visitor.opensChat()
      await visitor.says(question)
      await visitor.hears(1)
      await visitor.page.context().setOffline(true)
      await visitor.says('Was kostet das?')
      await visitor.page.getByText(chatTexts.de.delayed).waitFor()
    },
  },
  'too-many': {
    async play(visitor) {
      await visitor.opensChat()
      await visitor.says(question)
      for (const word of ['Hallo', 'Danke', 'Hallo', 'Danke']) await visitor.says(word)
      await visitor.says('Wie finde ich einen Deutschkurs?')
      await visitor.page.locator('tueroeffner-chat [part=error]:not([hidden])').waitFor()
      await visitor.hears(5)
    },
  },
  waiting: {
    async play(visitor) {
      await asksForPerson(visitor)
    },
  },
  'waiting-status': {
    async play(visitor) {
      await asksForPerson(visitor)
      await visitor.page.locator('tueroeffner-chat .handoff summary').click()
    },
  },
  'waiting-emergency': {
    async play(visitor) {
      await asksForPerson(visitor)
      await visitor.says('Mein Mann schlägt mich')
      await visitor.page.locator('tueroeffner-chat [data-urgent]').waitFor()
    },
  },
  code: {
    async play(visitor) {
      await asksForPerson(visitor)
      await visitor.page.locator('tueroeffner-chat .ways [part=code]').click()
      await visitor.page.locator('tueroeffner-chat #code[open]').waitFor()
    },
  },
  'code-enter': {
    async play(visitor) {
      await visitor.opensChat()
      await visitor.page.locator('tueroeffner-chat .more summary').click()
      await visitor.page.locator('tueroeffner-chat [part=enter-code]').click()
      await visitor.page.locator('tueroeffner-chat [part=code-input]').fill('ABCD-EFGH-JKMN')
      await visitor.page.locator('tueroeffner-chat [part=code-open]').click()
      await visitor.page.locator('tueroeffner-chat #code-error:not([hidden])').waitFor()
    },
  },
  counsellor: {
    async play(visitor, counsellor) {
      await asksForPerson(visitor)
      await meetsCounsellor(visitor, counsellor)
    },
  },
  'counsellor-left': {
    async play(visitor, counsellor) {
      await asksForPerson(visitor)
      await meetsCounsellor(visitor, counsellor)
      await counsellor.leaves()
      await visitor.page.locator('tueroeffner-chat [data-event=released]').waitFor()
    },
  },
  closed: {
    async play(visitor, counsellor) {
      await asksForPerson(visitor)
      await meetsCounsellor(visitor, counsellor)
      await counsellor.closes()
      await visitor.page.locator('tueroeffner-chat [data-event=closed]').waitFor()
    },
  },
  'waiting-english': {
    path: '/?lang=en',
    async play(visitor) {
      await asksForPerson(visitor, 'en')
    },
  },
  'counsellor-arabic': {
    async play(visitor, counsellor) {
      await asksForPerson(visitor)
      await visitor.says(arabicQuestion)
      await visitor.page.getByText(arabicQuestion).waitFor()
      await meetsCounsellor(visitor, counsellor)
      await counsellor.writes('أهلاً! خذ معك جواز السفر.')
      await visitor.page.getByText('أهلاً').waitFor()
    },
  },
  english: {
    path: '/?lang=en',
    async play(visitor) {
      await visitor.opensChat()
      await visitor.says('Where do I register my address?')
      await visitor.hears(1)
    },
  },
  arabic: {
    async play(visitor) {
      await visitor.opensChat()
      await visitor.says(arabicQuestion)
      await visitor.hears(1)
      await visitor.page.locator('tueroeffner-chat textarea').fill('شكرا جزيلا')
    },
  },
}

/** A whole page. @param wait - what must be there first. */
interface PagePicture {
  path: string
  options: VisitOptions
  wait?: string
  /** Pixels from the top; the window's height without it. */
  height?: number
}

const desktop = { width: 1280, height: 800 }
const phone = { width: 400, height: 720 }

const pages: Record<string, PagePicture> = {
  'demo-desktop': { path: '/?lang=de', options: desktop },
  'demo-desktop-dark': { path: '/?lang=en', options: { ...desktop, dark: true } },
  'demo-phone': { path: '/?lang=de', options: phone },
  chat: { path: '/chat?lang=de', options: desktop, wait: 'tueroeffner-chat [part=example]' },
  'chat-phone-dark': {
    path: '/chat?lang=en',
    options: { ...phone, dark: true },
    wait: 'tueroeffner-chat [part=example]',
  },
  register: { path: '/answers?lang=de', options: desktop, height: 1400 },
  'register-search': { path: '/answers?lang=en&q=German+course', options: desktop },
  answer: { path: '/answers/de/anmeldung-wohnung', options: desktop, height: 1600 },
  'answer-phone-dark': {
    path: '/answers/en/anmeldung-wohnung',
    options: { ...phone, dark: true },
    height: 1600,
  },
  'counter-card': { path: '/answers/de/anmeldung-wohnung/card', options: { width: 900, height: 1200 } },
  office: { path: '/offices/de/willkommenszentrum-leipzig', options: desktop, height: 1100 },
  offices: { path: '/offices?lang=de', options: desktop },
  privacy: { path: '/privacy?lang=de', options: desktop, height: 1200 },
}

/**
 * Takes every picture whose name contains `wanted`, one line of output for each.
 *
 * @returns how many there were.
 */
export async function takePictures(folder: string, wanted: string): Promise<number> {
  await mkdir(folder, { recursive: true })
  const data = createDataFolder()
  const [service, browser] = await Promise.all([
    startService({ data, env: { PUBLIC_URL: 'https://tueroeffner.example' } }),
    chromium.launch(chromiumOptions()),
  ])
  let count = 0
  const save = async (name: string, take: (path: string) => Promise<unknown>) => {
    const path = join(folder, `${name}.png`)
    await take(path)
    count++
    process.stdout.write(`${name}.png ${Math.ceil((await stat(path)).size / 1024)} kB\n`)
  }
  try {
    await untilIndexed(service, ({ search }) =>
      process.stdout.write(`preparing the search, ${search.done ?? 0} of ${search.total ?? '?'}\n`),
    )
    const counsellor = await employCounsellor(service)
    await takeWidget(browser, service, counsellor, wanted, save)
    await takePages(browser, service, wanted, save)
    await takeHeroes(browser, service, counsellor, wanted, save)
    await takeConsole(browser, wanted, save)
  } finally {
    await browser.close()
    await service.stop()
    removeDataFolder(data)
  }
  return count
}

type Save = (name: string, take: (path: string) => Promise<unknown>) => Promise<void>

async function takeWidget(
  browser: Browser,
  service: Service,
  counsellor: Counsellor,
  wanted: string,
  save: Save,
): Promise<void> {
  for (const [scene, { path = '/?lang=de', play }] of Object.entries(scenes))
    for (const width of [400, 320]) {
      const names = {
        light: `widget-${scene}-light-${width}`,
        dark: `widget-${scene}-dark-${width}`,
      } as const
      if (!Object.values(names).some((name) => name.includes(wanted))) continue
      const visitor = await visit(browser, service.address, path, {
        width,
        height: width === 400 ? 720 : 568,
      })
      await play(visitor, counsellor)
      // Away from everything that changes under the pointer.
      await visitor.page.mouse.move(2, 2)
      for (const colorScheme of ['light', 'dark'] as const) {
        await visitor.page.emulateMedia({ colorScheme })
        await save(names[colorScheme], (file) => visitor.page.screenshot({ path: file }))
      }
      await visitor.leaves()
    }
}

async function takePages(browser: Browser, service: Service, wanted: string, save: Save): Promise<void> {
  for (const [name, { path, options, wait, height }] of Object.entries(pages)) {
    if (!`page-${name}`.includes(wanted)) continue
    const visitor = await visit(browser, service.address, path, options)
    await visitor.page
      .locator(wait ?? 'h1 >> visible=true')
      .first()
      .waitFor()
    if (height !== undefined) await visitor.page.setViewportSize({ width: options.width ?? 1280, height })
    await save(`page-${name}`, (file) => visitor.page.screenshot({ path: file }))
    await visitor.leaves()
  }
}

/** The two pictures of the README: the answer on the demo page, and in dark the office it leads to. */
async function takeHeroes(
  browser: Browser,
  service: Service,
  counsellor: Counsellor,
  wanted: string,
  save: Save,
): Promise<void> {
  for (const [name, scene, dark] of [
    ['widget', 'answer', false],
    ['widget-dark', 'card', true],
  ] as const) {
    if (!name.includes(wanted)) continue
    const visitor = await visit(browser, service.address, '/?lang=de', {
      width: 1200,
      height: 720,
      dark,
      deviceScaleFactor: 2,
    })
    await scenes[scene]?.play(visitor, counsellor)
    await visitor.page.mouse.move(2, 2)
    await save(name, (file) => visitor.page.screenshot({ path: file }))
    await visitor.leaves()
  }
}

/** Asks a question, then for a person, and confirms the notice. */
async function asksForPerson(visitor: Visitor, lang: AnswerLanguage = 'de'): Promise<void> {
  const say = textsIn(lang)
  await visitor.opensChat()
  await visitor.says(lang === 'de' ? question : 'Where do I register my address?')
  await visitor.hears(1)
  await visitor.presses(say('welcome.person'))
  await visitor.hears(2)
  await visitor.presses(say('handoff.confirm'))
  await visitor.page.locator('tueroeffner-chat [data-event=requested]').waitFor()
}

async function meetsCounsellor(visitor: Visitor, counsellor: Counsellor): Promise<void> {
  await counsellor.turnsTo(visitor)
  await counsellor.joins()
  await counsellor.writes(
    'Guten Tag! Ich habe Ihre Frage gelesen. Haben Sie schon die Bestätigung von Ihrem Vermieter?',
    'Ohne diese Bestätigung geht die Anmeldung leider nicht.',
  )
  await visitor.page.getByText('Ohne diese').waitFor()
  await visitor.says('Ja, die habe ich.')
  await counsellor.reads()
  await visitor.page.locator('tueroeffner-chat [part=seen]').waitFor()
  await counsellor.types()
  await visitor.page.locator('tueroeffner-chat [part=typing]').waitFor()
}

/** Brings a part of the log to its top. */
async function scrollTo(visitor: Visitor, selector: string): Promise<void> {
  await visitor.page
    .locator(`tueroeffner-chat ${selector}`)
    .first()
    .evaluate((element) => {
      const log = element.closest('.log')
      log.scrollTop = element.offsetTop - log.offsetTop - 8
    })
}
