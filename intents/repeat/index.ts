import { answerReply } from '../../bot/answer.ts'
import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent } from '../../bot/intent.ts'

/** "Say that again": the answer just shown, once more. */
export const repeat: Intent = {
  id: 'repeat',
  kind: 'intent',
  harmless: true,
  utterances: {
    de: [
      'Bitte wiederholen',
      'Noch einmal bitte',
      'Können Sie das wiederholen?',
      'Wie bitte?',
      'Sag das noch mal',
      'Wie war das?',
      'Wie war die Antwort noch mal?',
      'Bitte noch einmal zeigen',
      'Zeigen Sie das bitte noch mal',
    ],
    en: [
      'Please repeat',
      'Once more please',
      'Can you repeat that?',
      'Say that again',
      'Pardon?',
      'What was that again?',
      'Show that again',
      'Repeat please',
    ],
    uk: ['Повторіть, будь ласка', 'Ще раз, будь ласка'],
    ru: ['Повторите, пожалуйста', 'Ещё раз, пожалуйста'],
    ar: ['كرر من فضلك', 'مرة أخرى من فضلك'],
    fa: ['لطفا تکرار کنید', 'یک بار دیگر لطفا'],
    tr: ['Tekrar eder misiniz?', 'Bir kez daha lütfen'],
    fr: ['Répétez, s’il vous plaît', 'Encore une fois, s’il vous plaît'],
    es: ['Repita, por favor', 'Otra vez, por favor'],
    pl: ['Proszę powtórzyć', 'Jeszcze raz, proszę'],
    ro: ['Repetați, vă rog', 'Încă o dată, vă rog'],
    vi: ['Xin nhắc lại', 'Làm ơn nói lại'],
  },
  reply(context) {
    const { say, language, knowledge, conversation } = context
    const entry = knowledge.pack.entries.get(conversation.dialogue.entry ?? '')
    return {
      reply: entry
        ? answerReply(entry, context)
        : {
            kind: 'intent',
            blocks: [fixedText(say, language, 'followUp.nothingToRepeat')],
            chips: chips([
              { label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } },
              { label: say('chip.human'), action: { do: 'intent', intent: 'human' } },
            ]),
            trace: noTrace,
          },
    }
  },
}
