import type { Conversation, Line } from './conversation.ts'

/** Tries before a line is given up. TRUST, "Starting numbers". */
export const mostTries = 5

/** The outbox of channels that push is the transcript itself: lines above `sentSeq` have not left us yet. */
export function nextToSend(conversation: Conversation, isSent: (line: Line) => boolean): Line | undefined {
  if (conversation.unreachable) return undefined
  return conversation.lines.slice(conversation.delivery?.sentSeq ?? 0).find(isSent)
}

/** Begins the outbox after a line: what was said before is not sent. */
export function startDelivery(conversation: Conversation, sentSeq: number): void {
  conversation.delivery = { sentSeq, tries: 0 }
}

/** The channel took a line. */
export function markSent(conversation: Conversation, seq: number): void {
  if (seq > (conversation.delivery?.sentSeq ?? 0)) startDelivery(conversation, seq)
}

/** The channel did not take a line, this time: when to try again. A wait it asked for does not count as a try. */
export function markDelayed(conversation: Conversation, nextAttemptAt: string, counts: boolean): void {
  const { sentSeq, tries } = conversation.delivery ?? { sentSeq: 0, tries: 0 }
  conversation.delivery = { sentSeq, tries: tries + (counts ? 1 : 0), nextAttemptAt }
}

/** A line is given up; counsellors see its code. The lines after it go on. */
export function markFailed(conversation: Conversation, seq: number, code: string): void {
  const line = conversation.lines[seq - 1]
  if (line) conversation.lines[seq - 1] = { ...line, failed: code }
  markSent(conversation, seq)
}

/** The channel cannot reach the user: what is not sent waits until it can. */
export function markUnreachable(conversation: Conversation, at: string, code: string): void {
  conversation.unreachable ??= { at, code }
}

/** The user is there again. @returns whether they were not. */
export function markReachable(conversation: Conversation): boolean {
  const were = conversation.unreachable !== undefined
  delete conversation.unreachable
  if (conversation.delivery) startDelivery(conversation, conversation.delivery.sentSeq)
  return were
}
