import type { Ranking } from '../../knowledge/search/search.ts'
import { officesOf } from '../answer.ts'
import type { Step } from '../dialogue-step.ts'
import { withFurtherQuestions } from '../further-questions.ts'
import { addedWord, asksOfOneself, isShort, pointsBack } from '../leaning.ts'
import { isSure, lookUp } from '../look-up.ts'
import { officeReply } from '../office-reply.ts'
import { withOthers } from '../open-choice.ts'
import { nothingMoreReply, saysAll } from '../part-reply.ts'
import { searchReply } from '../search-reply.ts'
import { aboutEntry, type Grounds } from './grounds.ts'
import { asksAgain } from './move-steps.ts'

/** Nearest entries among which the one being spoken of still counts as near. */
const nearest = 3

/** "How long can he keep it?": looked up together with the title of the entry being spoken of. */
export async function seenWithEntry({ context, corrects, entry, rank }: Grounds): Promise<Step | undefined> {
  if (!entry || corrects) return undefined
  const { utterance, language } = context
  const alone = await rank()
  if (isSure(alone, context)) return undefined
  const isNear = alone.hits.slice(0, nearest).some(({ id }) => id === entry.id)
  if (!pointsBack(utterance) && addedWord(utterance) === undefined && !(isShort(utterance) && isNear))
    return undefined
  const lookedFor = `${entry.title[language]}: ${utterance}`
  const together = await lookUp(lookedFor, context)
  if (!isSure(together, context)) return undefined
  const found = { ...searchReply(together, context), lookedFor }
  if (found.entry !== entry.id) return found
  // The answer says nothing on it: the best besides it in each ranking stays within reach.
  const others = new Set([together, alone].flatMap((ranking) => bestBesides(entry.id, ranking) ?? []))
  const reply = withOthers(nothingMoreReply(entry, context), [...others], context)
  return { ...found, reply: { ...reply, trace: found.reply.trace } }
}

function bestBesides(entry: string, { hits }: Ranking): string | undefined {
  return hits.find(({ id }) => id !== entry)?.id
}

/** "Must I take a test?", when the entry being spoken of has every word of it. */
export async function saidByEntry(grounds: Grounds): Promise<Step | undefined> {
  const { context, corrects, entry, rank } = grounds
  if (!entry || corrects || !asksOfOneself(context.utterance) || !saysAll(entry, context)) return undefined
  if (isSure(await rank(), context)) return undefined
  return {
    reply: aboutEntry(nothingMoreReply(entry, context), grounds),
    entry: entry.id,
    decided: { by: 'follow-up', id: 'more', said: false, nearness: 0, entry: entry.id },
  }
}

/** "Who is responsible for …": the office of the entry that answers. */
export async function officeResponsible(grounds: Grounds): Promise<Step | undefined> {
  const { context, matter } = grounds
  if (matter === undefined) return undefined
  const found = await searched(grounds)
  if (found.decided.by !== 'search' || found.decided.decision !== 'answer') return undefined
  const entry = context.knowledge.pack.entries.get(found.entry ?? '')
  const office = entry && officesOf(entry, context)[0]
  if (!office) return undefined
  const reply = officeReply(office, 'responsible', undefined, context, entry)
  return { ...found, lookedFor: matter, reply: { ...reply, trace: found.reply.trace } }
}

/** Whatever was asked: an answer, a question back, or that we do not know. */
export async function searchStep(grounds: Grounds): Promise<Step> {
  const { context, shown, question, further } = grounds
  const found = await searched(grounds)
  return {
    ...found,
    // A question that was not understood does not end what was spoken of.
    entry: found.entry ?? shown?.id,
    reply: withFurtherQuestions(found.reply, further, context),
    ...(question !== context.utterance ? { lookedFor: question } : {}),
  }
}

async function searched({ context, line, rank }: Grounds): Promise<Step> {
  return searchReply(await rank(), context, asksAgain(context, line))
}
