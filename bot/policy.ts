import type { Account } from './account.ts'
import type { Conversation } from './conversation.ts'

/** What the console lets people do. */
export type ConsoleAction =
  | 'read'
  | 'write'
  | 'take-from'
  | 'use-directory'
  | 'edit-lists'
  | 'edit-settings'
  | 'edit-accounts'
  | 'read-audit'
  | 'read-report'

/**
 * The one rule of who may do what in the console. Conversations with the bot alone are nobody's business.
 *
 * A conversation that somebody may not see does not exist for them: callers answer "not found".
 */
export function may(account: Account, action: ConsoleAction, conversation?: Conversation): boolean {
  if (account.disabled) return false
  const has = (...roles: Account['roles']) => account.roles.some((role) => roles.includes(role))
  switch (action) {
    case 'use-directory':
      return true
    case 'edit-lists':
      return has('counsellor', 'editor', 'lead', 'admin')
    case 'edit-settings':
    case 'edit-accounts':
      return has('admin')
    case 'read-audit':
      return has('auditor', 'admin')
    case 'read-report':
      return has('lead', 'editor', 'admin', 'auditor')
    case 'take-from':
      return has('counsellor', 'lead') && isTheirs(account, conversation)
    case 'read':
    case 'write':
      return has('counsellor', 'lead', 'partner') && isTheirs(account, conversation)
  }
  action satisfies never
  return false
}

function isTheirs(account: Account, conversation: Conversation | undefined): boolean {
  if (conversation === undefined) return true
  const { handoff } = conversation
  if (handoff.state === 'bot') return false
  if (account.roles.includes('counsellor') || account.roles.includes('lead')) return true
  if (handoff.state === 'closed') return false
  return (
    handoff.officeId === account.officeId ||
    (handoff.state === 'taken-over' && handoff.counsellorId === account.id)
  )
}
