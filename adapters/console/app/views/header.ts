import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import {
  CircleCheck,
  CircleQuestionMark,
  CircleX,
  Clock,
  Keyboard,
  LogOut,
  Menu,
  TriangleAlert,
  UserRound,
  WifiOff,
} from 'lucide'
import { door } from '../../../web/widget/door.ts'
import { icon } from '../../../web/widget/icon.ts'
import type { Overview } from '../../contract.ts'
import { askForNotifications, notificationState, playTone } from '../attention.ts'
import { openHelp } from '../dialogs/help.ts'
import { whenOf } from '../format.ts'
import type { Ground } from '../ground.ts'
import { keepPreferences } from '../preferences.ts'
import { isOpenTo, type Page, writeRoute } from '../state/route.ts'
import { languageSwitch } from './language-switch.ts'

export interface HeaderState {
  page: Page
  overview: Overview | undefined
  /** What this counsellor said of themselves. */
  presence: 'here' | 'away'
  lost: boolean
  menuOpen: boolean
  setPresence(state: 'here' | 'away'): void
  toggleMenu(): void
  setLanguage(language: Ground['lang']): void
  signOut(): void
}

/** Name, places, how the desk stands, and the person's own switches. */
export function headerTemplate(ground: Ground, state: HeaderState): TemplateResult {
  const { t, me } = ground
  const places: Array<[Page, boolean]> = [
    ['desk', me.may.write],
    ['search', true],
    ['directory', true],
    ['lists', true],
  ]
  return html`<header class="top" data-menu-open=${state.menuOpen || nothing}>
    <a class="brand" href=${writeRoute({ page: me.may.write ? 'desk' : 'search' })}>
      ${icon(door, 'mark')}<span>Türöffner</span><span class="hidden"> ${t.console}</span>
    </a>
    <button type="button" class="menu-button" aria-expanded=${state.menuOpen} aria-controls="places" @click=${state.toggleMenu}>
      ${icon(Menu)}<span>${t.header.menu}</span>
    </button>
    <nav id="places" aria-label=${t.header.places}>
      ${places.map(([page, may]) =>
        may
          ? html`<a href=${writeRoute({ page })} aria-current=${state.page === page ? 'page' : nothing}>${t.pages[page]}</a>`
          : nothing,
      )}
    </nav>
    ${state.overview ? deskTemplate(state.overview, ground) : nothing}
    ${state.lost ? html`<p class="lost" role="status">${icon(WifiOff)}<span>${t.header.lost}</span></p>` : nothing}
    <div class="own">
      ${
        me.may.write
          ? html`<button
              type="button"
              class="presence-switch"
              aria-pressed=${state.presence === 'here'}
              @click=${() => state.setPresence(state.presence === 'here' ? 'away' : 'here')}
            >
              ${icon(state.presence === 'here' ? CircleCheck : Clock)}<span>${t.header.presence[state.presence]}</span>
            </button>`
          : nothing
      }
      ${languageSwitch(ground.lang, t, state.setLanguage)}
      <button type="button" class="help-button" @click=${() => openHelp(ground)}>
        ${icon(Keyboard)}<span class="hidden">${t.help.title}</span>
      </button>
      ${accountTemplate(ground, state)}
    </div>
  </header>`
}

function deskTemplate({ desk, alarms }: Overview, { t, lang }: Ground): TemplateResult {
  const words = desk.open
    ? t.header.open(desk.until ? whenOf(desk.until, lang) : '')
    : t.header.closed(desk.next ? whenOf(desk.next, lang) : '')
  return html`<div class="desk-state">
    <p>
      ${icon(desk.open ? CircleCheck : CircleX)}<span>${words}</span>
      ${
        desk.verified
          ? nothing
          : html`<span class="unverified" title=${t.header.unverifiedHint}>${icon(CircleQuestionMark)}<span>${t.header.unverified}</span></span>`
      }
    </p>
    ${
      alarms.length > 0
        ? html`<details class="alarms">
            <summary>${icon(TriangleAlert)}<span>${t.header.alarms(alarms.length)}</span></summary>
            <ul>
              ${alarms.map(
                ({ kind, id }) =>
                  html`<li>
                    ${t.alarms[kind]}
                    ${id ? html`<a href=${writeRoute({ page: 'desk', id })}>${t.header.look}</a>` : nothing}
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
  </div>`
}

function accountTemplate(ground: Ground, state: HeaderState): TemplateResult {
  const { t, me, lang, preferences } = ground
  const notifications = notificationState()
  return html`<details class="account">
    <summary>${icon(UserRound)}<span>${me.called}</span></summary>
    <div class="panel">
      <p><strong>${me.called}</strong>, ${me.title[lang]}</p>
      <p class="aside">${me.roles.map((role) => t.roles[role]).join(', ')}</p>
      ${officeTemplate(ground, state.page)}
      <label class="check">
        <input
          type="checkbox"
          .checked=${preferences.sound}
          @change=${(event: Event) => {
            preferences.sound = (event.target as HTMLInputElement).checked
            keepPreferences(preferences)
            if (preferences.sound) playTone()
          }}
        />
        <span>${t.header.sound}</span>
      </label>
      ${
        notifications === 'denied' || notifications === 'unsupported'
          ? html`<p class="aside">${t.header.notifications[notifications]}</p>`
          : html`<label class="check">
                <input
                  type="checkbox"
                  aria-describedby="notify-hint"
                  .checked=${live(preferences.notifications && notifications === 'granted')}
                  @change=${async (event: Event) => {
                    const wanted = (event.target as HTMLInputElement).checked
                    preferences.notifications = wanted && (await askForNotifications()) === 'granted'
                    keepPreferences(preferences)
                    ground.changed()
                  }}
                />
                <span>${t.header.notify}</span>
              </label>
              <p class="aside" id="notify-hint">${t.header.notifyHint}</p>`
      }
      <button type="button" class="quiet" id="sign-out" @click=${state.signOut}>${icon(LogOut)}<span>${t.header.signOut}</span></button>
    </div>
  </details>`
}

/** Places for those who keep the house: out of the way of those who answer. */
function officeTemplate({ t, me }: Ground, present: Page): TemplateResult | typeof nothing {
  const places = (['report', 'settings', 'accounts', 'audit'] as const).filter((page) => isOpenTo(me, page))
  if (places.length === 0) return nothing
  return html`<ul class="office-places">
    ${places.map(
      (page) =>
        html`<li><a href=${writeRoute({ page })} aria-current=${present === page ? 'page' : nothing}>${t.pages[page]}</a></li>`,
    )}
  </ul>`
}
