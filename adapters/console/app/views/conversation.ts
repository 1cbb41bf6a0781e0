import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import {
  ArrowDown,
  ArrowLeft,
  CircleAlert,
  CircleCheck,
  CircleMinus,
  ClockAlert,
  Hand,
  Hourglass,
  PanelRight,
  Unplug,
  UserRound,
  UserRoundCheck,
} from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { ConversationDetail } from '../../contract.ts'
import { openClose } from '../dialogs/close.ts'
import { openRelease } from '../dialogs/release.ts'
import { openTakeFrom } from '../dialogs/take-from.ts'
import { openTransfer } from '../dialogs/transfer.ts'
import { languageName, timeOf, whenOf } from '../format.ts'
import type { Ground } from '../ground.ts'
import type { Conflict, DeskSession } from '../state/desk-session.ts'
import { isLeaseEnding, leaseMinutes } from '../state/lease.ts'
import { shownLines } from '../state/transcript.ts'
import { composerTemplate } from './composer.ts'
import { lineTemplate, outgoingTemplate } from './line.ts'

/** What the middle column can do to the columns beside it. */
export interface ColumnActions {
  back(): void
  showContext(): void
  /** Lines came while the counsellor was reading further up. */
  newBelow: boolean
  toEnd(): void
  scrolled(): void
}

/** The middle column: who speaks now, the transcript, the composer. */
export function conversationTemplate(
  ground: Ground,
  desk: DeskSession,
  columns: ColumnActions,
): TemplateResult {
  const { t } = ground
  const { detail } = desk
  return html`<section class="conversation" aria-labelledby="conversation-title">
    ${
      desk.openId === undefined
        ? emptyTemplate(ground, desk)
        : html`${headTemplate(ground, desk, columns)}
          ${desk.gone ? goneTemplate(desk.gone, ground) : nothing} ${detail ? noticesTemplate(detail, ground, desk) : nothing}
          <div
            id="log"
            class="log"
            role="log"
            tabindex="0"
            aria-labelledby="log-title"
            aria-busy=${detail === undefined && desk.gone === undefined}
            ?hidden=${desk.gone !== undefined}
            @scroll=${columns.scrolled}
          >
            <h3 id="log-title" class="hidden">${t.conversation.log}</h3>
            ${detail ? linesTemplate(detail, ground, desk) : html`<p class="empty">${desk.gone ? nothing : t.loading}</p>`}
          </div>
          ${
            columns.newBelow
              ? html`<button type="button" class="primary new-below" @click=${columns.toEnd}>
                  ${icon(ArrowDown)}<span>${t.conversation.newBelow}</span>
                </button>`
              : nothing
          }
          <p class="typing" role="status">
            ${
              desk.typingUntil > Date.now()
                ? html`<span class="dots" aria-hidden="true"><span></span><span></span><span></span></span
                    ><span>${t.conversation.typing}</span>`
                : nothing
            }
          </p>
          ${detail ? composerTemplate(detail, ground, desk) : nothing}`
    }
  </section>`
}

function linesTemplate(detail: ConversationDetail, ground: Ground, desk: DeskSession): TemplateResult {
  const shown = shownLines(detail.lines)
  return html`${repeat(
    shown,
    ({ line }) => line.seq,
    (one, index) => lineTemplate(one, shown[index - 1]?.line, detail.seenByUser, ground),
  )}
  ${repeat(
    desk.outgoing,
    ({ clientId }) => clientId,
    (line) =>
      outgoingTemplate(line, ground, {
        again: () => void desk.sendAgain(line.clientId),
        takeBack: () => desk.takeBack(line.clientId),
      }),
  )}`
}

function headTemplate(ground: Ground, desk: DeskSession, columns: ColumnActions): TemplateResult {
  const { t, lang } = ground
  const { detail } = desk
  return html`<header class="conversation-head">
    <button type="button" class="plain back" @click=${columns.back}>
      ${icon(ArrowLeft)}<span>${t.back}</span>
    </button>
    <div class="what">
      ${
        detail && !detail.topic && detail.lastLine
          ? html`<h2 id="conversation-title" tabindex="-1" lang=${detail.userLang} dir="auto">${detail.lastLine}</h2>`
          : html`<h2 id="conversation-title" tabindex="-1">${detail?.topic?.[lang] ?? t.conversation.title}</h2>`
      }
      ${
        detail
          ? html`<p class="facts">
              <span>${languageName(detail.userLang, lang)}</span>
              <span>${t.channel(detail.channel)}</span>
              <span class="presence" data-here=${detail.userPresent}>
                ${icon(detail.userPresent ? CircleCheck : CircleMinus)}<span
                  >${detail.userPresent ? t.conversation.present : t.conversation.away}</span
                >
              </span>
            </p>`
          : nothing
      }
    </div>
    <button type="button" class="plain context-button" @click=${columns.showContext}>
      ${icon(PanelRight)}<span>${t.context.title}</span>
    </button>
    ${detail ? speakerTemplate(detail, ground, desk) : nothing}
  </header>`
}

