import { type Entry, type FacetName, facetNames } from '../knowledge/schema.ts'
import { stems, stopWords, words } from '../knowledge/search/text.ts'
import { answerChips, answerReply, facetReply, officesOf } from './answer.ts'
import { chips, fixedText, noTrace } from './build-reply.ts'
import type { TurnContext } from './intent.ts'
import { referralCard } from './referral.ts'
import type { Block, Reply } from './reply.ts'

const span =
  /(?<!\p{L})(?:tage?n?|wochen?|monate?n?|jahre?n?|minuten|stunden?|days?|weeks?|months?|years?|minutes|hours?)(?!\p{L})/iu
/** "Within two weeks" alone is a deadline: what happens by itself, in its time, is how long something takes. */
const takesTime =
  /(?<!\p{L})(?:dauer(?:t|n|te|ten)|wartezeit\p{L}*|sie warten|kommt|folgt|entscheidet|antwortet|fällt|takes|can take|waited|a long wait|comes?|arrives?|follows|replies|allow about)(?!\p{L})/iu
const mostSentences = 2
/** Parts that may say how long something takes, the first that does is read. */
const durationParts: readonly Part[] = ['answer', 'steps', 'deadline', 'pitfalls', 'online']

/** A part of an entry: its answer, or a facet. */
type Part = FacetName | 'answer'

/** A question about the entry just shown that no part answers by name: the part with its words, else who to ask. */
export function nothingMoreReply(entry: Entry, context: TurnContext): Reply {
  const part = partAbout(entry, context)
  if (part === 'answer') return shortReply(entry, context)
  return part === undefined ? nothingSaidReply(entry, context) : facetReply(entry, part, context)
}

/**
 * "How long does it take?": the sentences that say so, else the entry beside it that is about the waiting. A deadline is
 * none: it would read as the time the office takes.
 */
export function durationReply(entry: Entry, context: TurnContext): Reply {
  const { language, knowledge } = context
  for (const part of durationParts) {
    const said = sentencesOf(entry, part, context).filter((one) => span.test(one) && takesTime.test(one))
    if (said.length > 0)
      return aboutEntry(entry, context, textBlocks(entry, part, said.slice(0, mostSentences), context))
  }
  const waiting = entry.related
    .map((id) => knowledge.pack.entries.get(id))
    .find((one) => one !== undefined && /dauert|warten auf|so long|waiting for/i.test(one.title[language]))
  return waiting ? answerReply(waiting, context) : nothingSaidReply(entry, context)
}

/** One part in its sentences; a list in its items. */
function sentencesOf(entry: Entry, part: Part, { language }: TurnContext): string[] {
  const value = part === 'answer' ? entry.answer[language] : (entry.facets[part]?.[language] ?? [])
  return [value].flat().flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
}

/** The answer and every facet of an entry, as one text each. */
function partsOf(entry: Entry, { language }: TurnContext): [Part, string][] {
  const parts: [Part, string][] = [['answer', entry.answer[language]]]
  for (const facet of facetNames) {
    const value = entry.facets[facet]?.[language]
    if (value !== undefined) parts.push([facet, [value].flat().join(' ')])
  }
  return parts
}

/** The part that has most words of the question, the answer first; undefined when none has one. */
function partAbout(entry: Entry, context: TurnContext): Part | undefined {
  const asked = words(context.utterance)
    .filter((word) => !stopWords.has(word))
    .map(stems)
  let best: { part: Part; shared: number } | undefined
  for (const [part, value] of partsOf(entry, context)) {
    const said = new Set(words(value).flatMap(stems))
    const shared = asked.filter((forms) => forms.some((form) => said.has(form))).length
    if (shared > (best?.shared ?? 0)) best = { part, shared }
  }
  return best?.part
}

/** Whether an entry has every word of the question that says something. */
export function saysAll(entry: Entry, context: TurnContext): boolean {
  const asked = words(context.utterance)
    .filter((word) => !stopWords.has(word))
    .map(stems)
  const said = new Set(partsOf(entry, context).flatMap(([, value]) => words(value).flatMap(stems)))
  return asked.length > 0 && asked.every((forms) => forms.some((form) => said.has(form)))
}

/** The answer once more, without its office and links: they stand above. */
function shortReply(entry: Entry, context: TurnContext): Reply {
  return aboutEntry(entry, context, textBlocks(entry, 'answer', [entry.answer[context.language]], context))
}

/** The answer says nothing on what was asked about it: who to ask, and what it does say. */
function nothingSaidReply(entry: Entry, context: TurnContext): Reply {
  const { language, say } = context
  const [office] = officesOf(entry, context)
  return aboutEntry(entry, context, [
    fixedText(say, language, 'answer.missingFacet'),
    ...(office
      ? [{ type: 'card', card: referralCard(office, undefined, context), lang: language } as const]
      : []),
  ])
}

/** The title, what is said of it, and what may be asked next. */
function aboutEntry(entry: Entry, context: TurnContext, said: readonly Block[]): Reply {
  return {
    kind: 'answer',
    blocks: [
      ...textBlocks(entry, 'title', [entry.title[context.language]], context).map((block) => ({
        ...block,
        tone: 'note' as const,
      })),
      ...said,
    ],
    chips: chips(answerChips(entry, context, false)),
    trace: {
      ...noTrace,
      entries: [{ id: entry.id, score: 1 }],
      offices: officesOf(entry, context).map((office) => office.id),
    },
  }
}

/** Checked sentences of an entry, each traced to where it stands. */
function textBlocks(
  entry: Entry,
  part: Part | 'title',
  texts: readonly string[],
  { language }: TurnContext,
): Extract<Block, { type: 'text' }>[] {
  const from = { entry: entry.id, revision: entry.revision[language], part }
  return texts.map((text) => ({ type: 'text', text, lang: language, from }))
}
