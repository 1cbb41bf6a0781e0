import type { AnswerLanguage } from '../../../knowledge/language.ts'

/** Languages as people call them: `['ar', 'de']` becomes "Arabisch, Deutsch". */
export function languageNames(codes: readonly string[], lang: AnswerLanguage): string {
  const names = new Intl.DisplayNames(lang === 'de' ? 'de-DE' : 'en-GB', { type: 'language' })
  return codes.map((code) => names.of(code) ?? code).join(', ')
}
