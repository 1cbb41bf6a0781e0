import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textsIn } from '../../bot/texts.ts'
import { startSignOn } from '../helpers/fake-sign-on.ts'
import { axeFindings } from './axe.ts'
import {
  makesAccount,
  opensRow,
  setUpPath,
  signsIn,
  smallTargets,
  takesUp,
  tooWide,
  words,
  writes,
} from './console-desk.ts'
import { consoleSuite } from './console-suite.ts'
import { patience } from './suite.ts'
import type { Visitor } from './visitor.ts'
import { asksForPerson, part, who } from './waiting-visitor.ts'

/** A partner of the pack, with a desk of their own. */
const partner = { id: 'fizu-weg-in-arbeit', name: 'FIZU: Ihr Weg in die Arbeit' }

/** Whom the city's sign-on service names. */
let claims: Record<string, unknown> = {}
let signOn: Awaited<ReturnType<typeof startSignOn>>
const { service, visits, sits, waits } = consoleSuite(async () => {
  // On 127.0.0.1, while the console is opened on localhost: two sites, as in a city.
  signOn = await startSignOn(() => claims)
  const { issuer, clientId, clientSecret } = signOn.settings
  return { SIGN_ON_ISSUER: issuer, SIGN_ON_CLIENT_ID: clientId, SIGN_ON_CLIENT_SECRET: clientSecret }
})

beforeAll(async () => {
  const admin = await visits(setUpPath(service()))
  await takesUp(admin, { login: 'kim', called: 'Kim' })
  for (const account of [
    { login: 'mira', called: 'Mira', roles: ['counsellor'] },
    { login: 'lea', called: 'Lea', roles: ['lead'] },
    { login: 'pia', called: 'Pia', roles: ['partner'], officeId: partner.id },
  ]) {
    const window = await visits(await makesAccount(admin, account))
    await takesUp(window)
    await window.leaves()
  }
  await makesAccount(admin, { login: 'sol@stadt.example', called: 'Sol', roles: ['counsellor'] })
  await admin.leaves()
})

afterAll(() => signOn.close())

/** Nothing to complain of on this screen: checks of accessibility, no overflow on a phone, no broken policy. */
async function isSound(visitor: Visitor, name: string): Promise<void> {
  const { page } = visitor
  const before = page.viewportSize()
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await axeFindings(visitor), `${name} ${size.width}`).toEqual([])
    expect(await page.evaluate(tooWide), `${name} ${size.width}`).toBe(false)
    expect(await page.evaluate(smallTargets), `${name} ${size.width}`).toEqual([])
  }
  if (before) await page.setViewportSize(before)
  expect(await page.evaluate('window.violations'), name).toEqual([])
}

async function opensMenu({ page }: Visitor): Promise<void> {
  await page.locator('.account summary').click()
  await page.locator('#sign-out').waitFor()
}

const message = ({ page }: Visitor, text: string) => page.locator('.message', { hasText: text })

