import { eld } from 'eld/small'
import { fold } from '../knowledge/search/text.ts'
import { remembering } from './recent.ts'

/** Languages we tell apart; the first two are answered in full. */
export const heardLanguages = [
  'de',
  'en',
  'uk',
  'ru',
  'ar',
  'fa',
  'tr',
  'fr',
  'es',
  'pl',
  'ro',
  'vi',
] as const

eld.setLanguageSubset([...heardLanguages])

/** What a text says of its language. */
export interface HeardLanguage {
  code: string
  /** False on one word or a close call: the conversation's language then stays. */
  sure: boolean
}

/** Greetings and short words that a detector of n-grams gets wrong (measured on 107 short texts, see LIBRARIES in ARCHITECTURE.md). */
const known: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hi: 'en',
    hello: 'en',
    hey: 'en',
    thanks: 'en',
    'thank you': 'en',
    'good morning': 'en',
    english: 'en',
    help: 'en',
    hallo: 'de',
    'guten tag': 'de',
    'guten morgen': 'de',
    danke: 'de',
    moin: 'de',
    servus: 'de',
    deutsch: 'de',
    hilfe: 'de',
  }),
)

/** Words that only one of the two answer languages has: they settle short questions. */
const german = new Set(
  'der die das und ist ich nicht wo wie was ein eine einen mein meine brauche kann muss mit für wir sie bekomme möchte habe gibt zum zur beim wann wer warum welche am'.split(
    ' ',
  ),
)
const english = new Set(
  'the and is was i not where how what a an my need can must with for we you get want have there do does when who why which to of am are'.split(
    ' ',
  ),
)

/**
 * Guesses the language of an utterance among ours.
 *
 * @returns `sure` only for a known greeting, or for two or more words with a clear margin.
 */
export const hearLanguage = remembering((utterance: string): HeardLanguage => {
  const text = utterance.trim()
  const greeting =
    known.get(fold(text).replace(/[!?.,]+$/u, '')) ?? known.get(text.toLowerCase().replace(/[!?.,\s]+$/u, ''))
  if (greeting) return { code: greeting, sure: true }
  const parts = text.toLowerCase().match(/\p{L}+/gu) ?? []
  // The name of the city makes nothing German.
  const result = eld.detect(text.replace(/leipzig\S*/giu, ' '))
  const code = result.language === '' ? 'de' : result.language
  const inGerman = parts.filter((word) => german.has(word)).length
  const inEnglish = parts.filter((word) => english.has(word)).length
  // "I am a refugee" has more of our words than n-grams of another language.
  const ours = Math.max(inGerman, inEnglish) >= 2 && Math.max(inGerman, inEnglish) > parts.length / 2
  if (code === 'de' || code === 'en' || (ours && inGerman !== inEnglish)) {
    if (inGerman !== inEnglish) return { code: inGerman > inEnglish ? 'de' : 'en', sure: parts.length >= 2 }
    const telling = parts.filter((word) => !word.startsWith('leipzig')).length
    return { code, sure: telling >= 3 && result.isReliable() }
  }
  const script = /[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text)
  return { code, sure: script || (parts.length >= 3 && result.isReliable()) }
})
