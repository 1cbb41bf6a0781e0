import { fixedIntent } from '../fixed-intent.ts'

/** "Are you a person?" */
export const whoAreYou = fixedIntent({
  id: 'who-are-you',
  kind: 'intent',
  text: 'greeting.whoAreYou',
  next: ['topics', 'human'],
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
})
