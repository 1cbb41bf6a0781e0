import type { Temporal } from 'temporal-polyfill'
import { freshnessOf } from '../knowledge/freshness.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { type AnswerLanguage, isAnswerLanguage } from '../knowledge/language.ts'
import { type Pack, welcomeCentre } from '../knowledge/pack.ts'
import { decide } from '../knowledge/search/decision.ts'
import type { Hit } from '../knowledge/search/fusion.ts'
import type { Ranking } from '../knowledge/search/search.ts'
import { answerReply, facetReply, officesOf, situationReply } from './answer.ts'
import { chips, fixedText, noTrace } from './build-reply.ts'
import type { Conversation, Line } from './conversation.ts'
import type { DangerNet } from './danger/danger-net.ts'
import { detectDanger } from './danger/detect-danger.ts'
import { emergencyReply } from './danger/emergency-reply.ts'
import type { FollowUp } from './follow-up.ts'
import { foreignNotice } from './foreign-notice.ts'
import type { Intent, TurnContext } from './intent.ts'
import { type HeardLanguage, hearLanguage } from './language.ts'
import { createOfficeFinder, type OfficeFinder } from './office-finder.ts'
import { officeReply } from './office-reply.ts'
import { outweighs, type Recogniser } from './recogniser.ts'
import { referralCard } from './referral.ts'
import { allChips, type Block, type Chip, type Reply } from './reply.ts'
import { centreName, serviceSentence } from './service-desk.ts'
import { textsIn } from './texts.ts'

/** What a turn leaves behind: the reply and what the conversation remembers. */
export interface Outcome {
  reply: Reply
  lang: AnswerLanguage
  langChosen: boolean
  dialogue: Conversation['dialogue']
}

export interface Dialogue {
  /**
   * Decides what to answer to one line. In this order, and nothing later undoes what an earlier step decided: language,
   * danger, chip, intent said word for word, office asked for by name, follow-up on the entry just shown, and the search
   * against intents that are near.
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

/** Topics offered beside "I do not know". */
const nearTopics = 3
/** Questions of one message that are offered as chips beside the answer to the first. */
const furtherQuestions = 2

export function createDialogue({ knowledge, intents, followUps, dangerNet }: DialogueParts): Dialogue {
  const finders = new WeakMap<Pack, OfficeFinder>()
  const finderOf = (pack: Pack) => {
    const finder = finders.get(pack) ?? createOfficeFinder(pack)
    finders.set(pack, finder)
    return finder
  }

  /** The steps after the chip; the first that has something to say decides. */
  async function decideReply(context: TurnContext): Promise<Step> {
    const { utterance, conversation, knowledge: present } = context
    if (!/[\p{L}\p{N}]/u.test(utterance)) return { reply: plain('unknown', context, 'unknown.empty') }
    const entry = present.pack.entries.get(conversation.dialogue.entry ?? '')

    const heard = await intents.hear(utterance)
    if (heard?.said) return intentStep(heard.what, context)
    const followUp = entry && (await followUps.hear(utterance))
    if (entry && followUp?.said) {
      const reply = followUp.what.reply(entry, context)
      if (reply) return { reply, entry: entry.id }
    }
    const finder = finderOf(present.pack)
    const asked = finder.find(utterance)
    if (asked) return { reply: officeReply(asked.office, asked.aspect, asked.day, context), entry: entry?.id }
    const about = entry && isShort(utterance) ? finder.aspectOf(utterance) : undefined
    const office = entry && officesOf(entry, context)[0]
    if (entry && office && about?.day)
      return { reply: officeReply(office, about.aspect, about.day, context), entry: entry.id }

    const corrected = correctionOf(utterance)
    const moved = moveOf(utterance)
    if (moved && conversation.dialogue.candidates?.[0]) return nextCandidate(context)

    const questions = questionsIn(corrected ?? utterance)
    const ranking = withoutWithdrawn(await present.search.rank(questions[0] ?? utterance, 8), context)
    if (entry && followUp && isShort(utterance) && outweighs(followUp, ranking)) {
      const reply = followUp.what.reply(entry, context)
      if (reply) return { reply, entry: entry.id }
    }
    if (heard && outweighs(heard, ranking)) return intentStep(heard.what, context)
    return withFurtherQuestions(found(ranking, context), questions.slice(1), context)
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
      const chip = line.chip === undefined ? undefined : findChip(conversation, line)
      const utterance = chip?.action.do === 'say' ? chip.action.text : (line.text ?? '')
      const heard = line.chip === undefined ? hearLanguage(utterance) : undefined
      const language = heard ? chooseLanguage(conversation, heard) : conversation.lang
      const context: TurnContext = {
        knowledge: knowledge(),
        language,
        say: textsIn(language),
        now,
        conversation,
        utterance,
      }
      const danger = heard && (detectDanger(utterance) ?? (await dangerNet.hear(utterance)))
      const step = danger
        ? { reply: emergencyReply(danger, heard.code, context), entry: conversation.dialogue.entry }
        : line.chip !== undefined && chip?.action.do !== 'say'
          ? pressed(chip, context, intents)
          : await decideReply(context)
      const told = new Set(conversation.dialogue.told)
      const foreign =
        !danger && heard?.sure && !isAnswerLanguage(heard.code) && !told.has(heard.code)
          ? foreignNotice(heard.code, context)
          : undefined
      if (foreign && heard) told.add(heard.code)
      const entry = step.entry
      return {
        reply: withNotices(step.reply, foreign, line, context),
        lang: step.language ?? language,
        langChosen: step.language !== undefined || conversation.langChosen,
        dialogue: {
          asked: step.reply.kind === 'ask-back' ? conversation.dialogue.asked + 1 : 0,
          ...(entry !== undefined ? { entry } : {}),
          ...(step.candidates
            ? { candidates: step.candidates }
            : entry === conversation.dialogue.entry && conversation.dialogue.candidates
              ? { candidates: conversation.dialogue.candidates }
              : {}),
          ...(told.size > 0 ? { told: [...told] } : {}),
        },
      }
    },
  }
}

