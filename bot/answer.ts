import { freshnessOf } from '../knowledge/freshness.ts'
import type { Entry, FacetName, Office } from '../knowledge/schema.ts'
import { chips, fixedText, noTrace } from './build-reply.ts'
import type { TurnContext } from './intent.ts'
import { officeStatus, referralCard } from './referral.ts'
import type { Block, ChipAction, Reply } from './reply.ts'
import { centreName } from './service-desk.ts'

type Group = Entry['situations'][number]['group']

/** Facets offered as chips, most asked first. Papers stand on the card already. */
const offered: readonly FacetName[] = ['cost', 'steps', 'deadline', 'online', 'pitfalls', 'documents', 'who']
const mostChips = 4
/** The bot asks at most this often in a row; then it shows the best it has. */
export const mostQuestions = 2
const mostFurtherOffices = 3

/**
 * The reply that shows one entry: answer, office, what to bring, and what may be asked next.
 *
 * Where several groups have rules of their own, it asks which the user wants to read, never who they are; unless the bot
 * has asked twice in a row already.
 *
 * @param asked - the part the question named ("what does it cost?"): it follows the answer.
 */
export function answerReply(entry: Entry, context: TurnContext, asked?: FacetName): Reply {
  const { language, say, knowledge, now } = context
  const freshness = freshnessOf(entry, knowledge.calendar.toLocal(now).toPlainDate().toString())
  const offices = officesOf(entry, context)
  const [first, ...others] = offices
  const blocks: Block[] = []
  if (freshness === 'office-only' || freshness === 'withdrawn')
    blocks.push(fixedText(say, language, 'answer.outdated'))
  else {
    blocks.push({
      type: 'text',
      text: entry.answer[language],
      lang: language,
      from: { entry: entry.id, revision: entry.revision[language], part: 'answer' },
    })
    if (asked) blocks.push(...facetBlocks(entry, asked, context))
    if (freshness === 'noted') blocks.push(fixedText(say, language, 'answer.reviewing', {}, 'note'))
    for (const [index, neighbour] of entry.neighbours.slice(0, 1).entries())
      blocks.push({
        type: 'text',
        text: neighbour[language],
        lang: language,
        tone: 'note',
        from: { entry: entry.id, revision: entry.revision[language], part: `neighbours[${index}]` },
      })
  }
  if (first)
    blocks.push({
      type: 'card',
      card: referralCard(first, freshness === 'fresh' || freshness === 'noted' ? entry : undefined, context),
      lang: language,
    })
  if (entry.links.length > 0)
    blocks.push({
      type: 'links',
      lang: language,
      links: entry.links.map((link) => ({ label: link[language], url: link.url })),
    })
  const further = others.slice(0, mostFurtherOffices)
  if (further.length > 0)
    blocks.push({
      type: 'list',
      title: say('answer.moreOffices'),
      lang: language,
      from: { entry: entry.id, revision: entry.revision[language], part: 'offices' },
      items: further.map((office) => officeLine(office, context)),
    })
  const asksForRules =
    entry.situations.length >= 2 &&
    context.conversation.dialogue.asked < mostQuestions &&
    freshness !== 'office-only'
  if (asksForRules) blocks.push(fixedText(say, language, 'askBack.rules', {}, 'question'))
  const list = chips(
    asksForRules
      ? rulesChips(entry, context).slice(0, mostChips)
      : answerChips(entry, context, first !== undefined),
  )
  return {
    kind: 'answer',
    blocks,
    chips: list,
    // One question at a time.
    ...(asksForRules ? {} : { feedback: feedbackOn(entry, list.length, context) }),
    trace: { ...noTrace, entries: [{ id: entry.id, score: 1 }], offices: offices.map((office) => office.id) },
  }
}

