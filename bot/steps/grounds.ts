import { welcomeCentre } from '../../knowledge/pack.ts'
import type { Entry, Office } from '../../knowledge/schema.ts'
import type { Ranking } from '../../knowledge/search/search.ts'
import { officesOf } from '../answer.ts'
import type { Line } from '../conversation.ts'
import type { FollowUp } from '../follow-ups/follow-up.ts'
import type { Intent, TurnContext } from '../intent.ts'
import { withoutLeadIn } from '../lead-ins.ts'
import { lookUp } from '../look-up.ts'
import { lastReply } from '../moves.ts'
import type { OfficeFinder } from '../office-finder.ts'
import { officeShown } from '../office-reply.ts'
import { assumed, type OpenChoice, openChoice } from '../open-choice.ts'
import { questionsIn } from '../questions.ts'
import type { Heard, Recogniser } from '../recogniser.ts'
import type { Reply } from '../reply.ts'

/** What a turn hears with. */
export interface Ears {
  intents: Recogniser<Intent>
  followUps: Recogniser<FollowUp>
  /** Hears an intent; asked twice in a turn, it listens once. */
  hearIntent: Recogniser<Intent>['hear']
  finder: OfficeFinder
}

/** Everything a step may decide on: what was said, and what is being spoken of. */
export interface Grounds extends Ears {
  /** Its utterance is without what people say before they come to it. */
  context: TurnContext
  line: Line
  /** "No, I meant …": what was shown is not meant. */
  corrects: boolean
  /** The entry shown last. */
  shown: Entry | undefined
  choice: OpenChoice | undefined
  /** What is being spoken of: the likeliest of a choice left open, else the entry shown last. */
  entry: Entry | undefined
  /** The office on the newest card, else the first of what is being spoken of. */
  office: Office | undefined
  /** Listened for only where there is something to follow up on. */
  followUp: Heard<FollowUp> | undefined
  /** "Who is responsible for …": the matter. */
  matter: string | undefined
  /** What is looked up: the first question of the message. */
  question: string
  /** The other questions. */
  further: readonly string[]
  /** What the search finds for the question. Costly: a step asks once nothing cheaper can decide. It searches once. */
  rank(): Promise<Ranking>
}

/** @param said - with the utterance as it was written. */
export async function groundsOf(said: TurnContext, line: Line, ears: Ears): Promise<Grounds> {
  const { utterance, corrects } = withoutLeadIn(said.utterance)
  const context = { ...said, utterance }
  const { conversation, knowledge } = context
  const { pack } = knowledge
  const shown = pack.entries.get(conversation.dialogue.entry ?? '')
  const choice = openChoice(context)
  const entry = choice ? choice.likeliest : shown
  // Whom we refuse is sent to the centre: "who helps me then?"
  const centre = lastReply(conversation)?.kind === 'refuse' ? welcomeCentre(pack) : undefined
  // With a choice left open, an office can still be that of the entry shown: its card says which it is.
  const withOffice = entry ?? shown
  const office =
    officeShown(conversation, pack) ?? centre ?? (withOffice && officesOf(withOffice, context)[0])
  const matter = ears.finder.matterOf(utterance)
  const [question = utterance, ...further] = questionsIn(matter ?? utterance)
  let ranking: Promise<Ranking> | undefined
  return {
    ...ears,
    context,
    line,
    corrects,
    shown,
    choice,
    entry,
    office,
    followUp: entry || office || choice ? await ears.followUps.hear(utterance) : undefined,
    matter,
    question,
    further,
    rank() {
      ranking ??= lookUp(question, context, corrects ? entry?.id : undefined)
      return ranking
    },
  }
}

/** A reply about the entry being spoken of. When nobody chose it, the reply says so. */
export function aboutEntry(reply: Reply, { choice, entry, context }: Grounds): Reply {
  return choice && entry ? assumed(reply, entry, choice, context) : reply
}