/** The banner "program / waiting / you / name", with what can be done about it. */
function speakerTemplate(detail: ConversationDetail, ground: Ground, desk: DeskSession): TemplateResult {
  const { t, lang, me } = ground
  const { can, owner, state } = detail
  const mine = owner?.id === me.id
  const [who, drawing, words] =
    state === 'closed'
      ? ([
          'closed',
          CircleCheck,
          CircleMinus,
          t.banner.closed(detail.closed ? whenOf(detail.closed.at, lang) : ''),
        ] as const)
      : mine
        ? (['you', UserRoundCheck, t.banner.you(owner ? timeOf(owner.leaseUntil, lang) : '')] as const)
        : owner
          ? (['colleague', UserRound, t.banner.colleague(owner.called)] as const)
          : (['waiting', Hourglass, t.banner.waiting(detail.preferred?.called)] as const)
  return html`<div class="speaker-banner" data-who=${who}>
    <p>${icon(drawing)}<span>${words}</span></p>
    <div class="buttons">
      ${
        can.claim && !mine
          ? html`<button type="button" class="primary" id="claim" @click=${() => void desk.claim()}>
              ${icon(Hand)}<span>${t.actions.claim}</span>
            </button>`
          : nothing
      }
      ${
        can.takeFrom && owner && !mine
          ? html`<button type="button" class="quiet" @click=${() => openTakeFrom(ground, desk)}>
              ${icon(Hand)}<span>${t.actions.takeFrom(owner.called)}</span>
            </button>`
          : nothing
      }
      ${
        can.transfer
          ? html`<button type="button" class="quiet" @click=${() => openTransfer(ground, desk)}>
              ${t.actions.transfer}
            </button>`
          : nothing
      }
      ${
        can.release
          ? html`<button type="button" class="quiet" @click=${() => openRelease(ground, desk)}>
              ${t.actions.release}
            </button>`
          : nothing
      }
      ${
        can.close
          ? html`<button type="button" class="quiet" @click=${() => openClose(ground, desk)}>
              ${t.actions.close}
            </button>`
          : nothing
      }
    </div>
  </div>`
}

/** Who was faster: the refusal may say so, else the conversation as it stands now does. */
function fasterTemplate(detail: ConversationDetail, { t, me }: Ground, { owner, message }: Conflict): string {
  const called = owner ?? (detail.owner && detail.owner.id !== me.id ? detail.owner.called : undefined)
  return called === undefined ? message || t.conflict.late : t.conflict.taken(called)
}

/** What needs a decision now: the end of the lease, an unreachable user, a line that came too late. */
function noticesTemplate(detail: ConversationDetail, ground: Ground, desk: DeskSession): TemplateResult {
  const { t, lang, me } = ground
  const now = Date.now()
  return html`${
    isLeaseEnding(detail, me.id, now)
      ? html`<div class="notice" data-tone="wait" role="status">
          ${icon(ClockAlert)}
          <p>${t.lease.ending(leaseMinutes(detail, me.id, now) ?? 0)}</p>
          <div class="buttons">
            <button type="button" class="quiet" @click=${() => void desk.keep()}>${t.lease.keep}</button>
            <button
              type="button"
              class="quiet"
              @click=${() => {
                desk.insert(t.lease.closingWord[detail.lang === 'en' ? 'en' : 'de'])
                document.getElementById('composer')?.focus()
              }}
            >
              ${t.lease.write}
            </button>
            <button type="button" class="quiet" @click=${() => openTransfer(ground, desk)}>${t.actions.transfer}</button>
          </div>
        </div>`
      : nothing
  }
  ${
    detail.unreachable
      ? html`<div class="notice" data-tone="stop">
          ${icon(Unplug)}
          <p><strong>${t.unreachable.title}</strong> ${t.unreachable.text(detail.unreachable)}</p>
        </div>`
      : nothing
  }
  ${
    desk.conflict?.id === detail.id
      ? html`<div class="notice" data-tone="stop" role="alert">
          ${icon(CircleAlert)}
          <p>
            <strong>${fasterTemplate(detail, ground, desk.conflict)}</strong>
            ${t.conflict.kept} <q lang=${lang} dir="auto">${desk.conflict.text}</q>
          </p>
          <div class="buttons">
            <button type="button" class="quiet" @click=${() => void desk.keepAsNote()}>${t.conflict.asNote}</button>
            ${
              desk.mayWrite
                ? html`<button
                    type="button"
                    class="quiet"
                    @click=${() => {
                      const text = desk.conflict?.text ?? ''
                      desk.dropConflict()
                      desk.insert(text)
                    }}
                  >
                    ${t.conflict.toComposer}
                  </button>`
                : nothing
            }
            <button type="button" class="quiet" @click=${() => desk.dropConflict()}>${t.conflict.drop}</button>
          </div>
        </div>`
      : nothing
  }`
}

function goneTemplate(gone: 'erased' | 'not-here', { t }: Ground): TemplateResult {
  return html`<div class="empty" role="status">
    <p><strong>${t.gone[gone][0]}</strong></p>
    <p>${t.gone[gone][1]}</p>
  </div>`
}

function emptyTemplate({ t, me }: Ground, desk: DeskSession): TemplateResult {
  const anything = (desk.overview?.items.length ?? 0) > 0
  return html`<div class="empty big">
    <h2 id="conversation-title">${t.conversation.none}</h2>
    <p>${!me.may.write ? t.conversation.notYours : anything ? t.conversation.pick : t.conversation.quiet}</p>
    <p class="aside">${t.conversation.helpHint}</p>
  </div>`
}
