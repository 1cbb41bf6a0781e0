import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent } from '../../bot/intent.ts'

/** The user says thank you. */
export const thanks: Intent = {
  id: 'thanks',
  kind: 'smalltalk',
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
  reply: ({ say, language }) => ({
    reply: {
      kind: 'smalltalk',
      blocks: [fixedText(say, language, 'greeting.thanks')],
      chips: chips([{ label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } }]),
      trace: noTrace,
    },
  }),
}
