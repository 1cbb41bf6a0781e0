import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent } from '../../bot/intent.ts'

/** Topics most people start with; the rest is a question away. */
const first = ['registration', 'residence', 'language', 'work']

/** "Show me the topics." */
export const topics: Intent = {
  id: 'topics',
  kind: 'intent',
  harmless: true,
  utterances: {
    de: [
      'Themen',
      'Themen zeigen',
      'Welche Themen gibt es?',
      'Zeig mir die Themen',
      'Menü',
      'Übersicht',
      'Alle Themen bitte',
      'Zeig mir alle Themen',
      'Liste der Themen',
      'Worüber kannst du Auskunft geben?',
      'Zu welchen Themen weißt du etwas?',
      'Zum Menü',
      'Bitte alle Themen anzeigen',
    ],
    en: [
      'Topics',
      'Show topics',
      'Which topics are there?',
      'Show me the topics',
      'Menu',
      'Overview',
      'All topics please',
      'Show all topics',
      'Topic overview',
      'Which topics can I choose from?',
      'What subjects are there?',
      'Go to the menu',
      'What topics can I choose from?',
    ],
    uk: ['Теми', 'Покажіть теми'],
    ru: ['Темы', 'Покажи темы'],
    ar: ['المواضيع', 'اعرض المواضيع'],
    fa: ['موضوع‌ها', 'موضوعات را نشان بده'],
    tr: ['Konular', 'Konuları göster'],
    fr: ['Thèmes', 'Montrez-moi les thèmes'],
    es: ['Temas', 'Muéstrame los temas'],
    pl: ['Tematy', 'Pokaż tematy'],
    ro: ['Teme', 'Arată temele'],
    vi: ['Các chủ đề', 'Cho xem các chủ đề'],
  },
  reply: ({ say, language, knowledge }) => ({
    reply: {
      kind: 'intent',
      blocks: [fixedText(say, language, 'unknown.topics')],
      chips: chips(
        first
          .map((id) => knowledge.pack.topics.get(id))
          .filter((topic) => topic !== undefined)
          .map((topic) => ({ label: topic.title[language], action: { do: 'topic', topic: topic.id } })),
      ),
      trace: noTrace,
    },
  }),
}
