import { type Conversation, conversationSchema } from '../../bot/conversation.ts'
import { type Store, StoreError } from '../../bot/store.ts'
import { createTurns } from '../../bot/turns.ts'

/** Conversations in memory: for the command line and tests. Gone with the process. */
export function createMemoryStore(): Store {
  const conversations = new Map<string, Conversation>()
  const turns = createTurns()
  const copy = (id: string) => {
    const found = conversations.get(id)
    return found && structuredClone(found)
  }
  return {
    get: async (id) => copy(id),
    update: (id, change) =>
      turns.run(id, async () => {
        const present = copy(id)
        const version = present?.version ?? 0
        const { next, result } = change(present)
        if (next !== undefined) conversations.set(id, validated({ ...next, version: version + 1 }))
        return result
      }),
    remove: (id) => turns.run(id, async () => conversations.delete(id)),
    async findByToken(hash) {
      for (const conversation of conversations.values())
        if (conversation.tokenHashes.includes(hash)) return conversation.id
      return undefined
    },
    async findByPickUp(hash) {
      for (const conversation of conversations.values())
        if (conversation.pickUpHash === hash) return conversation.id
      return undefined
    },
    async *handedOff() {
      for (const [id, { handoff }] of [...conversations]) {
        const conversation = handoff.state === 'bot' ? undefined : copy(id)
        if (conversation) yield conversation
      }
    },
    async *all() {
      for (const id of [...conversations.keys()]) {
        const conversation = copy(id)
        if (conversation) yield conversation
      }
    },
    close: () => turns.idle(),
  }
}

/** A deep copy that satisfies the schema. @throws {StoreError} `STORE_INVALID`; nothing is written then. */
export function validated(conversation: Conversation): Conversation {
  const parsed = conversationSchema.safeParse(structuredClone(conversation))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new StoreError(
      'STORE_INVALID',
      `storage: conversation ${conversation.id} is not valid at "${issue?.path.join('.')}"; nothing was written`,
    )
  }
  return parsed.data
}
