import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent } from '../../bot/intent.ts'

/** Topics most people start with; the rest is a question away. */
const first = ['registration', 'residence', 'language', 'work']

/** "Show me the topics." */
export const topics: Intent = {
  id: 'topics',
  kind: 'intent',
  utterances: {
    de: ['Themen', 'Themen zeigen', 'Welche Themen gibt es?', 'Zeig mir die Themen', 'Menü', 'Übersicht'],
    en: ['Topics', 'Show topics', 'Which topics are there?', 'Show me the topics', 'Menu', 'Overview'],
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
