import { welcomeCentre } from '../knowledge/pack.ts'
import { chips, fixedText, noTrace } from './build-reply.ts'
import {
  appendLine,
  type Conversation,
  type ConversationId,
  emptyConversation,
  type Line,
} from './conversation.ts'
import type { HandoffContext } from './handoff-context.ts'
import { referralCard } from './referral.ts'
import { allChips, type Chip, type Reply } from './reply.ts'
import { servicesBlock } from './service-desk.ts'
import type { TextKey } from './texts/tree.ts'
import { textsIn } from './texts.ts'

/** What a channel may carry that we do not take. */
export const refusedKinds = [
  'photo',
  'video',
  'voice',
  'document',
  'contact',
  'location',
  'sticker',
  'other',
] as const
export type RefusedKind = (typeof refusedKinds)[number]

const refusalTexts: Record<RefusedKind, TextKey> = {
  photo: 'telegram.refusedFile',
  video: 'telegram.refusedFile',
  document: 'telegram.refusedFile',
  voice: 'telegram.refusedVoice',
  contact: 'telegram.refusedPerson',
  location: 'telegram.refusedPerson',
  sticker: 'telegram.refusedOther',
  other: 'telegram.refusedOther',
}

/** A conversation in which only the notice has been said, when the channel needs it as a line. */
export function newConversation(
  id: ConversationId,
  lang: Conversation['lang'],
  at: string,
  opens?: true,
): Conversation {
  const conversation = emptyConversation(id, lang, at)
  if (opens) appendLine(conversation, { at, speaker: 'bot', lang, reply: openingReply(lang) })
  return conversation
}

/** The first message: a program speaks, what the channel's operator can read, how to reach a person. */
export function openingReply(lang: Conversation['lang']): Reply {
  const say = textsIn(lang)
  return {
    kind: 'intent',
    intent: 'welcome',
    blocks: [
      fixedText(say, lang, 'welcome.notice'),
      fixedText(say, lang, 'telegram.privacy'),
      fixedText(say, lang, 'welcome.invite'),
    ],
    chips: chips([
      { label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } },
      { label: say('chip.human'), action: { do: 'intent', intent: 'human' } },
    ]),
    trace: noTrace,
  }
}

/** Why something was not taken, and what to do instead. */
export function refusalLine(
  { lang }: Conversation,
  what: RefusedKind,
  clientId: string,
  at: string,
): Omit<Line, 'id' | 'seq'> {
  return {
    at,
    speaker: 'system',
    lang,
    event: 'refused',
    clientId,
    reply: {
      kind: 'refuse',
      blocks: [fixedText(textsIn(lang), lang, refusalTexts[what])],
      chips: [],
      trace: noTrace,
    },
  }
}

/** The apology before the answer to a message that reached us late. */
export function delayedLine({ lang }: Conversation, at: string): Omit<Line, 'id' | 'seq'> {
  return {
    at,
    speaker: 'system',
    lang,
    event: 'delayed',
    reply: {
      kind: 'intent',
      blocks: [fixedText(textsIn(lang), lang, 'telegram.delayed')],
      chips: [],
      trace: noTrace,
    },
  }
}

/**
 * What the bot says in a channel where nobody is handed over: the web chat instead of the offer.
 *
 * @returns `reply` itself when it offers no handoff; an emergency card without the button.
 */
export function withoutHandoff(
  reply: Reply,
  conversation: Pick<Conversation, 'lang'>,
  { knowledge, now }: HandoffContext,
): Reply {
  const offers = ({ action }: Chip) => action.do === 'handoff' && action.step === 'request'
  if (!allChips(reply).some(offers)) return reply
  if (reply.kind === 'emergency') return { ...reply, chips: reply.chips.filter((chip) => !offers(chip)) }
  const language = conversation.lang
  const say = textsIn(language)
  const office = welcomeCentre(knowledge.pack)
  return {
    kind: 'handoff',
    intent: 'handoff-elsewhere',
    blocks: [
      fixedText(say, language, 'telegram.handoffOff'),
      servicesBlock({ knowledge, now, language, say }),
      {
        type: 'card',
        card: referralCard(office, undefined, { knowledge, now, language, say }),
        lang: language,
      },
    ],
    chips: chips([{ label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } }]),
    trace: { ...reply.trace, offices: [office.id] },
  }
}
