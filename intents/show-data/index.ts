import { fixedIntent } from '../fixed-intent.ts'

/** "What do you know about me?" */
export const showData = fixedIntent({
  id: 'show-data',
  kind: 'intent',
  text: 'data.show',
  textOn: { telegram: 'telegram.show' },
  next: ['topics', 'human'],
  utterances: {
    de: [
      'Welche Daten haben Sie von mir?',
      'Was wissen Sie über mich?',
      'Meine Daten',
      'Zeig mir meine Daten',
      'Was speichern Sie?',
      '/daten',
      '/meine-daten',
    ],
    en: [
      'What data do you have about me?',
      'What do you know about me?',
      'Show my data',
      'What do you store?',
      '/data',
    ],
    uk: ['Які дані про мене ви зберігаєте?'],
    ru: ['Какие данные обо мне вы храните?'],
    ar: ['ما البيانات التي تحفظونها عني؟'],
    fa: ['چه اطلاعاتی از من ذخیره می‌کنید؟'],
    tr: ['Hakkımda hangi veriler var?'],
    fr: ['Quelles données avez-vous sur moi ?'],
    es: ['¿Qué datos tienen sobre mí?'],
    pl: ['Jakie dane o mnie macie?'],
    ro: ['Ce date aveți despre mine?'],
    vi: ['Các bạn lưu dữ liệu gì về tôi?'],
  },
})
