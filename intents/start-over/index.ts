import { fixedIntent } from '../fixed-intent.ts'

/** "Start again." */
export const startOver = fixedIntent({
  id: 'start-over',
  kind: 'intent',
  text: 'greeting.startOver',
  next: ['topics', 'human'],
  forgetEntry: true,
  utterances: {
    de: [
      'Von vorne',
      'Neu anfangen',
      'Noch mal von vorn bitte',
      'Neues Thema',
      'Anderes Thema',
      'Abbrechen',
      '/start',
    ],
    en: ['Start over', 'Start again', 'New topic', 'Another topic', 'Cancel', 'Reset'],
    uk: ['Спочатку'],
    ru: ['Сначала', 'Новая тема'],
    ar: ['ابدأ من جديد'],
    fa: ['از اول'],
    tr: ['Baştan başla'],
    fr: ['Recommencer'],
    es: ['Empezar de nuevo'],
    pl: ['Od początku'],
    ro: ['De la început'],
    vi: ['Bắt đầu lại'],
  },
})
