import { Temporal } from 'temporal-polyfill'
import type { Account } from '../../bot/account.ts'
import {
  type Conversation,
  channelOf,
  isWithPeople,
  type Line,
  lastQuestion,
} from '../../bot/conversation.ts'
import { isOwnerIdle } from '../../bot/desk.ts'
import type { HandoffContext } from '../../bot/handoff-context.ts'
import { may } from '../../bot/policy.ts'
import { deskSchedule } from '../../bot/promise.ts'
import { deletionOf, type RetentionTimes } from '../../bot/retention.ts'
import type { ConversationDetail, LineDetail, Me, QueueItem } from './contract.ts'

/** What views need besides a conversation. */
export interface ViewContext extends HandoffContext {
  accounts: ReadonlyMap<string, Account>
  retention: RetentionTimes
  userPresent(id: string): boolean
}

const lastLineLength = 160

export function meView(account: Account): Me {
  return {
    id: account.id,
    login: account.login,
    called: account.called,
    title: account.title,
    roles: account.roles,
    officeId: account.officeId,
    languages: account.languages,
    capacity: account.capacity,
    may: {
      write: may(account, 'write'),
      takeFrom: may(account, 'take-from'),
      editLists: may(account, 'edit-lists'),
      editSettings: may(account, 'edit-settings'),
      editAccounts: may(account, 'edit-accounts'),
      readAudit: may(account, 'read-audit'),
      readReport: may(account, 'read-report'),
    },
  }
}

/** One row of the lists; undefined for a conversation that people never had. */
export function queueItem(conversation: Conversation, context: ViewContext): QueueItem | undefined {
  const { handoff, lines, seen } = conversation
  if (handoff.state === 'bot') return undefined
  const { knowledge, now, accounts } = context
  const called = (id: string) => accounts.get(id)?.called ?? '–'
  const said = lines.filter((line) => line.speaker === 'user')
  const last = lastQuestion(conversation) ?? said.at(-1)
  const entry = knowledge.pack.entries.get(
    lines.findLast((line) => line.reply?.kind === 'answer')?.reply?.trace.entries[0]?.id ?? '',
  )
  const waits = isWithPeople(conversation) ? conversation.handoff : undefined
  return {
    id: conversation.id,
    handoffVersion: conversation.handoffVersion,
    state: handoff.state,
    channel: channelOf(conversation.id),
    lang: conversation.lang,
    userLang: last?.lang ?? conversation.lang,
    ...(entry ? { topic: entry.title } : {}),
    lastLine: cut(last?.text ?? (last?.refused ? `[${last.refused}]` : '')),
    officeId: waits?.officeId ?? knowledge.pack.manifest.welcomeCentre,
    ...(waits
      ? {
          queuedSince: waits.queuedSince,
          ...(waits.owedSince
            ? {
                owedSince: waits.owedSince,
                waited: knowledge.calendar.serviceMinutes(
                  deskSchedule(knowledge, waits.officeId),
                  Temporal.Instant.from(waits.owedSince),
                  now,
                ),
              }
            : {}),
          ...(waits.dueBy ? { dueBy: waits.dueBy } : {}),
        }
      : {}),
    missed: waits?.missed ?? 0,
    urgent: waits?.urgent === true,
    called: waits?.called ?? 0,
    ...(handoff.state === 'taken-over'
      ? {
          owner: {
            id: handoff.counsellorId,
            called: called(handoff.counsellorId),
            leaseUntil: handoff.leaseUntil,
          },
        }
      : {}),
    ...(handoff.state === 'queued' && handoff.preferred
      ? {
          preferred: {
            id: handoff.preferred.counsellorId,
            called: called(handoff.preferred.counsellorId),
            until: handoff.preferred.until,
          },
        }
      : {}),
    ownerIdle: isOwnerIdle(conversation, context),
    unread: said.filter((line) => line.seq > seen.counsellor && line.chip === undefined).length,
    labels: conversation.labels,
    ...(conversation.unreachable ? { unreachable: conversation.unreachable.code } : {}),
    failures: lines.filter((line) => line.failed !== undefined).length,
    updatedAt: conversation.updatedAt,
    ...(handoff.state === 'closed'
      ? {
          closed: {
            ...(handoff.reason ? { reason: handoff.reason } : {}),
            ...(handoff.referredTo ? { referredTo: handoff.referredTo } : {}),
            by: handoff.by,
            at: handoff.since,
            ...(conversation.rating ? { rating: conversation.rating } : {}),
          },
        }
      : {}),
  }
}

