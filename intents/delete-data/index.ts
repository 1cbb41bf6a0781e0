import { fixedIntent } from '../fixed-intent.ts'

/** "Delete what I wrote." */
export const deleteData = fixedIntent({
  id: 'delete-data',
  kind: 'intent',
  harmless: true,
  text: 'data.delete',
  textOn: { telegram: 'telegram.delete' },
  next: ['topics', 'human'],
  mustSay:
    /lösch|losch|loesch|entfern|vergiss|vergessen|delet|eras|remov|forget|clear|wipe|видал|зітр|стер|стір|удал|сотри|забуд|احذف|حذف|امسح|مسح|پاک|sil|supprim|effac|borr|elimin|usu[nńw]|skasu|șter|ster|xóa|xoá|xoa/iu,
  utterances: {
    de: [
      'Lösche meine Daten',
      'Bitte löschen Sie alles, was ich geschrieben habe',
      'Gespräch löschen',
      'Daten löschen',
      '/loeschen',
      'Lösche dieses Gespräch',
      'Kann ich den Chat löschen?',
      'Alles löschen bitte',
    ],
    en: [
      'Delete my data',
      'Please delete everything I wrote',
      'Delete this conversation',
      '/delete',
      'Erase this chat',
      'Remove what I wrote',
      'Delete all of it please',
      'Delete everything',
    ],
    uk: ['Видаліть мої дані', 'Зітріть мої повідомлення'],
    ru: ['Удалите мои данные', 'Удалите этот разговор'],
    ar: ['احذف بياناتي', 'امسح كل شيء'],
    fa: ['داده‌های مرا پاک کنید', 'همه چیز را پاک کن'],
    tr: ['Verilerimi sil', 'Mesajlarımı silin'],
    fr: ['Supprimez mes données', 'Effacez tout'],
    es: ['Borra mis datos', 'Borra esta conversación'],
    pl: ['Usuń moje dane', 'Usuń rozmowę'],
    ro: ['Șterge datele mele', 'Ștergeți tot'],
    vi: ['Xóa dữ liệu của tôi', 'Xóa hội thoại này', 'Xóa tin nhắn của tôi'],
  },
})
