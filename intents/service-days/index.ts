import { Temporal } from 'temporal-polyfill'
import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import { formatDay, formatWhen, formatWindow } from '../../bot/format.ts'
import type { Intent, TurnContext } from '../../bot/intent.ts'
import { languageNames, namedLanguage } from '../../bot/language-names.ts'
import { nextPartnerDays } from '../../bot/partners.ts'
import { referralCard } from '../../bot/referral.ts'
import type { Block } from '../../bot/reply.ts'
import { centreName, serviceSchedule, servicesBlock } from '../../bot/service-desk.ts'
import { welcomeCentre } from '../../knowledge/pack.ts'
import { words } from '../../knowledge/search/text.ts'

const daysShown = 3
const partnersShown = 5

/** "When can I come to you?" – the centre's next days and who advises there. */
export const serviceDays: Intent = {
  id: 'service-days',
  kind: 'intent',
  harmless: true,
  utterances: {
    de: [
      'Wann sind Sie da?',
      'Wann hat das Willkommenszentrum geöffnet?',
      'Wann ist die nächste Beratung?',
      'Servicetage',
      'Wann kann ich zu Ihnen kommen?',
      'Öffnungszeiten Willkommenszentrum',
      'Wann ist jemand da, der Arabisch spricht?',
      'Wer berät bei Ihnen?',
      'Sprechzeiten',
      '/termine',
      'An welchen Tagen ist Beratung bei Ihnen?',
      'Welche Partner beraten heute bei Ihnen?',
      'Kommt bald jemand, der Ukrainisch spricht?',
      'Wann ist jemand da, der Russisch kann?',
      'An welchem Tag ist bei Ihnen Beratung zum Arbeitsrecht?',
      'Wann ist die Anerkennungsberatung bei Ihnen?',
    ],
    en: [
      'When are you there?',
      'When is the Welcome Centre open?',
      'When is the next advice day?',
      'service days',
      'When can I come to you?',
      'Welcome Centre opening hours',
      'When is somebody there who speaks Arabic?',
      'Who advises at your centre?',
      '/servicedays',
      'Opening hours of the Welcome Centre',
      'Who advises at the Welcome Centre today?',
      'When do you have somebody who speaks Russian?',
      'On which days is there advice?',
      'On which day is the advice on employment law?',
      'When is the recognition advice at your centre?',
    ],
    uk: ['Коли працює Willkommenszentrum?', 'Коли у вас консультують українською?'],
    ru: [
      'Когда открыт Willkommenszentrum?',
      'Когда у вас консультируют по-русски?',
      'По каким дням вы консультируете?',
    ],
    ar: ['متى يفتح مركز الترحيب؟', 'متى يوجد شخص يتحدث العربية؟'],
    fa: ['مرکز خوش‌آمدگویی چه زمانی باز است؟'],
    tr: ['Willkommenszentrum ne zaman açık?'],
    fr: ['Quand le Welcome Centre est-il ouvert ?'],
    es: ['¿Cuándo abre el Welcome Centre?'],
    pl: ['Kiedy jest otwarte Willkommenszentrum?'],
    ro: ['Când e deschis Willkommenszentrum?'],
    vi: ['Khi nào Willkommenszentrum mở cửa?'],
  },
  continues: ({ utterance }) => words(utterance).length <= 3 && namedLanguage(utterance) !== undefined,
  reply(context) {
    const { say, language, knowledge, now, utterance } = context
    const office = welcomeCentre(knowledge.pack)
    const blocks: Block[] = [
      servicesBlock(context),
      fixedText(say, language, 'partners.days', {
        centre: centreName(knowledge),
        days: nextDays(context).join('; '),
      }),
    ]
    const all = nextPartnerDays(knowledge, now)
    const spoken = all.filter(({ partner }) => partner.languages.includes(namedLanguage(utterance) ?? ''))
    const partners = (spoken.length > 0 ? spoken : all).slice(0, partnersShown)
    if (partners.length > 0)
      blocks.push({
        type: 'list',
        title: say('partners.next', { centre: centreName(knowledge) }),
        lang: language,
        from: { text: 'partners.next' },
        items: partners.map(({ partner, opening }) =>
          [
            `${formatWhen(knowledge.calendar.toLocal(opening.at), language, say)}: ${partner.name[language]}`,
            languageNames(partner.languages, language),
            partner.example ? `(${say('partners.example')})` : '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
        ),
      })
    blocks.push({ type: 'card', card: referralCard(office, undefined, context), lang: language })
    return {
      reply: {
        kind: 'intent',
        blocks,
        chips: chips([
          { label: say('chip.human'), action: { do: 'intent', intent: 'human' } },
          { label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } },
        ]),
        trace: { ...noTrace, offices: [office.id] },
      },
    }
  },
}

/** The next days on which people advise, with their hours. */
function nextDays(context: TurnContext): string[] {
  const { knowledge, now, language, say } = context
  const today = knowledge.calendar.toLocal(now).toPlainDate()
  return knowledge.calendar
    .serviceDays(serviceSchedule(knowledge), today.toString(), today.add({ days: 21 }).toString())
    .filter((day) => day.windows.length > 0)
    .slice(0, daysShown)
    .map(
      (day) =>
        `${formatDay(Temporal.PlainDate.from(day.date), language)}, ${day.windows.map((window) => formatWindow(window, language, say)).join(', ')}`,
    )
}
