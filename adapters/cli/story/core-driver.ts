import { randomUUID } from 'node:crypto'
import type { Asker, AskResultWithReply } from '../batch.ts'
import type { HeardReply, StoryDriver } from './play-story.ts'
import { hasWayOn } from './way-on.ts'

/** A user who talks to the core itself. @param told - gets every result as it comes. */
export function createCoreDriver(
  asker: Asker,
  lang: string,
  told?: (result: AskResultWithReply) => void,
): StoryDriver {
  const conversation = randomUUID()
  const heard = (result: AskResultWithReply): HeardReply => {
    told?.(result)
    const { text, chips, kind, intent, entries, offices, reply } = result
    return {
      text,
      chips,
      kind,
      intent,
      lang: result.lang,
      entries: entries.map((entry) => entry.id),
      offices,
      wayOn: hasWayOn(reply.blocks, reply.chips.length),
      ...(reply.trace.step ? { step: reply.trace.step.decided.by } : {}),
    }
  }
  return {
    say: async (text) => heard(await asker.ask({ id: 'story', text, lang, conversation })),
    press: async (chip) => heard(await asker.ask({ id: 'story', chip, conversation })),
  }
}
