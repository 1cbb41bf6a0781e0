import type { AnswerLanguage } from '../../knowledge/language.ts'
import type { DangerKind, Emergency } from '../../knowledge/schema.ts'
import { chips } from '../build-reply.ts'
import type { TurnContext } from '../intent.ts'
import type { Block, Reply } from '../reply.ts'

/** Heading of the numbers. A card of fixed text needs no other words of ours. */
const numbersTitle: Readonly<Record<AnswerLanguage, string>> = {
  de: 'Hier bekommen Sie jetzt Hilfe',
  en: 'You get help here, now',
}

/**
 * The fixed card for one kind of danger: its text, its numbers, and a way to a person. Nothing else distracts.
 *
 * The text comes in the language of the utterance when the card has it. Where that is neither German nor English, the
 * text in the language of the conversation follows, for whoever reads along.
 *
 * @param utteranceLanguage - code of the language the user wrote in, as `hearLanguage` gives it.
 * @throws {Error} when the pack has no card of this kind and none for 112: the check of the pack forbids both.
 */
export function emergencyReply(kind: DangerKind, utteranceLanguage: string, context: TurnContext): Reply {
  const { language, say, knowledge } = context
  const emergency = cardOf(kind, knowledge.pack.emergencies)
  const own = emergency.card[utteranceLanguage] === undefined ? language : utteranceLanguage
  const languages = own === 'de' || own === 'en' ? [own] : [own, language]
  const texts = languages.map(
    (lang): Block => ({
      type: 'text',
      text: emergency.card[lang] as string,
      lang,
      from: { text: `emergency.${emergency.kind}` },
    }),
  )
  return {
    kind: 'emergency',
    blocks: [
      ...texts,
      {
        type: 'list',
        title: numbersTitle[language],
        items: emergency.numbers.map((one) => numberLine(one, language)),
        lang: language,
        from: { text: `emergency.${emergency.kind}` },
      },
    ],
    chips: chips([{ label: say('chip.human'), action: { do: 'intent', intent: 'human' } }]),
    trace: {
      entries: [],
      offices: [...new Set(emergency.numbers.flatMap((one) => (one.office ? [one.office] : [])))],
      mode: 'none',
    },
  }
}

/** The card of this kind; a pack that lacks it shows the one with the number for every emergency. */
function cardOf(kind: DangerKind, emergencies: readonly Emergency[]): Emergency {
  const card =
    emergencies.find((one) => one.kind === kind) ?? emergencies.find((one) => one.kind === 'medical')
  if (card === undefined)
    throw new Error(`danger: the pack has no card "${kind}"; add one to emergencies.yaml`)
  return card
}

function numberLine(one: Emergency['numbers'][number], language: AnswerLanguage): string {
  const note = one.note?.[language]
  return `${one.number} · ${one.name[language]}${note ? `. ${note}` : ''}`
}
