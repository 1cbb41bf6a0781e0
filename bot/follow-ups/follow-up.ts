import type { Entry, Office } from '../../knowledge/schema.ts'
import type { TurnContext } from '../intent.ts'
import type { AskedDay } from '../office-finder.ts'
import type { Sayable } from '../recogniser.ts'
import type { Reply } from '../reply.ts'

/** What is being spoken of. */
export interface Spoken {
  /** The entry just shown. */
  entry: Entry | undefined
  /** The office on the newest card, else the first of the entry. */
  office: Office | undefined
  /** The day that was asked for. */
  day: AskedDay | undefined
}

export type Group = Entry['situations'][number]['group']

/** Something people ask about what was just shown, without naming it again. */
export interface FollowUp extends Sayable {
  /** Whose rules are asked for, the fitting ones first. */
  readonly groups?: readonly Group[]
  /** @returns undefined when there is nothing to say: the search goes on. */
  reply(spoken: Spoken, context: TurnContext): Reply | undefined
}
