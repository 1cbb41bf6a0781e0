import { html } from 'lit'
import { Bot } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { Ground } from '../ground.ts'
import type { DeskSession } from '../state/desk-session.ts'
import { dialogTemplate } from './dialog.ts'

/** Gives a conversation back to the program; asks twice when something is owed. */
export function openRelease(ground: Ground, desk: DeskSession): void {
  const { t, closeDialog } = ground
  ground.openDialog('release', () => {
    const owed = desk.detail?.owedSince !== undefined
    return dialogTemplate(ground, {
      title: t.release.title,
      body: html`<p>${t.release.text}</p>
        ${owed ? html`<p class="warning">${t.release.owed}</p>` : ''}`,
      buttons: html`<button type="submit" class="primary">
        ${icon(Bot)}<span>${owed ? t.release.anyway : t.actions.release}</span>
      </button>`,
      submit() {
        closeDialog()
        void desk.release(owed).then((done) => {
          if (done) ground.announce(t.release.done)
        })
      },
    })
  })
}
