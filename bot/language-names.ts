import type { AnswerLanguage } from '../knowledge/language.ts'
import { fold } from '../knowledge/search/text.ts'

/** Names of languages in an answer language, joined as a sentence has them: "Deutsch, Arabisch und Englisch". */
export function languageNames(codes: readonly string[], language: AnswerLanguage): string {
  const display = new Intl.DisplayNames([language], { type: 'language' })
  const names = codes.map((code) => display.of(code) ?? code)
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}

/** Languages people ask for, by their names in German, in English and in the language itself. */
const asked = 'ar bg en es fa fr it ku pl ps pt ro ru so sq sr ti tr uk ur vi zh hu el ka hi'
  .split(' ')
  .map((code) => ({ code, names: ['de', 'en', code].map((reader) => stemOfName(code, reader)) }))

/** The language an utterance names: "auf Arabisch", "українською"; undefined when it names none. */
export function namedLanguage(utterance: string): string | undefined {
  const text = fold(utterance)
  const found = asked.find(({ names }) => names.some((name) => name.length > 3 && text.includes(name)))
  return found?.code ?? (/farsi|dari/.test(text) ? 'fa' : undefined)
}

/** In their own language names change their last letters: українська, українською. */
function stemOfName(code: string, reader: string): string {
  const name = fold(new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? '')
  return reader === code && name.length >= 7 ? name.slice(0, -2) : name
}
