import { html } from 'lit'
import { Hand } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { Ground } from '../ground.ts'
import type { DeskSession } from '../state/desk-session.ts'
import { dialogTemplate } from './dialog.ts'

/** Takes a conversation from a colleague, who will see it; recorded. */
export function openTakeFrom(ground: Ground, desk: DeskSession): void {
  const { t, closeDialog } = ground
  ground.openDialog('take-from', () => {
    const called = desk.detail?.owner?.called ?? ''
    return dialogTemplate(ground, {
      title: t.takeFrom.title(called),
      body: html`<p>${desk.detail?.ownerIdle ? t.takeFrom.idle(called) : t.takeFrom.lead(called)}</p>
        <p>${t.takeFrom.recorded}</p>`,
      buttons: html`<button type="submit" class="primary">${icon(Hand)}<span>${t.actions.takeFrom(called)}</span></button>`,
      submit() {
        closeDialog()
        void desk.takeFrom()
      },
    })
  })
}
