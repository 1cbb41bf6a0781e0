import type { Locator } from 'playwright-core'
import { textsIn } from '../../bot/texts.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import type { Visitor } from './visitor.ts'

/** A part of the widget. */
export const part = ({ page }: Visitor, name: string): Locator =>
  page.locator(`tueroeffner-chat [part~=${name}]`)

/** The newest line of the widget that tells of this event. */
export const event = ({ page }: Visitor, name: string): Locator =>
  page.locator(`tueroeffner-chat [data-event=${name}]`).last()

/** What the widget says about who answers. */
export const who = (visitor: Visitor): Promise<string | null> => part(visitor, 'who').textContent()

/** Asks for a person in the widget and confirms the notice. */
export async function asksForPerson(visitor: Visitor, lang: AnswerLanguage = 'de'): Promise<void> {
  await visitor.opensChat()
  await visitor.says(lang === 'de' ? 'Wo melde ich mich an?' : 'Where do I register my address?')
  await visitor.hears(1)
  await visitor.presses(textsIn(lang)('welcome.person'))
  await visitor.hears(2)
  await visitor.presses(textsIn(lang)('handoff.confirm'))
  await event(visitor, 'requested').waitFor()
}
