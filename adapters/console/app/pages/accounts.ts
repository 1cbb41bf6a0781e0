import { html, nothing, type TemplateResult } from 'lit'
import { Ban, CircleCheck, Copy, KeyRound, Link, Pencil, Plus } from 'lucide'
import type { Role } from '../../../../bot/account.ts'
import { icon } from '../../../web/widget/icon.ts'
import type { AccountRow } from '../../contract.ts'
import type { NewAccount } from '../api.ts'
import { dialogTemplate } from '../dialogs/dialog.ts'
import { languageNames } from '../format.ts'
import type { Ground } from '../ground.ts'
import { readCodes } from '../state/written-list.ts'
import type { ConsolePage } from './page.ts'

const roles: Role[] = ['counsellor', 'partner', 'lead', 'editor', 'admin', 'auditor']

/** Who may sign in, and what they may do. */
export class AccountsPage implements ConsolePage {
  readonly #ground: Ground
  #accounts: AccountRow[] | undefined

  constructor(ground: Ground) {
    this.#ground = ground
  }

  async load(): Promise<void> {
    try {
      this.#accounts = await this.#ground.api.accounts()
      this.#ground.changed()
    } catch (error) {
      this.#ground.failed(error)
    }
  }

  template(): TemplateResult {
    const { t, lang } = this.#ground
    return html`<div class="page">
      <header class="page-head">
        <h1 id="accounts-title">${t.accounts.title}</h1>
        <button type="button" class="primary" @click=${() => this.#open(undefined)}>${icon(Plus)}<span>${t.accounts.create}</span></button>
      </header>
      ${
        this.#accounts === undefined
          ? html`<p class="aside">${t.loading}</p>`
          : html`<div class="table" tabindex="0" role="region" aria-labelledby="accounts-title">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${t.accounts.calledShort}</th>
                    <th scope="col">${t.accounts.login}</th>
                    <th scope="col">${t.accounts.roles}</th>
                    <th scope="col">${t.accounts.desk}</th>
                    <th scope="col">${t.accounts.languages}</th>
                    <th scope="col">${t.accounts.state}</th>
                    <th scope="col">${t.accounts.actions}</th>
                  </tr>
                </thead>
                <tbody>
                  ${this.#accounts.map((one) => this.#row(one, lang))}
                </tbody>
              </table>
            </div>`
      }
    </div>`
  }

  #row(one: AccountRow, lang: Ground['lang']): TemplateResult {
    const { t, me } = this.#ground
    const [status, drawing, words] = one.disabled
      ? (['failed', Ban, t.accounts.disabled] as const)
      : one.hasPassword
        ? (['here', CircleCheck, t.accounts.active] as const)
        : (['waiting', KeyRound, t.accounts.noPassword] as const)
    return html`<tr>
      <th scope="row">${one.called}<br /><small>${one.title[lang]}</small></th>
      <td>${one.login}</td>
      <td>${one.roles.map((role) => t.roles[role]).join(', ')}</td>
      <td>${this.#deskName(one.officeId)}</td>
      <td>${languageNames(one.languages, lang)}</td>
      <td><span class="status" data-status=${status}>${icon(drawing)}<span>${words}</span></span></td>
      <td class="deeds">
        <button type="button" class="small" @click=${() => this.#open(one)}>
          ${icon(Pencil)}<span>${t.edit}</span><span class="hidden">: ${one.called}</span>
        </button>
        ${
          one.disabled
            ? nothing
            : html`<button type="button" class="small" @click=${() => void this.#invite(one)}>
                ${icon(Link)}<span>${t.accounts.link}</span><span class="hidden">: ${one.called}</span>
              </button>`
        }
        ${
          one.id === me.id
            ? nothing
            : html`<button type="button" class="small" @click=${() => this.#switch(one)}>
                ${icon(one.disabled ? CircleCheck : Ban)}<span>${one.disabled ? t.accounts.enable : t.accounts.disable}</span
                ><span class="hidden">: ${one.called}</span>
              </button>`
        }
      </td>
    </tr>`
  }

  #deskName(id: string): string {
    const { pack, lang } = this.#ground
    return [pack.centre, ...pack.partners].find((one) => one.id === id)?.name[lang] ?? id
  }

  #open(one: AccountRow | undefined): void {
    const { t, lang, pack, api } = this.#ground
    let roleMissing = false
    this.#ground.openDialog(`account-${one?.id ?? 'new'}`, () =>
      dialogTemplate(this.#ground, {
        title: one ? t.accounts.change(one.called) : t.accounts.create,
        body: html`<label class="stacked">
            <span>${t.accounts.login}</span>
            <input name="login" autocomplete="off" autocapitalize="none" spellcheck="false" required pattern="[A-Za-z0-9][A-Za-z0-9._@\\-]{1,63}" value=${one?.login ?? ''} />
            <small>${t.invitation.loginHint}</small>
          </label>
          <label class="stacked"><span>${t.accounts.called}</span><input name="called" autocomplete="off" required maxlength="40" value=${one?.called ?? ''} /></label>
          <div class="pair">
            <label class="stacked"><span>${t.accounts.titleDe}</span><input name="titleDe" lang="de" required maxlength="40" value=${one?.title.de ?? 'Beratung'} /></label>
            <label class="stacked"><span>${t.accounts.titleEn}</span><input name="titleEn" lang="en" required maxlength="40" value=${one?.title.en ?? 'counsellor'} /></label>
          </div>
          <fieldset class="choices">
            <legend>${t.accounts.roles}</legend>
            ${roles.map(
              (role) =>
                html`<label class="choice">
                  <input type="checkbox" name="roles" value=${role} .defaultChecked=${one ? one.roles.includes(role) : role === 'counsellor'} />
                  <span class="choice-name">${t.roles[role]}</span><span class="choice-facts">${t.accounts.roleTexts[role]}</span>
                </label>`,
            )}
            ${roleMissing ? html`<p class="error" role="alert">${t.accounts.needRole}</p>` : nothing}
          </fieldset>
          <label class="stacked">
            <span>${t.accounts.desk}</span>
            <select name="officeId">
              ${[pack.centre, ...pack.partners].map(
                ({ id, name }) =>
                  html`<option value=${id} ?selected=${id === (one?.officeId ?? pack.centre.id)}>${name[lang]}</option>`,
              )}
            </select>
          </label>
          <div class="pair">
            <label class="stacked">
              <span>${t.accounts.languages}</span><input name="languages" value=${one?.languages.join(', ') ?? 'de, en'} />
              <small>${t.accounts.languagesHint}</small>
            </label>
            <label class="stacked"><span>${t.accounts.capacity}</span><input name="capacity" type="number" min="1" max="20" required value=${one?.capacity ?? 4} /></label>
          </div>`,
        buttons: html`<button type="submit" class="primary">${t.save}</button>`,
        submit: (form) => {
          const picked = roles.filter((role) => form.getAll('roles').includes(role))
          if (picked.length === 0) {
            roleMissing = true
            this.#ground.changed()
            return
          }
          const value = (name: string) => String(form.get(name) ?? '').trim()
          const account: NewAccount = {
            login: value('login').toLowerCase(),
            called: value('called'),
            title: { de: value('titleDe'), en: value('titleEn') },
            roles: picked,
            officeId: value('officeId'),
            languages: readCodes(value('languages')),
            capacity: Number(value('capacity')),
          }
          // Stays open when it is refused: nothing has to be typed twice.
          void (one ? api.changeAccount(one.id, account) : api.createAccount(account))
            .then(async (made) => {
              this.#ground.closeDialog()
              await this.load()
              if ('link' in made) this.#showLink(made.account.called, made.link)
              else this.#ground.announce(t.saved)
            })
            .catch((error) => this.#ground.failed(error))
        },
      }),
    )
  }

  #switch(one: AccountRow): void {
    const { t, api } = this.#ground
    const change = () =>
      api
        .changeAccount(one.id, { disabled: !one.disabled })
        .then(() => this.load())
        .catch((error) => this.#ground.failed(error))
    if (one.disabled) {
      void change()
      return
    }
    this.#ground.openDialog(`disable-${one.id}`, () =>
      dialogTemplate(this.#ground, {
        title: `${t.accounts.disable}: ${one.called}`,
        body: html`<p>${t.accounts.disableText}</p>`,
        buttons: html`<button type="submit" class="danger">${icon(Ban)}<span>${t.accounts.disable}</span></button>`,
        submit: () => {
          this.#ground.closeDialog()
          void change()
        },
      }),
    )
  }

  async #invite(one: AccountRow): Promise<void> {
    try {
      const { link } = await this.#ground.api.invite(one.id)
      this.#showLink(one.called, link)
    } catch (error) {
      this.#ground.failed(error)
    }
  }

  #showLink(called: string, link: string): void {
    const { t } = this.#ground
    const address = new URL(link, location.href).href
    this.#ground.openDialog(`link-${called}`, () =>
      dialogTemplate(this.#ground, {
        title: t.accounts.linkTitle(called),
        leave: t.closeDialog,
        body: html`<p>${t.accounts.linkText}</p>
          <label class="stacked">
            <span>${t.accounts.linkLabel}</span>
            <input readonly value=${address} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
          </label>`,
        buttons: html`<button
          type="button"
          class="primary"
          @click=${() =>
            void navigator.clipboard
              .writeText(address)
              .then(() => this.#ground.announce(t.accounts.copied))
              .catch(() => undefined)}
        >
          ${icon(Copy)}<span>${t.accounts.copy}</span>
        </button>`,
      }),
    )
  }
}
