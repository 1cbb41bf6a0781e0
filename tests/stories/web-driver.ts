import type { HeardReply, StoryDriver } from '../../adapters/cli/story/play-story.ts'
import { hasWayOn } from '../../adapters/cli/story/way-on.ts'
import type { LineView } from '../../adapters/web/line-view.ts'
import { noTrace } from '../../bot/build-reply.ts'
import { replyText } from '../../bot/plain-text.ts'
import type { createVisitor } from '../helpers/start-server.ts'

/** A visitor of the website: sends over HTTP, reads the stream of events, sees what a browser gets and no more. */
export function createWebDriver(visitor: ReturnType<typeof createVisitor>, lang: string): StoryDriver {
  let read = 0
  let chips: { id: string; label: string }[] = []

  async function send(content: { text: string } | { chip: string }): Promise<HeardReply> {
    const response = await visitor.call('POST', '/messages', {
      clientMessageId: crypto.randomUUID(),
      lang,
      ...content,
    })
    if (!response.ok) throw new Error(`the server answered ${response.status} to a message`)
    const { seq } = (await response.json()) as { seq: number }
    const replyOf = (events: readonly { data: unknown }[]) =>
      events
        .map((event) => event.data as Partial<LineView>)
        .find((line) => line.reply !== undefined && (line.seq ?? 0) > seq)
    const events = await visitor.listen(read, (sofar) => replyOf(sofar) !== undefined)
    const line = replyOf(events)
    if (!line?.reply) throw new Error('the stream ended without a reply')
    read = line.seq ?? read
    return heard(line.reply)
  }

  function heard(reply: NonNullable<LineView['reply']>): HeardReply {
    chips = [...reply.chips, ...(reply.feedback?.chips ?? [])]
    const { blocks, kind } = reply
    const feedback = reply.feedback ? { feedback: { question: reply.feedback.question, chips: [] } } : {}
    return {
      kind,
      text: replyText({ kind: 'answer', blocks, chips: [], trace: noTrace, ...feedback }),
      chips: chips.map((chip) => chip.label),
      wayOn: hasWayOn(blocks, reply.chips.length),
    }
  }

  return {
    say: (text) => send({ text }),
    press: (number) => send({ chip: chips[number - 1]?.id ?? '0.0' }),
  }
}
