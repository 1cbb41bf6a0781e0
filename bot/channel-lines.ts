import { chips, fixedText, noTrace } from './build-reply.ts'
import { appendLine, type Conversation, type ConversationId, emptyConversation, type Line } from './conversation.ts'
import type { HandoffContext } from './handoff-context.ts'
import { referralCardOf } from './referral-of.ts'
import { allChips, type Chip, type Reply } from './reply.ts'
import type { TextKey } from './texts/tree.ts'
import { textsIn } from './texts.ts'

export const _unused = referralCardOf
