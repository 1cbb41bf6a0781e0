/** The languages in which the pack and every fixed text are complete. */
export const answerLanguages = ['de', 'en'] as const
export type AnswerLanguage = (typeof answerLanguages)[number]

/** @returns whether we can answer in this language. */
export function isAnswerLanguage(code: string | undefined): code is AnswerLanguage {
  return code === 'de' || code === 'en'
}
