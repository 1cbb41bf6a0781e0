import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent } from '../../bot/intent.ts'
import { centreName } from '../../bot/service-desk.ts'

/** "Are you a person?" */
export const whoAreYou: Intent = {
  id: 'who-are-you',
  kind: 'intent',
  utterances: {
    de: [
      'Wer bist du?',
      'Wer sind Sie?',
      'Bist du ein Mensch?',
      'Bist du ein Bot?',
      'Spreche ich mit einem Roboter?',
      'Ist das eine KI?',
      'Wie heißt du?',
    ],
    en: [
      'Who are you?',
      'Are you a person?',
      'Are you human?',
      'Are you a bot?',
      'Am I talking to a robot?',
      'Is this AI?',
      'What is your name?',
    ],
    uk: ['Хто ти?', 'Ти людина чи бот?'],
    ru: ['Кто ты?', 'Ты человек или бот?'],
    ar: ['من أنت؟', 'هل أنت إنسان؟'],
    fa: ['تو کی هستی؟', 'شما انسان هستید؟'],
    tr: ['Sen kimsin?', 'Sen insan mısın?'],
    fr: ['Qui es-tu ?', 'Êtes-vous un humain ?'],
    es: ['¿Quién eres?', '¿Eres una persona?'],
    pl: ['Kim jesteś?', 'Czy jesteś człowiekiem?'],
    ro: ['Cine ești?', 'Ești om sau robot?'],
    vi: ['Bạn là ai?'],
  },
  reply: ({ say, language, knowledge }) => ({
    reply: {
      kind: 'intent',
      blocks: [fixedText(say, language, 'greeting.whoAreYou', { centre: centreName(knowledge) })],
      chips: chips([
        { label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } },
        { label: say('chip.human'), action: { do: 'intent', intent: 'human' } },
      ]),
      trace: noTrace,
    },
  }),
}
