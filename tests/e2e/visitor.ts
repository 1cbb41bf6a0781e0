import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** One line of the conversation as it stands on the screen. */
export interface ShownLine {
  speaker: string
  text: string
}

/** Somebody with a browser window of their own, on a page with the widget. */
export interface Visitor {
  page: Page
  /** Every address asked for, in order. */
  requests: string[]
  /** What the browser complained about: scripts that failed, the content policy, warnings. */
  complaints: string[]
  /** Presses the launcher and waits for the greeting. */
  opensChat(): Promise<void>
  /** Writes into the field and presses Enter. */
  says(text: string): Promise<void>
  /** Presses the newest button with this label. */
  presses(label: string): Promise<void>
  /** Waits for the bot's nth line. @returns all its words. */
  hears(nth: number): Promise<string>
  lines(): Promise<ShownLine[]>
  /** What has the focus: its id, part or words. */
  focused(): Promise<string>
  /** Names and values of everything this page keeps on the device. */
  keeps(): Promise<{ session: Record<string, string>; local: Record<string, string>; cookies: number }>
  /** A second tab that holds the same conversation. */
  duplicatesTab(): Promise<Visitor>
  leaves(): Promise<void>
}

export interface VisitOptions extends BrowserContextOptions {
  dark?: boolean
  width?: number
  height?: number
}

let visitors = 0

/** Opens an address with an empty browser profile. @param path - a path of the service, or a full address. */
export async function visit(
  browser: Browser,
  address: string,
  path: string,
  { dark = false, width = 1000, height = 720, ...options }: VisitOptions = {},
): Promise<Visitor> {
  visitors++
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Everybody has an address of their own, so that limits per address do not meet.
    extraHTTPHeaders: { 'X-Forwarded-For': `10.${process.pid % 250}.${visitors >> 8}.${visitors & 255}` },
    ...options,
  })
  context.setDefaultTimeout(20_000)
  await context.addInitScript(`
    window.violations = []
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective))
  `)
  const page = await context.newPage()
  const visitor = visitorOn(page, () => context.close())
  await page.goto(new URL(path, address).href)
  return visitor
}

const widget = 'tueroeffner-chat'
const focusedElement = `(() => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  if (!element || element === document.body) return 'nothing'
  const words = element.textContent.trim().replace(/\\s+/g, ' ')
  return [element.id, element.getAttribute('part'), words].filter(Boolean).join(' ')
})()`

function visitorOn(page: Page, leave: () => Promise<void>): Visitor {
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  const input = page.locator(`${widget} textarea`)
  return {
    page,
    requests,
    complaints,
    async opensChat() {
      await page.locator(`${widget} [part=launcher]`).click()
      await page.locator(`${widget} textarea:not([readonly])`).waitFor()
    },
    async says(text) {
      await input.fill(text)
      await input.press('Enter')
    },
    async presses(label) {
      await page.getByRole('button', { name: label, exact: true }).last().click()
    },
    async hears(nth) {
      const line = page.locator(`${widget} [part~=bot]`).nth(nth - 1)
      await line.waitFor({ state: 'attached' })
      return (await line.textContent())?.replace(/\s+/g, ' ') ?? ''
    },
    lines: () =>
      page.locator(`${widget} [part~=line]`).evaluateAll((lines) =>
        lines.map((line) => ({
          speaker: line.getAttribute('part')?.replace('line ', '') ?? '',
          text: line.querySelector('.text')?.textContent ?? '',
        })),
      ),
    focused: () => page.evaluate<string>(focusedElement),
    keeps: async () => ({
      session: await page.evaluate<Record<string, string>>('({ ...sessionStorage })'),
      local: await page.evaluate<Record<string, string>>('({ ...localStorage })'),
      cookies: (await page.context().cookies()).length,
    }),
    async duplicatesTab() {
      // A tab that a page opens starts with a copy of its session storage, as "duplicate tab" does.
      const [tab] = await Promise.all([
        page.waitForEvent('popup'),
        page.evaluate('void window.open(location.href)'),
      ])
      await tab.waitForLoadState()
      return visitorOn(tab, () => tab.close())
    },
    leaves: leave,
  }
}