/** "Did this help?" with its two chips. @param before - how many chips stand before them. */
function feedbackOn(entry: Entry, before: number, { say }: TurnContext): NonNullable<Reply['feedback']> {
  return {
    question: say('feedback.question'),
    chips: chips(
      [
        { label: say('feedback.yes'), action: { do: 'feedback', entry: entry.id, helpful: true } },
        { label: say('feedback.no'), action: { do: 'feedback', entry: entry.id, helpful: false } },
      ],
      before + 1,
    ),
  }
}

/** What an entry says about one part; nothing when it says nothing. */
function facetBlocks(entry: Entry, facet: FacetName, { language, say }: TurnContext): Block[] {
  const value = entry.facets[facet]?.[language]
  if (value === undefined) return []
  const from = { entry: entry.id, revision: entry.revision[language], part: facet }
  return [
    Array.isArray(value)
      ? { type: 'list', title: say(`facet.${facet}`), items: value, lang: language, from }
      : { type: 'text', text: value, lang: language, from },
  ]
}

/** The reply to "what does it cost?" about an entry already shown. */
export function facetReply(entry: Entry, facet: FacetName, context: TurnContext): Reply {
  const { language, say } = context
  const said = facetBlocks(entry, facet, context)
  const blocks: Block[] = [
    {
      type: 'text',
      text: entry.title[language],
      lang: language,
      tone: 'note',
      from: { entry: entry.id, revision: entry.revision[language], part: 'title' },
    },
  ]
  blocks.push(...(said.length > 0 ? said : [fixedText(say, language, 'answer.missingFacet')]))
  if (facet === 'online' && entry.links.length > 0)
    blocks.push({
      type: 'links',
      lang: language,
      links: entry.links.map((link) => ({ label: link[language], url: link.url })),
    })
  const offices = officesOf(entry, context)
  if (said.length === 0 && offices[0])
    blocks.push({ type: 'card', card: referralCard(offices[0], undefined, context), lang: language })
  return {
    kind: 'answer',
    blocks,
    chips: chips(
      answerChips(entry, context, false).filter(
        ({ action }) => !(action.do === 'facet' && action.facet === facet),
      ),
    ),
    trace: { ...noTrace, entries: [{ id: entry.id, score: 1 }], offices: offices.map((office) => office.id) },
  }
}

/** The rules of one group for an entry already shown. The choice serves this reply and is not kept. */
export function situationReply(entry: Entry, group: Group, context: TurnContext): Reply | undefined {
  const { language, say } = context
  const index = entry.situations.findIndex((one) => one.group === group)
  const situation = entry.situations[index]
  if (!situation) return undefined
  const offices = officesOf(entry, context)
  return {
    kind: 'answer',
    blocks: [
      fixedText(say, language, 'answer.rulesFor', { group: say(`group.${group}`) }, 'note'),
      {
        type: 'text',
        text: situation[language],
        lang: language,
        from: { entry: entry.id, revision: entry.revision[language], part: `situations[${index}]` },
      },
    ],
    chips: chips(
      answerChips(entry, context, false).filter(
        ({ action }) => !(action.do === 'situation' && action.group === group),
      ),
    ),
    trace: { ...noTrace, entries: [{ id: entry.id, score: 1 }], offices: offices.map((office) => office.id) },
  }
}

/** The rules of the first of these groups that has some; said honestly when none has. */
export function rulesReply(entry: Entry, groups: readonly Group[], context: TurnContext): Reply {
  const group = groups.find((one) => entry.situations.some((situation) => situation.group === one))
  return (group && situationReply(entry, group, context)) ?? noRulesReply(entry, groups, context)
}

/** How a title says that an entry is for a group. */
const forGroup: Readonly<Partial<Record<Group, RegExp>>> = {
  eu: /(?<!außerhalb der |outside the )\bEU\b/,
  'third-country': /außerhalb der EU|outside the EU/i,
  workers: /fachkr|skilled/i,
  students: /studier|student/i,
  protection: /geflüchtet|refugee/i,
  asylum: /asyl/i,
  toleration: /duldung/i,
  ukraine: /ukraine/i,
  'without-papers': /ohne papiere|without papers/i,
}

