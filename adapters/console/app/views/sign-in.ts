import { html, nothing, type TemplateResult } from 'lit'
import { CircleAlert, KeyRound, LogIn } from 'lucide'
import { door } from '../../../web/widget/door.ts'
import { icon } from '../../../web/widget/icon.ts'
import type { InvitationState } from '../../contract.ts'
import type { Language, Texts } from '../texts.ts'
import { languageSwitch } from './language-switch.ts'

export interface SignInState {
  t: Texts
  lang: Language
  signOn: boolean
  /** Why it did not work, in a sentence. */
  error: string
  /** Signed out by the clock or by themselves. */
  notice: string
  busy: boolean
  setLanguage(language: Language): void
  signIn(login: string, password: string): void
}

/** Sign-in: pasting and password managers work, no puzzle. */
export function signInTemplate(state: SignInState): TemplateResult {
  const { t } = state
  return frame(
    state,
    t.signIn.title,
    html`${state.notice ? html`<p class="notice-line" role="status">${state.notice}</p>` : nothing}
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget as HTMLFormElement)
          state.signIn(String(form.get('username') ?? ''), String(form.get('password') ?? ''))
        }}
      >
        <label class="stacked">
          <span>${t.signIn.login}</span>
          <input name="username" id="username" autocomplete="username" autocapitalize="none" spellcheck="false" required aria-describedby="sign-in-error" />
        </label>
        <label class="stacked">
          <span>${t.signIn.password}</span>
          <input name="password" id="password" type="password" autocomplete="current-password" required aria-describedby="sign-in-error" />
        </label>
        ${errorTemplate(state.error)}
        <button type="submit" class="primary wide" aria-disabled=${state.busy}>${icon(LogIn)}<span>${t.signIn.action}</span></button>
      </form>
      ${
        state.signOn
          ? html`<p class="or">${t.signIn.or}</p>
              <a class="quiet wide" href="/console/sign-on">${icon(KeyRound)}<span>${t.signIn.signOn}</span></a>`
          : nothing
      }
      <p class="aside">${t.signIn.help}</p>`,
  )
}

export interface InvitationFormState extends SignInState {
  /** Unset while it is being looked up; `invalid` when the link is used up. */
  invitation: InvitationState | 'invalid' | undefined
  use(form: {
    password: string
    login?: string
    called?: string
    titleDe?: string
    titleEn?: string
    languages?: string
  }): void
  leave(): void
}

/** The page behind a link that was given out once: the first account, or a new password. */
export function invitationTemplate(state: InvitationFormState): TemplateResult {
  const { t, invitation } = state
  if (invitation === undefined)
    return frame(state, t.invitation.title, html`<p aria-busy="true">${t.loading}</p>`)
  if (invitation === 'invalid')
    return frame(
      state,
      t.invitation.title,
      html`<p>${t.invitation.invalid}</p>
        <button type="button" class="primary wide" @click=${state.leave}>${t.invitation.toSignIn}</button>`,
    )
  const first = invitation.for === 'first-account'
  return frame(
    state,
    first ? t.invitation.first : t.invitation.password,
    html`<p>${first ? t.invitation.firstText : t.invitation.passwordText}</p>
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget as HTMLFormElement)
          const value = (name: string) => String(form.get(name) ?? '').trim()
          state.use({
            password: String(form.get('password') ?? ''),
            ...(first
              ? {
                  login: value('username').toLowerCase(),
                  called: value('called'),
                  titleDe: value('titleDe'),
                  titleEn: value('titleEn'),
                  languages: value('languages'),
                }
              : {}),
          })
        }}
      >
        ${
          first
            ? html`<label class="stacked">
                  <span>${t.signIn.login}</span>
                  <input name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required pattern="[A-Za-z0-9][A-Za-z0-9._@\\-]{1,63}" aria-describedby="login-hint" />
                  <small id="login-hint">${t.invitation.loginHint}</small>
                </label>
                <label class="stacked">
                  <span>${t.accounts.called}</span>
                  <input name="called" autocomplete="given-name" required maxlength="40" aria-describedby="called-hint" />
                  <small id="called-hint">${t.accounts.calledHint}</small>
                </label>
                <label class="stacked"><span>${t.accounts.titleDe}</span><input name="titleDe" lang="de" required maxlength="40" value="Beratung" /></label>
                <label class="stacked"><span>${t.accounts.titleEn}</span><input name="titleEn" lang="en" required maxlength="40" value="counsellor" /></label>
                <label class="stacked">
                  <span>${t.accounts.languages}</span>
                  <input name="languages" value="de, en" aria-describedby="languages-hint" />
                  <small id="languages-hint">${t.accounts.languagesHint}</small>
                </label>`
            : html`<input class="hidden" name="username" autocomplete="username" value=${invitation.login ?? ''} readonly tabindex="-1" aria-hidden="true" />`
        }
        <label class="stacked">
          <span>${t.invitation.newPassword}</span>
          <input name="password" type="password" autocomplete="new-password" required minlength="12" maxlength="200" aria-describedby="password-hint sign-in-error" />
          <small id="password-hint">${t.invitation.passwordHint}</small>
        </label>
        ${errorTemplate(state.error)}
        <button type="submit" class="primary wide" aria-disabled=${state.busy}>${icon(LogIn)}<span>${t.invitation.action}</span></button>
      </form>`,
  )
}

function errorTemplate(error: string): TemplateResult {
  return html`<p id="sign-in-error" class="error" role="alert">
    ${error === '' ? nothing : html`${icon(CircleAlert)}<span>${error}</span>`}
  </p>`
}

function frame(state: SignInState, title: string, body: TemplateResult): TemplateResult {
  return html`<div class="gate">
    <header>
      <p class="brand">${icon(door, 'mark')}<span>Türöffner</span></p>
      ${languageSwitch(state.lang, state.t, state.setLanguage)}
    </header>
    <main>
      <h1>${title}</h1>
      ${body}
    </main>
  </div>`
}