describe('a list with a file', () => {
  const pdf = Buffer.from(
    `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`,
    'latin1',
  )

  /** A list of one entry, as a counsellor makes it. */
  async function makesList({ page }: Visitor, title: string): Promise<void> {
    await page.getByRole('link', { name: words.pages.lists }).click()
    await page.getByRole('button', { name: words.staffLists.create }).click()
    await page.locator('[name=title]').fill(title)
    await page.locator('dialog button[type=submit]').click()
    await page.locator('h2', { hasText: title }).waitFor()
    await page.getByRole('button', { name: words.staffLists.add }).click()
    await page.locator('dialog [name=name]').fill('Merkblatt Kindergeld')
    await page.locator('dialog [name=text]').fill('Was zum Termin mitzubringen ist.')
    await page.locator('dialog [name=source]').fill('Familienkasse, Gespräch am Tresen')
    await page.locator('dialog [name=reviewBy]').fill('2099-01-31')
    await page.locator('dialog button[type=submit]').click()
    await page.locator('tbody th', { hasText: 'Merkblatt Kindergeld' }).waitFor()
  }

  it('is made, given a PDF, and gives back the same bytes', async () => {
    const mira = await sits('mira')
    await makesList(mira, 'Merkblätter')
    const row = mira.page.locator('tbody tr')
    expect(await row.textContent()).toContain('Familienkasse, Gespräch am Tresen')
    expect(await row.textContent()).toContain('31.01.2099')

    const file = { name: 'Merkblatt für Eltern.pdf', mimeType: 'application/pdf', buffer: pdf }
    await row.locator('input[type=file]').setInputFiles(file)
    const link = row.getByRole('link', { name: 'Merkblatt für Eltern.pdf' })
    await link.waitFor()
    await message(mira, words.staffLists.attached).waitFor()
    await isSound(mira, 'list')

    // Whoever else works here finds it, under its name.
    const lea = await sits('lea')
    await lea.page.getByRole('link', { name: words.pages.lists }).click()
    const [download] = await Promise.all([
      lea.page.waitForEvent('download'),
      lea.page.getByRole('link', { name: 'Merkblatt für Eltern.pdf' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('Merkblatt für Eltern.pdf')
    const pieces: Buffer[] = []
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer)
    expect(Buffer.concat(pieces).equals(pdf)).toBe(true)
  })

  it('refuses what is no PDF in a sentence, and takes the right file afterwards', async () => {
    const mira = await sits('mira')
    await makesList(mira, 'Vordrucke')
    const input = mira.page.locator('tbody input[type=file]')
    const files = mira.page.locator('tbody a', { hasText: 'PDF' })
    await input.setInputFiles({ name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Guten Tag') })
    await message(mira, words.staffLists.onlyPdf).waitFor()
    // The same file may be chosen again: browsers tell only of a change.
    expect(await input.inputValue()).toBe('')

    // One that only calls itself a PDF.
    await input.setInputFiles({
      name: 'brief.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<h1>Guten Tag</h1>'),
    })
    await message(mira, 'Das ist keine PDF-Datei.').waitFor()
    expect(await files.count()).toBe(0)
    await isSound(mira, 'list-refused')

    await input.setInputFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: pdf })
    await files.waitFor()
  })

  it('says so when the file arrived but the list could not be saved', async () => {
    const mira = await sits('mira')
    await makesList(mira, 'Aushänge')
    await mira.page.route('**/console/api/lists/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    )
    const file = { name: 'aushang.pdf', mimeType: 'application/pdf', buffer: pdf }
    const loaded = mira.page.waitForResponse('**/console/api/lists')
    await mira.page.locator('tbody input[type=file]').setInputFiles(file)
    await loaded
    // What is told last stands there with the next frame.
    await mira.page.evaluate(
      'new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))',
    )
    expect((await mira.page.locator('.message').textContent())?.trim()).toBe(words.unreached)
  })

  it('prints on A4, without navigation and buttons', async () => {
    const mira = await sits('mira')
    await makesList(mira, 'Zum Ausdrucken')
    const shown = (selector: string) => mira.page.locator(selector).first().isVisible()
    const furniture = ['.top', '.side', '.page-head .buttons', '.deeds']
    for (const selector of furniture) expect(await shown(selector), selector).toBe(true)
    await mira.page.emulateMedia({ media: 'print' })
    for (const selector of furniture) expect(await shown(selector), selector).toBe(false)
    expect(await shown('#list-title')).toBe(true)
    expect(await shown('tbody th')).toBe(true)
    expect(await shown('.print-only')).toBe(true)

    const printed = (await mira.page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(printed) ?? []
    // 210 by 297 mm in points.
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
  })
})

describe('single sign-on', () => {
  it('its button signs the account in, across two sites', async () => {
    claims = { email: 'sol@stadt.example', email_verified: true }
    const sol = await visits('/console/')
    const button = sol.page.getByRole('link', { name: words.signIn.signOn })
    await button.waitFor()
    await isSound(sol, 'sign-on')
    await button.click()
    await sol.page.locator('.lists').waitFor()
    expect(await sol.page.locator('.account summary').textContent()).toContain('Sol')
    expect(new URL(sol.page.url()).search).toBe('')
    await sol.page.reload()
    await sol.page.locator('.lists').waitFor()
  })

  it('somebody without an account reads why they are still outside', async () => {
    claims = { email: 'stranger@stadt.example', email_verified: true }
    const stranger = await visits('/console/')
    await stranger.page.getByRole('link', { name: words.signIn.signOn }).click()
    await stranger.page.getByRole('alert').getByText(words.signIn.signOnFailed).waitFor()
    expect(await stranger.page.evaluate('location.hash')).toBe('')
    await isSound(stranger, 'sign-on-failed')
    await signsIn(stranger, 'mira')
    await stranger.page.locator('.lists').waitFor()
  })
})

describe('tone and notifications', () => {
  /** Writes down what the browser would show and play, and can hide the tab. */
  const witness = `
    window.shown = []
    window.notes = 0
    window.Notification = class extends EventTarget {
      static permission = 'default'
      static async requestPermission() { return (this.permission = sessionStorage.permission = 'granted') }
      constructor(title, options) { super(); window.shown.push({ title, ...options }) }
      close() {}
    }
    Notification.permission = sessionStorage.permission ?? 'default'
    const begin = AudioContext.prototype.createOscillator
    AudioContext.prototype.createOscillator = function () { window.notes++; return begin.call(this) }
    window.hideTab = (hidden) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => hidden ? 'hidden' : 'visible' })
      document.dispatchEvent(new Event('visibilitychange'))
    }`

  async function sitsWatched(): Promise<Visitor> {
    const mira = await sits('mira')
    await mira.page.addInitScript(witness)
    await mira.page.reload()
    await mira.page.locator('.lists').waitFor()
    return mira
  }

  const heard = ({ page }: Visitor) =>
    page.evaluate<{ shown: Array<{ title: string; body: string }>; notes: number }>(
      '({ shown: window.shown, notes: window.notes })',
    )
  const sound = ({ page }: Visitor) => page.getByLabel(words.header.sound)
  const notifications = ({ page }: Visitor) => page.getByLabel(words.header.notify)

  it('are off by default, even where the browser would allow them', async () => {
    const mira = await sitsWatched()
    await mira.page.evaluate(`sessionStorage.permission = 'granted'; location.reload()`)
    await mira.page.locator('.lists').waitFor()
    await opensMenu(mira)
    expect(await sound(mira).isChecked()).toBe(false)
    expect(await notifications(mira).isChecked()).toBe(false)
    await mira.page.evaluate('window.hideTab(true)')
    await waits('Wo finde ich eine Hebamme?')
    await mira.page.locator('.row', { hasText: 'Hebamme' }).waitFor({ state: 'attached' })
    expect(await heard(mira)).toEqual({ shown: [], notes: 0 })
  })

  it('once switched on, are remembered; one notification tells of a new request, without its words', async () => {
    const mira = await sitsWatched()
    await opensMenu(mira)
    await isSound(mira, 'menu')
    await sound(mira).check()
    await notifications(mira).check()
    await mira.page.reload()
    await mira.page.locator('.lists').waitFor()
    await opensMenu(mira)
    expect(await sound(mira).isChecked()).toBe(true)
    expect(await notifications(mira).isChecked()).toBe(true)

    // While the console is in sight the list is enough.
    await waits('Wo melde ich einen Hund an?')
    await mira.page.locator('.row', { hasText: 'Hund' }).waitFor()
    await expect.poll(async () => (await heard(mira)).notes, patience).toBe(2)
    expect((await heard(mira)).shown).toEqual([])

    await mira.page.evaluate('window.hideTab(true)')
    await waits('Mein Vermieter Herr Sommer will mich kündigen')
    await mira.page.locator('.row', { hasText: 'Herr Sommer' }).waitFor({ state: 'attached' })
    const { shown, notes } = await heard(mira)
    expect(shown.map(({ title, body }) => [title, body])).toEqual([['Türöffner', words.news(1)]])
    expect(JSON.stringify(shown)).not.toMatch(/Vermieter|Sommer|kündigen/)
    expect(notes).toBe(4)

    await mira.page.evaluate('window.hideTab(false)')
    await notifications(mira).uncheck()
    await mira.page.evaluate('window.hideTab(true)')
    await waits('Wo gibt es einen Tanzkurs?')
    await mira.page.locator('.row', { hasText: 'Tanzkurs' }).waitFor({ state: 'attached' })
    expect((await heard(mira)).shown).toHaveLength(1)
  })

  it('somebody who says no to the browser finds the switch off', async () => {
    const mira = await sitsWatched()
    await mira.page.evaluate(
      `Notification.requestPermission = async () => (Notification.permission = 'denied')`,
    )
    await opensMenu(mira)
    await notifications(mira).click()
    await mira.page.getByText(words.header.notifications.denied).waitFor()
    expect(await notifications(mira).count()).toBe(0)
  })
})

describe('a partner', () => {
  it('sees what lies at their own desk, answers it, and finds no settings or accounts', async () => {
    const person = await waits('Wird mein Abschluss als Elektriker anerkannt?')
    const [mira, pia] = await Promise.all([sits('mira'), sits('pia')])
    await opensRow(mira, 'Elektriker')
    await pia.page.getByText(words.lists.empty.owed[0]).waitFor()
    for (const tab of ['owed', 'waiting', 'mine', 'open', 'closed']) {
      await pia.page.locator(`[data-tab=${tab}]`).click()
      expect(await pia.page.locator('.row').count(), tab).toBe(0)
    }
    await pia.page.locator('[data-tab=owed]').click()
    // Not by its address either.
    const address = await mira.page.evaluate<string>('location.hash')
    await pia.page.evaluate(`location.hash = ${JSON.stringify(address)}`)
    await pia.page.getByText(words.gone['not-here'][0] ?? '').waitFor()
    expect(await pia.page.locator('#app').textContent()).not.toContain('Elektriker')
    await pia.page.evaluate(`location.hash = '#/desk'`)

    await mira.page.locator('#claim').click()
    await mira.page.getByRole('button', { name: words.actions.transfer }).click()
    await mira.page.locator('.choice', { hasText: partner.name }).click()
    await mira.page.locator('dialog button[type=submit]').click()
    await message(mira, words.transfer.done).waitFor()

    await pia.page.locator('.row', { hasText: 'Elektriker' }).waitFor()
    expect(await pia.page.locator('.row').count()).toBe(1)
    await opensRow(pia, 'Elektriker')
    await writes(pia, 'Ja, bei der Handwerkskammer. Bringen Sie bitte Ihr Zeugnis mit.')
    expect((await person.lines()).at(-1)).toMatchObject({
      text: 'Ja, bei der Handwerkskammer. Bringen Sie bitte Ihr Zeugnis mit.',
      by: { called: 'Pia' },
    })
    await isSound(pia, 'partner')

    await opensMenu(pia)
    for (const place of ['settings', 'accounts', 'audit'] as const) {
      expect(await pia.page.getByRole('link', { name: words.pages[place] }).count(), place).toBe(0)
      await pia.page.evaluate(`location.hash = '#/${place}'`)
      await message(pia, words.notYourPlace).waitFor()
      expect(await pia.page.locator(`main[data-page=${place}]`).count(), place).toBe(0)
      await pia.page.evaluate(`location.hash = '#/desk'`)
    }
  })

  it('no longer sees what left their desk, though somebody else closed it', async () => {
    const person = await waits('Kann ich als Schweißer arbeiten?')
    const [mira, pia] = await Promise.all([sits('mira'), sits('pia')])
    await opensRow(mira, 'Schweißer')
    await mira.page.locator('#claim').click()
    await mira.page.getByRole('button', { name: words.actions.transfer }).click()
    await mira.page.locator('.choice', { hasText: partner.name }).click()
    await mira.page.locator('dialog button[type=submit]').click()
    await opensRow(pia, 'Schweißer')

    // Mira answers it after all, while Pia reads.
    await mira.page.locator('#claim').click()
    await pia.page.getByText(words.composer.colleague('Mira')).waitFor()
    await mira.page.getByRole('button', { name: words.actions.close }).click()
    await mira.page.getByText(words.reasons.answered, { exact: true }).click()
    await mira.page.locator('dialog button[type=submit]').click()
    await mira.page.locator('[data-who=closed]').waitFor()
    await pia.page.getByText(words.gone['not-here'][0] ?? '').waitFor()
    await isSound(pia, 'partner-gone')
    expect(await pia.page.locator('#app').textContent()).not.toContain('Schweißer')
    expect((await person.lines()).at(-1)?.event).toBe('closed')
  })
})

describe('taking from a colleague', () => {
  it('a lead takes over after confirming; colleague and user read who answers now', async () => {
    const user = await visits('/?lang=de')
    await asksForPerson(user)
    await user.says('Es geht um eine Garage in Connewitz.')
    const [mira, lea] = await Promise.all([sits('mira'), sits('lea')])
    await opensRow(mira, 'Garage in Connewitz')
    await writes(mira, 'Guten Tag! Ich sehe nach.')
    await expect.poll(() => who(user), patience).toContain('Mira')
    await mira.page.locator('#composer').fill('Die Garage gehört')

    await lea.page.locator('[data-tab=open]').click()
    await opensRow(lea, 'Garage in Connewitz')
    await lea.page.getByText(words.composer.colleague('Mira')).waitFor()
    const take = lea.page.getByRole('button', { name: words.actions.takeFrom('Mira') })
    await take.click()
    await lea.page.getByText(words.takeFrom.lead('Mira')).waitFor()
    await isSound(lea, 'take-from')
    // Not yet: she may think better of it.
    await lea.page.keyboard.press('Escape')
    await lea.page.getByText(words.composer.colleague('Mira')).waitFor()
    await take.click()
    await lea.page.locator('dialog button[type=submit]').click()
    await lea.page.locator('[data-who=you]').waitFor()

    await mira.page.getByText(words.composer.colleague('Lea')).waitFor()
    await mira.page.locator('[data-who=colleague]', { hasText: words.banner.colleague('Lea') }).waitFor()
    expect(await mira.page.locator('#composer').count()).toBe(0)
    expect(await mira.page.locator('.begun q').textContent()).toBe('Die Garage gehört')
    await isSound(mira, 'taken-from')

    await expect.poll(() => who(user), patience).toContain('Lea')
    const told = textsIn('de')('handoff.claimed', { called: 'Lea', role: 'Beratung' })
    await part(user, 'line').getByText(told).waitFor()
    await writes(lea, 'Ich bin Lea und helfe Ihnen weiter.')
    await part(user, 'counsellor').getByText('Ich bin Lea und helfe Ihnen weiter.').waitFor()

    const kim = await sits('kim')
    await kim.page.evaluate(`location.hash = '#/audit'`)
    await kim.page.locator('tr', { hasText: words.audit.events['taken-from'] }).first().waitFor()
  })

  it('a counsellor is not offered it while the colleague answers in time', async () => {
    await waits('Frage zum Kleingarten')
    const [mira, kim] = await Promise.all([sits('mira'), sits('kim')])
    await opensRow(kim, 'Kleingarten')
    await kim.page.locator('#claim').click()
    await opensRow(mira, 'Kleingarten')
    await mira.page.getByText(words.composer.colleague('Kim')).waitFor()
    expect(await mira.page.getByRole('button', { name: words.actions.takeFrom('Kim') }).count()).toBe(0)
  })
})

describe('the report', () => {
  it('tells a lead numbers by month, in rounded counts, and prints', async () => {
    for (const question of ['Frage eins', 'Frage zwei', 'Frage drei']) await waits(question)
    const lea = await sits('lea')
    await opensMenu(lea)
    await lea.page.locator('.office-places a', { hasText: words.pages.report }).click()
    const heading = lea.page.getByRole('heading', { level: 1 })
    await heading.getByText(words.report.title).waitFor()
    const names = await lea.page.locator('thead th').allTextContents()
    const row = lea.page.locator('tbody tr').last()
    const column = names.indexOf(words.report.requested)
    const counts = await lea.page.locator(`tbody tr td:nth-child(${column + 1})`).allTextContents()
    // At least five people have asked for a person by now.
    expect(Number(counts.at(-1))).toBeGreaterThanOrEqual(5)
    for (const count of counts) expect(Number(count) % 5).toBe(0)
    await isSound(lea, 'report')
    await lea.page.emulateMedia({ media: 'print' })
    expect(await lea.page.locator('.filters').isVisible()).toBe(false)
    expect(await row.isVisible()).toBe(true)
    await lea.page.emulateMedia({ media: 'screen' })
  })

  it('is no place for a counsellor', async () => {
    const mira = await sits('mira')
    expect(await mira.page.locator('.office-places').count()).toBe(0)
    await mira.page.evaluate(`location.hash = '#/report'`)
    await message(mira, words.notYourPlace).waitFor()
  })
})