/** Entries near to this one that are for one of these groups: "and from Poland?" of a licence from outside the EU. */
function entriesFor(groups: readonly Group[], entry: Entry, { knowledge, language }: TurnContext): Entry[] {
  return [...knowledge.pack.entries.values()].filter(
    (one) =>
      (entry.related.includes(one.id) || one.related.includes(entry.id)) &&
      groups.some((group) => forGroup[group]?.test(one.title[language])),
  )
}

function noRulesReply(entry: Entry, groups: readonly Group[], context: TurnContext): Reply {
  const { language, say } = context
  const theirs = entriesFor(groups, entry, context).map((one) => ({
    label: one.title[language],
    action: { do: 'entry', entry: one.id } as const,
  }))
  const [office] = officesOf(entry, context)
  return {
    kind: 'answer',
    blocks: [
      fixedText(say, language, 'followUp.noRulesFor'),
      ...(office
        ? [{ type: 'card', card: referralCard(office, undefined, context), lang: language } as const]
        : []),
    ],
    chips: chips([...theirs.slice(0, 2), ...answerChips(entry, context, false)].slice(0, mostChips)),
    trace: { ...noTrace, entries: [{ id: entry.id, score: 1 }], offices: office ? [office.id] : [] },
  }
}

/** The entry in Einfache Sprache, or in the conversation's language with a word about it. */
export function simplerReply(entry: Entry, context: TurnContext): Reply {
  const { language, say, knowledge } = context
  const from = { entry: entry.id, revision: entry.revision.de, part: 'answer.easy' }
  const easy = language === 'de' ? entry.answer.easy : undefined
  const steps = facetReply(entry, 'steps', context)
  const blocks: Block[] = easy
    ? [{ type: 'text', text: easy, lang: 'de', from }]
    : [
        fixedText(say, language, 'followUp.noSimpler', { centre: centreName(knowledge) }),
        ...(entry.facets.steps ? steps.blocks : []),
      ]
  return { ...steps, blocks }
}

export function officesOf(entry: Entry, { knowledge }: Pick<TurnContext, 'knowledge'>): Office[] {
  return entry.offices.map((id) => knowledge.pack.offices.get(id)).filter((office) => office !== undefined)
}

/** What may be asked next about an entry, most asked first. */
export function answerChips(
  entry: Entry,
  context: TurnContext,
  papersShown: boolean,
): { label: string; action: ChipAction }[] {
  const { language, say, knowledge } = context
  const facets = offered
    .filter((facet) => entry.facets[facet] !== undefined && !(papersShown && facet === 'documents'))
    .map((facet) => ({
      label: say(`chip.${facet}`),
      action: { do: 'facet', entry: entry.id, facet } as const,
    }))
  const situations = rulesChips(entry, context)
  const related = entry.related
    .map((id) => knowledge.pack.entries.get(id))
    .filter((other) => other !== undefined)
    .map((other) => ({ label: other.title[language], action: { do: 'entry', entry: other.id } as const }))
  // Two facets always find room beside two groups; related entries fill what is left.
  const kept = [...facets.slice(0, Math.max(2, mostChips - Math.min(2, situations.length))), ...situations]
  return [...kept, ...facets.slice(kept.length), ...related].slice(0, mostChips)
}

function rulesChips(entry: Entry, { say }: TurnContext): { label: string; action: ChipAction }[] {
  return entry.situations.map(({ group }) => ({
    label: say('answer.rulesFor', { group: say(`group.${group}`) }),
    action: { do: 'situation', entry: entry.id, group } as const,
  }))
}

/** One further office in a line: name, address or website, whether it is open. */
function officeLine(office: Office, context: TurnContext): string {
  const { language } = context
  const name =
    language === 'de' || office.name.en === office.name.de
      ? office.name.de
      : `${office.name.de} (${office.name.en})`
  const where = office.address?.street ?? office.phone ?? office.url
  const status = officeStatus(office, context)
  return [name, where, status.state === 'open' ? status.text : undefined]
    .filter((part) => part !== undefined)
    .join(' · ')
}
