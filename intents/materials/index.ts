import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent, TurnContext } from '../../bot/intent.ts'
import { languageNames } from '../../bot/language-names.ts'
import type { Block } from '../../bot/reply.ts'
import { centreName } from '../../bot/service-desk.ts'
import type { Material } from '../../knowledge/schema.ts'
import { fold, stems, stopWords, words } from '../../knowledge/search/text.ts'

const shown = 4
/** Languages people ask for, by their names in German and English. */
const asked = [
  'ar',
  'bg',
  'en',
  'es',
  'fa',
  'fr',
  'it',
  'ku',
  'pl',
  'ps',
  'pt',
  'ro',
  'ru',
  'so',
  'sq',
  'sr',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
  'hu',
  'el',
  'ka',
  'hi',
]

/** "Do you have a leaflet on this, in Arabic?" */
export const materials: Intent = {
  id: 'materials',
  kind: 'intent',
  harmless: true,
  surely: new RegExp(
    '^(?:(?:hi|hello|hallo|please|bitte|und|and)[, ]+)*' +
      '(?:(?:do you have|have you got|is there|are there|can i (?:get|have)|i (?:need|want|would like)|give me|show me' +
      '|haben sie|habt ihr|hast du|gibt es|ich (?:suche|brauche|möchte)|zeig(?:en sie)? mir) )?' +
      '(?:(?:an?|any|some|the|eine?n?|auch|free|kostenlose|info(?:rmation)?) )*' +
      '(?:leaflets?|brochures?|flye?rs?|booklets?|broschüren?|faltbl[aä]tt(?:er)?|infobl[aä]tt(?:er)?|merkbl[aä]tt(?:er)?)' +
      String.raw`(?!\p{L})`,
    'iu',
  ),
  continues:
    /^(?:und |and )?(?:auch |also |etwas |something |anything |one )*(?:für|for|in|auf|über|about|zum?|zur) (?!mein|my|me\b|mich\b)(?:[\p{L}-]+\s*){1,3}[?!.]*$/iu,
  utterances: {
    de: [
      'Gibt es dazu ein Faltblatt?',
      'Haben Sie Material dazu?',
      'Haben Sie das auf Arabisch?',
      'Gibt es das auch auf Russisch?',
      'Broschüre',
      'Flyer',
      'Informationsmaterial',
      'Gibt es eine App dafür?',
      'Haben Sie eine Broschüre auf Ukrainisch?',
      'Infomaterial in meiner Sprache',
      'Kann ich das irgendwo nachlesen?',
      'Gibt es Lesestoff dazu?',
      'Haben Sie etwas zum Mitnehmen?',
      'Infoblatt bitte',
      'Ich möchte eine Broschüre',
      'Gibt es das auf Türkisch?',
      'Haben Sie das in meiner Sprache?',
      'Gibt es das in Leichter Sprache zum Lesen?',
      'Gibt es einen Flyer dazu?',
    ],
    en: [
      'Is there a leaflet on this?',
      'Do you have this in Arabic?',
      'Is there information in Russian?',
      'brochure',
      'flyer',
      'leaflet',
      'information material',
      'Is there an app for this?',
      'Do you have a brochure in Ukrainian?',
      'material in my language',
      'Can I read about this somewhere?',
      'Do you have this in Turkish?',
      'Is this available in Russian?',
      'Any leaflet in Arabic?',
      'I would like a brochure',
      'Something to read please',
      'Do you have a flyer in Persian?',
      'information sheet',
      'Do you have this in my language?',
    ],
    uk: ['Чи є це українською?', 'Чи є брошура?', 'Чи є буклет українською?', 'Чи є це моєю мовою?'],
    ru: ['Есть ли это на русском?', 'Есть ли брошюра?', 'Есть ли буклет на русском языке?'],
    ar: ['هل يوجد هذا بالعربية؟', 'هل توجد نشرة؟', 'هل لديكم منشور بالعربية؟'],
    fa: ['این به فارسی هست؟', 'بروشور دارید؟', 'آیا جزوه فارسی دارید؟'],
    tr: ['Bunun Türkçesi var mı?', 'Broşür var mı?', 'Türkçe broşürünüz var mı?'],
    fr: ['Vous avez ça en français ?', 'Y a-t-il une brochure ?', 'Avez-vous une brochure en français ?'],
    es: ['¿Lo tienen en español?', '¿Hay un folleto?', '¿Tienen folletos en español?'],
    pl: ['Czy macie to po polsku?', 'Czy jest broszura?', 'Czy macie broszurę po polsku?', 'Czy są ulotki?'],
    ro: ['Aveți asta în română?', 'Există o broșură?', 'Aveți o broșură în limba română?', 'Există pliante?'],
    vi: ['Có bản tiếng Việt không?', 'Có tài liệu bằng tiếng Việt không?', 'Có tờ thông tin không?'],
  },
  reply(context) {
    const { say, language, knowledge, conversation } = context
    const wanted = wantedLanguage(context)
    const found = fitting(context, wanted).slice(0, shown)
    const blocks: Block[] =
      found.length === 0
        ? [fixedText(say, language, 'materials.none', { centre: centreName(knowledge) })]
        : [
            fixedText(say, language, 'materials.found'),
            ...found.flatMap((material) => materialBlocks(material, context)),
          ]
    return {
      reply: {
        kind: 'intent',
        blocks,
        chips: chips([
          { label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } },
          { label: say('chip.human'), action: { do: 'intent', intent: 'human' } },
        ]),
        trace: {
          ...noTrace,
          entries: conversation.dialogue.entry ? [{ id: conversation.dialogue.entry, score: 0 }] : [],
        },
      },
    }
  },
}

