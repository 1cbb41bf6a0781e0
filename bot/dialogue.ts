import type { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../knowledge/language.ts'
import type { Pack } from '../knowledge/pack.ts'
import { fixedText, noTrace } from './build-reply.ts'
import { chipSaid } from './chip-said.ts'
import { type Conversation, chipPressed, type Line } from './conversation.ts'
import type { DangerNet } from './danger/danger-net.ts'
import { plain, type Step } from './dialogue-step.ts'
import type { FollowUp } from './follow-ups/follow-up.ts'
import type { Intent, TurnContext } from './intent.ts'
import { type HeardLanguage, hearLanguage } from './language.ts'
import { lastReply } from './moves.ts'
import { withNotices } from './notices.ts'
import { createOfficeFinder, type OfficeFinder } from './office-finder.ts'
import { asksBack, noThirdQuestion } from './open-choice.ts'
import { remembering } from './recent.ts'
import type { Recogniser } from './recogniser.ts'
import type { Reply } from './reply.ts'
import { centreName } from './service-desk.ts'
import { chipStep } from './steps/chip-step.ts'
import { dangerStep, emergencyAgain } from './steps/danger-steps.ts'
import { followUpNear, followUpOnNothing, followUpSaid, rulesOfOrigin } from './steps/follow-up-steps.ts'
import { type Ears, type Grounds, groundsOf } from './steps/grounds.ts'
import { intentContinues, intentNear, intentSaid, topicNamed } from './steps/intent-steps.ts'
import { moveStep, sameAgain } from './steps/move-steps.ts'
import { officeAsked, officeLeanedOn } from './steps/office-steps.ts'
import { officeResponsible, saidByEntry, searchStep, seenWithEntry } from './steps/search-steps.ts'
import { textsIn } from './texts.ts'
import { chooseLanguage, type ToldOnce, tellOnce } from './turn-language.ts'

/** What a turn leaves behind: the reply and what the conversation remembers. */
export interface Outcome {
  reply: Reply
  lang: AnswerLanguage
  langChosen: boolean
  dialogue: Conversation['dialogue']
}

export interface Dialogue {
  /**
   * Decides what to answer to one line: language, danger, chip (pressed or said), a line without words, then `steps` in
   * their order, then the search. Nothing later undoes what an earlier step decided. The reply's trace says which it was.
   */
  answer(conversation: Conversation, line: Line, now: Temporal.Instant): Promise<Outcome>
  /** The polite line for a turn that failed. */
  apologise(conversation: Conversation): Reply
}

export interface DialogueParts {
  /** Gives the present pack; asked once per turn, so that a turn sees one pack. */
  knowledge: () => Knowledge
  intents: Recogniser<Intent>
  followUps: Recogniser<FollowUp>
  dangerNet: DangerNet
}

/** The first that has something to say decides; when none has, the search does. */
const steps: ReadonlyArray<(grounds: Grounds) => Step | undefined | Promise<Step | undefined>> = [
  // What the newest reply makes of a few words goes before what they mean by themselves.
  emergencyAgain,
  sameAgain,
  intentContinues,
  // Said word for word. "Termin?" asks about the office being spoken of, and explains itself only where there is none.
  rulesOfOrigin,
  followUpSaid,
  intentSaid,
  topicNamed,
  followUpOnNothing,
  moveStep,
  // An office's name goes before the office being spoken of.
  officeAsked,
  officeLeanedOn,
  // Near in meaning: each has to outweigh what the search finds. Looking is costly, so nothing before has looked.
  followUpNear,
  intentNear,
  // What the search is not sure of may be about the entry being spoken of.
  seenWithEntry,
  saidByEntry,
  // Whoever asks for the office of a matter is shown the office, not the whole answer.
  officeResponsible,
]

export function createDialogue({ knowledge, intents, followUps, dangerNet }: DialogueParts): Dialogue {
  const finders = new WeakMap<Pack, OfficeFinder>()
  const finderOf = (pack: Pack) => {
    const finder = finders.get(pack) ?? createOfficeFinder(pack)
    finders.set(pack, finder)
    return finder
  }

  return {
    apologise(conversation) {
      const say = textsIn(conversation.lang)
      return {
        kind: 'unknown',
        blocks: [fixedText(say, conversation.lang, 'error.turn', { centre: centreName(knowledge()) })],
        chips: [],
        trace: noTrace,
      }
    },
    async answer(conversation, line, now) {
      const pressed = line.chip === undefined ? undefined : chipPressed(conversation, line.chip)
      const utterance = line.text ?? ''
      const heard = line.chip === undefined ? hearLanguage(utterance) : undefined
      const last = lastReply(conversation)
      const said = heard && last ? chipSaid(utterance, last) : undefined
      const language = heard && said === undefined ? chooseLanguage(conversation, heard) : conversation.lang
      const present = knowledge()
      const context: TurnContext = {
        knowledge: present,
        language,
        say: textsIn(language),
        now,
        conversation,
        utterance,
      }
      const ears: Ears = {
        intents,
        followUps,
        hearIntent: remembering((text) => intents.hear(text)),
        finder: finderOf(present.pack),
      }
      const danger = heard && (await dangerStep(context, heard.code, said, dangerNet, ears))
      const chip = pressed ?? said
      // A chip that says something for the user is decided like a message.
      const asked = chip?.action.do === 'say' ? chip.action.text : undefined
      const isChip = line.chip !== undefined || said !== undefined
      const step =
        danger ??
        (isChip && asked === undefined
          ? chipStep(chip, said !== undefined, context, intents)
          : await decide({ ...context, utterance: asked ?? utterance }, line, ears))
      const told = heard && !danger ? tellOnce(heard, line, context) : undefined
      return outcomeOf(step, heard, told, line, context)
    },
  }
}

/** Decides what is neither danger nor a chip. */
async function decide(said: TurnContext, line: Line, ears: Ears): Promise<Step> {
  if (!/[\p{L}\p{N}]/u.test(said.utterance))
    return {
      reply: plain('unknown', said, 'unknown.empty'),
      entry: said.conversation.dialogue.entry,
      decided: { by: 'no-words' },
    }
  const grounds = await groundsOf(said, line, ears)
  const step = noThirdQuestion(await firstStep(grounds), said)
  const { utterance } = grounds.context
  return utterance === said.utterance ? step : { lookedFor: utterance, ...step }
}

async function firstStep(grounds: Grounds): Promise<Step> {
  for (const decides of steps) {
    const step = await decides(grounds)
    if (step) return step
  }
  return searchStep(grounds)
}

/** The reply as it is said, with its trace, and what the conversation remembers of the turn. */
function outcomeOf(
  step: Step,
  heard: HeardLanguage | undefined,
  told: ToldOnce | undefined,
  line: Line,
  context: TurnContext,
): Outcome {
  const { conversation, language } = context
  const before = conversation.dialogue
  const reply = withNotices(step.reply, told?.notice, line, context)
  const candidates = step.candidates ?? (step.entry === before.entry ? before.candidates : undefined)
  const toldSoFar = [...(before.told ?? []), ...(told ? [told.code] : [])]
  return {
    reply: {
      ...reply,
      trace: {
        ...reply.trace,
        step: {
          ...(heard ? { heard: { lang: heard.code, sure: heard.sure } } : {}),
          ...(step.lookedFor !== undefined ? { lookedFor: step.lookedFor } : {}),
          decided: step.decided,
        },
      },
    },
    lang: step.language ?? language,
    langChosen: step.language !== undefined || conversation.langChosen,
    dialogue: {
      asked: asksBack(step.reply) ? before.asked + 1 : 0,
      ...(step.entry !== undefined ? { entry: step.entry } : {}),
      ...(candidates ? { candidates } : {}),
      ...(toldSoFar.length > 0 ? { told: toldSoFar } : {}),
    },
  }
}
