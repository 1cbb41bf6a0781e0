import { chips, noTrace } from '../../bot/build-reply.ts'
import { handoffTexts } from '../../bot/handoff-texts.ts'
import type { Intent } from '../../bot/intent.ts'
import { referralCard } from '../../bot/referral.ts'
import { welcomeCentre } from '../../knowledge/pack.ts'

/** The user wants a person: says what happens then, and asks before anything is passed on. */
export const human: Intent = {
  id: 'human',
  kind: 'handoff',
  utterances: {
    de: [
      'Ich möchte mit einem Menschen sprechen',
      'Mit einem Menschen sprechen',
      'Kann ich mit einem Mitarbeiter reden?',
      'Gibt es hier einen echten Menschen?',
      'Ich will eine richtige Person',
      'Bitte verbinden Sie mich mit einer Beraterin',
      'Mensch bitte',
      'Ja, bitte weitergeben',
      'Bitte weitergeben',
      '/mensch',
      'Ich möchte mit einer Beraterin reden',
      'Ist gerade jemand von der Beratung da?',
    ],
    en: [
      'I want to talk to a person',
      'Talk to a person',
      'Can I speak to a real human?',
      'Connect me to an adviser please',
      'I need a real person',
      'human please',
      'Is there somebody I can talk to?',
      '/human',
      'Can I talk to a counsellor?',
      'Is an adviser there right now?',
    ],
    uk: ['Я хочу поговорити з людиною', 'З’єднайте мене з консультантом'],
    ru: ['Я хочу поговорить с человеком', 'Соедините меня с консультантом'],
    ar: ['أريد التحدث مع شخص', 'أريد التحدث إلى موظف'],
    fa: ['می‌خواهم با یک انسان صحبت کنم', 'می‌خواهم با مشاور صحبت کنم'],
    tr: ['Bir insanla konuşmak istiyorum', 'Beni bir danışmana bağlayın'],
    fr: ['Je veux parler à une personne', 'Puis-je parler à un conseiller ?'],
    es: ['Quiero hablar con una persona', '¿Puedo hablar con un asesor?'],
    pl: ['Chcę porozmawiać z człowiekiem', 'Proszę połączyć mnie z doradcą'],
    ro: ['Vreau să vorbesc cu o persoană', 'Pot vorbi cu un consilier?'],
    vi: ['Tôi muốn nói chuyện với người thật'],
  },
  reply(context) {
    const { say, language, knowledge, conversation } = context
    const office = welcomeCentre(knowledge.pack)
    return {
      reply: {
        kind: 'handoff',
        blocks: [
          ...handoffTexts.notice({ ...conversation, lang: language }, context),
          { type: 'card', card: referralCard(office, undefined, context), lang: language },
        ],
        chips: chips([
          { label: say('handoff.confirm'), action: { do: 'handoff', step: 'request' } },
          { label: say('handoff.decline'), action: { do: 'intent', intent: 'topics' } },
        ]),
        trace: { ...noTrace, offices: [office.id] },
      },
    }
  },
}
