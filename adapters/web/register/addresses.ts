import type { AnswerLanguage } from '../../../knowledge/language.ts'

/** The register's permanent addresses, as paths. What is printed or linked once keeps its address. */
export const addresses = {
  answers: (lang: AnswerLanguage) => `/answers?lang=${lang}`,
  topic: (lang: AnswerLanguage, topic: string) => `/answers?lang=${lang}#${topic}`,
  answer: (lang: AnswerLanguage, id: string) => `/answers/${lang}/${id}`,
  answerJson: (lang: AnswerLanguage, id: string) => `/answers/${lang}/${id}.json`,
  counterCard: (lang: AnswerLanguage, id: string) => `/answers/${lang}/${id}/card`,
  offices: (lang: AnswerLanguage) => `/offices?lang=${lang}`,
  office: (lang: AnswerLanguage, id: string) => `/offices/${lang}/${id}`,
} as const

/** One page in both languages: the path of each. */
export type PageAddresses = Readonly<Record<AnswerLanguage, string>>

/** The same page in both languages. @param path - one of `addresses`, with its other arguments filled in. */
export function inBothLanguages(path: (lang: AnswerLanguage) => string): PageAddresses {
  return { de: path('de'), en: path('en') }
}
