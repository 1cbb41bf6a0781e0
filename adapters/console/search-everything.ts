import type { Temporal } from 'temporal-polyfill'
import { type Conversation, lastQuestion } from '../../bot/conversation.ts'
import { formatAddress, officeStatus } from '../../bot/referral.ts'
import type { StaffList } from '../../bot/staff-list.ts'
import { textsIn } from '../../bot/texts.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import { isAnswerLanguage } from '../../knowledge/language.ts'
import type { Office } from '../../knowledge/schema.ts'
import { fold, words } from '../../knowledge/search/text.ts'
import type { SearchResults, Suggestion } from './contract.ts'
import { directoryOffice, entriesByOffice } from './directory.ts'

const mostEntries = 8
const mostOthers = 12
const mostSuggestions = 4

/** One search box: entries by the bot's own search, everything else by its words. */
export async function searchEverything(
  query: string,
  knowledge: Knowledge,
  lists: readonly StaffList[],
  now: Temporal.Instant,
): Promise<SearchResults> {
  const { pack } = knowledge
  const ranking = await knowledge.search.rank(query, mostEntries)
  const wanted = words(fold(query)).filter((word) => word.length > 1)
  const score = (text: string) => {
    const folded = fold(text)
    return wanted.filter((word) => folded.includes(word)).length
  }
  const best = <T>(items: readonly T[], text: (item: T) => string) =>
    items
      .map((item) => ({ item, score: score(text(item)) }))
      .filter((one) => one.score > 0 && one.score >= wanted.length / 2)
      .sort((a, b) => b.score - a.score)
      .slice(0, mostOthers)
      .map((one) => one.item)
  const served = entriesByOffice(knowledge)
  return {
    entries: ranking.hits.flatMap(({ id, score: probability }) => {
      const entry = pack.entries.get(id)
      return entry
        ? [
            {
              id,
              title: entry.title,
              topic: entry.topic,
              answer: { de: entry.answer.de, en: entry.answer.en },
              url: `/answers/${id}`,
              score: probability,
            },
          ]
        : []
    }),
    offices: best([...pack.offices.values()], (office) =>
      [
        office.name.de,
        office.name.en,
        office.responsible.de,
        office.responsible.en,
        ...office.topics.de,
        ...office.topics.en,
        ...office.groups.de,
        ...office.groups.en,
        office.address?.street ?? '',
      ].join(' '),
    ).map((office) => directoryOffice(office, knowledge, now, served)),
    materials: best([...pack.materials.values()], (material) =>
      [
        material.title.de,
        material.title.en,
        material.description.de,
        material.description.en,
        material.publisher,
      ].join(' '),
    ).map(({ id, title, languages, url }) => ({ id, title, languages, ...(url ? { url } : {}) })),
    lists: best(
      lists.flatMap((list) => list.items.map((item) => ({ listId: list.id, list: list.title, item }))),
      ({ list, item }) => [list, item.name, item.text, ...item.groups, ...item.languages].join(' '),
    ),
  }
}

/** Vetted text for the user's last line, or for what the counsellor typed. */
export async function suggest(
  conversation: Conversation,
  query: string | undefined,
  knowledge: Knowledge,
  now: Temporal.Instant,
): Promise<Suggestion[]> {
  const last = lastQuestion(conversation)
  const text = query?.trim() || last?.text || ''
  if (text === '') return []
  const own = last && isAnswerLanguage(last.lang) ? last.lang : conversation.lang
  const ranking = await knowledge.search.rank(text, mostSuggestions)
  return ranking.hits.flatMap(({ id, score }) => {
    const entry = knowledge.pack.entries.get(id)
    if (!entry) return []
    const say = textsIn(own)
    return [
      {
        entry: id,
        title: entry.title[own],
        text: entry.answer[own],
        lang: own,
        score,
        facets: Object.entries(entry.facets).map(([name, value]) => {
          const said = value[own]
          return {
            name,
            label: say(`facet.${name as keyof typeof entry.facets}`),
            text: Array.isArray(said) ? said.map((one) => `– ${one}`).join('\n') : said,
          }
        }),
        offices: entry.offices.flatMap((officeId) => {
          const office = knowledge.pack.offices.get(officeId)
          return office
            ? [{ id: officeId, name: office.name[own], text: officeText(office, own, knowledge, now) }]
            : []
        }),
      },
    ]
  })
}

/** What a counsellor may paste of an office: name, address, hours, telephone, website. */
function officeText(
  office: Office,
  lang: AnswerLanguage,
  knowledge: Knowledge,
  now: Temporal.Instant,
): string {
  const name =
    lang === 'de' || office.name.en === office.name.de
      ? office.name.de
      : `${office.name.de} (${office.name.en})`
  return [
    name,
    formatAddress(office),
    officeStatus(office, { language: lang, say: textsIn(lang), knowledge, now }).text,
    office.phone,
    office.url,
  ]
    .filter((part) => part !== undefined)
    .join('\n')
}
