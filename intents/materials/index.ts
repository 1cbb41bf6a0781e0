import { chips, fixedText, noTrace } from '../../bot/build-reply.ts'
import type { Intent, TurnContext } from '../../bot/intent.ts'
import { languageNames, namedLanguage } from '../../bot/language-names.ts'
import { lastReply } from '../../bot/moves.ts'
import type { Block } from '../../bot/reply.ts'
import { centreName } from '../../bot/service-desk.ts'
import type { Material } from '../../knowledge/schema.ts'
import { stems, stopWords, words } from '../../knowledge/search/text.ts'

const shown = 4
/** Words around a topic, a group or a language that name none. */
const about = new Set(
  words(
    'über about auf in für for zum thema sprache language gibt es das is it there und and auch also etwas something anything one',
  ),
)
/** Words of a request, a title or a group that tell it apart from nothing. */
const noMatter = new Set(
  words(`leipzig leipziger stadt city brochure leaflet flyer booklet information material info broschüre faltblatt infoblatt merkblatt
  menschen people leute alle everyone everybody deutschland germany deutsch german englisch english webseite website app sprache language`),
)

/** "Do you have a leaflet on this, in Arabic?" */
export const materials: Intent = {
  id: 'materials',
  kind: 'intent',
  harmless: true,
  surely:
    /^(?:[^.?!]{0,40}[^\p{L}])?(?:flye?rs?|broschüren?|faltbl[aä]tt(?:er)?|infobl[aä]tt(?:er)?|merkbl[aä]tt(?:er)?|infomaterial|leaflets?|brochures?|booklets?|كتيب|буклет|брошур\p{L}*)(?![\p{L}])[^.?!]{0,60}[.?!]*$/iu,
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
    ar: ['هل يوجد هذا بالعربية؟', 'هل توجد نشرة؟', 'هل لديكم منشور بالعربية؟', 'هل يوجد كتيب بالعربية؟'],
    fa: ['این به فارسی هست؟', 'بروشور دارید؟', 'آیا جزوه فارسی دارید؟'],
    tr: ['Bunun Türkçesi var mı?', 'Broşür var mı?', 'Türkçe broşürünüz var mı?'],
    fr: ['Vous avez ça en français ?', 'Y a-t-il une brochure ?', 'Avez-vous une brochure en français ?'],
    es: ['¿Lo tienen en español?', '¿Hay un folleto?', '¿Tienen folletos en español?'],
    pl: ['Czy macie to po polsku?', 'Czy jest broszura?', 'Czy macie broszurę po polsku?', 'Czy są ulotki?'],
    ro: ['Aveți asta în română?', 'Există o broșură?', 'Aveți o broșură în limba română?', 'Există pliante?'],
    vi: ['Có bản tiếng Việt không?', 'Có tài liệu bằng tiếng Việt không?', 'Có tờ thông tin không?'],
  },
  continues(context) {
    const said = words(context.utterance).filter((word) => !stopWords.has(word) && !about.has(word))
    return (
      said.length > 0 &&
      said.length <= 2 &&
      said.every((word) => namedLanguage(word) !== undefined || matterIn(word, context).length > 0)
    )
  },
  reply(context) {
    const { say, language, knowledge, conversation, utterance } = context
    const before = utteranceBeforeMaterials(context)
    const own = matterIn(utterance, context)
    const named = own.length > 0 ? own : matterIn(before, context)
    const fit = fitting(named, namedLanguage(utterance), context)
    const found = inLanguageFirst(fit, namedLanguage(before)).slice(0, shown)
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

/** The materials whose title, readers or topic a text names, in either language: "for students", "über Wohnen". */
function matterIn(text: string, { knowledge }: TurnContext): Material[] {
  const said = new Set(matterOf(text))
  const names = (...parts: readonly string[]) => parts.flatMap(matterOf).some((stem) => said.has(stem))
  const topics = [...knowledge.pack.topics.values()]
    .filter(({ title }) => names(title.de, title.en))
    .map(({ id }) => id)
  const all = [...knowledge.pack.materials.values()]
  // Those that are for them first of all come first.
  const place = ({ title, groups }: Material) =>
    names(title.de, title.en) ? 0 : groups.de.findIndex((group, at) => names(group, groups.en[at] ?? ''))
  const named = all.filter((one) => place(one) >= 0).sort((a, b) => place(a) - place(b))
  return [...named, ...all.filter((material) => material.topics.some((topic) => topics.includes(topic)))]
}

/** The stems of what a request, a title or a group is about. */
function matterOf(text: string): string[] {
  return words(text)
    .filter((word) => word.length > 2 && !stopWords.has(word) && !noMatter.has(word))
    .flatMap(stems)
}

/** What the user wrote before, when that was about materials too. */
function utteranceBeforeMaterials({ conversation }: TurnContext): string {
  if (lastReply(conversation)?.intent !== materials.id) return ''
  return conversation.lines.filter(({ speaker }) => speaker === 'user').at(-2)?.text ?? ''
}

/** What was named first, then materials of the entry being spoken of and of its topic; in the language asked for. */
function fitting(
  named: readonly Material[],
  wanted: string | undefined,
  { knowledge, conversation }: TurnContext,
): Material[] {
  const entry = knowledge.pack.entries.get(conversation.dialogue.entry ?? '')
  const all = [...knowledge.pack.materials.values()]
  const about = (topic: string) => all.filter((material) => material.topics.includes(topic))
  const own = (entry?.materials ?? [])
    .map((id) => knowledge.pack.materials.get(id))
    .filter((one) => one !== undefined)
  const rest = entry ? [...own, ...about(entry.topic)] : named.length === 0 ? about('first-orientation') : []
  const speaks = (material: Material) => wanted === undefined || material.languages.includes(wanted)
  const found = [...new Set(named.length > 0 ? named : rest)].filter(speaks)
  // Better something general in their language than nothing.
  return found.length > 0 || wanted === undefined ? found : about('first-orientation').filter(speaks)
}

/** A language named a turn ago is preferred, and withholds nothing. */
function inLanguageFirst(found: readonly Material[], language: string | undefined): Material[] {
  const speaks = ({ languages }: Material) => language !== undefined && languages.includes(language)
  return [...found.filter(speaks), ...found.filter((material) => !speaks(material))]
}
