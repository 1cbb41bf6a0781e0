import { fixedIntent } from '../fixed-intent.ts'

/** "Delete what I wrote." */
export const deleteData = fixedIntent({
  id: 'delete-data',
  kind: 'intent',
  text: 'data.delete',
  textOn: { telegram: 'telegram.delete' },
  next: ['topics', 'human'],
  utterances: {
    de: [
      'Lösche meine Daten',
      'Bitte löschen Sie alles, was ich geschrieben habe',
      'Gespräch löschen',
      'Daten löschen',
      '/loeschen',
    ],
    en: ['Delete my data', 'Please delete everything I wrote', 'Delete this conversation', '/delete'],
    uk: ['Видаліть мої дані'],
    ru: ['Удалите мои данные'],
    ar: ['احذف بياناتي'],
    fa: ['داده‌های مرا پاک کنید'],
    tr: ['Verilerimi sil'],
    fr: ['Supprimez mes données'],
    es: ['Borra mis datos'],
    pl: ['Usuń moje dane'],
    ro: ['Șterge datele mele'],
    vi: ['Xóa dữ liệu của tôi'],
  },
})
