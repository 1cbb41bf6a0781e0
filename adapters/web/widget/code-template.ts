import { html, type TemplateResult } from 'lit'
import { CircleAlert, Copy, LogIn } from 'lucide'
import type { ChatSession } from './chat-session.ts'
import { icon } from './icon.ts'
import type { PickUpDialogs } from './pick-up-dialogs.ts'
import { chatTexts } from './texts.ts'

/** The two windows about codes: one shows a code, one takes it. */
export function codeTemplate({ language, lines }: ChatSession, pickUp: PickUpDialogs): TemplateResult {
  const texts = chatTexts[language].code
  return html`<dialog
      id="code"
      class="confirm"
      part="code-dialog"
      aria-labelledby="code-title"
      @close=${() => pickUp.forget()}
    >
      <h3 id="code-title">${texts.action}</h3>
      <p>${texts.explanation}</p>
      <p class="code" part="shown-code" translate="no"><code>${pickUp.code}</code></p>
      <div class="choices">
        <button type="button" class="quiet" @click=${() => pickUp.copy(pickUp.code)}>
          ${icon(Copy)}<span>${texts.copy}</span>
        </button>
      </div>
      <p>${texts.link}</p>
      <p class="address" translate="no"><code class="breakable" part="link">${pickUp.link}</code></p>
      <div class="choices">
        <button type="button" class="quiet" @click=${() => pickUp.copy(pickUp.link)}>
          ${icon(Copy)}<span>${texts.copyLink}</span>
        </button>
      </div>
      <p class="report" role="status">${pickUp.said}</p>
      <p class="hint">${texts.warning}</p>
      <div class="choices">
        <button type="button" class="primary" part="code-done" @click=${() => pickUp.close('#code')}>
          <span>${texts.done}</span>
        </button>
      </div>
    </dialog>
    <dialog id="enter" class="confirm" part="enter-dialog" aria-labelledby="enter-title" @close=${() => pickUp.forget()}>
      <form
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault()
          void pickUp.submit()
        }}
      >
        <h3 id="enter-title">${texts.enter}</h3>
        <p id="enter-explanation">${texts.enterExplanation}${lines.length > 0 ? ` ${texts.replaces}` : ''}</p>
        <label for="code-input">${texts.label}</label>
        <input
          id="code-input"
          part="code-input"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          translate="no"
          maxlength="40"
          aria-describedby="enter-explanation code-error"
          aria-invalid=${pickUp.problem !== ''}
        />
        <p id="code-error" class="error" role="alert" ?hidden=${pickUp.problem === ''}>
          ${pickUp.problem === '' ? '' : html`${icon(CircleAlert)}<span>${pickUp.problem}</span>`}
        </p>
        <div class="choices">
          <button type="button" class="quiet" @click=${() => pickUp.close('#enter')}>
            <span>${texts.cancel}</span>
          </button>
          <button type="submit" class="primary" part="code-open">${icon(LogIn)}<span>${texts.open}</span></button>
        </div>
      </form>
    </dialog>`
}
