import type { AnswerLanguage } from '../knowledge/language.ts'

/** Names of languages in an answer language, joined as a sentence has them: "Deutsch, Arabisch und Englisch". */
export function languageNames(codes: readonly string[], language: AnswerLanguage): string {
  const display = new Intl.DisplayNames([language], { type: 'language' })
  const names = codes.map((code) => display.of(code) ?? code)
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
