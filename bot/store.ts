import type { Conversation, ConversationId } from './conversation.ts'

/** What a change leaves behind: the next state, or nothing to write. */
export interface Change<T> {
  /** Undefined: nothing is written. */
  next: Conversation | undefined
  result: T
}

/** Where conversations live. Implemented in adapters/storage; every implementation passes tests/contracts/store.ts. */
export interface Store {
  /** @returns the conversation as it stands, frozen; undefined when there is none. */
  get(id: ConversationId): Promise<Conversation | undefined>
  /**
   * Changes one conversation: reads it, lets `change` build the next state, writes it whole and synced.
   *
   * Calls for one conversation run one after the other; `change` may run again and must not touch anything else.
   * `version` goes up by one with every write.
   *
   * @param change - gets a copy of the present state to change, or undefined; the lines in it are frozen. When it throws
   *   nothing is written.
   */
  update<T>(id: ConversationId, change: (present: Conversation | undefined) => Change<T>): Promise<T>
  /** Deletes a conversation and every copy of it. @returns whether there was one. */
  remove(id: ConversationId): Promise<boolean>
  /** @returns the conversation that a token opens. @param hash - SHA-256 of the token, base64url. */
  findByToken(hash: string): Promise<ConversationId | undefined>
  /** @returns the conversation that a pick-up code opens. @param hash - SHA-256 of the code, base64url. */
  findByPickUp(hash: string): Promise<ConversationId | undefined>
  /** Conversations whose handoff is not `bot`, in no order. */
  handedOff(): AsyncIterable<Conversation>
  /** Every conversation, in no order. */
  all(): AsyncIterable<Conversation>
  close(): Promise<void>
}

export class StoreError extends Error {
  readonly code: 'STORE_LOCKED' | 'STORE_BROKEN' | 'STORE_INVALID' | 'STORE_CLOSED'

  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.code = code
  }
}
