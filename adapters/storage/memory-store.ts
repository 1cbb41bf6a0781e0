import type { Conversation } from '../../bot/conversation.ts'
import type { Store } from '../../bot/store.ts'
import { createTurns } from '../../bot/turns.ts'
import { draftOf, sealed } from './sealed-conversation.ts'

/** Conversations in memory: for the command line and tests. Gone with the process. */
export function createMemoryStore(): Store {
  const conversations = new Map<string, Conversation>()
  const turns = createTurns()
  return {
    get: async (id) => conversations.get(id),
    update: (id, change) =>
      turns.run(id, async () => {
        const present = conversations.get(id)
        const version = present?.version ?? 0
        const { next, result } = change(present && draftOf(present))
        if (next !== undefined) conversations.set(id, sealed({ ...next, version: version + 1 }))
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
      for (const id of [...conversations.keys()]) {
        const conversation = conversations.get(id)
        if (conversation && conversation.handoff.state !== 'bot') yield conversation
      }
    },
    async *all() {
      for (const id of [...conversations.keys()]) {
        const conversation = conversations.get(id)
        if (conversation) yield conversation
      }
    },
    close: () => turns.idle(),
  }
}
