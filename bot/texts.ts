import i18next from 'i18next'
import type { AnswerLanguage } from '../knowledge/language.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import type { TextKey } from './texts/tree.ts'

/** Says a fixed text in one language. */
export type Say = (key: TextKey, values?: Record<string, string>) => string

const instance = i18next.createInstance()
await instance.init({
  lng: 'de',
  fallbackLng: false,
  resources: { de: { translation: de }, en: { translation: en } },
  // Every channel escapes for itself: "M&M" must not reach Telegram as "M&amp;M".
  interpolation: { escapeValue: false },
  showSupportNotice: false,
} as Parameters<typeof instance.init>[0])

/** The fixed texts of one language; instances are never switched, so users cannot mix. */
export function textsIn(language: AnswerLanguage): Say {
  const translate = instance.getFixedT(language)
  return (key, values = {}) => translate(key, values) as string
}
