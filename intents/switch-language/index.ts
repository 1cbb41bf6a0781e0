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
    'Sprichst du Deutsch?',
    'Bitte Deutsch sprechen',
    'Ich bevorzuge Deutsch',
    'Deutsch ist mir lieber',
    'Zu Deutsch wechseln',
    'Change the language to German',
    'Do you speak German?',
    'Please answer in German',
    'Write in German',
    'Explain it in German',
    'Bitte auf Deutsch erklären',
    'Back to German',
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
    'Do you understand English?',
    'English pls',
    'Change to English',
    'Change the language to English',
    'Zu Englisch wechseln',
    'Können Sie zu Englisch wechseln?',
    'Can we do this in English?',
    'Please answer in English',
    'Write in English',
    'Verstehen Sie Englisch?',
    'Englisch ist mir lieber',
    'Explain in English',
    'Can you explain that in English?',
    'Können Sie das auf Englisch erklären?',
    'Back to English',
    '/english',
  ],
}

/** The language by its name, in the languages people switch from. */
const names: Record<AnswerLanguage, RegExp> = {
  de: /^(?!.*(?:lern|learn|kurs|course|prüfung|muss|must|need|brauch)).*(?:deutsch|german|almanca|allemand|alem[áa]n|niemiec|німец|немец|герман|ألماني|آلمانی|đức)/isu,
  en: /^(?!.*(?:lern|learn|kurs|course|prüfung|muss|must|need|brauch)).*(?:engl|ingl|angl|англ|إنجليزي|انگلیسی|ingiliz|tiếng anh)/isu,
}

/** The user picks the language of the answers; an own choice is never overridden. */
function switchTo(language: AnswerLanguage): Intent {
  return {
    id: `language-${language}`,
    kind: 'intent',
    utterances: { [language]: utterances[language] },
    mustSay: names[language],
    harmless: true,
    reply: ({ conversation }) => {
      const say = textsIn(language)
      const { entry } = conversation.dialogue
      return {
        reply: {
          kind: 'intent',
          blocks: [fixedText(say, language, 'language.switched')],
          chips: chips([
            ...(entry !== undefined
              ? [{ label: say('chip.again'), action: { do: 'entry', entry } as const }]
              : []),
            { label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } },
          ]),
          trace: noTrace,
        },
        language,
      }
    },
  }
}

export const switchLanguage = ['de', 'en'].filter(isAnswerLanguage).map(switchTo)
