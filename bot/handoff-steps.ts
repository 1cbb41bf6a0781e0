import { chips, fixedText, noTrace } from './build-reply.ts'
import {
  appendLine,
  type Conversation,
  chipPressed,
  hasHumanSpoken,
  isWithPeople,
  type Line,
} from './conversation.ts'
import { requestHandoff, withdraw } from './handoff.ts'
import { type HandoffContext, stamp } from './handoff-context.ts'
import { handoffTexts } from './handoff-texts.ts'
import { allChips, type ChipAction, type HandoffStep, type Reply } from './reply.ts'
import { textsIn } from './texts.ts'

/** Said to the notice before a handoff. One word of consent in the languages we hear. */
const yes =
  /^(?:ja|jo|gern(?:e)?|ok(?:ay)?|bitte|ja,? (?:bitte|gern(?:e)?)|yes|yes please|sure|please|yep|так|да|давай(?:те)?|نعم|اه|بله|آره|evet|olur|oui|d'accord|s[ií]|vale|tak|da|vâng|có|được)[.! ]*$/iu

/** Said while waiting by somebody who no longer wants to be passed on. */
const noLonger =
  /^(?:bitte |please )?(?:doch nicht(?: mehr)?(?: weitergeben)?|abbrechen|(?:meine |die )?anfrage (?:abbrechen|zurückziehen|zurücknehmen)|(?:das )?hat sich erledigt|ich brauche (?:niemanden|keinen menschen|keine beratung)(?: mehr)?|cancel(?: (?:it|that|(?:the|my) (?:request|person|counsellor|handoff)))?|never ?mind|no longer needed|i (?:do not|don't|no longer) need (?:a|the|any) (?:person|human|counsellor|help)(?: any ?more)?)(?: bitte| please)?[.! ]*$/iu

/** A step of the handoff that a line takes, or a rating; undefined when it is for the dialogue. */
export type DecidedStep = { do: 'handoff'; step: HandoffStep } | Extract<ChipAction, { do: 'rate' }>

/** Finds the step by the chip that was pressed, its label typed, or a "yes" to the notice. */
export function handoffStepOf(conversation: Conversation, line: Line): DecidedStep | undefined {
  const isStep = (action: ChipAction | undefined): action is DecidedStep =>
    action?.do === 'handoff' || action?.do === 'rate'
  if (line.chip !== undefined) {
    const action = chipPressed(conversation, line.chip)?.action
    return isStep(action) ? action : undefined
  }
  const last = conversation.lines.findLast((one) => one.seq < line.seq && one.reply !== undefined)?.reply
  const text = (line.text ?? '').trim()
  const chip = last && allChips(last).find((one) => isStep(one.action) && one.label === text)
  if (chip && isStep(chip.action)) return chip.action
  if (conversation.handoff.state === 'queued' && noLonger.test(text))
    return { do: 'handoff', step: 'withdraw' }
  const request =
    last && allChips(last).find((one) => one.action.do === 'handoff' && one.action.step === 'request')
  return request && yes.test(text) ? { do: 'handoff', step: 'request' } : undefined
}

/** Takes a step that changes the conversation by itself; `assistant` is a question to the dialogue instead. */
export function takeHandoffStep(
  conversation: Conversation,
  decided: Exclude<DecidedStep, { step: 'assistant' }>,
  context: HandoffContext,
): void {
  if (decided.do === 'rate') {
    conversation.rating = decided.rating
    const { lang } = conversation
    appendLine(conversation, {
      at: stamp(context.now),
      speaker: 'bot',
      lang,
      reply: {
        kind: 'intent',
        intent: 'rating',
        blocks: [fixedText(textsIn(lang), lang, 'handoff.rated')],
        chips: chips([{ label: textsIn(lang)('chip.topics'), action: { do: 'intent', intent: 'topics' } }]),
        trace: noTrace,
      },
    })
    return
  }
  if (decided.step === 'request') requestHandoff(conversation, context)
  else if (decided.step === 'withdraw') withdraw(conversation, context)
}

/**
 * What the bot may say while people have the conversation: one speaker.
 *
 * Taken over: nothing. Queued: an answer it is sure of, marked as automatic, as long as no person has written; else
 * the one acknowledgement of this wait.
 *
 * @returns `reply` unchanged when the bot has the conversation; undefined when it stays silent.
 */
export function replyWhileWaiting(
  conversation: Conversation,
  reply: Reply,
  context: HandoffContext,
): { reply: Reply; automatic?: true; acknowledges?: true } | undefined {
  if (!isWithPeople(conversation)) return { reply }
  const { handoff, lang } = conversation
  if (handoff.state === 'taken-over') return undefined
  const spoken = hasHumanSpoken(conversation)
  if (!spoken && reply.kind === 'answer') return { reply: asAutomatic(reply, conversation), automatic: true }
  if (handoff.acknowledged) return undefined
  return {
    reply: {
      kind: 'handoff',
      blocks: handoffTexts.acknowledged(conversation, context),
      chips: chips(
        spoken
          ? [
              {
                label: textsIn(lang)('handoff.askAssistant'),
                action: { do: 'handoff', step: 'assistant' },
              },
            ]
          : [],
      ),
      trace: noTrace,
    },
    acknowledges: true,
  }
}

/** Marks what the bot says in a conversation that people have. */
export function asAutomatic(reply: Reply, conversation: Conversation): Reply {
  const { lang } = conversation
  return {
    ...reply,
    blocks: [fixedText(textsIn(lang), lang, 'handoff.automatic', {}, 'note'), ...reply.blocks],
  }
}
