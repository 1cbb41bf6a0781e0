import { consoleTexts } from '../../adapters/console/app/texts.ts'
import type { Service } from './service.ts'
import type { Visitor } from './visitor.ts'

/** The console's German texts: tests press what people read. */
export const words = consoleTexts.de

export const password = 'ein langer guter Satz'

/** Whether the page is wider than its window. */
export const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'

/** Controls smaller than a fingertip may be in a dense list: 24 pixels. Links in running text are exempt. */
export const smallTargets = `[...document.querySelectorAll('button, summary, select, input, textarea, nav a, .row')]
  .filter((element) => element.checkVisibility() && !element.closest('.hidden'))
  .map((element) => [element, (element.closest('label') ?? element).getBoundingClientRect()])
  .filter(([, box]) => box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24))
  .map(([element, box]) => element.outerHTML.slice(0, 80) + ' ' + box.width + '×' + box.height)`

/** The one-time link of a new service, without its origin. */
export function setUpPath({ words: said }: Service): string {
  const path = /(\/console\/#setup=\S+)/.exec(said)?.[1]
  if (!path) throw new Error('console: the service gave no link for the first account')
  return path
}

/** Fills the form behind a link and waits for the desk. */
export async function takesUp({ page }: Visitor, person?: { login: string; called: string }): Promise<void> {
  await page.locator('input[type=password]').waitFor()
  if (person) {
    await page.locator('[name=username]').fill(person.login)
    await page.locator('[name=called]').fill(person.called)
  }
  await page.locator('[name=password]').fill(password)
  await page.locator('[name=password]').press('Enter')
  await page.locator('.lists').waitFor()
}

export async function signsIn({ page }: Visitor, login: string): Promise<void> {
  await page.locator('#username').fill(login)
  await page.locator('#password').fill(password)
  await page.locator('#password').press('Enter')
  await page.locator('.top').waitFor()
}

/** Makes an account over the API as somebody signed in. @returns the path of its link. */
export async function makesAccount(
  { page }: Visitor,
  account: { login: string; called: string; roles: string[]; languages?: string[]; officeId?: string },
): Promise<string> {
  const asked = JSON.stringify({
    title: { de: 'Beratung', en: 'counsellor' },
    languages: ['de'],
    ...account,
  })
  const link = await page.evaluate<string>(`(async () => {
    const { centre } = await (await fetch('/console/api/pack')).json()
    const response = await fetch('/console/api/accounts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ officeId: centre.id, ...${asked} }),
    })
    if (!response.ok) throw new Error(await response.text())
    return (await response.json()).link
  })()`)
  const { pathname, hash } = new URL(link)
  return pathname + hash
}

/** Opens the conversation in whose row these words stand. */
export async function opensRow({ page }: Visitor, text: string): Promise<void> {
  await page.locator('.row', { hasText: text }).first().click()
  await page.locator('.line').first().waitFor()
}

export async function writes({ page }: Visitor, text: string): Promise<void> {
  await page.locator('#composer').fill(text)
  await page.locator('#composer').press('Enter')
  await page.locator('.line[data-mine][data-seq] .text', { hasText: text }).waitFor()
}
