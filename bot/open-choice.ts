import type { Entry } from '../knowledge/schema.ts'
import { answerReply, mostQuestions, situationReply } from './answer.ts'
import { chips, fixedText, noTrace } from './build-reply.ts'
import type { Step } from './dialogue-step.ts'
import type { TurnContext } from './intent.ts'
import { lastReply } from './moves.ts'
import type { Reply } from './reply.ts'
import { likelyEnough } from './search-reply.ts'
import { servicesBlock } from './service-desk.ts'

type Group = Entry['situations'][number]['group']

const mostChips = 4
/** Chips kept of a choice that was not made. */
const furtherChoices = 2

/** What the newest reply asked to choose from. */
export interface OpenChoice {
  /** The best of it, when it is likelier than not: "Which papers?" is about that one. */
  likeliest: Entry | undefined
  /** Ids of all entries offered, best first. */
  offered: readonly string[]
}

/** @returns undefined when the newest reply asked nothing. */
export function openChoice({ conversation, knowledge }: TurnContext): OpenChoice | undefined {
  const last = lastReply(conversation)
  if (last?.kind !== 'ask-back') return undefined
  const decided = last.trace.step?.decided
  const offered = last.chips.flatMap(({ action }) => (action.do === 'entry' ? [action.entry] : []))
  const likely = decided?.by === 'search' && decided.first >= likelyEnough
  return { likeliest: likely ? knowledge.pack.entries.get(offered[0] ?? '') : undefined, offered }
}

/** A reply about one of a choice that nobody made: it says so, and the others stay within reach. */
export function assumed(reply: Reply, entry: Entry, { offered }: OpenChoice, context: TurnContext): Reply {
  const others = offered.filter((id) => id !== entry.id)
  const { say, language } = context
  const blocks = reply.blocks.filter(
    (block) => !(block.type === 'text' && 'part' in block.from && block.from.part === 'title'),
  )
  const note = fixedText(say, language, 'followUp.assumed', { title: entry.title[language] }, 'note')
  return { ...withOthers(reply, others, context), blocks: [note, ...blocks] }
}

/** What else was found stays within reach, before what may be asked next. */
export function withOthers(
  reply: Reply,
  others: readonly string[],
  { language, knowledge }: TurnContext,
): Reply {
  const kept = others
    .slice(0, furtherChoices)
    .map((id) => knowledge.pack.entries.get(id))
    .filter((entry) => entry !== undefined)
    .map((entry) => ({ label: entry.title[language], action: { do: 'entry', entry: entry.id } as const }))
  return { ...reply, chips: chips([...kept, ...reply.chips].slice(0, mostChips)) }
}

/** "I am a refugee", with entries offered: the rules for refugees of the likeliest, else of the first that has some. */
export function rulesOfOffered(
  groups: readonly Group[],
  choice: OpenChoice,
  context: TurnContext,
): Pick<Step, 'reply' | 'entry'> | undefined {
  const { pack } = context.knowledge
  const offered = choice.likeliest ? [choice.likeliest] : choice.offered.map((id) => pack.entries.get(id))
  for (const entry of offered) {
    const group = groups.find((one) => entry?.situations.some((situation) => situation.group === one))
    const rules = entry && group && situationReply(entry, group, context)
    if (!entry || !rules) continue
    const [answer] = answerReply(entry, context).blocks
    const blocks = [...(answer ? [answer] : []), ...rules.blocks]
    return { reply: assumed({ ...rules, blocks }, entry, choice, context), entry: entry.id }
  }
  return undefined
}

/**
 * "Which papers?" with nothing spoken of yet: what is it about? The choice from before stands again, or what people come
 * to the office just shown for.
 */
export function aboutWhat(context: TurnContext, topics: Reply | undefined): Reply {
  const last = lastReply(context.conversation)
  const { say, language } = context
  const before =
    last?.kind === 'ask-back' ? last.chips : (last?.chips ?? []).filter(({ action }) => action.do === 'entry')
  return {
    kind: 'ask-back',
    blocks: [fixedText(say, language, 'unknown.topics', {}, 'question')],
    chips: before.length > 0 ? chips(before) : (topics?.chips ?? []),
    trace: last?.kind === 'ask-back' ? { ...last.trace, mode: 'none' } : noTrace,
  }
}

/** Never more than two questions in a row: a whole sentence is asked for, what was offered stays, and people. */
export function noThirdQuestion(step: Step, context: TurnContext): Step {
  const { say, language, conversation } = context
  if (step.reply.kind !== 'ask-back' || conversation.dialogue.asked < mostQuestions) return step
  const offered = step.reply.chips.slice(0, mostChips - 1)
  return {
    ...step,
    reply: {
      ...step.reply,
      kind: 'unknown',
      blocks: [
        fixedText(say, language, 'unknown.wholeSentence'),
        servicesBlock(context),
        ...(offered.length > 0 ? [fixedText(say, language, 'unknown.near')] : []),
      ],
      chips: chips([...offered, { label: say('chip.human'), action: { do: 'intent', intent: 'human' } }]),
    },
  }
}

/** A question of the bot: chips to choose from, or which rules to read. */
export function asksBack({ kind, blocks }: Reply): boolean {
  return kind === 'ask-back' || blocks.some((block) => block.type === 'text' && block.tone === 'question')
}
