import { html, nothing, type TemplateResult } from 'lit'
import { Ban, Check, CheckCheck, CircleAlert, Clock, EyeOff, Info, RotateCw, Undo2 } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { LineDetail } from '../../contract.ts'
import { dayOf, scoreOf, timeOf } from '../format.ts'
import type { Ground } from '../ground.ts'
import { localDate } from '../state/local-date.ts'
import { type Delivery, deliveryOf, type OutgoingLine, type ShownLine } from '../state/transcript.ts'
import { blockTemplate } from './block.ts'

const deliveryIcons: Record<Delivery, typeof Check> = {
  seen: CheckCheck,
  delivered: CheckCheck,
  sent: Check,
  stored: Clock,
  failed: CircleAlert,
}

/** One line of the transcript. @param before - the line above it: a new day gets its date. */
export function lineTemplate(
  { line, revised }: ShownLine,
  before: LineDetail | undefined,
  seenByUser: number,
  ground: Ground,
): TemplateResult {
  const { t, lang, me } = ground
  const newDay = !before || localDate(before.at) !== localDate(line.at)
  const mine = line.speaker === 'counsellor' && line.by?.id === me.id
  return html`${newDay ? html`<p class="day">${dayOf(line.at, lang)}</p>` : nothing}
    <div class="line" data-speaker=${line.speaker} data-mine=${mine || nothing} data-seq=${line.seq} lang=${line.lang}>
      <p class="speaker" lang=${lang}>
        ${line.speaker === 'system' ? icon(Info) : nothing}<span>${speakerOf(line, ground)}</span>
        ${line.automatic ? html`<span class="tag">${t.line.automatic}</span>` : nothing}
        <time datetime=${line.at}>${timeOf(line.at, lang)}</time>
      </p>
      ${
        line.refused
          ? html`<p class="text refused" lang=${lang}>${icon(Ban)}<span>${t.line.refused(line.refused)}</span></p>`
          : nothing
      }
      ${line.text ? html`<p class="text" dir="auto">${line.text}</p>` : nothing}
      ${line.blocks?.map((block) => blockTemplate(block, t))}
      ${!line.text && !line.blocks && !line.refused && line.event ? html`<p class="text" lang=${lang}>${t.event(line.event)}</p>` : nothing}
      ${
        line.chips && line.chips.length > 0
          ? html`<p class="offered" lang=${lang}>${t.line.offered}: <span lang=${line.lang}>${line.chips.join(' · ')}</span></p>`
          : nothing
      }
      ${line.masked ? html`<p class="outcome" lang=${lang}>${icon(EyeOff)}<span>${t.line.masked}</span></p>` : nothing}
      ${revised ? html`<p class="outcome" lang=${lang}><span>${t.line.revised}</span></p>` : nothing}
      ${line.speaker === 'counsellor' ? deliveryTemplate(line, seenByUser, ground) : nothing}
      ${line.why && line.why.length > 0 ? whyTemplate(line, ground) : nothing}
    </div>`
}

/** A line of mine that the server has not given back yet. Looks like the line it will be. */
export function outgoingTemplate(
  line: OutgoingLine,
  { t, lang }: Ground,
  actions: { again(): void; takeBack(): void },
): TemplateResult {
  return html`<div class="line" data-speaker="counsellor" data-mine lang=${lang}>
    <p class="speaker"><span>${t.line.you}</span></p>
    <p class="text" dir="auto">${line.text}</p>
    ${
      line.state === 'sending'
        ? html`<p class="outcome">${icon(Clock)}<span>${t.line.sending}</span></p>`
        : html`<p class="outcome" data-delivery="failed">${icon(CircleAlert)}<span>${t.line.unsent}</span></p>
            <p class="buttons">
              <button type="button" class="quiet" @click=${actions.again}>${icon(RotateCw)}<span>${t.line.again}</span></button>
              <button type="button" class="quiet" @click=${actions.takeBack}>${icon(Undo2)}<span>${t.line.takeBack}</span></button>
            </p>`
    }
  </div>`
}

function speakerOf(line: LineDetail, { t, me }: Ground): string {
  switch (line.speaker) {
    case 'user':
      return t.line.user
    case 'bot':
      return t.line.bot
    case 'system':
      return line.event ? t.event(line.event) : t.line.system
    case 'counsellor':
      if (line.by?.id === me.id) return t.line.you
      return line.by ? `${line.by.called}, ${line.by.role}` : t.line.counsellor
  }
  line.speaker satisfies never
  return ''
}

function deliveryTemplate(line: LineDetail, seenByUser: number, { t, lang }: Ground): TemplateResult {
  const delivery = deliveryOf(line, seenByUser)
  return html`<p class="outcome" lang=${lang} data-delivery=${delivery}>
    ${icon(deliveryIcons[delivery])}<span>${delivery === 'failed' ? t.line.failed(line.failed) : t.delivery[delivery]}</span>
  </p>`
}

function whyTemplate(line: LineDetail, { t, lang }: Ground): TemplateResult {
  return html`<details class="why" lang=${lang}>
    <summary>${t.line.why}</summary>
    <ol>
      ${line.why?.map(({ title, score }) => html`<li>${title} <span class="score">${scoreOf(score, lang)}</span></li>`)}
    </ol>
    ${line.mode ? html`<p>${t.mode(line.mode)}</p>` : nothing}
  </details>`
}
