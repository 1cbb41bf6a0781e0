import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { type Account, counsellorOf } from './account.ts'
import type { Audit } from './audit.ts'
import type { Clock } from './clock.ts'
import type { CloseReason, Conversation, ConversationId } from './conversation.ts'
import type { Conversations } from './conversations.ts'
import {
  claim,
  close,
  counsellorSpeaks,
  HandoffError,
  idleOwnerMinutes,
  keep,
  release,
  transfer,
} from './handoff.ts'
import { type HandoffContext, stamp } from './handoff-context.ts'
import { may } from './policy.ts'
import { deskSchedule } from './promise.ts'
import { deletionWhenClosed, type RetentionTimes } from './retention.ts'

/** Where a transfer goes: an office or partner, and who of them is asked first. */
export interface TransferTarget {
  officeId: string
  counsellorId?: string
}

/**
 * What counsellors do with conversations. Every call checks the policy on the conversation as it stands in the store.
 *
 * Calls reject with {NotYourConversation} for what the account may not see, and with {HandoffError} for what the present
 * state does not allow. `version` is the `handoffVersion` the counsellor saw: when somebody else
 * became the speaker since, the call is refused as `HANDOFF_STALE`.
 */
export interface Desk {
  read(account: Account, id: ConversationId): Promise<Conversation>
  claim(account: Account, id: ConversationId, version: number): Promise<void>
  takeFrom(account: Account, id: ConversationId, version: number): Promise<void>
  say(account: Account, id: ConversationId, line: { clientId: string; text: string }): Promise<number>
  keep(account: Account, id: ConversationId): Promise<void>
  transfer(account: Account, id: ConversationId, version: number, to: TransferTarget): Promise<void>
  release(account: Account, id: ConversationId, version: number, confirmed: boolean): Promise<void>
  close(
    account: Account,
    id: ConversationId,
    version: number,
    why: { reason: CloseReason; referredTo?: string },
  ): Promise<void>
  note(account: Account, id: ConversationId, text: string): Promise<void>
  label(account: Account, id: ConversationId, labels: readonly string[]): Promise<void>
  draft(account: Account, id: ConversationId, text: string): Promise<void>
  /** The counsellor's screen has had the user's lines up to this one. */
  seen(account: Account, id: ConversationId, seq: number): Promise<void>
  typing(account: Account, id: ConversationId): Promise<void>
  /** Gives back what an account holds: it was disabled. @returns how many. */
  giveBack(accountId: string): Promise<number>
}

export class NotYourConversation extends Error {
  readonly code = 'NOT_FOUND'
}

export interface DeskParts {
  conversations: Conversations
  knowledge: () => Knowledge
  /** Names a colleague for the user. */
  calledOf: (accountId: string) => Promise<string | undefined>
  audit: Audit
  clock: Clock
  retention: RetentionTimes
}

