import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { LockKeyhole, SendHorizontal } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { ConversationDetail } from '../../contract.ts'
import { languageName } from '../format.ts'
import type { Ground } from '../ground.ts'
import type { DeskSession } from '../state/desk-session.ts'

/** What the server takes at most. */
const longestLine = 4000
const counterFrom = 400

/** The field in which a counsellor writes to the user, or why they cannot. */
export function composerTemplate(
  detail: ConversationDetail,
  ground: Ground,
  desk: DeskSession,
): TemplateResult {
  const { t, lang, me } = ground
  if (!detail.can.write) return lockedTemplate(detail, ground, desk)

  const left = longestLine - desk.draft.length
  const mine = detail.owner?.id === me.id
  return html`<form
    class="composer"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      if (left >= 0) void desk.send()
    }}
  >
    <label for="composer">${t.composer.label}</label>
    <div class="field">
      <textarea
        id="composer"
        rows="3"
        dir="auto"
        autocomplete="off"
        enterkeyhint="send"
        aria-describedby="composer-hint"
        aria-invalid=${left < 0}
        .value=${live(desk.draft)}
        @input=${(event: InputEvent) => desk.write((event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          if (!event.repeat && left >= 0) void desk.send()
        }}
      ></textarea>
      <button type="submit" class="primary send" ?disabled=${desk.draft.trim() === '' || left < 0}>
        ${icon(SendHorizontal)}<span>${t.composer.send}</span>
      </button>
    </div>
    <p id="composer-hint" class="hint">
      ${mine ? nothing : html`<strong>${t.composer.claims}</strong> `}${
        detail.userLang !== detail.lang || (detail.userLang !== 'de' && detail.userLang !== lang)
          ? html`<span>${t.composer.language(languageName(detail.userLang, lang))}</span> `
          : nothing
      }<span class="keys-hint">${t.composer.keys}</span>${
        left <= counterFrom ? html` <span data-over=${left < 0}>${t.composer.left(left)}</span>` : nothing
      }
    </p>
  </form>`
}

/** Why nobody can write here, and what becomes of the words they had begun. */
function lockedTemplate(detail: ConversationDetail, { t, me }: Ground, desk: DeskSession): TemplateResult {
  const draft = desk.draft.trim()
  return html`<div class="locked">
    <p class="icon-line">
      ${icon(LockKeyhole)}<span>${
        detail.state === 'closed'
          ? t.composer.closed
          : detail.owner && detail.owner.id !== me.id
            ? t.composer.colleague(detail.owner.called)
            : t.composer.locked
      }</span>
    </p>
    ${
      draft === ''
        ? nothing
        : html`<p class="begun">${t.composer.begun} <q dir="auto">${draft}</q></p>
            <p class="buttons">
              <button type="button" class="quiet" @click=${() => void desk.draftAsNote()}>${t.conflict.asNote}</button>
              <button type="button" class="quiet" @click=${() => desk.write('')}>${t.conflict.drop}</button>
            </p>`
    }
  </div>`
}
