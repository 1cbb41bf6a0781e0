import { fixedText } from './build-reply.ts'
import type { Line } from './conversation.ts'
import type { TurnContext } from './intent.ts'
import type { Block, Reply } from './reply.ts'

/** What the user should know before the reply: the line in their language, what was masked, that it was cut. */
export function withNotices(
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
