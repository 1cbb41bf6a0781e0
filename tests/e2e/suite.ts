import { type Browser, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { type VisitOptions, type Visitor, visit } from './visitor.ts'

/** How long a condition may take on a busy machine. */
export const patience = { timeout: 20_000, interval: 50 }

/** Connects this file to the browser of the run. Windows are closed after each test. */
export function browserSuite(): {
  /** Opens a page of the running service; with `address`, one of another server. */
  visits(path: string, options?: VisitOptions & { address?: string }): Promise<Visitor>
} {
  let browser: Browser
  let present: Visitor[] = []
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterEach(async () => {
    await Promise.all(present.map((visitor) => visitor.leaves()))
    present = []
  })
  afterAll(() => browser.close())
  return {
    async visits(path, { address = inject('address'), ...options } = {}) {
      const visitor = await visit(browser, address, path, options)
      present.push(visitor)
      return visitor
    },
  }
}
