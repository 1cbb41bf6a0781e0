import type { ConversationDetail, LineDetail } from '../../contract.ts'

/** A line on its way. It keeps its id over every try, so that none is stored twice. */
export interface OutgoingLine {
  clientId: string
  text: string
  /** The last line when it was sent: later ones may be this one. */
  after: number
  state: 'sending' | 'failed'
  /** Known once the server has it. */
  seq?: number
}

/** What is still on its way: not yet among the lines the server gave us. */
export function stillOutgoing(
  outgoing: readonly OutgoingLine[],
  lines: readonly LineDetail[],
  me: string,
): OutgoingLine[] {
  const taken = new Set<number>()
  return outgoing.filter((one) => {
    const found = lines.find(
      (line) =>
        !taken.has(line.seq) &&
        (one.seq !== undefined
          ? line.seq === one.seq
          : line.seq > one.after &&
            line.speaker === 'counsellor' &&
            line.by?.id === me &&
            line.text === one.text),
    )
    if (found) taken.add(found.seq)
    return !found
  })
}

/** What became of a counsellor's line. */
export type Delivery = 'seen' | 'delivered' | 'sent' | 'stored' | 'failed'

export function deliveryOf(line: LineDetail, seenByUser: number): Delivery {
  if (line.delivery === 'failed' || line.failed !== undefined) return 'failed'
  // A channel that pushes reports no more than that it took the line.
  if (line.delivery === 'sent') return 'sent'
  if (seenByUser >= line.seq) return 'seen'
  return line.delivery ?? 'stored'
}

/** One line with the newer text of those that revise it; what revises is not shown on its own. */
export interface ShownLine {
  line: LineDetail
  /** It was changed after it was written. */
  revised: boolean
}

export function shownLines(lines: readonly LineDetail[]): ShownLine[] {
  const newest = new Map<string, LineDetail>()
  for (const line of lines) if (line.revises) newest.set(line.revises, line)
  return lines
    .filter((line) => line.revises === undefined)
    .map((line) => {
      const change = newest.get(line.id)
      if (!change) return { line, revised: false }
      return { line: change.text === undefined ? line : { ...line, text: change.text }, revised: true }
    })
}

/** Entries the program showed or thought of, newest answer first. */
export interface ShownEntry {
  seq: number
  at: string
  mode: string | undefined
  /** Best first; the first one was shown. */
  entries: { id: string; title: string; score: number }[]
}

export function shownEntries(lines: readonly LineDetail[]): ShownEntry[] {
  return lines
    .filter((line) => line.speaker === 'bot' && (line.why?.length ?? 0) > 0)
    .map(({ seq, at, mode, why = [] }) => ({ seq, at, mode, entries: why }))
    .reverse()
}

/** The number of the last line the user wrote; 0 for none. */
export function lastOfUser({ lines }: Pick<ConversationDetail, 'lines'>): number {
  return lines.findLast((line) => line.speaker === 'user')?.seq ?? 0
}
