import { fixedIntent } from '../fixed-intent.ts'

/** "Who reads this?" */
export const privacy = fixedIntent({
  id: 'privacy',
  kind: 'intent',
  text: 'data.show',
  textOn: { telegram: 'telegram.privacyLong' },
  next: ['topics', 'human'],
  // "Wer kann das?" is near to "Wer kann das lesen?" and asks for help.
  mustSay: /^(?!(?:wer|who)(?!\p{L}))|lesen|liest|sehen|sieht|daten|read|see|data/iu,
  utterances: {
    de: ['Datenschutz', 'Wer liest mit?', 'Wer kann das lesen?', 'Ist das vertraulich?', '/datenschutz'],
    en: ['Privacy', 'Data protection', 'Who reads this?', 'Is this confidential?', '/privacy'],
    uk: ['Хто це читає?', 'Захист даних'],
    ru: ['Кто это читает?', 'Защита данных'],
    ar: ['حماية البيانات', 'من يقرأ هذا؟'],
    fa: ['حفاظت از داده‌ها'],
    tr: ['Gizlilik', 'Bunu kim okuyor?'],
    fr: ['Protection des données', 'Qui lit ceci ?'],
    es: ['Protección de datos', '¿Quién lee esto?'],
    pl: ['Ochrona danych', 'Kto to czyta?'],
    ro: ['Protecția datelor', 'Cine citește asta?'],
    vi: ['Bảo vệ dữ liệu', 'Ai đọc điều này?'],
  },
})