/** What one step decided: the reply, and what the conversation remembers of it. */
interface Step {
  reply: Reply
  /** The entry now being spoken of. */
  entry?: string | undefined
  candidates?: string[]
  /** Set when the user picked a language. */
  language?: AnswerLanguage
}

/** The language of the conversation: one the user picked stays, else what the utterance clearly is. */
function chooseLanguage(conversation: Conversation, heard: HeardLanguage): AnswerLanguage {
  if (conversation.langChosen) return conversation.lang
  return heard.sure && isAnswerLanguage(heard.code) ? heard.code : conversation.lang
}

function intentStep(intent: Intent, context: TurnContext): Step {
  const { reply, language, forgetEntry } = intent.reply(context)
  return {
    reply: { ...reply, kind: intent.kind, intent: intent.id },
    entry: forgetEntry ? undefined : context.conversation.dialogue.entry,
    ...(language ? { language } : {}),
  }
}

/** Words of a question that leans on what was said before; longer ones stand on their own. */
function isShort(utterance: string): boolean {
  return utterance.split(/\s+/).length <= 8
}

/** "No, I meant …": what was meant. */
function correctionOf(utterance: string): string | undefined {
  return /^(?:nein|nee|no|nope)[,.! ]+(?:ich mein(?:e|te)|sondern|i mean(?:t)?|rather)\s+(.{3,})$/isu.exec(
    utterance,
  )?.[1]
}

/** "Next", "something else", "not that". */
function moveOf(utterance: string): boolean {
  return /^(?:weiter|nächste[rs]?|etwas anderes|was anderes|das meine ich nicht|das meinte ich nicht|nein,? nicht das|next|something else|not that|that is not what i mean[t]?|another one)[.! ]*$/iu.test(
    utterance.trim(),
  )
}

/** The next entry that the last search found. */
function nextCandidate(context: TurnContext): Step {
  const [id, ...rest] = context.conversation.dialogue.candidates ?? []
  const entry = context.knowledge.pack.entries.get(id ?? '')
  return entry
    ? { reply: answerReply(entry, context), entry: entry.id, candidates: rest }
    : { reply: plain('unknown', context, 'followUp.noMore') }
}

