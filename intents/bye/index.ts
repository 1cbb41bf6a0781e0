import { fixedIntent } from '../fixed-intent.ts'

/** The user leaves. */
export const bye = fixedIntent({
  id: 'bye',
  kind: 'smalltalk',
  text: 'greeting.bye',
  next: ['topics'],
  forgetEntry: true,
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
})
