import { fixedIntent } from '../fixed-intent.ts'

/** A complaint about an office, a decision or a person: not ours, but we say whose it is. */
export const complaint = fixedIntent({
  id: 'complaint',
  kind: 'refuse',
  text: 'limits.complaint',
  next: ['human', 'topics'],
  utterances: {
    de: [
      'Ich möchte mich beschweren',
      'Beschwerde',
      'Das ist eine Frechheit, ich will mich beschweren',
      'Wo kann ich mich über Sie beschweren?',
      'Ich bin unzufrieden mit der Beratung',
      'Der Bot ist schlecht, wem sage ich das?',
    ],
    en: [
      'I want to make a complaint',
      'complaint',
      'I want to complain about you',
      'Where can I complain about this service?',
      'I am unhappy with your advice',
    ],
    uk: ['Я хочу поскаржитися'],
    ru: ['Я хочу пожаловаться'],
    ar: ['أريد تقديم شكوى'],
    fa: ['می‌خواهم شکایت کنم'],
    tr: ['Şikayet etmek istiyorum'],
    fr: ['Je veux faire une réclamation'],
    es: ['Quiero presentar una queja'],
    pl: ['Chcę złożyć skargę'],
    ro: ['Vreau să fac o reclamație'],
    vi: ['Tôi muốn khiếu nại'],
  },
})
