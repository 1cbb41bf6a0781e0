import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent } from '../../bot/intent.ts'

/** The user leaves. */
export const bye: Intent = {
  id: 'bye',
  kind: 'smalltalk',
  utterances: {
    de: ['Tschüss', 'Auf Wiedersehen', 'Bis bald', 'Schönen Tag noch', 'Das war alles', 'Ciao'],
    en: ['Bye', 'Goodbye', 'See you', 'Have a nice day', 'That was all', 'Bye bye'],
    uk: ['До побачення', 'Бувай'],
    ru: ['До свидания', 'Пока'],
    ar: ['مع السلامة', 'إلى اللقاء'],
    fa: ['خداحافظ'],
    tr: ['Hoşça kal', 'Görüşürüz'],
    fr: ['Au revoir'],
    es: ['Adiós', 'Hasta luego'],
    pl: ['Do widzenia', 'Na razie'],
    ro: ['La revedere', 'Pa'],
    vi: ['Tạm biệt'],
  },
  reply: ({ say, language }) => ({
    reply: {
      kind: 'smalltalk',
      blocks: [fixedText(say, language, 'greeting.bye')],
      chips: chips([{ label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } }]),
      trace: noTrace,
    },
    forgetEntry: true,
  }),
}
