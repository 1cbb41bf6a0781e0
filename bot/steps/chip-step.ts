import { welcomeCentre } from '../../knowledge/pack.ts'
import { answerReply, facetReply, situationReply } from '../answer.ts'
import { chips, fixedText, noTrace } from '../build-reply.ts'
import { centralEntries } from '../central-entries.ts'
import { intentStep, plain, type Step } from '../dialogue-step.ts'
import type { Intent, TurnContext } from '../intent.ts'
import type { Recogniser } from '../recogniser.ts'
import { referralCard } from '../referral.ts'
import type { Chip, Reply } from '../reply.ts'
import { servicesBlock } from '../service-desk.ts'

/**
 * What a chip leads to, pressed or said.
 *
 * @param chip - undefined when the one that was pressed is not there any more.
 */
export function chipStep(
  chip: Chip | undefined,
  said: boolean,
  context: TurnContext,
  intents: Recogniser<Intent>,
): Step {
  return {
    ...pressed(chip, context, intents),
    decided: { by: 'chip', label: chip?.label ?? '', said },
  }
}

function pressed(
  chip: Chip | undefined,
  context: TurnContext,
  intents: Recogniser<Intent>,
): Omit<Step, 'decided'> {
  const { pack } = context.knowledge
  const outdated = {
    reply: plain('unknown', context, 'unknown.oldChip'),
    entry: context.conversation.dialogue.entry,
  }
  if (chip === undefined) return outdated
  const { action } = chip
  switch (action.do) {
    case 'entry': {
      const entry = pack.entries.get(action.entry)
      return entry ? { reply: answerReply(entry, context), entry: entry.id } : outdated
    }
    case 'facet': {
      const entry = pack.entries.get(action.entry)
      return entry ? { reply: facetReply(entry, action.facet, context), entry: entry.id } : outdated
    }
    case 'situation': {
      const entry = pack.entries.get(action.entry)
      const reply = entry && situationReply(entry, action.group, context)
      return entry && reply ? { reply, entry: entry.id } : outdated
    }
    case 'topic':
      return { reply: topicReply(action.topic, context), candidates: [] }
    case 'intent': {
      const intent = intents.byId(action.intent)
      return intent ? intentStep({ what: intent, said: true, nearness: 1 }, context) : outdated
    }
    case 'feedback':
      return {
        reply: action.helpful
          ? { ...plain('intent', context, 'feedback.thanks'), intent: 'feedback-yes' }
          : notHelpful(context),
        entry: action.entry,
      }
    case 'say':
    // Decided before the dialogue is asked: see handoff-steps.ts.
    case 'handoff':
    case 'rate':
      return outdated
  }
  action satisfies never
  return outdated
}

/** The most central entries of a topic as chips. */
export function topicReply(id: string, context: TurnContext): Reply {
  const { language, say, knowledge } = context
  const topic = knowledge.pack.topics.get(id)
  if (!topic) return plain('unknown', context, 'unknown.oldChip')
  const entries = [...knowledge.pack.entries.values()].filter((entry) => entry.topic === id)
  const central = centralEntries(knowledge.pack, entries).slice(0, 4)
  return {
    kind: 'ask-back',
    blocks: [fixedText(say, language, 'unknown.topic', { topic: topic.title[language] })],
    chips: chips(
      central.map((entry) => ({ label: entry.title[language], action: { do: 'entry', entry: entry.id } })),
    ),
    trace: { ...noTrace, entries: central.map((entry) => ({ id: entry.id, score: 0 })) },
  }
}

function notHelpful(context: TurnContext): Reply {
  const { language, say, knowledge } = context
  return {
    kind: 'intent',
    intent: 'feedback-no',
    blocks: [
      fixedText(say, language, 'feedback.sorry'),
      servicesBlock(context),
      { type: 'card', card: referralCard(welcomeCentre(knowledge.pack), undefined, context), lang: language },
    ],
    chips: chips([{ label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } }]),
    trace: noTrace,
  }
}
