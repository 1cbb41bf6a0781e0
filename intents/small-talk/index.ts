import { fixedIntent } from '../fixed-intent.ts'

/** Talk about nothing in particular. */
export const smallTalk = fixedIntent({
  id: 'small-talk',
  kind: 'smalltalk',
  text: 'greeting.smallTalk',
  next: ['topics', 'human'],
  utterances: {
    de: [
      'Wie geht es dir?',
      'Erzähl mir einen Witz',
      'Wie ist das Wetter?',
      'Was machst du heute?',
      'Hast du Hunger?',
      'Ich liebe dich',
      'Wie alt bist du?',
      'Bist du verheiratet?',
    ],
    en: [
      'How are you?',
      'Tell me a joke',
      'How is the weather?',
      'What are you doing today?',
      'I love you',
      'How old are you?',
      'Are you married?',
      'Do you like Leipzig?',
    ],
    uk: ['Як справи?'],
    ru: ['Как дела?'],
    ar: ['كيف حالك؟'],
    fa: ['حال شما چطور است؟'],
    tr: ['Nasılsın?'],
    fr: ['Comment ça va ?'],
    es: ['¿Cómo estás?'],
    pl: ['Jak się masz?'],
    ro: ['Ce mai faci?'],
    vi: ['Bạn khỏe không?'],
  },
})
