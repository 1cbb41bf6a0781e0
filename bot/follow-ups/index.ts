import { answerReply, facetReply, simplerReply } from '../answer.ts'
import { fixedText } from '../build-reply.ts'
import { facetFollowUps } from './facets.ts'
import type { FollowUp } from './follow-up.ts'
import { groupFollowUps } from './groups.ts'
import { officeFollowUps } from './offices.ts'

/** Every follow-up we know; recognised only while an entry is being spoken of. */
export const followUps: readonly FollowUp[] = [
  ...facetFollowUps,
  ...officeFollowUps,
  ...groupFollowUps,
  {
    id: 'family',
    utterances: {
      de: [
        'Und für meine Frau?',
        'Und für meinen Mann?',
        'Und meine Frau?',
        'Und mein Mann?',
        'Und meine Kinder?',
        'Gilt das auch für meine Familie?',
        'Was ist mit meinen Kindern?',
      ],
      en: [
        'And for my wife?',
        'And for my husband?',
        'And my wife?',
        'And my husband?',
        'And my children?',
        'Does this apply to my family too?',
        'What about my kids?',
      ],
      uk: ['А для моєї дружини?'],
      ru: ['А для моей жены?', 'А для детей?'],
      ar: ['وماذا عن زوجتي؟'],
      fa: ['برای همسرم چطور؟'],
      tr: ['Peki eşim için?'],
      fr: ['Et pour ma femme ?'],
      es: ['¿Y para mi esposa?'],
      pl: ['A dla mojej żony?'],
      ro: ['Și pentru soția mea?'],
      vi: ['Còn vợ tôi thì sao?'],
    },
    reply({ entry }, context) {
      if (!entry) return undefined
      const reply = entry.facets.who ? facetReply(entry, 'who', context) : answerReply(entry, context)
      return {
        ...reply,
        blocks: [
          fixedText(context.say, context.language, 'followUp.sameForFamily', {}, 'note'),
          ...reply.blocks,
        ],
      }
    },
  },
  {
    id: 'simpler',
    utterances: {
      de: [
        'Einfacher bitte',
        'Bitte in einfacher Sprache',
        'Das verstehe ich nicht',
        'Können Sie das einfacher sagen?',
        'Ich habe das nicht verstanden',
        'Leichte Sprache',
      ],
      en: [
        'Simpler please',
        'I do not understand that',
        'Can you say that more simply?',
        'In plain language please',
        'I did not get it',
      ],
      uk: ['Я не зрозумів'],
      ru: ['Я не понял', 'Проще, пожалуйста'],
      ar: ['لم أفهم'],
      fa: ['نفهمیدم'],
      tr: ['Anlamadım'],
      fr: ['Je n’ai pas compris'],
      es: ['No entiendo'],
      pl: ['Nie rozumiem'],
      ro: ['Nu înțeleg'],
      vi: ['Tôi không hiểu'],
    },
    reply: ({ entry }, context) => entry && simplerReply(entry, context),
  },
]
