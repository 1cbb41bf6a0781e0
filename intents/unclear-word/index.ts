import type { Intent } from '../../bot/intent.ts'
import { topics } from '../topics/index.ts'

/** One word that may mean anything: topics to choose from. */
export const unclearWord: Intent = {
  ...topics,
  id: 'unclear-word',
  kind: 'ask-back',
  utterances: {
    de: [
      'Hilfe',
      'Problem',
      'Frage',
      'Ich habe eine Frage',
      'Ich habe ein Problem',
      'Ich brauche Hilfe',
      'Können Sie mir helfen?',
      'Ich bin neu hier',
      'Amt',
      'Brief',
      'Papiere',
      'Info',
    ],
    en: [
      'Help',
      'Problem',
      'Question',
      'I have a question',
      'I have a problem',
      'I need help',
      'Can you help me?',
      'I am new here',
      'office',
      'letter',
      'papers',
      'info',
    ],
    uk: ['Допоможіть', 'У мене питання'],
    ru: ['Помогите', 'У меня вопрос'],
    ar: ['مساعدة', 'لدي سؤال'],
    fa: ['کمک', 'سؤال دارم'],
    tr: ['Yardım', 'Bir sorum var'],
    fr: ['Aide', 'J’ai une question'],
    es: ['Ayuda', 'Tengo una pregunta'],
    pl: ['Pomoc', 'Mam pytanie'],
    ro: ['Ajutor', 'Am o întrebare'],
    vi: ['Giúp tôi', 'Tôi có câu hỏi'],
  },
}
