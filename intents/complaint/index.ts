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
      'Ihr Berater war unhöflich zu mir',
      'Eine Mitarbeiterin im Willkommenszentrum war unfreundlich',
      'Ich bin mit Ihrem Service nicht zufrieden',
      'Ich will mich über Ihren Mitarbeiter beschweren',
    ],
    en: [
      'I want to make a complaint',
      'complaint',
      'I want to complain about you',
      'Where can I complain about this service?',
      'I am unhappy with your advice',
      'One of your advisers was unfriendly',
      'Your staff were rude to me',
      'The counsellor at your centre treated me badly',
      'I am not satisfied with your service',
    ],
    uk: ['Я хочу поскаржитися', 'Я незадоволений вашою консультацією'],
    ru: ['Я хочу пожаловаться', 'Я недоволен вашей консультацией'],
    ar: ['أريد تقديم شكوى', 'لست راضيا عن خدمتكم'],
    fa: ['می‌خواهم شکایت کنم', 'از مشاوره شما راضی نیستم'],
    tr: ['Şikayet etmek istiyorum', 'Hizmetinizden memnun değilim'],
    fr: ['Je veux faire une réclamation', 'Je ne suis pas content de votre service'],
    es: ['Quiero presentar una queja', 'No estoy contento con su servicio'],
    pl: ['Chcę złożyć skargę', 'Nie jestem zadowolony z waszej obsługi'],
    ro: ['Vreau să fac o reclamație', 'Nu sunt mulțumit de serviciul vostru'],
    vi: ['Tôi muốn khiếu nại', 'Tôi không hài lòng với dịch vụ của các bạn'],
  },
})
