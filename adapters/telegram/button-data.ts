import { createHash } from 'node:crypto'
import { type Conversation, isWithPeople, type Line } from '../../bot/conversation.ts'
import { allChips, type Chip } from '../../bot/reply.ts'

/**
 * What Telegram sends back when a chip is pressed: at most 64 bytes, saying nothing to others.
 *
 * It names the line by a hash of its random id, so that a button of an erased conversation never fits a new one.
 */
export function chipData(line: Pick<Line, 'id'>, chip: Pick<Chip, 'id'>): string {
  return `c.${shortName(line.id)}.${chip.id}`
}

/** The chip that a button stands for; undefined when the button is not current any more. */
export function findChip(
  conversation: Conversation | undefined,
  data: string,
): { chip: Chip; content: { chip: string } } | undefined {
  const [kind, name, id] = data.split('.')
  if (!conversation || kind !== 'c' || name === undefined || id === undefined) return undefined
  const line = conversation.lines.find((one) => one.reply !== undefined && shortName(one.id) === name)
  const chip = line?.reply && allChips(line.reply).find((one) => one.id === id)
  if (!line || !chip || !isCurrent(conversation, line, chip)) return undefined
  return { chip, content: { chip: `${line.seq}.${chip.id}` } }
}

/** Whether pressing it now does what its label says. A second tap at once does nothing. */
function isCurrent(conversation: Conversation, line: Line, { id, action }: Chip): boolean {
  const pressed = `${line.seq}.${id}`
  const last = conversation.lines.findLast((one) => one.speaker === 'user')
  if (last?.chip === pressed) return false
  switch (action.do) {
    case 'handoff':
      return action.step === 'request' ? !isWithPeople(conversation) : conversation.handoff.state === 'queued'
    case 'rate':
      return conversation.rating === undefined
    case 'feedback':
      return !conversation.lines.some((one) => isFeedbackTo(one, line))
    default:
      return true
  }
}

function isFeedbackTo({ chip }: Line, { seq, reply }: Line): boolean {
  return (reply?.feedback?.chips ?? []).some(({ id }) => chip === `${seq}.${id}`)
}

function shortName(lineId: string): string {
  return createHash('sha256').update(lineId).digest('base64url').slice(0, 12)
}
