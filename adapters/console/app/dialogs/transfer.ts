import { html, nothing } from 'lit'
import { CircleCheck, Forward } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { Colleague } from '../../contract.ts'
import { languageNames, whenOf } from '../format.ts'
import type { Ground } from '../ground.ts'
import type { DeskSession } from '../state/desk-session.ts'
import { presenceTemplate } from '../views/presence.ts'
import { dialogTemplate } from './dialog.ts'

/** Passes a conversation to a colleague or to a partner's desk; shows who is here and what they speak. */
export function openTransfer(ground: Ground, desk: DeskSession): void {
  const { t, lang, pack, me, closeDialog } = ground
  ground.openDialog('transfer', () => {
    const { overview, detail } = desk
    const colleagues = (overview?.colleagues ?? []).filter(({ id }) => id !== me.id)
    // German goes without saying.
    const wanted = detail?.userLang === 'de' ? undefined : detail?.userLang
    const speaks = (languages: readonly string[]) => wanted !== undefined && languages.includes(wanted)
    const desks = [
      { id: pack.centre.id, name: t.transfer.anyone(pack.centre.name[lang]), languages: [], at: undefined },
      ...pack.partners.map(({ id, name }) => {
        const next = overview?.partners.find((one) => one.id === id)
        return {
          id,
          name: name[lang] + (next?.example ? ` (${t.transfer.example})` : ''),
          languages: next?.languages ?? [],
          at: next?.at,
        }
      }),
    ]
    return dialogTemplate(ground, {
      title: t.transfer.title,
      body: html`<p>${t.transfer.text}</p>
        <fieldset class="choices">
          <legend>${t.transfer.colleagues}</legend>
          ${colleagues.length === 0 ? html`<p class="aside">${t.transfer.nobody}</p>` : nothing}
          ${colleagues.map((one) =>
            choice({
              value: `person ${one.officeId} ${one.id}`,
              name: `${one.called}, ${one.title[lang]}`,
              presence: one,
              facts: [
                t.transfer.has(one.has, one.capacity),
                one.languages.length > 0 ? languageNames(one.languages, lang) : undefined,
              ],
              fits: speaks(one.languages),
              ground,
            }),
          )}
        </fieldset>
        <fieldset class="choices">
          <legend>${t.transfer.desks}</legend>
          ${desks.map((one) =>
            choice({
              value: `desk ${one.id}`,
              name: one.name,
              presence: undefined,
              facts: [
                one.at ? t.transfer.onSite(whenOf(one.at, lang)) : undefined,
                one.languages.length > 0 ? languageNames(one.languages, lang) : undefined,
              ],
              fits: speaks(one.languages),
              ground,
            }),
          )}
        </fieldset>`,
      buttons: html`<button type="submit" class="primary">${icon(Forward)}<span>${t.actions.transfer}</span></button>`,
      submit(form) {
        const [kind, officeId, counsellorId] = String(form.get('to') ?? '').split(' ')
        if (!officeId) return
        closeDialog()
        void desk
          .transfer({ officeId, ...(kind === 'person' && counsellorId ? { counsellorId } : {}) })
          .then((done) => {
            if (done) ground.announce(t.transfer.done)
          })
      },
    })
  })
}

function choice(one: {
  value: string
  name: string
  presence: Colleague | undefined
  facts: Array<string | undefined>
  fits: boolean
  ground: Ground
}) {
  const { t } = one.ground
  return html`<label class="choice">
    <input type="radio" name="to" value=${one.value} required />
    <span class="choice-name">${one.name}</span>
    ${one.presence ? presenceTemplate(one.presence.presence, t) : nothing}
    <span class="choice-facts">
      ${one.facts.filter((fact) => fact !== undefined).join(' · ')}
      ${one.fits ? html`<strong class="fits">${icon(CircleCheck)}<span>${t.transfer.fits}</span></strong>` : nothing}
    </span>
  </label>`
}
