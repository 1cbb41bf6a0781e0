import { welcomeCentre } from '../knowledge/pack.ts'
import { fixedText } from './build-reply.ts'
import { type Conversation, channelOf, isWithPeople } from './conversation.ts'
import { type HandoffContext, stamp, whenText } from './handoff-context.ts'
import { referralCard } from './referral.ts'
import type { Block } from './reply.ts'
import { servicesBlock } from './service-desk.ts'
import type { TextKey } from './texts/tree.ts'
import { textsIn } from './texts.ts'

type Build = (conversation: Conversation, context: HandoffContext) => Block[]

/** What the user reads about the handoff, built from fixed texts, the calendar and the centre's card. */
export const handoffTexts = {
  /** Before every handoff: what happens, the notice of TRUST, who advises anonymously, when people are there. */
  notice: ((conversation, context) => {
    const { lang } = conversation
    const { pack } = context.knowledge
    const say = textsIn(lang)
    const offices = pack.manifest.anonymousAdvice
      .map((id) => pack.offices.get(id))
      .filter((office) => office !== undefined)
      .map((office) => [office.name[lang], office.phone ?? office.url].filter(Boolean).join(', '))
    return [
      fixedText(say, lang, 'handoff.explain'),
      servicesBlock({ ...context, language: lang, say }),
      fixedText(say, lang, 'handoff.notice', {}, 'note'),
      ...(offices.length > 0
        ? [fixedText(say, lang, 'handoff.anonymous', { offices: offices.join('; ') }, 'note')]
        : []),
    ]
  }) satisfies Build,

  requested: ((conversation, context) => {
    const { lang } = conversation
    const say = textsIn(lang)
    const hasAsked = conversation.lines.some(
      (line) =>
        line.speaker === 'user' && line.chip === undefined && (line.text ?? '').split(/\s+/).length > 3,
    )
    const meanwhile: TextKey =
      channelOf(conversation.id) === 'telegram' ? 'handoff.meanwhileTelegram' : 'handoff.meanwhile'
    return [
      promiseText(conversation, context, 'handoff.requested', 'handoff.requestedUnknown'),
      fixedText(
        say,
        lang,
        'handoff.asked',
        { when: whenText(stamp(context.now), conversation, context) },
        'note',
      ),
      fixedText(say, lang, hasAsked ? meanwhile : 'handoff.about', {}, hasAsked ? undefined : 'question'),
      ...(dueOf(conversation) ? [] : contact(conversation, context)),
    ]
  }) satisfies Build,

  already: ((conversation, context) => [
    promiseText(conversation, context, 'handoff.already', 'handoff.alreadyUnknown'),
  ]) satisfies Build,

  acknowledged: ((conversation, context) => [
    promiseText(conversation, context, 'handoff.acknowledged', 'handoff.acknowledgedUnknown'),
  ]) satisfies Build,

  tooOften: ((conversation, context) => [
    fixedText(textsIn(conversation.lang), conversation.lang, 'handoff.tooOften'),
    ...contact(conversation, context),
  ]) satisfies Build,
}

/** Telephone and address of the centre, for what cannot wait. */
function contact(conversation: Conversation, { knowledge, now }: HandoffContext): Block[] {
  const { lang } = conversation
  const say = textsIn(lang)
  const turn = { knowledge, now, language: lang, say, conversation, utterance: '' }
  return [
    fixedText(say, lang, 'handoff.urgent'),
    { type: 'card', card: referralCard(welcomeCentre(knowledge.pack), undefined, turn), lang },
  ]
}

function promiseText(
  conversation: Conversation,
  context: HandoffContext,
  known: TextKey,
  unknown: TextKey,
): Block {
  const { lang } = conversation
  const due = dueOf(conversation)
  return due
    ? fixedText(textsIn(lang), lang, known, { when: whenText(due, conversation, context) })
    : fixedText(textsIn(lang), lang, unknown)
}

function dueOf(conversation: Conversation): string | undefined {
  return isWithPeople(conversation) ? conversation.handoff.dueBy : undefined
}
