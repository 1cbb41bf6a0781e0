/** Who did what to which id: never a text of a conversation. */
export interface AuditEvent {
  at: string
  /** Account id; `system` for timers. */
  who: string
  what:
    | 'signed-in'
    | 'sign-in-failed'
    | 'signed-out'
    | 'read'
    | 'claimed'
    | 'taken-from'
    | 'transferred'
    | 'released'
    | 'closed'
    | 'lease-ended'
    | 'account-created'
    | 'account-changed'
    | 'password-set'
    | 'settings-changed'
    | 'list-changed'
    | 'exported'
    | 'erased'
  /** Conversation, account or list. */
  on?: string
  /** A code: role, reason of closing, office. */
  code?: string
}

/** Append-only record of the console; each event carries the hash of the one before. */
export interface Audit {
  add(event: Omit<AuditEvent, 'at'>): Promise<void>
  /** Newest first. */
  list(limit: number): Promise<AuditEvent[]>
}
