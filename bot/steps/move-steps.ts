import { words } from '../../knowledge/search/text.ts'
import { answerReply, officesOf } from '../answer.ts'
import { chips, fixedText, noTrace } from '../build-reply.ts'
import type { Line } from '../conversation.ts'
import { plain, type Step } from '../dialogue-step.ts'
import type { TurnContext } from '../intent.ts'
import { entryBefore, lastReply, moveOf, refusesAll, utteranceBefore } from '../moves.ts'
import type { Reply } from '../reply.ts'
import { centreName, servicesBlock } from '../service-desk.ts'
import type { Grounds } from './grounds.ts'

/** "Next", "back", "none of these". */
export function moveStep({ context }: Grounds): Step | undefined {
  const { conversation, utterance } = context
  const move = moveOf(utterance)
  if (move === 'previous') return previousStep(context)
  const last = lastReply(conversation)?.kind
  if (last === 'ask-back' && move) return noneStep(context)
  if (move === 'next') return nextStep(context)
  return refusesAll(utterance) ? refusedStep(last, context) : undefined
}

function previousStep(context: TurnContext): Step {
  const { conversation, knowledge } = context
  const entry = knowledge.pack.entries.get(entryBefore(conversation) ?? '')
  return {
    reply: entry ? answerReply(entry, context) : plain('unknown', context, 'followUp.noPrevious'),
    entry: entry?.id ?? conversation.dialogue.entry,
    decided: { by: 'move', move: 'previous' },
  }
}

function nextStep(context: TurnContext): Step {
  const { conversation, knowledge } = context
  const [id, ...rest] = conversation.dialogue.candidates ?? []
  const entry = knowledge.pack.entries.get(id ?? '')
  return {
    reply: entry ? answerReply(entry, context) : plain('unknown', context, 'followUp.noMore'),
    entry: entry?.id ?? conversation.dialogue.entry,
    candidates: rest,
    decided: { by: 'move', move: 'next' },
  }
}

/** "No": to what was found, to whether there is anything else, or to nothing at all. */
function refusedStep(last: Reply['kind'] | undefined, context: TurnContext): Step {
  if (last === 'ask-back' || last === 'answer' || last === 'unknown') return noneStep(context)
  return {
    reply:
      last === 'smalltalk'
        ? plain('smalltalk', context, 'greeting.bye')
        : plain('unknown', context, 'unknown.topics'),
    entry: context.conversation.dialogue.entry,
    decided: { by: 'move', move: 'none' },
  }
}

/** Nothing that was offered fits: what was found behind it, and people. */
function noneStep(context: TurnContext): Step {
  const { conversation, knowledge, say, language } = context
  const others = (conversation.dialogue.candidates ?? [])
    .map((id) => knowledge.pack.entries.get(id))
    .filter((entry) => entry !== undefined)
    .slice(0, 3)
  const reply = plain('unknown', context, others.length > 0 ? 'followUp.noneBut' : 'followUp.none')
  return {
    reply: {
      ...reply,
      chips: chips([
        ...others.map((entry) => ({
          label: entry.title[language],
          action: { do: 'entry', entry: entry.id } as const,
        })),
        ...(others.length > 0
          ? []
          : [{ label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } as const }]),
        { label: say('chip.human'), action: { do: 'intent', intent: 'human' } },
      ]),
    },
    entry: conversation.dialogue.entry,
    candidates: [],
    decided: { by: 'move', move: 'none' },
  }
}

/** The same question at once again: the answer is not read out a second time. */
export function sameAgain({ context, line }: Grounds): Step | undefined {
  const { conversation, knowledge, say, language } = context
  const last = lastReply(conversation)
  if (!last || !asksAgain(context, line) || words(context.utterance).length < 2) return undefined
  const by = last.trace.step?.decided.by
  if (by !== 'search' && by !== 'move') return undefined
  const entry = knowledge.pack.entries.get(conversation.dialogue.entry ?? '')
  if (last.kind === 'answer' && entry)
    return {
      reply: {
        kind: 'answer',
        blocks: [
          fixedText(say, language, 'followUp.same', { title: entry.title[language] }),
          servicesBlock(context),
        ],
        chips: chips([
          { label: say('chip.again'), action: { do: 'entry', entry: entry.id } },
          { label: say('chip.human'), action: { do: 'intent', intent: 'human' } },
          { label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } },
        ]),
        trace: {
          ...noTrace,
          entries: [{ id: entry.id, score: 1 }],
          offices: officesOf(entry, context).map((office) => office.id),
        },
      },
      entry: entry.id,
      decided: { by: 'move', move: 'same' },
    }
  if (last.kind === 'unknown')
    return {
      reply: {
        ...plain('unknown', context, 'followUp.sameUnknown', { centre: centreName(knowledge) }),
        blocks: [
          fixedText(say, language, 'followUp.sameUnknown', { centre: centreName(knowledge) }),
          servicesBlock(context),
        ],
      },
      entry: entry?.id,
      decided: { by: 'move', move: 'same' },
    }
  return undefined
}

/** The user wrote the same words as a moment before. */
export function asksAgain({ conversation, utterance }: TurnContext, line: Line): boolean {
  const before = utteranceBefore(conversation, line)
  return before !== undefined && words(before).join(' ') === words(utterance).join(' ')
}
