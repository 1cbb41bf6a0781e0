import { fixedIntent } from '../fixed-intent.ts'
import { madeOf } from '../made-of.ts'

/** The user leaves. */
export const bye = fixedIntent({
  id: 'bye',
  kind: 'smalltalk',
  harmless: true,
  text: 'greeting.bye',
  next: ['topics'],
  forgetEntry: true,
  // "Next month" is a time, though "See you next month" says goodbye.
  mustSay: /^(?!(?:nächste[nrs]?|letzte[nrs]?|next|last|in|am|on)(?!\p{L}))/iu,
  surely: madeOf(
    `
    tschüss
    tschüß
    tschau
    ciao
    auf wiedersehen
    wiedersehen
    wiederschauen
    bis bald
    bis später
    bis dann
    bis morgen
    bis zum nächsten mal
    mach es gut
    machs gut
    mach’s gut
    schönen tag
    schönen tag noch
    schönen abend noch
    schönes wochenende
    gute nacht
    das war alles
    das war es
    das war’s
    bye
    bye bye
    goodbye
    good bye
    see you
    see you later
    see you soon
    see ya
    good night
    take care
    have a nice day
    have a good day
    have a nice evening
    that was all
    до побачення
    бувай
    бувайте
    на все добре
    гарного дня
    до зустрічі
    до свидания
    пока
    всего хорошего
    всего доброго
    до встречи
    хорошего дня
    مع السلامة
    إلى اللقاء
    الى اللقاء
    في أمان الله
    وداعا
    باي
    خداحافظ
    خدانگهدار
    خدا نگهدار
    hoşça kal
    hoşça kalın
    görüşürüz
    güle güle
    iyi geceler
    au revoir
    à bientôt
    bonne journée
    bonne soirée
    bonne nuit
    adiós
    adios
    hasta luego
    hasta pronto
    hasta mañana
    chao
    do widzenia
    do zobaczenia
    pa pa
    na razie
    dobranoc
    la revedere
    pe curând
    o zi bună
    noapte bună
    tạm biệt
    tam biet
    hẹn gặp lại
    `,
    `
    und
    danke
    and
    thanks
    cheers
    `,
  ),
  utterances: {
    de: [
      'Tschüss',
      'Auf Wiedersehen',
      'Bis bald',
      'Schönen Tag noch',
      'Das war alles',
      'Ciao',
      'Mach es gut',
      'Ich gehe jetzt, tschüss',
      'Ich muss los',
      'Bis später',
      'Bis dann',
      'Schönen Abend noch',
      'Gute Nacht',
      'Danke, das war es, tschüss',
      'Danke, tschüss',
      'Danke und auf Wiedersehen',
    ],
    en: [
      'Bye',
      'Goodbye',
      'See you',
      'Have a nice day',
      'That was all',
      'Bye bye',
      'Have a nice evening',
      'Have a good day, bye',
      'Good night',
      'I have to go now',
      'Talk to you later',
      'See you tomorrow',
      'Take care, bye',
      'Bye, take care of yourself',
      'Thanks, bye',
      'Thank you, goodbye',
    ],
    uk: ['До побачення', 'Бувай', 'На все добре', 'До побачення, гарного дня'],
    ru: ['До свидания', 'Пока', 'Всего хорошего', 'До встречи'],
    ar: ['مع السلامة', 'إلى اللقاء', 'في أمان الله', 'أراك لاحقا'],
    fa: ['خداحافظ', 'خداحافظ شما', 'به امید دیدار'],
    tr: ['Hoşça kal', 'Görüşürüz', 'Hoşça kalın', 'Görüşmek üzere'],
    fr: ['Au revoir', 'À plus tard', 'Bonne soirée'],
    es: ['Adiós', 'Hasta luego', 'Hasta pronto', 'Nos vemos luego', 'Que tenga buen día'],
    pl: ['Do widzenia', 'Na razie', 'Pa pa', 'Miłego dnia'],
    ro: ['La revedere', 'Pa', 'Pe data viitoare', 'O zi bună'],
    vi: ['Tạm biệt', 'Chào tạm biệt', 'Hẹn gặp lại sau'],
  },
})
