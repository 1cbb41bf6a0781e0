import type { Browser } from 'playwright-core'
import { makesAccount, opensRow, setUpPath, signsIn, takesUp, words, writes } from './console-desk.ts'
import { createDataFolder, removeDataFolder, startService } from './service.ts'
import { type VisitOptions, type Visitor, visit } from './visitor.ts'
import { createPerson, morningQuestions } from './waiting-person.ts'

/** One state of the console, and how somebody comes to see it. */
interface Scene {
  options?: VisitOptions
  play(counsellor: Visitor): Promise<void>
}

const office = { width: 1366, height: 768 }
const phone = { width: 400, height: 720 }
const claimed = 'Wie finde ich einen Hausarzt'

/** Goes to a place by its address, and waits for what it fetches. */
async function goes({ page }: Visitor, place: string): Promise<void> {
  await page.evaluate(`location.hash = '#/${place}'`)
  await page.locator(`main[data-page=${place}] h1`).first().waitFor()
  await page.waitForLoadState('networkidle')
}

async function opens(counsellor: Visitor): Promise<void> {
  await counsellor.page.locator('[data-tab=mine]').click()
  await opensRow(counsellor, 'Grünau')
  await counsellor.page.locator('.suggestion').first().waitFor({ state: 'attached' })
}

const scenes: Record<string, Scene> = {
  busy: { play: async () => undefined },
  'busy-dark': { options: { dark: true }, play: async () => undefined },
  open: { play: opens },
  'open-dark': { options: { dark: true }, play: opens },
  waiting: {
    async play(counsellor) {
      await opensRow(counsellor, 'Einbürgerung')
      await counsellor.page.locator('.suggestion').first().waitFor({ state: 'attached' })
    },
  },
  transfer: {
    async play(counsellor) {
      await opens(counsellor)
      await counsellor.page.getByRole('button', { name: words.actions.transfer }).click()
    },
  },
  keys: {
    async play({ page }) {
      await page.locator('.help-button').click()
    },
  },
  phone: { options: phone, play: async () => undefined },
  'phone-open': { options: phone, play: opens },
  'phone-context': {
    options: { ...phone, dark: true },
    async play(counsellor) {
      await opens(counsellor)
      await counsellor.page.locator('.context-button').click()
    },
  },
  small: { options: { width: 320, height: 568 }, play: opens },
  english: {
    async play(counsellor) {
      await opens(counsellor)
      await counsellor.page.getByRole('button', { name: 'EN English' }).click()
    },
  },
  search: {
    async play(counsellor) {
      await goes(counsellor, 'search')
      await counsellor.page.locator('#search-page').fill('Wohnung anmelden')
      await counsellor.page.locator('.results li').first().waitFor()
    },
  },
  directory: { play: (counsellor) => goes(counsellor, 'directory') },
  'directory-phone': { options: phone, play: (counsellor) => goes(counsellor, 'directory') },
  lists: { play: (counsellor) => goes(counsellor, 'lists') },
  settings: { options: { ...office, height: 1500 }, play: (counsellor) => goes(counsellor, 'settings') },
  accounts: { play: (counsellor) => goes(counsellor, 'accounts') },
  audit: { options: { dark: true }, play: (counsellor) => goes(counsellor, 'audit') },
}

/** Pictures of the counsellors' console on a morning with fifteen people waiting. */
export async function takeConsole(
  browser: Browser,
  wanted: string,
  save: (name: string, take: (path: string) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const names = ['sign-in', 'set-up', 'empty', ...Object.keys(scenes)].map((name) => `console-${name}`)
  if (!names.some((name) => name.includes(wanted))) return
  const data = createDataFolder()
  // Words alone are enough here, and the start is quick.
  const service = await startService({ data, env: { EMBEDDING_MODEL: '/nonexistent' } })
  const picture = async (name: string, { page }: Visitor) => {
    if (!`console-${name}`.includes(wanted)) return
    await page.mouse.move(2, 2)
    await save(`console-${name}`, (path) => page.screenshot({ path }))
  }
  try {
    const first = await visit(browser, service.address, setUpPath(service), office)
    await first.page.locator('[name=password]').waitFor()
    await picture('set-up', first)
    await takesUp(first, { login: 'kim', called: 'Kim' })
    await first.page.locator('.lists .empty:not([aria-busy])').waitFor()
    await picture('empty', first)
    for (const [login, called, languages] of [
      ['alex', 'Alex', ['de', 'ar', 'fr']],
      ['minh', 'Minh', ['de', 'vi']],
    ] as const)
      await makesAccount(first, { login, called, roles: ['counsellor'], languages: [...languages] })
    for (const [text, lang] of morningQuestions) {
      const person = await createPerson(service.address, lang)
      await person.asksForPerson()
      await person.says(text)
      if (!text.startsWith(claimed)) continue
      await opensRow(first, claimed)
      await writes(first, 'Guten Tag! Ich suche Ihnen Praxen heraus. In welchem Stadtteil wohnen Sie?')
      await first.page.locator('#note').fill('Fragt auch nach einem Kinderarzt.')
      await first.page.getByRole('button', { name: words.notes.keep }).click()
      await first.page.locator('.notes li').waitFor()
      await person.reads()
      await person.says('In Grünau. Am besten mit der Straßenbahn erreichbar.')
    }
    await keepsList(first)
    await first.leaves()

    const gate = await visit(browser, service.address, '/console/', office)
    await gate.page.locator('#username').waitFor()
    await picture('sign-in', gate)
    await gate.leaves()

    for (const [name, { options, play }] of Object.entries(scenes)) {
      if (!`console-${name}`.includes(wanted)) continue
      const counsellor = await visit(browser, service.address, '/console/', { ...office, ...options })
      await signsIn(counsellor, 'kim')
      await counsellor.page.locator('.row').first().waitFor()
      await play(counsellor)
      await picture(name, counsellor)
      await counsellor.leaves()
    }
  } finally {
    await service.stop()
    removeDataFolder(data)
  }
}

/** A list as a team would keep it, one entry overdue. */
async function keepsList({ page }: Visitor): Promise<void> {
  const items = [
    {
      id: 'a',
      name: 'Servicetelefon Kindergeld',
      text: 'Vormittags am besten zu erreichen. Die Kundennummer wird immer gefragt.',
      phone: '0800 4555530',
      languages: ['de'],
      groups: ['Eltern'],
      source: 'Webseite der Familienkasse',
      reviewBy: '2027-11-30',
    },
    {
      id: 'b',
      name: 'Sprachcafé im Haus der Volkshochschule',
      text: 'Ohne Anmeldung. Wer kommt, spricht Deutsch mit anderen.',
      url: 'https://www.vhs-leipzig.de',
      languages: ['de', 'en', 'ar'],
      groups: ['Deutsch lernen'],
      source: 'Gespräch mit der Volkshochschule',
      reviewBy: '2026-10-01',
    },
  ]
  await page.evaluate(`(async () => {
    const send = async (method, path, body) => (await fetch('/console/api' + path, {
      method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    })).json()
    const list = await send('POST', '/lists', { title: 'Kontakte, die weiterhelfen', about: 'Was am Tresen oft gefragt wird.' })
    await send('PUT', '/lists/' + list.id, { title: list.title, about: list.about, items: ${JSON.stringify(items)} })
    await send('POST', '/lists', { title: 'Merkblätter', about: 'PDF-Dateien zum Ausdrucken.' })
  })()`)
}
