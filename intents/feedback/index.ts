import { fixedIntent } from '../fixed-intent.ts'

/** "That did not help": written instead of pressed. */
export const feedbackNo = fixedIntent({
  id: 'feedback-no',
  kind: 'intent',
  // Despair sounds like it: "I do not know what to do any more".
  mustSay:
    /hilf|helf|holfen|help|stimmt|falsch|wrong|true|passt|fit|frage|question|допомог|помог|правильно|ساعد|صحيح|کمک|درست|yardım|yanlış|aidé|faux|ayudó|correct|pomogło|prawda|ajutat|giúp|đúng/iu,
  text: 'limits.insult',
  next: ['topics', 'human'],
  utterances: {
    de: [
      'Das hat mir nicht geholfen',
      'Nein, das hat mir nicht geholfen',
      'Das hilft mir nicht',
      'Das hilft mir nicht weiter',
      'Nicht hilfreich',
      'Das stimmt nicht',
      'Das ist falsch',
      'Falsch',
      'Deine Antwort ist falsch',
      'Das passt nicht zu meiner Frage',
      'Das war nicht meine Frage',
    ],
    en: [
      'That did not help',
      'No, that did not help me',
      'That does not help me',
      'Not helpful',
      'That is not true',
      'That is wrong',
      'Wrong',
      'Your answer is wrong',
      'That does not fit my question',
      'That was not my question',
    ],
    uk: ['Це мені не допомогло', 'Це неправильно'],
    ru: ['Это мне не помогло', 'Это неправильно'],
    ar: ['هذا لم يساعدني', 'هذا غير صحيح'],
    fa: ['این کمکی نکرد', 'این درست نیست'],
    tr: ['Bu bana yardımcı olmadı', 'Bu yanlış'],
    fr: ['Cela ne m’a pas aidé', 'C’est faux'],
    es: ['Eso no me ayudó', 'Eso no es correcto'],
    pl: ['To mi nie pomogło', 'To nieprawda'],
    ro: ['Asta nu m-a ajutat', 'Nu este corect'],
    vi: ['Điều đó không giúp được tôi', 'Không đúng'],
  },
})
