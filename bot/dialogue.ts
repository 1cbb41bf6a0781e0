import type { Temporal } from 'temporal-polyfill'
import { freshnessOf } from '../knowledge/freshness.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { type AnswerLanguage, isAnswerLanguage } from '../knowledge/language.ts'
import { welcomeCentre } from '../knowledge/pack.ts'
import { decide } from '../knowledge/search/decision.ts'
import type { Hit } from '../knowledge/search/fusion.ts'
import type { Ranking } from '../knowledge/search/search.ts'
import { answerReply, facetReply, officesOf, situationReply } from './answer.ts'
import { chips, fixedText, noTrace } from './build-reply.ts'
import type { Conversation, Line } from './conversation.ts'
import type { TurnContext } from './intent.ts'
import type { IntentRecogniser } from './intent-recogniser.ts'
import { hearLanguage } from './language.ts'
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
   * Decides what to answer to one line. In this order, and nothing later undoes what an earlier step decided:
   * language, chip, intent said word for word, search against intents that are near.
   */
  answer(conversation: Conversation, line: Line, now: Temporal.Instant): Promise<Outcome>
  /** The polite line for a turn that failed. */
  apologise(conversation: Conversation): Reply
}

/** Topics offered beside "I do not know". */
const nearTopics = 3

/**
 * @param knowledge - gives the present pack; asked once per turn, so that a turn sees one pack.
 */
export function createDialogue(knowledge: () => Knowledge, intents: IntentRecogniser): Dialogue {
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
      const utterance = line.text ?? ''
      const language = line.chip === undefined ? chooseLanguage(conversation, utterance) : conversation.lang
      const context: TurnContext = {
        knowledge: knowledge(),
        language,
        say: textsIn(language),
        now,
        conversation,
        utterance,
      }
      const outcome: Outcome = {
        reply: { kind: 'unknown', blocks: [], chips: [], trace: noTrace },
        lang: language,
        langChosen: conversation.langChosen,
        dialogue: { ...conversation.dialogue },
      }
      const shown = (reply: Reply, entry?: string) => {
        outcome.reply = withNotices(reply, line, context)
        outcome.dialogue = { asked: reply.kind === 'ask-back' ? conversation.dialogue.asked + 1 : 0 }
        if (entry !== undefined) outcome.dialogue.entry = entry
        return outcome
      }

      if (line.chip !== undefined) {
        const chip = findChip(conversation, line)
        return chip
          ? shown(...pressed(chip, context, intents))
          : shown(plain('unknown', context, 'unknown.oldChip'))
      }
      if (!/[\p{L}\p{N}]/u.test(utterance)) return shown(plain('unknown', context, 'unknown.empty'))

      const heard = await intents.hear(utterance)
      const ranking =
        heard?.nearness === 'said' ? undefined : await context.knowledge.search.rank(utterance, 8)
      const fresh = ranking && withoutWithdrawn(ranking, context)
      if (
        heard &&
        (fresh === undefined ||
          heard.nearness === 'said' ||
          heard.nearness > (fresh.hits[0]?.dense?.best ?? -1))
      ) {
        const { reply, language: picked, forgetEntry } = heard.intent.reply(context)
        shown(
          { ...reply, kind: heard.intent.kind, intent: heard.intent.id },
          forgetEntry ? undefined : conversation.dialogue.entry,
        )
        if (picked) {
          outcome.lang = picked
          outcome.langChosen = true
        }
        return outcome
      }
      return shown(...found(fresh as Ranking, context))
    },
  }
}

/** The language of the conversation: one the user picked stays, else what the utterance clearly is. */
function chooseLanguage(conversation: Conversation, utterance: string): AnswerLanguage {
  if (conversation.langChosen) return conversation.lang
  const heard = hearLanguage(utterance)
  return heard.sure && isAnswerLanguage(heard.code) ? heard.code : conversation.lang
}

function findChip(conversation: Conversation, line: Line): Chip | undefined {
  const [seq, id] = (line.chip ?? '').split('.')
  const reply = conversation.lines.find((one) => one.seq === Number(seq))?.reply
  return reply && allChips(reply).find((chip) => chip.id === id)
}

function pressed({ action }: Chip, context: TurnContext, intents: IntentRecogniser): [Reply, string?] {
  const { pack } = context.knowledge
  switch (action.do) {
    case 'entry': {
      const entry = pack.entries.get(action.entry)
      return entry ? [answerReply(entry, context), entry.id] : [plain('unknown', context, 'unknown.oldChip')]
    }
    case 'facet': {
      const entry = pack.entries.get(action.entry)
      return entry
        ? [facetReply(entry, action.facet, context), entry.id]
        : [plain('unknown', context, 'unknown.oldChip')]
    }
    case 'situation': {
      const entry = pack.entries.get(action.entry)
      const reply = entry && situationReply(entry, action.group, context)
      return entry && reply ? [reply, entry.id] : [plain('unknown', context, 'unknown.oldChip')]
    }
    case 'topic':
      return [topicReply(action.topic, context)]
    case 'intent': {
      const intent = intents.byId(action.intent)
      return intent
        ? [{ ...intent.reply(context).reply, kind: intent.kind, intent: intent.id }]
        : [plain('unknown', context, 'unknown.oldChip')]
    }
    case 'feedback':
      return action.helpful
        ? [{ ...plain('intent', context, 'feedback.thanks'), intent: 'feedback-yes' }, action.entry]
        : [notHelpful(context), action.entry]
  }
  action satisfies never
  throw new Error('bot: a chip with an unknown action')
}

function found(ranking: Ranking, context: TurnContext): [Reply, string?] {
  const { pack } = context.knowledge
  const decision = decide(ranking, context.knowledge.calibration)
  const trace = traceOf(ranking, context)
  switch (decision.do) {
    case 'answer': {
      const entry = pack.entries.get(decision.hit.id)
      if (!entry) return [unknownReply([], trace, context)]
      return [{ ...answerReply(entry, context), trace }, entry.id]
    }
    case 'ask-back':
      // Never more than two questions in a row: then the best is shown, the others as chips.
      if (context.conversation.dialogue.asked >= 2) {
        const entry = pack.entries.get(decision.hits[0]?.id ?? '')
        if (entry) return [{ ...answerReply(entry, context), trace }, entry.id]
      }
      return [
        {
          kind: 'ask-back',
          blocks: [fixedText(context.say, context.language, 'askBack.which', {}, 'question')],
          chips: entryChips(decision.hits, context),
          trace,
        },
      ]
    case 'give-up':
      return [unknownReply(decision.near, trace, context)]
  }
  decision satisfies never
  throw new Error('bot: an unknown decision')
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

function withNotices(reply: Reply, line: Line, { say, language }: TurnContext): Reply {
  const notices: Block[] = []
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
