import type { DangerKind } from '../../knowledge/schema.ts'
import type { DangerNet } from '../danger/danger-net.ts'
import { detectDanger, detectHint } from '../danger/detect-danger.ts'
import { emergencyReply } from '../danger/emergency-reply.ts'
import { isHarmless } from '../danger/phrasings.ts'
import type { Step } from '../dialogue-step.ts'
import type { TurnContext } from '../intent.ts'
import { lastReply, moveOf, refusesAll } from '../moves.ts'
import type { OfficeFinder } from '../office-finder.ts'
import type { Chip } from '../reply.ts'
import type { Ears, Grounds } from './grounds.ts'

/** Follow-ups and intents that after a card of danger ask for it once more. */
const asksForHelp = new Set(['where', 'open-now', 'phone', 'steps', 'languages', 'help', 'unclear-word'])
/** Cosine from which a harmless intent is near enough. */
const harmlessFrom = 0.84

/**
 * The fixed card, when somebody may be in danger.
 *
 * @param spoken - code of the language heard.
 * @param chip - the chip that was said, if any.
 */
export async function dangerStep(
  context: TurnContext,
  spoken: string,
  chip: Chip | undefined,
  dangerNet: DangerNet,
  ears: Ears,
): Promise<Step | undefined> {
  const danger = await hearDanger(context.utterance, chip, dangerNet, ears)
  return (
    danger && {
      reply: emergencyReply(danger, spoken, context),
      entry: context.conversation.dialogue.entry,
      decided: {
        by: 'danger',
        danger,
        net: detectDanger(context.utterance) === undefined ? 'meaning' : 'phrase',
      },
    }
  )
}

/**
 * What is said word for word as one of our own wordings ("back", a chip), or is near to what nobody in danger says
 * ("many thanks"), is no danger by meaning; a phrase or a hint of danger in it still counts. Measured: none of 1,067
 * messages of danger in tests/fixtures is that near.
 */
async function hearDanger(
  utterance: string,
  chip: Chip | undefined,
  dangerNet: DangerNet,
  { finder, followUps, hearIntent }: Ears,
): Promise<DangerKind | undefined> {
  const phrase = detectDanger(utterance) ?? detectHint(utterance)
  if (phrase === undefined) {
    if (isHarmless(utterance) || asksHoursOnly(utterance, finder)) return undefined
    if (chip ?? moveOf(utterance) ?? followUps.says(utterance) ?? refusesAll(utterance)) return undefined
    const heard = await hearIntent(utterance)
    if (heard?.said || (heard?.what.harmless && heard.nearness >= harmlessFrom)) return undefined
  }
  return dangerNet.hear(utterance)
}

/** "Are they open today?": nothing but words about when an office is open. */
function asksHoursOnly(utterance: string, finder: OfficeFinder): boolean {
  // "I must get away" has the word for a way too.
  return finder.leans(utterance) && finder.aspectOf(utterance)?.aspect === 'open'
}

/** "Telephone?", "help": right after a card of danger its numbers are meant, and stand there again. */
export function emergencyAgain({ context, followUps, intents }: Grounds): Step | undefined {
  const { conversation, utterance } = context
  const card = lastReply(conversation)
  const decided = card?.trace.step?.decided
  if (card?.kind !== 'emergency' || decided?.by !== 'danger') return undefined
  const asked = followUps.says(utterance)?.id ?? intents.says(utterance)?.id ?? ''
  if (!asksForHelp.has(asked)) return undefined
  return { reply: card, entry: conversation.dialogue.entry, decided }
}
