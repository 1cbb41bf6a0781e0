import type { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { type AnswerLanguage, isAnswerLanguage } from '../knowledge/language.ts'
import { type Pack, welcomeCentre } from '../knowledge/pack.ts'
import type { DangerKind, Entry } from '../knowledge/schema.ts'
import type { Ranking } from '../knowledge/search/search.ts'
import { words } from '../knowledge/search/text.ts'
import { mostQuestions, nothingMoreReply, officesOf, rulesReply } from './answer.ts'
import { chips, fixedText, noTrace } from './build-reply.ts'
import { chipSaid } from './chip-said.ts'
import { pressed } from './chip-step.ts'
import { type Conversation, chipPressed, type Line } from './conversation.ts'
import type { DangerNet } from './danger/danger-net.ts'
import { detectDanger, detectHint } from './danger/detect-danger.ts'
import { emergencyReply } from './danger/emergency-reply.ts'
import { intentStep, plain, rounded, type Step } from './dialogue-step.ts'
import type { FollowUp } from './follow-up.ts'
import { foreignNotice } from './foreign-notice.ts'
import { type Intent, leadOf, type TurnContext } from './intent.ts'
import { type HeardLanguage, hearLanguage } from './language.ts'
import { asksAgain, moveStep, sameAgain } from './move-step.ts'
import { correctionOf, deniesBefore, lastReply, moveOf, refusesAll } from './moves.ts'
import { createOfficeFinder, type OfficeFinder } from './office-finder.ts'
import { officeReply, officeShown } from './office-reply.ts'
import { askedIn, questionsIn } from './questions.ts'
import { remembering } from './recent.ts'
import { type Heard, outweighs, type Recogniser } from './recogniser.ts'
import type { Block, Chip, Reply } from './reply.ts'
import { rulesAsked } from './rules-asked.ts'
import { likelyEnough, searchReply, usable, worthANext } from './search-reply.ts'
import { centreName, servicesBlock } from './service-desk.ts'
import type { Decided } from './step.ts'
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
   * danger, chip (pressed or said), follow-up and intent said word for word, next and previous, office asked for, and the
   * search against follow-ups and intents that are near. The reply's trace says which step it was.
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

/** Hears an intent; asked twice in a turn, it listens once. */
type HearIntent = Recogniser<Intent>['hear']

/** Questions of one message that are offered as chips beside the answer to the first. */
const furtherQuestions = 2
const ranked = 8
const mostChips = 4
/** Chips kept of a choice that was not made. */
const furtherChoices = 2
/** A follow-up must be nearer by this cosine than an entry that the search is sure of. */
const clearLead = 0.03
/** Cosine from which a harmless intent is near enough. */
const harmlessFrom = 0.84

export function createDialogue({ knowledge, intents, followUps, dangerNet }: DialogueParts): Dialogue {
  const finders = new WeakMap<Pack, OfficeFinder>()
  const finderOf = (pack: Pack) => {
    const finder = finders.get(pack) ?? createOfficeFinder(pack)
    finders.set(pack, finder)
    return finder
  }

  /**
   * Danger comes before everything. What is said word for word as one of our own wordings ("back", a chip), or is near to
   * what nobody in danger says ("many thanks"), is no danger by meaning; a phrase or a hint of danger in it still counts.
   * Measured: none of 1,067 messages of danger in tests/fixtures is that near.
   */
  async function hearDanger(
    { utterance }: TurnContext,
    chip: Chip | undefined,
    hearIntent: HearIntent,
  ): Promise<DangerKind | undefined> {
    const phrase = detectDanger(utterance) ?? detectHint(utterance)
    if (phrase === undefined) {
      if (chip ?? moveOf(utterance) ?? followUps.says(utterance) ?? refusesAll(utterance)) return undefined
      const heard = await hearIntent(utterance)
      if (heard?.said || (heard?.what.harmless && heard.nearness >= harmlessFrom)) return undefined
    }
    return dangerNet.hear(utterance)
  }

  /** The steps after the chip; the first that has something to say decides. */
  async function decideReply(said: TurnContext, line: Line, hearIntent: HearIntent): Promise<Step> {
    if (!/[\p{L}\p{N}]/u.test(said.utterance))
      return {
        reply: plain('unknown', said, 'unknown.empty'),
        entry: said.conversation.dialogue.entry,
        decided: { by: 'no-words' },
      }
    const corrected = correctionOf(said.utterance)
    const context = corrected === undefined ? said : { ...said, utterance: corrected }
    const corrects = corrected !== undefined && deniesBefore(said.utterance)
    const step = await decideMeant(context, line, corrects, hearIntent)
    return corrected === undefined ? step : { lookedFor: corrected, ...step }
  }

  async function decideMeant(
    context: TurnContext,
    line: Line,
    corrects: boolean,
    hearIntent: HearIntent,
  ): Promise<Step> {
    const { utterance, conversation, knowledge: present } = context
    const { pack } = present
    const shown = pack.entries.get(conversation.dialogue.entry ?? '')
    const choice = openChoice(context)
    // A choice left open is what is being spoken of, not the entry shown before it.
    const entry = choice ? choice.likeliest : shown
    const finder = finderOf(pack)
    // An office can still be the one on the screen: its card says which it is.
    const matter = entry ?? shown
    const office = officeShown(conversation, pack) ?? (matter && officesOf(matter, context)[0])
    const followUp = entry || office || choice ? await followUps.hear(utterance) : undefined
    const followed = (): Step | undefined => {
      if (followUp === undefined) return undefined
      const reply =
        followUp.what.reply({ entry, office, day: finder.aspectOf(utterance)?.day }, context) ??
        (entry ? undefined : aboutWhat(context, topicsReply(context)))
      if (reply === undefined) return undefined
      return {
        reply: choice && entry ? assumed(reply, entry, choice.others, context) : reply,
        entry: entry?.id ?? shown?.id,
        decided: followUpDecided(followUp, entry?.id),
      }
    }

    const going = intents.byId(lastReply(conversation)?.intent ?? '')
    if (going?.continues?.test(utterance.trim()))
      return intentStep({ what: going, said: true, nearness: 1 }, context)
    const again = sameAgain(context, line)
    if (again) return again
    const groups = entry && rulesAsked(utterance)
    if (entry && groups)
      return {
        reply: rulesReply(entry, groups, context),
        entry: entry.id,
        decided: { by: 'follow-up', id: `rules-${groups[0]}`, said: true, nearness: 1, entry: entry.id },
      }
    if (followUp?.said) {
      const step = followed()
      if (step) return step
    }
    const heard = await hearIntent(utterance)
    if (heard?.said) return intentStep(heard, context)
    const leaning = !entry && !office ? followUps.says(utterance) : undefined
    if (leaning)
      return {
        reply: aboutWhat(context, topicsReply(context)),
        decided: { by: 'follow-up', id: leaning.id, said: true, nearness: 1 },
      }
    const moved = moveStep(context)
    if (moved) return moved

    const asked = finder.find(utterance)
    const days = intents.byId('service-days')
    if (asked?.aspect === 'open' && !asked.day && days && asked.office.id === welcomeCentre(pack).id)
      return intentStep({ what: days, said: true, nearness: 1 }, context)
    if (asked)
      return {
        reply: officeReply(asked.office, asked.aspect, asked.day, context),
        entry: shown?.id,
        decided: { by: 'office', office: asked.office.id, aspect: asked.aspect },
      }
    const about = office && finder.leans(utterance) ? finder.aspectOf(utterance) : undefined
    if (office && about)
      return {
        reply: officeReply(office, about.aspect, about.day, context),
        entry: entry?.id,
        decided: { by: 'office', office: office.id, aspect: about.aspect },
      }

    const responsible = finder.matterOf(utterance)
    const questions = questionsIn(responsible ?? askedIn(utterance))
    const [first = utterance] = questions
    const notMeant = corrects ? entry?.id : undefined
    const found = await present.search.rank(first, ranked)
    const ranking = meant(usable(found, context, notMeant), usable(found, context), context)
    if (
      followUp &&
      isShort(utterance) &&
      followUp.nearness >= (heard?.nearness ?? 0) &&
      (staysWith(entry, ranking) || !isSure(ranking, context) || outweighs(followUp, ranking, clearLead))
    ) {
      const step = followed()
      if (step) return step
    }
    if (heard && outweighs(heard, ranking, leadOf(heard)))
      return intentStep(heard, context, ranking.hits[0]?.dense?.best)
    if (
      entry &&
      !corrects &&
      !isSure(ranking, context) &&
      (leansOn(utterance) || (isShort(utterance) && isNear(entry, ranking)))
    ) {
      const step = await seenWithEntry(entry, ranking, context)
      if (step) return step
    }
    const searched = searchReply(ranking, context, asksAgain(context, line))
    if (
      responsible !== undefined &&
      searched.decided.by === 'search' &&
      searched.decided.decision === 'answer'
    ) {
      const answered = pack.entries.get(searched.entry ?? '')
      const responsibleOffice = answered && officesOf(answered, context)[0]
      if (answered && responsibleOffice)
        return {
          ...searched,
          lookedFor: responsible,
          reply: {
            ...officeReply(responsibleOffice, 'responsible', undefined, context, answered),
            trace: searched.reply.trace,
          },
        }
    }
    return {
      // A question that was not understood does not end what was spoken of.
      entry: shown?.id,
      ...withFurtherQuestions(searched, questions.slice(1), context),
      ...(first !== utterance ? { lookedFor: first } : {}),
    }
  }

  /** "How long can he keep it?": looked up together with the title of the entry being spoken of. */
  async function seenWithEntry(
    entry: Entry,
    alone: Ranking,
    context: TurnContext,
  ): Promise<Step | undefined> {
    const { utterance, language, knowledge: present } = context
    const lookedFor = `${entry.title[language]}: ${utterance}`
    const ranking = usable(await present.search.rank(lookedFor, ranked), context)
    if (!isSure(ranking, context)) return undefined
    const found = searchReply(ranking, context)
    return found.entry === entry.id
      ? { ...found, lookedFor, reply: nothingMore(entry, [ranking, alone], found.reply.trace, context) }
      : { ...found, lookedFor }
  }

  function topicsReply(context: TurnContext): Reply | undefined {
    return intents.byId('topics')?.reply(context).reply
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
      const pressedChip = line.chip === undefined ? undefined : chipPressed(conversation, line.chip)
      const utterance = pressedChip?.action.do === 'say' ? pressedChip.action.text : (line.text ?? '')
      const heard = line.chip === undefined ? hearLanguage(utterance) : undefined
      const last = lastReply(conversation)
      const saidChip = heard && last ? chipSaid(utterance, last) : undefined
      const language =
        heard && saidChip === undefined ? chooseLanguage(conversation, heard) : conversation.lang
      const context: TurnContext = {
        knowledge: knowledge(),
        language,
        say: textsIn(language),
        now,
        conversation,
        utterance,
      }
      const hearIntent = remembering((text) => intents.hear(text))
      const danger = heard && (await hearDanger(context, saidChip, hearIntent))
      const chip = pressedChip ?? saidChip
      const step: Step = danger
        ? dangerStep(danger, detectDanger(utterance) !== undefined, heard?.code ?? language, context)
        : (line.chip !== undefined || saidChip !== undefined) && chip?.action.do !== 'say'
          ? {
              ...pressed(chip, context, intents),
              decided: { by: 'chip', label: chip?.label ?? '', said: saidChip !== undefined },
            }
          : noThirdQuestion(
              await decideReply(
                chip?.action.do === 'say' ? { ...context, utterance: chip.action.text } : context,
                line,
                hearIntent,
              ),
              context,
            )
      const told = new Set(conversation.dialogue.told)
      const foreign =
        !danger &&
        heard?.sure &&
        !isAnswerLanguage(heard.code) &&
        !told.has(heard.code) &&
        // One word does not tell Ukrainian from Russian.
        (told.size === 0 || words(utterance).length > 1)
          ? foreignNotice(heard.code, context)
          : undefined
      if (foreign && heard) told.add(heard.code)
      const entry = step.entry
      const reply = withNotices(step.reply, foreign, line, context)
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
          asked: asksBack(step.reply) ? conversation.dialogue.asked + 1 : 0,
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

/** The language of the conversation: one the user picked stays, else what the utterance clearly is. */
function chooseLanguage(conversation: Conversation, heard: HeardLanguage): AnswerLanguage {
  if (conversation.langChosen) return conversation.lang
  return heard.sure && isAnswerLanguage(heard.code) ? heard.code : conversation.lang
}

function dangerStep(danger: DangerKind, phrase: boolean, spoken: string, context: TurnContext): Step {
  return {
    reply: emergencyReply(danger, spoken, context),
    entry: context.conversation.dialogue.entry,
    decided: { by: 'danger', danger, net: phrase ? 'phrase' : 'meaning' },
  }
}

function followUpDecided({ what, said, nearness }: Heard<FollowUp>, entry: string | undefined): Decided {
  return {
    by: 'follow-up',
    id: what.id,
    said,
    nearness: rounded(nearness),
    ...(entry !== undefined ? { entry } : {}),
  }
}

/** Words of a question that leans on what was said before; longer ones stand on their own. */
function isShort(utterance: string): boolean {
  return utterance.split(/\s+/).length <= 8
}

function isNear(entry: Entry, { hits }: Ranking): boolean {
  return hits.slice(0, 3).some((hit) => hit.id === entry.id)
}

/** Whether a question points to what was said before: "it", "there", "dafür". */
function leansOn(utterance: string): boolean {
  return (
    isShort(utterance) &&
    /(?<![\p{L}])(?:it|that|this|them|there|he|she|they|das|dies|damit|dafür|davon|dazu|da|dort|er|sie|ihn|es|dabei)(?![\p{L}])/iu.test(
      utterance,
    )
  )
}

/**
 * "Which papers?" with nothing spoken of yet: what is it about? The choice from before stands again, or what people come
 * to the office just shown for.
 */
function aboutWhat(context: TurnContext, topics: Reply | undefined): Reply {
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

/** What the newest reply asked to choose from. */
interface OpenChoice {
  /** The best of it, when it is likelier than not: "Which papers?" is about that one. */
  likeliest: Entry | undefined
  /** Ids of the other entries. */
  others: readonly string[]
}

function openChoice({ conversation, knowledge }: TurnContext): OpenChoice | undefined {
  const last = lastReply(conversation)
  if (last?.kind !== 'ask-back') return undefined
  const decided = last.trace.step?.decided
  const [best, ...others] = last.chips.flatMap(({ action }) => (action.do === 'entry' ? [action.entry] : []))
  const likely = decided?.by === 'search' && decided.first >= likelyEnough
  return { likeliest: likely ? knowledge.pack.entries.get(best ?? '') : undefined, others }
}

/** A reply about the likeliest of a choice that nobody made: it says so, and the others stay within reach. */
function assumed(reply: Reply, entry: Entry, others: readonly string[], context: TurnContext): Reply {
  const { say, language } = context
  const blocks = reply.blocks.filter(
    (block) => !(block.type === 'text' && 'part' in block.from && block.from.part === 'title'),
  )
  const note = fixedText(say, language, 'followUp.assumed', { title: entry.title[language] }, 'note')
  return { ...withOthers(reply, others, context), blocks: [note, ...blocks] }
}

/** What else was found stays within reach, before what may be asked next. */
function withOthers(reply: Reply, others: readonly string[], { language, knowledge }: TurnContext): Reply {
  const kept = others
    .slice(0, furtherChoices)
    .map((id) => knowledge.pack.entries.get(id))
    .filter((entry) => entry !== undefined)
    .map((entry) => ({ label: entry.title[language], action: { do: 'entry', entry: entry.id } as const }))
  return { ...reply, chips: chips([...kept, ...reply.chips].slice(0, mostChips)) }
}

/** Never more than two questions in a row: what was offered stays, and people. */
function noThirdQuestion(step: Step, context: TurnContext): Step {
  const { say, language, knowledge, conversation } = context
  if (step.reply.kind !== 'ask-back' || conversation.dialogue.asked < mostQuestions) return step
  const offered = step.reply.chips.slice(0, mostChips - 1)
  return {
    ...step,
    reply: {
      ...step.reply,
      kind: 'unknown',
      blocks: [
        fixedText(say, language, 'human.centre', { centre: centreName(knowledge) }),
        servicesBlock(context),
        ...(offered.length > 0 ? [fixedText(say, language, 'unknown.near')] : []),
      ],
      chips: chips([...offered, { label: say('chip.human'), action: { do: 'intent', intent: 'human' } }]),
    },
  }
}

/** The answer says nothing on it: the best besides it in each ranking stays within reach. */
function nothingMore(
  entry: Entry,
  rankings: readonly Ranking[],
  trace: Reply['trace'],
  context: TurnContext,
): Reply {
  const others = rankings.flatMap(({ hits }) => hits.find(({ id }) => id !== entry.id)?.id ?? [])
  return { ...withOthers(nothingMoreReply(entry, context), [...new Set(others)], context), trace }
}

/** Still about the entry just shown: the part that is asked for is said, not the whole answer again. */
function staysWith(entry: Entry | undefined, { hits }: Ranking): boolean {
  return entry !== undefined && hits[0]?.id === entry.id
}

/** "No, I meant dog tax" after the dog tax: what was shown is meant after all when nothing else comes near. */
function meant(others: Ranking, all: Ranking, context: TurnContext): Ranking {
  return isSure(all, context) && (others.hits[0]?.score ?? 0) < worthANext ? all : others
}

/** Whether the search would answer at once. */
function isSure({ mode, confidence }: Ranking, { knowledge }: TurnContext): boolean {
  return (confidence?.first ?? 0) >= knowledge.calibration[mode].answerFrom
}

/** A question of the bot: chips to choose from, or which rules to read. */
function asksBack({ kind, blocks }: Reply): boolean {
  return kind === 'ask-back' || blocks.some((block) => block.type === 'text' && block.tone === 'question')
}

/** Says that more was asked, and offers the rest as chips. */
function withFurtherQuestions(
  step: Step,
  questions: readonly string[],
  { say, language }: TurnContext,
): Step {
  if (questions.length === 0) return step
  const further = questions.slice(0, furtherQuestions).map((text) => ({
    label: chipLabel(text),
    action: { do: 'say', text } as const,
  }))
  const own = step.reply.chips
    .filter((chip) => !further.some(({ label }) => label === chip.label))
    .slice(0, 4 - further.length)
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

/** A question as a button: "und was kostet das?" becomes "Was kostet das?". */
function chipLabel(question: string): string {
  const text = question.replace(/^(?:und|and|außerdem|also),? /iu, '')
  const label = text.charAt(0).toUpperCase() + text.slice(1)
  return label.length > 60 ? `${label.slice(0, 57)}…` : label
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
