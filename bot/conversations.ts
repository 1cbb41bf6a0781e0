import { type Conversation, type ConversationId, type Line, ownerOf } from './conversation.ts'
import type { Change, Store } from './store.ts'

/** Something that changed in a conversation. Carries no text: listeners read the store. */
export type Signal =
  /** There are lines up to this number now; the state may be another too. */
  | { type: 'line'; seq: number }
  | { type: 'thinking' }
  /** Who speaks, labels, notes, what was seen: a change without a line. */
  | { type: 'state' }
  | { type: 'typing'; who: 'user' | 'counsellor' }
  | { type: 'erased' }

/** A change of one conversation, as it was written. */
export interface SeenChange {
  before: Pick<Conversation, 'handoff' | 'rating'> | undefined
  after: Conversation
  /** Lines that are new. */
  added: readonly Line[]
}

/** The store, and whoever wants to know of changes: the one way to change a conversation. */
export interface Conversations {
  get(id: ConversationId): Promise<Conversation | undefined>
  /** As `Store.update`; listeners are told once it is written. */
  change<T>(id: ConversationId, change: (present: Conversation | undefined) => Change<T>): Promise<T>
  /** Deletes everything of a conversation. @returns whether there was one. */
  remove(id: ConversationId): Promise<boolean>
  /** Conversations that people have, wait for or had, in no order. */
  handedOff(): AsyncIterable<Conversation>
  /** Calls `listener` for every signal of one conversation until the returned function is called. */
  listen(id: ConversationId, listener: (signal: Signal) => void): () => void
  /** The same for all conversations. */
  listenToAll(listener: (id: ConversationId, signal: Signal) => void): () => void
  /** Tells a signal that no change of the store causes. */
  tell(id: ConversationId, signal: Signal): void
}

/** @param see - told of every change that was written, for counting; it must not change anything. */
export function createConversations(
  store: Store,
  see: (change: SeenChange) => void = () => {},
): Conversations {
  const ofOne = new Map<ConversationId, Set<(signal: Signal) => void>>()
  const ofAll = new Set<(id: ConversationId, signal: Signal) => void>()

  function tell(id: ConversationId, signal: Signal): void {
    for (const listener of ofOne.get(id) ?? []) listener(signal)
    for (const listener of ofAll) listener(id, signal)
  }

  return {
    get: (id) => store.get(id),
    handedOff: () => store.handedOff(),
    tell,
    async change(id, change) {
      let before = 0
      let after: Conversation | undefined
      let state: SeenChange['before']
      const result = await store.update(id, (present) => {
        before = present?.lines.length ?? 0
        state = present && {
          handoff: { ...present.handoff },
          ...(present.rating ? { rating: present.rating } : {}),
        }
        const owner = present && ownerOf(present)
        const made = change(present)
        after = made.next
        if (after && owner !== undefined && ownerOf(after) !== owner) after.handoffVersion++
        return made
      })
      if (after) {
        see({ before: state, after, added: after.lines.slice(before) })
        const seq = after.lines.length
        tell(id, seq > before ? { type: 'line', seq } : { type: 'state' })
      }
      return result
    },
    async remove(id) {
      const there = await store.remove(id)
      if (there) tell(id, { type: 'erased' })
      return there
    },
    listen(id, listener) {
      const set = ofOne.get(id) ?? new Set()
      set.add(listener)
      ofOne.set(id, set)
      return () => {
        set.delete(listener)
        if (set.size === 0 && ofOne.get(id) === set) ofOne.delete(id)
      }
    },
    listenToAll(listener) {
      ofAll.add(listener)
      return () => ofAll.delete(listener)
    },
  }
}