function materialBlocks(material: Material, { language, say }: TurnContext): Block[] {
  const languages =
    material.languages.length > 0
      ? ` ${say('materials.inLanguages', { languages: languageNames(material.languages, language) })}.`
      : ''
  const from = { text: `material.${material.id}` }
  const blocks: Block[] = [
    {
      type: 'text',
      text: `${material.title[language]}: ${material.description[language]}${languages}`,
      lang: language,
      from,
    },
  ]
  if (material.url)
    blocks.push({
      type: 'links',
      lang: language,
      links: [{ label: material.title[language], url: material.url }],
    })
  return blocks
}

/**
 * Materials that the request names by topic, title or group first, then those of the entry being spoken of and of its
 * topic; in the language asked for. When there are none, those for everyone who is new.
 */
function fitting(
  { knowledge, conversation, utterance }: TurnContext,
  wanted: string | undefined,
): Material[] {
  const entry = knowledge.pack.entries.get(conversation.dialogue.entry ?? '')
  const said = new Set(matterOf(utterance))
  const shares = (text: string) => matterOf(text).some((stem) => said.has(stem))
  const topics = [...knowledge.pack.topics.values()]
    .filter((topic) => shares(`${topic.title.de} ${topic.title.en}`))
    .map((topic) => topic.id)
  const all = [...knowledge.pack.materials.values()]
  // "For families": whom it is for, or what it is called.
  const named = all.filter(
    (material) =>
      shares(`${material.title.de} ${material.title.en}`) ||
      [...material.groups.de, ...material.groups.en].some(shares),
  )
  // Another matter than the entry just shown is asked for by name.
  if (entry && topics.length + named.length === 0) topics.push(entry.topic)
  const speaks = (material: Material) => wanted === undefined || material.languages.includes(wanted)
  const own =
    topics.includes(entry?.topic ?? '') || named.length === 0
      ? (entry?.materials ?? [])
          .map((id) => knowledge.pack.materials.get(id))
          .filter((one) => one !== undefined)
      : []
  const byTopic = all.filter((material) => material.topics.some((topic) => topics.includes(topic)))
  const found = [...new Set([...named, ...own, ...byTopic])].filter(speaks)
  return found.length > 0
    ? found
    : all.filter((material) => material.topics.includes('first-orientation')).filter(speaks)
}

/** Words of a request that name no matter. */
const noMatter = new Set(
  words(`leipzig stadt city brochure leaflet flyer booklet information material info broschüre faltblatt infoblatt merkblatt menschen
  people deutsch german arabisch arabic englisch english russisch russian ukrainisch ukrainian türkisch turkish persisch persian
  webseite website app alle everyone sprache language`),
)

/** The stems of what an utterance or a title is about. */
function matterOf(text: string): string[] {
  return words(text)
    .filter((word) => word.length > 2 && !stopWords.has(word) && !noMatter.has(word))
    .flatMap((word) => [...stems(word)])
}

function wantedLanguage({ utterance }: TurnContext): string | undefined {
  const text = fold(utterance)
  for (const code of asked)
    for (const reader of ['de', 'en']) {
      const name = fold(new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? '')
      if (name.length > 3 && text.includes(name)) return code
    }
  if (/farsi|dari/.test(text)) return 'fa'
  return undefined
}
