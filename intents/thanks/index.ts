import { fixedIntent } from '../fixed-intent.ts'
import { madeOf } from '../made-of.ts'

/** The user says thank you. */
export const thanks = fixedIntent({
  id: 'thanks',
  kind: 'smalltalk',
  harmless: true,
  text: 'greeting.thanks',
  next: ['topics'],
  surely: madeOf(
    `
    danke
    danke schön
    dankeschön
    danke sehr
    vielen dank
    vielen lieben dank
    lieben dank
    besten dank
    herzlichen dank
    tausend dank
    thanks
    thank you
    thank u
    thx
    tnx
    ty
    many thanks
    thanks a lot
    cheers
    дякую
    щиро дякую
    дуже дякую
    спасибо
    большое спасибо
    благодарю
    шукран
    شكرا
    شكراً
    شكرا جزيلا
    يسلمو
    ممنون
    ممنونم
    مرسی
    متشکرم
    خیلی ممنون
    teşekkürler
    teşekkür ederim
    çok teşekkürler
    sağ ol
    sağolun
    merci
    merci beaucoup
    gracias
    muchas gracias
    mil gracias
    dzięki
    dziękuję
    dziekuje
    wielkie dzięki
    mulțumesc
    multumesc
    mulțumesc mult
    mersi
    cảm ơn
    cam on
    cảm ơn bạn
    cảm ơn nhiều
    `,
    `
    super
    prima
    perfekt
    toll
    klasse
    alles klar
    ok
    okay
    gut
    sehr gut
    sehr nett
    ihnen
    dir
    euch
    a lot
    very much
    so much
    great
    perfect
    cool
    вам
    дуже
    огромное
    большое
    جزيلا
    كثير
    كتير
    beaucoup
    bien
    bardzo
    mult
    nhiều
    `,
  ),
  utterances: {
    de: [
      'Danke',
      'Vielen Dank',
      'Danke schön',
      'Super, danke',
      'Dankeschön für die Hilfe',
      'Alles klar, danke',
      'Ok danke',
      'Vielen lieben Dank',
      'Danke, sehr gut',
      'Gut, danke',
      'Perfekt, danke',
      'Das hat geholfen, danke',
      'Ich bedanke mich',
      'Nein danke',
      'Nein, danke',
      'Ok',
      'Okay',
      'Alles klar',
      'Verstanden',
    ],
    en: [
      'Thanks',
      'Thank you',
      'Thank you very much',
      'Great, thanks',
      'Thanks for your help',
      'Ok thanks',
      'Cheers',
      'thank u',
      'ty',
      'Thanks so much',
      'Many thanks',
      'Perfect, thanks',
      'That helped, thank you',
      'thx',
      'No thanks',
      'No, thank you',
    ],
    uk: ['Дякую', 'Дуже дякую', 'Спасибі'],
    ru: ['Спасибо', 'Большое спасибо', 'Благодарю'],
    ar: ['شكرا', 'شكرا جزيلا', 'شكرا لكم'],
    fa: ['ممنون', 'خیلی ممنون', 'مرسی', 'متشکرم'],
    tr: ['Teşekkürler', 'Çok teşekkür ederim', 'Sağ ol', 'Çok teşekkürler'],
    fr: ['Merci', 'Merci beaucoup', 'Merci à vous'],
    es: ['Gracias', 'Muchas gracias', 'Gracias por todo'],
    pl: ['Dziękuję', 'Dzięki', 'Wielkie dzięki'],
    ro: ['Mulțumesc', 'Mersi', 'Vă mulțumesc'],
    vi: ['Cảm ơn', 'Cảm ơn bạn', 'Cảm ơn nhiều'],
  },
})
