import { type Conversation, conversationSchema, type Line, lineSchema } from '../../bot/conversation.ts'
import { StoreError } from '../../bot/store.ts'

/** Lines that satisfy the schema and cannot change any more. */
const sealedLines = new WeakSet<Line>()

/**
 * Checks a conversation and freezes it, so that every reader may have the same one. Lines are checked when they are new:
 * a write costs no more because much was said before.
 *
 * @returns a copy. @throws {StoreError} `STORE_INVALID` when it does not satisfy the schema.
 */
export function sealed({ lines, ...rest }: Conversation): Conversation {
  const invalid = (path: string) =>
    new StoreError(
      'STORE_INVALID',
      `storage: conversation ${rest.id} is not valid at "${path}"; nothing was written`,
    )
  const head = conversationSchema.safeParse({ ...structuredClone(rest), lines: [] })
  if (!head.success) throw invalid(head.error.issues[0]?.path.join('.') ?? '')
  const sealedOnes = lines.map((line, index) => {
    if (sealedLines.has(line)) return line
    const parsed = lineSchema.safeParse(structuredClone(line))
    if (!parsed.success) throw invalid(['lines', index, ...(parsed.error.issues[0]?.path ?? [])].join('.'))
    const frozen = deepFreeze(parsed.data)
    sealedLines.add(frozen)
    return frozen
  })
  return deepFreeze({ ...head.data, lines: sealedOnes })
}

/** @returns a copy to change. Lines are shared: one that changes after all is replaced. */
export function draftOf({ lines, ...rest }: Conversation): Conversation {
  return { ...structuredClone(rest), lines: [...lines] }
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part)
  return Object.freeze(value)
}
