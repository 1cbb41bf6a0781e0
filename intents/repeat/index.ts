import { answerReply } from '../../bot/answer.ts'
import { fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent } from '../../bot/intent.ts'

/** "Say that again": the answer just shown, once more. */
export const repeat: Intent = {
  id: 'repeat',
  kind: 'intent',
  utterances: {
    de: [
      'Bitte wiederholen',
      'Noch einmal bitte',
      'Können Sie das wiederholen?',
      'Wie bitte?',
      'Sag das noch mal',
    ],
    en: ['Please repeat', 'Once more please', 'Can you repeat that?', 'Say that again', 'Pardon?'],
    uk: ['Повторіть, будь ласка'],
    ru: ['Повторите, пожалуйста'],
    ar: ['كرر من فضلك'],
    fa: ['لطفا تکرار کنید'],
    tr: ['Tekrar eder misiniz?'],
    fr: ['Répétez, s’il vous plaît'],
    es: ['Repita, por favor'],
    pl: ['Proszę powtórzyć'],
    ro: ['Repetați, vă rog'],
    vi: ['Xin nhắc lại'],
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
            chips: [],
            trace: noTrace,
          },
    }
  },
}
