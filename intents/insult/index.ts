import { fixedIntent } from '../fixed-intent.ts'

/** Anger: answered calmly, with a way on. */
export const insult = fixedIntent({
  id: 'insult',
  kind: 'smalltalk',
  text: 'limits.insult',
  next: ['topics', 'human'],
  utterances: {
    de: [
      'Du bist dumm',
      'Blöder Bot',
      'Scheiß Programm',
      'Du Idiot',
      'Das ist Mist',
      'Du nervst',
      'Halt die Klappe',
      'Nutzlos',
    ],
    en: [
      'You are stupid',
      'Stupid bot',
      'You idiot',
      'This is crap',
      'You are useless',
      'Shut up',
      'Fuck you',
      'This is rubbish',
    ],
    ru: ['Ты тупой'],
    uk: ['Ти дурний'],
    ar: ['أنت غبي'],
    fa: ['احمق'],
    tr: ['Aptal'],
    fr: ['Tu es stupide'],
    es: ['Eres estúpido'],
    pl: ['Jesteś głupi'],
    ro: ['Ești prost'],
    vi: ['Ngu ngốc'],
  },
})
