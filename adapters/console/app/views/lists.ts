import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { CircleAlert, MessageSquare, Send, Unplug } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { QueueItem } from '../../contract.ts'
import { briefOf, languageName, minutesOf } from '../format.ts'
import type { Ground } from '../ground.ts'
import type { DeskSession } from '../state/desk-session.ts'
import { countTabs, isDue, languagesOf, tabs } from '../state/queue.ts'
import { writeRoute } from '../state/route.ts'
import { statusTemplate } from './status.ts'

/** The left column: the lists with their counts, and the rows of the chosen one. */
export function listsTemplate(ground: Ground, desk: DeskSession): TemplateResult {
  const { t, lang, me } = ground
  const { overview } = desk
  const counts = overview ? countTabs(overview, me.id) : undefined
  const items = desk.items
  return html`<section class="lists" aria-labelledby="lists-title">
    <h2 id="lists-title" class="hidden">${t.lists.title}</h2>
    <div class="tabs" role="group" aria-label=${t.lists.title}>
      ${tabs.map(
        (tab) =>
          html`<button type="button" data-tab=${tab} aria-pressed=${tab === desk.tab} @click=${() => desk.show(tab)}>
            <span>${t.lists.tabs[tab]}</span> <span class="count">${counts?.[tab] ?? '·'}</span>
          </button>`,
      )}
      <label class="filter">
        <span class="hidden">${t.lists.language}</span>
        <select @change=${(event: Event) => desk.filter((event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${desk.language === ''}>${t.lists.byLanguage}</option>
          ${
            overview
              ? languagesOf(overview).map(
                  (code) =>
                    html`<option value=${code} ?selected=${desk.language === code}>${languageName(code, lang)}</option>`,
                )
              : nothing
          }
        </select>
      </label>
    </div>
    ${
      overview === undefined
        ? html`<p class="empty" aria-busy="true">${t.loading}</p>`
        : items.length === 0
          ? emptyTemplate(ground, desk)
          : html`<ul
              class="rows"
              @pointerenter=${() => desk.hold()}
              @pointerleave=${() => desk.letGo()}
              @focusin=${() => desk.hold()}
              @focusout=${(event: FocusEvent) => {
                const list = event.currentTarget as HTMLElement
                if (!list.contains(event.relatedTarget as Node | null) && !list.matches(':hover'))
                  desk.letGo()
              }}
            >
              ${repeat(
                items,
                ({ id }) => id,
                (item) => rowTemplate(item, ground, desk),
              )}
            </ul>`
    }
    ${
      desk.erasedIds.size > 0 && overview
        ? html`<p class="aside">${t.lists.erased(desk.erasedIds.size)}</p>`
        : nothing
    }
  </section>`
}

function rowTemplate(item: QueueItem, { t, lang, me }: Ground, desk: DeskSession): TemplateResult {
  const now = desk.overview?.now
  const channel = item.channel === 'telegram' ? Send : MessageSquare
  return html`<li>
    <a
      class="row"
      href=${writeRoute({ page: 'desk', id: item.id })}
      aria-current=${item.id === desk.openId ? 'true' : nothing}
      data-unread=${item.unread > 0 || nothing}
    >
      <span class="words" lang=${item.userLang} dir="auto">${item.lastLine === '' ? t.lists.noWords : item.lastLine}</span>
      <span class="wait">
        ${
          item.unread > 0
            ? html`<span class="unread">${item.unread}<span class="hidden"> ${t.lists.unread}</span></span>`
            : nothing
        }
        ${
          item.state === 'closed'
            ? html`<span>${item.closed ? briefOf(item.closed.at, lang, now) : ''}</span>`
            : item.waited === undefined
              ? nothing
              : html`<span title=${t.lists.waitedHint}>${minutesOf(item.waited)}</span>`
        }
      </span>
      <span class="facts">
        ${statusTemplate(item, me.id, t)}
        ${
          item.unreachable
            ? html`<span class="status" data-status="failed">${icon(Unplug)}<span>${t.status.unreachable}</span></span>`
            : item.failures > 0
              ? html`<span class="status" data-status="failed">${icon(CircleAlert)}<span>${t.status.failed(item.failures)}</span></span>`
              : nothing
        }
        <span class="lang" title=${languageName(item.userLang, lang)}>${item.userLang.toUpperCase()}</span>
        ${
          item.channel === 'web'
            ? nothing
            : html`<span class="channel">${icon(channel)}<span>${t.channel(item.channel)}</span></span>`
        }
        <span class="topic">${item.topic?.[lang] ?? ''}</span>
      </span>
      <span class="due">
        ${
          item.state !== 'closed' && item.owedSince && item.dueBy
            ? html`<span data-today=${(now !== undefined && isDue(item, now)) || nothing}>${t.lists.due(briefOf(item.dueBy, lang, now))}</span>`
            : item.closed?.reason
              ? html`<span>${t.reasons[item.closed.reason]}</span>`
              : nothing
        }
      </span>
    </a>
  </li>`
}

function emptyTemplate({ t }: Ground, desk: DeskSession): TemplateResult {
  const [what, next] = t.lists.empty[desk.tab]
  return html`<div class="empty">
    <p><strong>${desk.language === '' ? what : t.lists.emptyFiltered}</strong></p>
    ${
      desk.language === ''
        ? html`<p>${next}</p>`
        : html`<p><button type="button" class="quiet" @click=${() => desk.filter('')}>${t.lists.allLanguages}</button></p>`
    }
  </div>`
}
