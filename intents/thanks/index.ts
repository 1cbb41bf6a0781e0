import { fixedIntent } from '../fixed-intent.ts'

/** The user says thank you. */
export const thanks = fixedIntent({
  id: 'thanks',
  kind: 'smalltalk',
  text: 'greeting.thanks',
  next: ['topics'],
  utterances: {
    de: [
      'Danke',
      'Vielen Dank',
      'Danke schön',
      'Super, danke',
      'Dankeschön für die Hilfe',
      'Alles klar, danke',
      'Ok danke',
    ],
    en: [
      'Thanks',
      'Thank you',
      'Thank you very much',
      'Great, thanks',
      'Thanks for your help',
      'Ok thanks',
      'Cheers',
    ],
    uk: ['Дякую', 'Дуже дякую'],
    ru: ['Спасибо', 'Большое спасибо'],
    ar: ['شكرا', 'شكرا جزيلا'],
    fa: ['ممنون', 'خیلی ممنون', 'مرسی'],
    tr: ['Teşekkürler', 'Çok teşekkür ederim', 'Sağ ol'],
    fr: ['Merci', 'Merci beaucoup'],
    es: ['Gracias', 'Muchas gracias'],
    pl: ['Dziękuję', 'Dzięki'],
    ro: ['Mulțumesc', 'Mersi'],
    vi: ['Cảm ơn', 'Cảm ơn bạn'],
  },
})