/** The questions of one message, in order; one when it is a single question. */
function questionsIn(utterance: string): string[] {
  const parts = utterance.split(/(?<=[?؟])\s+/u).map((part) => part.trim())
  const questions = parts.filter((part) => /[?؟]$/u.test(part) && part.split(/\s+/).length >= 3)
  return questions.length >= 2 ? questions : [utterance]
}

/** Says that more was asked, and offers the rest as chips. */
function withFurtherQuestions(
  step: Step,
  questions: readonly string[],
  { say, language }: TurnContext,
): Step {
  if (questions.length === 0) return step
  const further = questions.slice(0, furtherQuestions).map((text) => ({
    label: text.length > 60 ? `${text.slice(0, 57)}…` : text,
    action: { do: 'say', text } as const,
  }))
  const own = step.reply.chips.slice(0, 4 - further.length)
  const list = chips([...further, ...own.map(({ label, action }) => ({ label, action }))])
  const { feedback } = step.reply
  return {
    ...step,
    reply: {
      ...step.reply,
      blocks: [fixedText(say, language, 'followUp.moreQuestions', {}, 'note'), ...step.reply.blocks],
      chips: list,
      ...(feedback ? { feedback: { ...feedback, chips: chips(feedback.chips, list.length + 1) } } : {}),
    },
  }
}

function findChip(conversation: Conversation, line: Line): Chip | undefined {
  const [seq, id] = (line.chip ?? '').split('.')
  const reply = conversation.lines.find((one) => one.seq === Number(seq))?.reply
  return reply && allChips(reply).find((chip) => chip.id === id)
}

function pressed(chip: Chip | undefined, context: TurnContext, intents: Recogniser<Intent>): Step {
  const { pack } = context.knowledge
  const outdated: Step = {
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
      return { reply: topicReply(action.topic, context) }
    case 'intent': {
      const intent = intents.byId(action.intent)
      return intent ? intentStep(intent, context) : outdated
    }
    case 'feedback':
      return {
        reply: action.helpful
          ? { ...plain('intent', context, 'feedback.thanks'), intent: 'feedback-yes' }
          : notHelpful(context),
        entry: action.entry,
      }
    case 'say':
      return outdated
  }
  action satisfies never
  return outdated
}

function found(ranking: Ranking, context: TurnContext): Step {
  const { pack } = context.knowledge
  const decision = decide(ranking, context.knowledge.calibration)
  const trace = traceOf(ranking, context)
  const show = (hit: Hit | undefined): Step | undefined => {
    const entry = pack.entries.get(hit?.id ?? '')
    if (!entry) return undefined
    const candidates = ranking.hits
      .map((one) => one.id)
      .filter((id) => id !== entry.id)
      .slice(0, 5)
    return { reply: { ...answerReply(entry, context), trace }, entry: entry.id, candidates }
  }
  const unknown = (near: readonly Hit[]): Step => ({
    reply:
      ranking.elsewhere.town || ranking.elsewhere.country
        ? elsewhereReply(near, trace, context)
        : unknownReply(near, trace, context),
  })
  switch (decision.do) {
    case 'answer':
      return show(decision.hit) ?? unknown([])
    case 'ask-back':
      if (ranking.elsewhere.town) return unknown(decision.hits.slice(0, nearTopics))
      // Never more than two questions in a row: then the best is shown, the others as chips.
      if (context.conversation.dialogue.asked >= 2) return show(decision.hits[0]) ?? unknown([])
      return {
        reply: {
          kind: 'ask-back',
          blocks: [fixedText(context.say, context.language, 'askBack.which', {}, 'question')],
          chips: entryChips(decision.hits, context),
          trace,
        },
        candidates: decision.hits.map((hit) => hit.id),
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
    chips:
      near.length > 0
        ? entryChips(near.slice(0, nearTopics), context)
        : chips([{ label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } }]),
    trace,
  }
}

