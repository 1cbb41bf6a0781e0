import { html, type TemplateResult } from 'lit'
import {
  AlarmClock,
  CircleCheck,
  CircleDot,
  Hourglass,
  MessageCircleReply,
  Siren,
  UserRound,
  UserRoundCheck,
} from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { QueueItem } from '../../contract.ts'
import { type Status, statusOf } from '../state/queue.ts'
import type { Texts } from '../texts.ts'

const icons: Record<Status, typeof Siren> = {
  urgent: Siren,
  missed: AlarmClock,
  waiting: Hourglass,
  mine: UserRoundCheck,
  'mine-owed': MessageCircleReply,
  colleague: UserRound,
  idle: CircleDot,
  closed: CircleCheck,
}

/** Icon, word and colour for how a conversation stands. */
export function statusTemplate(item: QueueItem, me: string, t: Texts): TemplateResult {
  const status = statusOf(item, me)
  const word = status === 'colleague' ? t.status.colleague(item.owner?.called ?? '') : t.status[status]
  return html`<span class="status" data-status=${status}>${icon(icons[status])}<span>${word}</span></span>`
}
