import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent } from '../../bot/intent.ts'

/** "Hello" without a question. */
export const greeting: Intent = {
  id: 'greeting',
  kind: 'smalltalk',
  utterances: {
    de: [
      'Hallo',
      'Guten Tag',
      'Guten Morgen',
      'Guten Abend',
      'Hallo zusammen',
      'Moin',
      'Servus',
      'Grüß Gott',
      'Hallo, wie geht es Ihnen?',
      'Hey du',
    ],
    en: [
      'Hi',
      'Hello',
      'Hey',
      'Good morning',
      'Good evening',
      'Good afternoon',
      'Hello there',
      'Hi, how are you?',
      'Greetings',
    ],
    uk: ['Привіт', 'Добрий день', 'Доброго ранку', 'Вітаю'],
    ru: ['Привет', 'Здравствуйте', 'Добрый день', 'Доброе утро'],
    ar: ['مرحبا', 'السلام عليكم', 'صباح الخير', 'أهلا'],
    fa: ['سلام', 'صبح بخیر', 'روز بخیر'],
    tr: ['Merhaba', 'Selam', 'İyi günler', 'Günaydın'],
    fr: ['Bonjour', 'Salut', 'Bonsoir'],
    es: ['Hola', 'Buenos días', 'Buenas tardes'],
    pl: ['Dzień dobry', 'Cześć', 'Witam'],
    ro: ['Bună ziua', 'Salut', 'Bună'],
    vi: ['Xin chào', 'Chào bạn'],
  },
  reply: ({ say, language }) => ({
    reply: {
      kind: 'smalltalk',
      blocks: [fixedText(say, language, 'greeting.hello')],
      chips: chips([
        { label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } },
        { label: say('chip.human'), action: { do: 'intent', intent: 'human' } },
      ]),
      trace: noTrace,
    },
    forgetEntry: true,
  }),
}