/** Urgent, then broken promises, then what is owed, oldest first; what is owed nothing comes last. */
export function inQueueOrder(a: QueueItem, b: QueueItem): number {
  const rank = (item: QueueItem) =>
    (item.state === 'closed' ? 8 : 0) +
    (item.owedSince === undefined ? 4 : 0) -
    (item.urgent && item.owedSince ? 2 : 0) -
    (item.missed > 0 && item.owedSince ? 1 : 0)
  const time = (item: QueueItem) => item.queuedSince ?? item.updatedAt
  const order = rank(a) - rank(b)
  if (order !== 0) return order
  return a.state === 'closed' ? time(b).localeCompare(time(a)) : time(a).localeCompare(time(b))
}

/** The open transcript, with what the account may do. */
export function conversationDetail(
  conversation: Conversation,
  account: Account,
  context: ViewContext,
): ConversationDetail | undefined {
  const item = queueItem(conversation, context)
  if (!item) return undefined
  const { handoff, delivery, seen } = conversation
  const mine = handoff.state === 'taken-over' && handoff.counsellorId === account.id
  const writer = may(account, 'write', conversation)
  return {
    ...item,
    lines: conversation.lines.map((line) => lineDetail(line, conversation, context)),
    notes: conversation.notes.map(({ id, at, counsellorId, text, event }) => ({
      id,
      at,
      called: context.accounts.get(counsellorId)?.called ?? '–',
      text,
      ...(event ? { event } : {}),
    })),
    draft: conversation.drafts[account.id]?.text ?? '',
    seenByUser: delivery ? delivery.sentSeq : seen.user,
    userPresent: context.userPresent(conversation.id),
    deletedOn: deletionOf(conversation, context.retention),
    can: {
      claim: writer && handoff.state === 'queued',
      takeFrom:
        handoff.state === 'taken-over' &&
        !mine &&
        may(account, 'take-from', conversation) &&
        (account.roles.includes('lead') || item.ownerIdle),
      write: writer && (mine || handoff.state === 'queued'),
      transfer: mine,
      release: mine,
      close: writer && (mine || handoff.state === 'queued'),
    },
  }
}

function lineDetail(
  line: Line,
  { seen, delivery }: Conversation,
  { knowledge, accounts }: ViewContext,
): LineDetail {
  const { reply, by } = line
  const outgoing = line.speaker !== 'user'
  const state = line.failed
    ? 'failed'
    : delivery
      ? line.seq <= delivery.sentSeq
        ? 'sent'
        : 'stored'
      : line.seq <= seen.user
        ? 'delivered'
        : 'stored'
  return {
    seq: line.seq,
    id: line.id,
    at: line.at,
    speaker: line.speaker,
    lang: line.lang,
    ...(line.text !== undefined ? { text: line.text } : {}),
    ...(reply ? { blocks: reply.blocks, chips: reply.chips.map((chip) => chip.label) } : {}),
    ...(line.event ? { event: line.event } : {}),
    ...(by
      ? {
          by: {
            id: by.counsellorId,
            called: accounts.get(by.counsellorId)?.called ?? by.called,
            role: by.role,
          },
        }
      : {}),
    ...(line.automatic ? { automatic: true } : {}),
    ...(line.masked ? { masked: true } : {}),
    ...(line.refused ? { refused: line.refused } : {}),
    ...(line.revises ? { revises: line.revises } : {}),
    ...(outgoing ? { delivery: state } : {}),
    ...(line.failed ? { failed: line.failed } : {}),
    ...(reply && line.speaker === 'bot' && reply.trace.entries.length > 0
      ? {
          why: reply.trace.entries.map(({ id, score }) => ({
            id,
            title: knowledge.pack.entries.get(id)?.title.de ?? id,
            score,
          })),
          mode: reply.trace.mode,
        }
      : {}),
  }
}

function cut(text: string): string {
  return text.length > lastLineLength ? `${text.slice(0, lastLineLength - 1)}…` : text
}
