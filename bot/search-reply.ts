import { welcomeCentre } from '../knowledge/pack.ts'
import { decide } from '../knowledge/search/decision.ts'
import type { DenseScore } from '../knowledge/search/dense-index.ts'
import type { Hit } from '../knowledge/search/fusion.ts'
import type { Ranking } from '../knowledge/search/search.ts'
import { answerReply, mostQuestions, officesOf } from './answer.ts'
import { askedFacet } from './asked-facet.ts'
import { chips, fixedText } from './build-reply.ts'
import { rounded, type Step } from './dialogue-step.ts'
import type { TurnContext } from './intent.ts'
import { referralCard } from './referral.ts'
import type { Block, Chip, Reply } from './reply.ts'
import { centreName, servicesBlock } from './service-desk.ts'
import type { Decided } from './step.ts'

/** Topics offered beside "I do not know". */
const nearTopics = 3
/** Entries kept for "next". */
const keptCandidates = 5
const evidenceKept = 5
/** Score from which "something else" shows what was found behind an answer. */
export const worthANext = 0.4
/** From here an entry is likelier than not: shown instead of a third question, and what "Which papers?" is about. */
export const likelyEnough = 0.5

/** Answers, asks back, or says honestly that it does not know. @param insists - asked before: no question again. */
export function searchReply(ranking: Ranking, context: TurnContext, insists = false): Step {
  const found = decideReply(ranking, context, insists)
  const { misspelt } = ranking
  if (misspelt === undefined) return found
  const { say, language } = context
  // Nobody should be sent away with another paper than the one they meant.
  const meant = fixedText(say, language, 'spelling.meant', { ...misspelt }, 'note')
  return { ...found, reply: { ...found.reply, blocks: [meant, ...found.reply.blocks] } }
}

function decideReply(ranking: Ranking, context: TurnContext, insists: boolean): Step {
  const { pack, calibration } = context.knowledge
  const decision = decide(ranking, calibration)
  const trace = traceOf(ranking, context)
  const decided = (what: typeof decision.do): Decided => ({
    by: 'search',
    decision: what,
    first: rounded(ranking.confidence?.first ?? 0),
    firstThree: rounded(ranking.confidence?.firstThree ?? 0),
    answerFrom: calibration[ranking.mode].answerFrom,
    askFrom: calibration[ranking.mode].askFrom,
    evidence: ranking.hits.slice(0, evidenceKept).map(({ id, score, dense, lexical }) => ({
      id,
      score: rounded(score),
      ...(dense ? { nearest: nearestOf(dense) } : {}),
      words: Math.round(lexical.words),
      grams: Math.round(lexical.grams),
      covered: rounded(lexical.covered),
    })),
  })
  const show = (hit: Hit | undefined): Step | undefined => {
    const entry = pack.entries.get(hit?.id ?? '')
    if (!entry) return undefined
    return {
      reply: { ...answerReply(entry, context, askedFacet(entry, context.utterance)), trace },
      entry: entry.id,
      candidates: idsOf(ranking.hits.filter((one) => one.id !== entry.id && one.score >= worthANext)),
      decided: decided('answer'),
    }
  }
  const unknown = (near: readonly Hit[]): Step => ({
    reply:
      ranking.elsewhere.town || ranking.elsewhere.country
        ? elsewhereReply(near, trace, context)
        : unknownReply(near, trace, context),
    candidates: idsOf(ranking.hits.slice(nearTopics)),
    decided: decided('give-up'),
  })
  switch (decision.do) {
    case 'answer':
      return show(decision.hit) ?? unknown([])
    case 'ask-back':
      if (ranking.elsewhere.town) return unknown(decision.hits.slice(0, nearTopics))
      if (insists || context.conversation.dialogue.asked >= mostQuestions)
        return (ranking.confidence?.first ?? 0) >= likelyEnough
          ? (show(decision.hits[0]) ?? unknown([]))
          : unknown(decision.hits)
      return {
        reply: {
          kind: 'ask-back',
          blocks: [fixedText(context.say, context.language, 'askBack.which', {}, 'question')],
          chips: entryChips(decision.hits, context),
          trace,
        },
        candidates: idsOf(ranking.hits.slice(decision.hits.length)),
        decided: decided('ask-back'),
      }
    case 'give-up':
      return unknown(decision.near)
  }
  decision satisfies never
  return unknown([])
}

/** A question about another place: we say that we know ours only, and who knows the other. */
function elsewhereReply(near: readonly Hit[], trace: Reply['trace'], context: TurnContext): Reply {
  const { language, say, knowledge } = context
  return {
    kind: 'unknown',
    intent: 'elsewhere',
    blocks: [
      fixedText(say, language, 'limits.elsewhere', { city: knowledge.pack.manifest.city[language] }),
      ...(near.length > 0 ? [fixedText(say, language, 'unknown.near')] : []),
    ],
    chips: nearChips(near, context),
    trace,
  }
}

/** "I do not know", with the way on: people, their next day, and what may have been meant. */
function unknownReply(near: readonly Hit[], trace: Reply['trace'], context: TurnContext): Reply {
  const { language, say, knowledge } = context
  const blocks: Block[] = [
    fixedText(say, language, 'unknown.sorry', { centre: centreName(knowledge) }),
    servicesBlock(context),
    { type: 'card', card: referralCard(welcomeCentre(knowledge.pack), undefined, context), lang: language },
  ]
  if (near.length > 0) blocks.push(fixedText(say, language, 'unknown.near'))
  return { kind: 'unknown', blocks, chips: nearChips(near, context), trace }
}

function nearChips(near: readonly Hit[], context: TurnContext): Chip[] {
  return near.length > 0
    ? entryChips(near.slice(0, nearTopics), context)
    : chips([{ label: context.say('chip.topics'), action: { do: 'intent', intent: 'topics' } }])
}

function entryChips(hits: readonly Hit[], { language, knowledge }: TurnContext): Chip[] {
  return chips(
    hits
      .map((hit) => knowledge.pack.entries.get(hit.id))
      .filter((entry) => entry !== undefined)
      .map((entry) => ({ label: entry.title[language], action: { do: 'entry', entry: entry.id } })),
  )
}

function idsOf(hits: readonly Hit[]): string[] {
  return hits.slice(0, keptCandidates).map((hit) => hit.id)
}

function traceOf({ hits, mode }: Ranking, context: TurnContext): Reply['trace'] {
  const offices = new Set<string>()
  for (const hit of hits) {
    const entry = context.knowledge.pack.entries.get(hit.id)
    if (entry) for (const office of officesOf(entry, context)) offices.add(office.id)
  }
  return {
    entries: hits.map(({ id, score }) => ({ id, score: rounded(score) })),
    offices: [...offices],
    mode,
  }
}

function nearestOf(dense: DenseScore): { kind: 'title' | 'utterance' | 'answer'; cosine: number } {
  const kinds = ['utterance', 'title', 'answer'] as const
  const kind = kinds.reduce((best, one) => (dense[one] > dense[best] ? one : best))
  return { kind, cosine: rounded(dense[kind]) }
}
