/** Which visitors have their stream open: a hint for counsellors, never stored. */
export interface VisitorPresence {
  /** @returns call when the stream ended. */
  opened(conversationId: string): () => void
  has(conversationId: string): boolean
}

/** @param changed - told when a visitor comes or goes. */
export function createVisitorPresence(changed: (conversationId: string) => void): VisitorPresence {
  const open = new Map<string, number>()
  return {
    has: (id) => open.has(id),
    opened(id) {
      open.set(id, (open.get(id) ?? 0) + 1)
      changed(id)
      return () => {
        const left = (open.get(id) ?? 1) - 1
        if (left <= 0) open.delete(id)
        else open.set(id, left)
        changed(id)
      }
    },
  }
}
