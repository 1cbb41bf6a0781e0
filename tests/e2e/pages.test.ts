import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fromRoot } from '../../adapters/cli/project-root.ts'
import { browserSuite } from './suite.ts'

const { visits } = browserSuite()

describe('with JavaScript switched off', () => {
  it('somebody searches the register, reads an answer, its counter card and the office', async () => {
    const { page } = await visits('/answers?lang=de', { javaScriptEnabled: false })
    await page.getByRole('searchbox').or(page.locator('input[name=q]')).first().fill('Wohnung anmelden')
    await page.locator('form button').click()
    await page.locator('.results a').first().waitFor()
    const title = (await page.locator('.results a').first().textContent())?.trim() ?? ''
    await page.locator('.results a').first().click()
    expect(await page.locator('h1').textContent()).toContain(title)

    const answer = page.url()
    await page.goto(`${answer}/card`)
    await page.locator('.counter-card').waitFor()
    await page.goto(answer)
    await page.locator('main a[href^="/offices/"]').first().click()
    await page.locator('h1').waitFor()
    expect(page.url()).toContain('/offices/de/')
  })

  it('the chat page names people to talk to', async () => {
    const { page } = await visits('/chat', { javaScriptEnabled: false })
    expect(await page.locator('noscript address').innerText()).toContain('Willkommenszentrum Leipzig')
    await page.locator('noscript a[href="/answers?lang=de"]').click()
    await page.locator('h1').waitFor()
  })
})

describe('the widget', () => {
  it('stays small', () => {
    const packed = (file: string) => gzipSync(readFileSync(fromRoot(`dist/public/${file}`))).length
    expect(packed('widget.js')).toBeLessThanOrEqual(8 * 1024)
    expect(packed('widget.js') + packed('widget-app.js')).toBeLessThanOrEqual(35 * 1024)
  })
})
