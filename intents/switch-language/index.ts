import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent } from '../../bot/intent.ts'
import { textsIn } from '../../bot/texts.ts'
import { type AnswerLanguage, isAnswerLanguage } from '../../knowledge/language.ts'

const utterances: Record<AnswerLanguage, readonly string[]> = {
  de: [
    'Deutsch',
    'Deutsch bitte',
    'Auf Deutsch bitte',
    'Können wir Deutsch sprechen?',
    'Please switch to German',
    'In German please',
    'German please',
    '/deutsch',
  ],
  en: [
    'English',
    'English please',
    'In English please',
    'Can we speak English?',
    'Do you speak English?',
    'Auf Englisch bitte',
    'Sprechen Sie Englisch?',
    'Englisch bitte',
    '/english',
  ],
}

/** The user picks the language of the answers; an own choice is never overridden. */
function switchTo(language: AnswerLanguage): Intent {
  return {
    id: `language-${language}`,
    kind: 'intent',
    utterances: { [language]: utterances[language] },
    reply: () => {
      const say = textsIn(language)
      return {
        reply: {
          kind: 'intent',
          blocks: [fixedText(say, language, 'language.switched')],
          chips: chips([{ label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } }]),
          trace: noTrace,
        },
        language,
      }
    },
  }
}

export const switchLanguage = ['de', 'en'].filter(isAnswerLanguage).map(switchTo)
