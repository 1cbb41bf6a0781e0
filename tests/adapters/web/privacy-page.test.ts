import { describe, expect, it } from 'vitest'
import { privacyPage } from '../../../adapters/web/privacy-page.ts'

const facts = {
  retentionHours: 24,
  handoffDays: 30,
  telegram: false,
  controller: 'Willkommenszentrum',
  address: 'Musterstraße 1',
}

describe('the privacy notice', () => {
  it('says the periods of the configuration, in both languages', () => {
    const other = { ...facts, retentionHours: 7, handoffDays: 11 }
    expect(privacyPage('de', other).markup).toMatch(/7 Stunden nach .* 11 Tage nach dem Ende/)
    expect(privacyPage('en', other).markup).toMatch(/7 hours after .* 11 days after it ended/)
  })

  it('speaks of Telegram only where the assistant answers there', () => {
    for (const lang of ['de', 'en'] as const) {
      expect(privacyPage(lang, facts).markup).not.toContain('Telegram')
      expect(privacyPage(lang, { ...facts, telegram: true }).markup).toContain('<h2>Telegram</h2>')
    }
  })
})
