import { html, type TemplateResult } from 'lit'
import { X } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { Ground } from '../ground.ts'

export interface DialogParts {
  title: string
  body: unknown
  /** Buttons beside "Cancel"; the first one is the deed. */
  buttons?: unknown
  /** Word of the button that leaves everything as it is. */
  leave?: string
  submit?(form: FormData): void
}

/** The inside of the one native dialog: heading, a form, its buttons. */
export function dialogTemplate(
  { t, closeDialog }: Pick<Ground, 't' | 'closeDialog'>,
  { title, body, buttons, leave, submit }: DialogParts,
): TemplateResult {
  return html`<form
    class="dialog"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      const form = event.currentTarget as HTMLFormElement
      if (submit && form.reportValidity()) submit(new FormData(form))
    }}
  >
    <header>
      <h2 id="dialog-title">${title}</h2>
      <button type="button" class="plain" @click=${closeDialog}>${icon(X)}<span class="hidden">${t.closeDialog}</span></button>
    </header>
    <div class="dialog-body">${body}</div>
    <footer class="buttons">
      ${buttons}<button type="button" class="quiet" @click=${closeDialog}>${leave ?? t.cancel}</button>
    </footer>
  </form>`
}
