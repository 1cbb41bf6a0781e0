import { html } from 'lit'
import { CircleCheck } from 'lucide'
import type { CloseReason } from '../../../../bot/conversation.ts'
import { icon } from '../../../web/widget/icon.ts'
import type { Ground } from '../ground.ts'
import type { DeskSession } from '../state/desk-session.ts'
import { dialogTemplate } from './dialog.ts'

const reasons: CloseReason[] = ['answered', 'referred', 'nothing-needed', 'gone', 'abuse']

/** Ends a conversation: why, and where the user was sent. */
export function openClose(ground: Ground, desk: DeskSession): void {
  const { t, lang, pack, closeDialog } = ground
  ground.openDialog('close', () =>
    dialogTemplate(ground, {
      title: t.close.title,
      body: html`<p>${t.close.text}</p>
        ${desk.detail?.owedSince ? html`<p class="warning">${t.close.owed}</p>` : ''}
        <fieldset class="choices">
          <legend>${t.close.reason}</legend>
          ${reasons.map(
            (reason) =>
              html`<label class="choice">
                <input type="radio" name="reason" value=${reason} required />
                <span class="choice-name">${t.reasons[reason]}</span>
              </label>`,
          )}
        </fieldset>
        <label class="stacked">
          <span>${t.close.office}</span>
          <select name="office">
            <option value="">${t.close.noOffice}</option>
            ${pack.offices.map(({ id, name }) => html`<option value=${id}>${name[lang]}</option>`)}
          </select>
        </label>`,
      buttons: html`<button type="submit" class="primary">${icon(CircleCheck)}<span>${t.actions.close}</span></button>`,
      submit(form) {
        const reason = reasons.find((one) => one === form.get('reason'))
        if (!reason) return
        const office = String(form.get('office') ?? '')
        closeDialog()
        void desk.close({ reason, ...(office ? { referredTo: office } : {}) }).then((done) => {
          if (done) ground.announce(t.close.done)
        })
      },
    }),
  )
}