export function createDesk({ conversations, knowledge, calledOf, audit, clock, retention }: DeskParts): Desk {
  const context = (): HandoffContext => ({ knowledge: knowledge(), now: clock.now() })

  /** One change by one account: policy first, then the change, in one write. */
  function change<T>(
    account: Account,
    id: ConversationId,
    action: 'read' | 'write' | 'take-from',
    apply: (conversation: Conversation) => T,
    version?: number,
  ): Promise<T> {
    return conversations.change<T>(id, (present) => {
      if (!present || !may(account, action, present)) throw new NotYourConversation()
      if (version !== undefined && version !== present.handoffVersion) throw new HandoffError('HANDOFF_STALE')
      return { result: apply(present), next: present }
    })
  }

  return {
    async read(account, id) {
      const conversation = await conversations.get(id)
      if (!conversation || !may(account, 'read', conversation)) throw new NotYourConversation()
      return conversation
    },
    async claim(account, id, version) {
      await change(
        account,
        id,
        'write',
        (present) => claim(present, counsellorOf(account), context()),
        version,
      )
      await audit.add({ who: account.id, what: 'claimed', on: id })
    },
    async takeFrom(account, id, version) {
      const from = await change(
        account,
        id,
        'take-from',
        (present) => {
          const { handoff } = present
          if (handoff.state !== 'taken-over') throw new HandoffError('HANDOFF_NOT_WAITING')
          if (!account.roles.includes('lead') && !isOwnerIdle(present, context()))
            throw new HandoffError('HANDOFF_TAKEN')
          claim(present, counsellorOf(account), context(), true)
          return handoff.counsellorId
        },
        version,
      )
      await audit.add({ who: account.id, what: 'taken-from', on: id, code: from })
    },
    say: (account, id, line) =>
      change(account, id, 'write', (present) =>
        counsellorSpeaks(present, counsellorOf(account), line, context()),
      ),
    keep: (account, id) => change(account, id, 'write', (present) => keep(present, account.id, context())),
    async transfer(account, id, version, to) {
      const colleague = to.counsellorId ? await calledOf(to.counsellorId) : undefined
      const { pack } = knowledge()
      const name = (lang: 'de' | 'en') =>
        colleague ??
        pack.partners.find((one) => one.id === to.officeId)?.name[lang] ??
        pack.offices.get(to.officeId)?.name[lang] ??
        to.officeId
      await change(
        account,
        id,
        'write',
        (present) => transfer(present, account.id, to, name(present.lang), context()),
        version,
      )
      await audit.add({ who: account.id, what: 'transferred', on: id, code: to.officeId })
    },
    async release(account, id, version, confirmed) {
      await change(
        account,
        id,
        'write',
        (present) => release(present, account.id, confirmed, context()),
        version,
      )
      await audit.add({ who: account.id, what: 'released', on: id })
    },
    async close(account, id, version, why) {
      await change(
        account,
        id,
        'write',
        (present) =>
          close(
            present,
            { who: 'counsellor', id: account.id },
            why,
            context(),
            deletionWhenClosed(clock.now(), retention),
          ),
        version,
      )
      await audit.add({ who: account.id, what: 'closed', on: id, code: why.reason })
    },
    note: (account, id, text) =>
      change(account, id, 'write', (present) => {
        const at = stamp(clock.now())
        present.notes.push({ id: randomUUID(), at, counsellorId: account.id, text })
        if (present.handoff.state === 'taken-over' && present.handoff.counsellorId === account.id)
          keep(present, account.id, context())
      }),
    label: (account, id, labels) =>
      change(account, id, 'write', (present) => {
        present.labels = [...new Set(labels)]
      }),
    draft: (account, id, text) =>
      change(account, id, 'write', (present) => {
        if (text === '') delete present.drafts[account.id]
        else present.drafts[account.id] = { at: stamp(clock.now()), text }
      }),
    seen: (account, id, seq) =>
      conversations.change<void>(id, (present) => {
        if (!present || !may(account, 'read', present)) throw new NotYourConversation()
        const { handoff, seen, lines } = present
        const theirs = handoff.state === 'taken-over' && handoff.counsellorId === account.id
        const last = Math.min(seq, lines.length)
        if (!theirs || last <= seen.counsellor) return { next: undefined, result: undefined }
        seen.counsellor = last
        return { next: present, result: undefined }
      }),
    async typing(account, id) {
      const conversation = await conversations.get(id)
      if (!conversation || !may(account, 'write', conversation)) throw new NotYourConversation()
      const { handoff } = conversation
      if (handoff.state === 'taken-over' && handoff.counsellorId === account.id)
        conversations.tell(id, { type: 'typing', who: 'counsellor' })
    },
    async giveBack(accountId) {
      let given = 0
      for await (const { id, handoff } of conversations.handedOff()) {
        if (handoff.state !== 'taken-over' || handoff.counsellorId !== accountId) continue
        await conversations.change(id, (present) => {
          if (present?.handoff.state !== 'taken-over' || present.handoff.counsellorId !== accountId)
            return { next: undefined, result: undefined }
          const { counsellorId: _gone, leaseUntil: _over, ...waiting } = present.handoff
          present.handoff = { ...waiting, state: 'queued', since: stamp(clock.now()) }
          given++
          return { next: present, result: undefined }
        })
      }
      return given
    },
  }
}

/** The owner has let something owed lie for twenty service minutes. */
export function isOwnerIdle(conversation: Conversation, { knowledge, now }: HandoffContext): boolean {
  const { handoff, lines } = conversation
  if (handoff.state !== 'taken-over' || handoff.owedSince === undefined) return false
  const last = lines.findLast((line) => line.by?.counsellorId === handoff.counsellorId)
  const since = last && last.at > handoff.owedSince ? last.at : handoff.owedSince
  const idle = knowledge.calendar.serviceMinutes(
    deskSchedule(knowledge, handoff.officeId),
    Temporal.Instant.from(since),
    now,
  )
  return idle >= idleOwnerMinutes
}
