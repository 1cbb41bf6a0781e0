import { rulesReply } from '../answer.ts'
import { rounded, type Step } from '../dialogue-step.ts'
import type { FollowUp } from '../follow-ups/follow-up.ts'
import { addsAnother, isShort } from '../leaning.ts'
import { isSure } from '../look-up.ts'
import { aboutWhat, rulesOfOffered } from '../open-choice.ts'
import { type Heard, outweighs } from '../recogniser.ts'
import type { Reply } from '../reply.ts'
import { rulesAsked } from '../rules-asked.ts'
import type { Decided } from '../step.ts'
import { aboutEntry, type Grounds } from './grounds.ts'

/** A follow-up must be nearer by this cosine than an entry that the search is sure of. */
const clearLead = 0.03

/** "I am from India": the rules for whoever comes from there, of what is being spoken of. */
export function rulesOfOrigin(grounds: Grounds): Step | undefined {
  const { context, choice, entry } = grounds
  const groups = rulesAsked(context.utterance)
  if (!groups) return undefined
  const rules: Pick<Step, 'reply' | 'entry'> | undefined =
    (choice && rulesOfOffered(groups, choice, context)) ??
    (entry && { reply: aboutEntry(rulesReply(entry, groups, context), grounds), entry: entry.id })
  if (!rules) return undefined
  const heard = { what: { id: `rules-${groups[0]}` }, said: true, nearness: 1 }
  return { ...rules, decided: followUpDecided(heard, rules.entry) }
}

/** Word for word as a follow-up is said. */
export function followUpSaid(grounds: Grounds): Step | undefined {
  const { followUp } = grounds
  return followUp?.said ? followed(followUp, grounds) : undefined
}

/** "Which papers?" with nothing spoken of, or nothing to say on it: what is it about? */
export function followUpOnNothing(grounds: Grounds): Step | undefined {
  const { context, followUps, shown } = grounds
  const what = followUps.says(context.utterance)
  return (
    what && {
      reply: askAboutWhat(grounds),
      entry: shown?.id,
      decided: followUpDecided({ what, said: true, nearness: 1 }, undefined),
    }
  )
}

/** Near to a follow-up, and no question of its own: the search stays with the entry, is not sure, or is less near. */
export async function followUpNear(grounds: Grounds): Promise<Step | undefined> {
  const { context, entry, followUp, hearIntent, rank } = grounds
  const { utterance } = context
  if (!followUp || !isShort(utterance) || addsAnother(utterance, followUp.what)) return undefined
  const intent = await hearIntent(utterance)
  if (intent && intent.nearness > followUp.nearness) return undefined
  const ranking = await rank()
  // Still about the entry being spoken of: the part that is asked for is said, not the whole answer again.
  const stays = entry !== undefined && ranking.hits[0]?.id === entry.id
  return stays || !isSure(ranking, context) || outweighs(followUp, ranking, clearLead)
    ? followed(followUp, grounds)
    : undefined
}

/** @returns undefined when what is being spoken of has nothing to say to it. */
function followed(followUp: Heard<FollowUp>, grounds: Grounds): Step | undefined {
  const { context, choice, entry, office, shown, finder } = grounds
  const rules = choice && rulesOfOffered(followUp.what.groups ?? [], choice, context)
  if (rules) return { ...rules, decided: followUpDecided(followUp, rules.entry) }
  const { day } = finder.aspectOf(context.utterance) ?? {}
  const reply =
    followUp.what.reply({ entry, office, day }, context) ?? (entry ? undefined : askAboutWhat(grounds))
  return (
    reply && {
      reply: aboutEntry(reply, grounds),
      entry: entry?.id ?? shown?.id,
      decided: followUpDecided(followUp, entry?.id),
    }
  )
}

function askAboutWhat({ context, intents }: Grounds): Reply {
  return aboutWhat(context, intents.byId('topics')?.reply(context).reply)
}

function followUpDecided(
  { what, said, nearness }: Heard<Pick<FollowUp, 'id'>>,
  entry: string | undefined,
): Decided {
  return {
    by: 'follow-up',
    id: what.id,
    said,
    nearness: rounded(nearness),
    ...(entry !== undefined ? { entry } : {}),
  }
}
