import { chips, fixedText, noTrace } from '../bot/build-reply.ts'
import { channelOf } from '../bot/conversation.ts'
import type { Intent, TurnContext } from '../bot/intent.ts'
import { centreName } from '../bot/service-desk.ts'
import type { TextKey } from '../bot/texts/tree.ts'

export interface FixedIntent
  extends Pick<Intent, 'id' | 'kind' | 'utterances' | 'mustSay' | 'surely' | 'harmless'> {
  /** The sentence it leads to; may use {{city}} and {{centre}}. */
  text: TextKey
  /** Another sentence in a channel where things are done differently. */
  textOn?: Readonly<Record<string, TextKey>>
  /** Intents offered next; every reply offers a way on. */
  next: readonly ('topics' | 'human')[]
  /** The topic just spoken of is over. */
  forgetEntry?: boolean
}

/** An intent that always says the same sentence. */
export function fixedIntent({
  id,
  kind,
  utterances,
  mustSay,
  surely,
  harmless = false,
  text,
  textOn = {},
  next,
  forgetEntry = false,
}: FixedIntent): Intent {
  return {
    id,
    kind,
    utterances,
    ...(mustSay ? { mustSay } : {}),
    ...(surely ? { surely } : {}),
    harmless,
    reply: (context) => ({
      reply: {
        kind,
        blocks: [
          fixedText(
            context.say,
            context.language,
            textOn[channelOf(context.conversation.id)] ?? text,
            placeNames(context),
          ),
        ],
        chips: chips(
          next.map((intent) => ({ label: context.say(`chip.${intent}`), action: { do: 'intent', intent } })),
        ),
        trace: noTrace,
      },
      ...(forgetEntry ? { forgetEntry } : {}),
    }),
  }
}

function placeNames({ knowledge, language }: TurnContext): Record<string, string> {
  return { city: knowledge.pack.manifest.city[language], centre: centreName(knowledge) }
}
