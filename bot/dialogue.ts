import type { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../knowledge/language.ts'
import { type Pack, welcomeCentre } from '../knowledge/pack.ts'
import type { DangerKind, Entry } from '../knowledge/schema.ts'
import type { Ranking } from '../knowledge/search/search.ts'
import { fold, words } from '../knowledge/search/text.ts'
import { officesOf, rulesReply } from './answer.ts'
import { fixedText, noTrace } from './build-reply.ts'
import { chipSaid } from './chip-said.ts'
import { pressed } from './chip-step.ts'
import { type Conversation, chipPressed, type Line } from './conversation.ts'
import type { DangerNet } from './danger/danger-net.ts'
import { detectDanger, detectHint } from './danger/detect-danger.ts'
import { emergencyReply } from './danger/emergency-reply.ts'
import { isHarmless } from './danger/phrasings.ts'
import { intentStep, plain, rounded, type Step } from './dialogue-step.ts'
import type { FollowUp } from './follow-ups/follow-up.ts'
import { withFurtherQuestions } from './further-questions.ts'
import { type Intent, leadOf, type TurnContext } from './intent.ts'
import { hearLanguage } from './language.ts'
import { withoutLeadIn } from './lead-ins.ts'
import { addedWord, addsAnother, asksOfOneself, isShort, pointsBack } from './leaning.ts'
import { isSure, lookUp } from './look-up.ts'
import { asksAgain, moveStep, sameAgain } from './move-step.ts'
import { lastReply, moveOf, refusesAll } from './moves.ts'
import { withNotices } from './notices.ts'
import { createOfficeFinder, type OfficeFinder } from './office-finder.ts'
import { officeReply, officeShown } from './office-reply.ts'
import {
  aboutWhat,
  asksBack,
  assumed,
  noThirdQuestion,
  openChoice,
  rulesOfOffered,
  withOthers,
} from './open-choice.ts'
import { nothingMoreReply, saysAll } from './part-reply.ts'
import { questionsIn } from './questions.ts'
import { remembering } from './recent.ts'
import { type Heard, outweighs, type Recogniser } from './recogniser.ts'
import type { Chip, Reply } from './reply.ts'
import { rulesAsked } from './rules-asked.ts'
import { searchReply } from './search-reply.ts'
import { centreName } from './service-desk.ts'
import type { Decided } from './step.ts'
import { textsIn } from './texts.ts'
import { chooseLanguage, tellOnce } from './turn-language.ts'

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

/** A follow-up must be nearer by this cosine than an entry that the search is sure of. */
const clearLead = 0.03
/** Follow-ups and intents that after a card of danger ask for it once more. */
const asksForHelp = new Set(['where', 'open-now', 'phone', 'steps', 'languages', 'help', 'unclear-word'])
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
    context: TurnContext,
    chip: Chip | undefined,
    hearIntent: HearIntent,
  ): Promise<DangerKind | undefined> {
    const { utterance } = context
    const phrase = detectDanger(utterance) ?? detectHint(utterance)
    if (phrase === undefined) {
      if (isHarmless(utterance) || asksHoursOnly(context)) return undefined
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
    const { utterance, corrects } = withoutLeadIn(said.utterance)
    const context = { ...said, utterance }
    const step = await decideMeant(context, line, corrects, hearIntent)
    return utterance === said.utterance ? step : { lookedFor: utterance, ...step }
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
    // Whom we refuse is sent to the centre: "who helps me then?"
    const centre = lastReply(conversation)?.kind === 'refuse' ? welcomeCentre(pack) : undefined
    // An office can still be the one on the screen: its card says which it is.
    const matter = entry ?? shown
    const office = officeShown(conversation, pack) ?? centre ?? (matter && officesOf(matter, context)[0])
    const followUp = entry || office || choice ? await followUps.hear(utterance) : undefined
    const ofChoice = (reply: Reply) => (choice && entry ? assumed(reply, entry, choice, context) : reply)
    const followed = (): Step | undefined => {
      if (followUp === undefined) return undefined
      const rules = choice && rulesOfOffered(followUp.what.groups ?? [], choice, context)
      if (rules) return { ...rules, decided: followUpDecided(followUp, rules.entry) }
      const reply =
        followUp.what.reply({ entry, office, day: finder.aspectOf(utterance)?.day }, context) ??
        (entry ? undefined : aboutWhat(context, topicsReply(context)))
      if (reply === undefined) return undefined
      return {
        reply: ofChoice(reply),
        entry: entry?.id ?? shown?.id,
        decided: followUpDecided(followUp, entry?.id),
      }
    }

    const urgent = emergencyAgain(context)
    if (urgent) return urgent
    const again = sameAgain(context, line)
    if (again) return again
    const before = intents.byId(lastReply(conversation)?.intent ?? '')
    if (before?.continues?.(context)) return intentStep({ what: before, said: true, nearness: 1 }, context)
    const groups = rulesAsked(utterance)
    const rules =
      groups &&
      ((choice && rulesOfOffered(groups, choice, context)) ??
        (entry && { reply: ofChoice(rulesReply(entry, groups, context)), entry: entry.id }))
    if (rules)
      return {
        ...rules,
        decided: followUpDecided(
          { what: { id: `rules-${groups[0]}` }, said: true, nearness: 1 },
          rules.entry,
        ),
      }
    if (followUp?.said) {
      const step = followed()
      if (step) return step
    }
    const heard = await hearIntent(utterance)
    if (heard?.said) return intentStep(heard, context)
    const topic = topicNamed(context)
    if (topic !== undefined)
      return {
        ...pressed({ id: '', label: '', action: { do: 'topic', topic } }, context, intents),
        decided: { by: 'intent', id: 'topics', said: true, nearness: 1 },
      }
    const leaning = followUps.says(utterance)
    if (leaning)
      return {
        reply: aboutWhat(context, topicsReply(context)),
        entry: shown?.id,
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
    const questions = questionsIn(responsible ?? utterance)
    const [first = utterance] = questions
    const notMeant = corrects ? entry?.id : undefined
    const ranking = await lookUp(first, context, notMeant)
    if (
      followUp &&
      isShort(utterance) &&
      !addsAnother(utterance, followUp.what) &&
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
      (pointsBack(utterance) ||
        addedWord(utterance) !== undefined ||
        (isShort(utterance) && isNear(entry, ranking)))
    ) {
      const step = await seenWithEntry(entry, ranking, context)
      if (step) return step
    }
    if (
      entry &&
      !corrects &&
      !isSure(ranking, context) &&
      asksOfOneself(utterance) &&
      saysAll(entry, context)
    )
      return {
        reply: ofChoice(nothingMoreReply(entry, context)),
        entry: entry.id,
        decided: { by: 'follow-up', id: 'more', said: false, nearness: 0, entry: entry.id },
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
      ...searched,
      reply: withFurtherQuestions(searched.reply, questions.slice(1), context),
      ...(first !== utterance ? { lookedFor: first } : {}),
    }
  }

  /** "Are they open today?": nothing but words about when an office is open. */
  function asksHoursOnly({ utterance, knowledge: { pack } }: TurnContext): boolean {
    const finder = finderOf(pack)
    // "I must get away" has the word for a way too.
    return finder.leans(utterance) && finder.aspectOf(utterance)?.aspect === 'open'
  }

  /** "Telephone?", "help": right after a card of danger its numbers are meant, and stand there again. */
  function emergencyAgain(context: TurnContext): Step | undefined {
    const { conversation, utterance } = context
    const card = lastReply(conversation)
    const decided = card?.trace.step?.decided
    if (card?.kind !== 'emergency' || decided?.by !== 'danger') return undefined
    const asked = followUps.says(utterance)?.id ?? intents.says(utterance)?.id ?? ''
    if (!asksForHelp.has(asked)) return undefined
    return { reply: card, entry: conversation.dialogue.entry, decided }
  }

  /** "How long can he keep it?": looked up together with the title of the entry being spoken of. */
  async function seenWithEntry(
    entry: Entry,
    alone: Ranking,
    context: TurnContext,
  ): Promise<Step | undefined> {
    const { utterance, language } = context
    const lookedFor = `${entry.title[language]}: ${utterance}`
    const ranking = await lookUp(lookedFor, context)
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
      const told = danger || !heard ? undefined : tellOnce(heard, line, context)
      const toldSoFar = [...(conversation.dialogue.told ?? []), ...(told ? [told.code] : [])]
      const entry = step.entry
      const reply = withNotices(step.reply, told?.notice, line, context)
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
          ...(toldSoFar.length > 0 ? { told: toldSoFar } : {}),
        },
      }
    },
  }
}

function dangerStep(danger: DangerKind, phrase: boolean, spoken: string, context: TurnContext): Step {
  return {
    reply: emergencyReply(danger, spoken, context),
    entry: context.conversation.dialogue.entry,
    decided: { by: 'danger', danger, net: phrase ? 'phrase' : 'meaning' },
  }
}

function followUpDecided(
  { what, said, nearness }: Heard<Pick<FollowUp, 'id'>>,
  entry: string | undefined,
): Decided {
  return {
    by: 'follow-up',
    id: what.id,
    said,
    nearness: rounded(nearness),
    ...(entry !== undefined ? { entry } : {}),
  }
}

function isNear(entry: Entry, { hits }: Ranking): boolean {
  return hits.slice(0, 3).some((hit) => hit.id === entry.id)
}

/** "Wohnung": one word that a topic is known by, and nothing else. */
function topicNamed({ utterance, knowledge }: TurnContext): string | undefined {
  const [word, ...more] = words(utterance)
  if (word === undefined || more.length > 0) return undefined
  return [...knowledge.pack.topics.values()].find(({ words: known }) =>
    [...(known?.de ?? []), ...(known?.en ?? [])].some((one) => fold(one) === word),
  )?.id
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