/** "I do not know", with the way on: people, their next day, and what may have been meant. */
function unknownReply(near: readonly Hit[], trace: Reply['trace'], context: TurnContext): Reply {
  const { language, say, knowledge, now } = context
  const blocks: Block[] = [
    fixedText(say, language, 'unknown.sorry', { centre: centreName(knowledge) }),
    {
      type: 'text',
      text: serviceSentence(knowledge, now, language, say),
      lang: language,
      from: { text: 'human.next' },
    },
    { type: 'card', card: referralCard(welcomeCentre(knowledge.pack), undefined, context), lang: language },
  ]
  if (near.length > 0) blocks.push(fixedText(say, language, 'unknown.near'))
  const list =
    near.length > 0
      ? entryChips(near.slice(0, nearTopics), context)
      : chips([{ label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } }])
  return { kind: 'unknown', blocks, chips: list, trace }
}

/** The most central entries of a topic as chips. */
function topicReply(id: string, context: TurnContext): Reply {
  const { language, say, knowledge } = context
  const topic = knowledge.pack.topics.get(id)
  if (!topic) return plain('unknown', context, 'unknown.oldChip')
  const entries = [...knowledge.pack.entries.values()].filter((entry) => entry.topic === id)
  const named = new Map<string, number>()
  for (const entry of knowledge.pack.entries.values())
    for (const other of entry.related) named.set(other, (named.get(other) ?? 0) + 1)
  const central = entries.sort((a, b) => (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0)).slice(0, 4)
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
  const { language, say, knowledge, now } = context
  return {
    kind: 'intent',
    intent: 'feedback-no',
    blocks: [
      fixedText(say, language, 'feedback.sorry'),
      {
        type: 'text',
        text: serviceSentence(knowledge, now, language, say),
        lang: language,
        from: { text: 'human.next' },
      },
      { type: 'card', card: referralCard(welcomeCentre(knowledge.pack), undefined, context), lang: language },
    ],
    chips: chips([{ label: say('chip.topics'), action: { do: 'intent', intent: 'topics' } }]),
    trace: noTrace,
  }
}

function plain(kind: Reply['kind'], context: TurnContext, key: Parameters<TurnContext['say']>[0]): Reply {
  return {
    kind,
    blocks: [fixedText(context.say, context.language, key)],
    chips: chips([
      { label: context.say('chip.topics'), action: { do: 'intent', intent: 'topics' } },
      { label: context.say('chip.human'), action: { do: 'intent', intent: 'human' } },
    ]),
    trace: noTrace,
  }
}

/** What the user should know before the reply: the line in their language, what was masked, that it was cut. */
function withNotices(
  reply: Reply,
  foreign: Block | undefined,
  line: Line,
  { say, language }: TurnContext,
): Reply {
  const notices: Block[] = foreign ? [foreign] : []
  if (line.masked && line.masked.length > 0)
    notices.push(fixedText(say, language, 'masked.notice', {}, 'note'))
  if (line.cut) notices.push(fixedText(say, language, 'unknown.tooLong', {}, 'note'))
  return notices.length > 0 ? { ...reply, blocks: [...notices, ...reply.blocks] } : reply
}

function entryChips(hits: readonly Hit[], { language, knowledge }: TurnContext): Chip[] {
  return chips(
    hits
      .map((hit) => knowledge.pack.entries.get(hit.id))
      .filter((entry) => entry !== undefined)
      .map((entry) => ({ label: entry.title[language], action: { do: 'entry', entry: entry.id } })),
  )
}

function traceOf({ hits, mode }: Ranking, context: TurnContext): Reply['trace'] {
  const offices = new Set<string>()
  for (const hit of hits) {
    const entry = context.knowledge.pack.entries.get(hit.id)
    if (entry) for (const office of officesOf(entry, context)) offices.add(office.id)
  }
  return {
    entries: hits.map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 })),
    offices: [...offices],
    mode,
  }
}

function withoutWithdrawn(ranking: Ranking, { knowledge, now }: TurnContext): Ranking {
  const today = knowledge.calendar.toLocal(now).toPlainDate().toString()
  const usable = (hit: Hit) => {
    const entry = knowledge.pack.entries.get(hit.id)
    return entry !== undefined && freshnessOf(entry, today) !== 'withdrawn'
  }
  return { ...ranking, hits: ranking.hits.filter(usable) }
}
