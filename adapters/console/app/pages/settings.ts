import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { CircleAlert, Plus, Save, Trash2, Undo2 } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { DeskSettings } from '../../contract.ts'
import { whenOf } from '../format.ts'
import type { Ground } from '../ground.ts'
import { type CalendarDay, previewDays, weeksFrom } from '../state/calendar.ts'
import { addDays, localDate } from '../state/local-date.ts'
import { readCodes } from '../state/written-list.ts'
import { monthTemplate } from '../views/month.ts'
import { draftOf, type RuleDraft, ruleOf, weekRuleTemplate } from '../views/week-rule.ts'
import type { ConsolePage } from './page.ts'

type Hours = DeskSettings['serviceDays']['hours'][number]
type Exception = DeskSettings['serviceDays']['exceptions'][number]
type PartnerDay = DeskSettings['partners'][number]

const weeksShown = 6

/** Service days, exceptions, partners and the line above the chat, with the weeks that come of it. */
export class SettingsPage implements ConsolePage {
  readonly #ground: Ground
  #saved: DeskSettings | undefined
  #draft: DeskSettings | undefined
  /** How each rule of the draft is being edited. */
  #rules = new WeakMap<Hours | PartnerDay, RuleDraft>()
  #changed = false
  /** Counts loads, so that fields start anew with each. */
  #round = 0

  constructor(ground: Ground) {
    this.#ground = ground
  }

  async load(): Promise<void> {
    // What is being typed is not thrown away by coming back.
    if (this.#changed) return
    try {
      this.#take(await this.#ground.api.settings())
    } catch (error) {
      this.#ground.failed(error)
    }
  }

  #take(settings: DeskSettings): void {
    this.#saved = settings
    this.#draft = structuredClone(settings)
    this.#rules = new WeakMap()
    this.#changed = false
    this.#round++
    this.#ground.changed()
  }

  readonly #touch = (): void => {
    this.#changed = true
    this.#ground.changed()
  }

  template(): TemplateResult {
    const { t, lang } = this.#ground
    const draft = this.#draft
    return html`<div class="page settings">
      <h1>${t.settings.title}</h1>
      ${
        draft === undefined
          ? html`<p class="aside">${t.loading}</p>`
          : keyed(
              this.#round,
              html`<p class="aside">
                  ${draft.from === 'pack' ? t.settings.fromPack : draft.changedAt ? t.settings.changed(draft.changedBy ?? '', whenOf(draft.changedAt, lang)) : nothing}
                </p>
                <form
                  novalidate
                  @submit=${(event: SubmitEvent) => {
                    event.preventDefault()
                    if ((event.currentTarget as HTMLFormElement).reportValidity()) void this.#save(draft)
                  }}
                >
                  ${this.#calendarTemplate(draft)} ${this.#hoursTemplate(draft)} ${this.#exceptionsTemplate(draft)}
                  ${this.#partnersTemplate(draft)} ${this.#bannerTemplate(draft)}
                  <div class="save-bar">
                    <button type="submit" class="primary">${icon(Save)}<span>${t.save}</span></button>
                    ${
                      this.#changed
                        ? html`<p class="status" data-status="waiting">${icon(CircleAlert)}<span>${t.settings.unsaved}</span></p>
                            <button type="button" class="quiet" @click=${() => this.#saved && this.#take(this.#saved)}>
                              ${icon(Undo2)}<span>${t.settings.discard}</span>
                            </button>`
                        : nothing
                    }
                  </div>
                </form>`,
            )
      }
    </div>`
  }

  #calendarTemplate(draft: DeskSettings): TemplateResult {
    const { t } = this.#ground
    const today = localDate(Date.now())
    const dates = weeksFrom(today, weeksShown)
    const saved = this.#changed ? undefined : draft.days
    const preview = previewDays(draft.serviceDays, dates)
    const days: CalendarDay[] = preview.map((day) => saved?.find(({ date }) => date === day.date) ?? day)
    return html`<section aria-labelledby="calendar-title">
      <h2 id="calendar-title">${t.settings.calendar}</h2>
      <p class="aside">${saved ? t.settings.calendarSaved : t.settings.calendarPreview}</p>
      ${monthTemplate(days, today, this.#ground)}
    </section>`
  }

  #hoursTemplate({ serviceDays }: DeskSettings): TemplateResult {
    const { t } = this.#ground
    return html`<section aria-labelledby="hours-title">
      <h2 id="hours-title">${t.settings.hours}</h2>
      <p class="aside">${t.settings.hoursText}</p>
      ${serviceDays.hours.map(
        (hours, index) =>
          html`<fieldset class="block">
            <legend>${t.settings.period(index + 1)}</legend>
            ${this.#ruleTemplate(`hours-${index}`, hours)}
            <div class="fields">
              <label class="stacked">
                <span>${t.settings.kind}</span>
                <select
                  @change=${(event: Event) => {
                    hours.kind = (event.target as HTMLSelectElement).value
                    this.#touch()
                  }}
                >
                  ${Object.entries(t.settings.kinds).map(
                    ([kind, words]) =>
                      html`<option value=${kind} ?selected=${kind === hours.kind}>${words}</option>`,
                  )}
                </select>
              </label>
              ${this.#dateField(t.settings.validFrom, hours.validFrom, true, (date) => {
                hours.validFrom = date
              })}
              ${this.#dateField(t.settings.validTo, hours.validTo ?? '', false, (date) => {
                hours.validTo = date === '' ? null : date
              })}
              <label class="check">
                <input
                  type="checkbox"
                  .checked=${hours.verified}
                  @change=${(event: Event) => {
                    hours.verified = (event.target as HTMLInputElement).checked
                    if (hours.verified) hours.checked = localDate(Date.now())
                    this.#touch()
                  }}
                />
                <span>${t.settings.verified}</span>
              </label>
            </div>
            ${this.#removeButton(t.settings.period(index + 1), () => {
              serviceDays.hours = serviceDays.hours.filter((one) => one !== hours)
            })}
          </fieldset>`,
      )}
      <button
        type="button"
        class="quiet"
        @click=${() => {
          serviceDays.hours = [
            ...serviceDays.hours,
            {
              kind: serviceDays.hours[0]?.kind ?? 'walk-in',
              rule: 'Mo 11:00-17:00',
              validFrom: addDays(localDate(Date.now()), 1),
              validTo: null,
              verified: true,
              checked: localDate(Date.now()),
            },
          ]
          this.#touch()
        }}
      >
        ${icon(Plus)}<span>${t.settings.addHours}</span>
      </button>
    </section>`
  }

  #exceptionsTemplate({ serviceDays }: DeskSettings): TemplateResult {
    const { t } = this.#ground
    const field = (exception: Exception, lang: 'de' | 'en', label: string) =>
      html`<label class="stacked">
        <span>${label}</span>
        <input
          lang=${lang}
          required
          maxlength="120"
          value=${exception.reason[lang]}
          @input=${(event: Event) => {
            exception.reason[lang] = (event.target as HTMLInputElement).value
            this.#touch()
          }}
        />
      </label>`
    return html`<section aria-labelledby="exceptions-title">
      <h2 id="exceptions-title">${t.settings.exceptions}</h2>
      <p class="aside">${t.settings.exceptionsText}</p>
      ${serviceDays.exceptions.map((exception, index) => {
        const window = exception.windows[0]
        const time = (edge: 'from' | 'until', label: string) =>
          html`<label class="stacked">
            <span>${label}</span>
            <input
              type="time"
              required
              value=${window?.[edge] ?? ''}
              @change=${(event: Event) => {
                if (window) window[edge] = (event.target as HTMLInputElement).value
                this.#touch()
              }}
            />
          </label>`
        return html`<fieldset class="block">
          <legend>${t.settings.exception(index + 1)}</legend>
          <div class="fields">
            ${this.#dateField(t.settings.date, exception.date, true, (date) => {
              exception.date = date
            })}
            <label class="stacked">
              <span>${t.settings.kind}</span>
              <select
                @change=${(event: Event) => {
                  exception.windows =
                    (event.target as HTMLSelectElement).value === 'open'
                      ? [{ from: '11:00', until: '17:00' }]
                      : []
                  this.#touch()
                }}
              >
                <option value="closed" ?selected=${!window}>${t.settings.closedDay}</option>
                <option value="open" ?selected=${window !== undefined}>${t.settings.otherTimes}</option>
              </select>
            </label>
            ${window ? html`${time('from', t.settings.from)} ${time('until', t.settings.until)}` : nothing}
            ${field(exception, 'de', t.settings.reasonDe)} ${field(exception, 'en', t.settings.reasonEn)}
          </div>
          ${this.#removeButton(t.settings.exception(index + 1), () => {
            serviceDays.exceptions = serviceDays.exceptions.filter((one) => one !== exception)
          })}
        </fieldset>`
      })}
      <button
        type="button"
        class="quiet"
        @click=${() => {
          serviceDays.exceptions = [
            ...serviceDays.exceptions,
            { date: addDays(localDate(Date.now()), 1), windows: [], reason: { de: '', en: '' } },
          ]
          this.#touch()
        }}
      >
        ${icon(Plus)}<span>${t.settings.addException}</span>
      </button>
    </section>`
  }

  #partnersTemplate(draft: DeskSettings): TemplateResult {
    const { t, lang, pack } = this.#ground
    const text = (
      label: string,
      value: string,
      required: boolean,
      put: (value: string) => void,
      of?: 'de' | 'en',
    ) =>
      html`<label class="stacked">
        <span>${label}</span>
        <input
          lang=${of ?? nothing}
          ?required=${required}
          value=${value}
          @input=${(event: Event) => {
            put((event.target as HTMLInputElement).value)
            this.#touch()
          }}
        />
      </label>`
    return html`<section aria-labelledby="partners-title">
      <h2 id="partners-title">${t.settings.partners}</h2>
      <p class="aside">${t.settings.partnersText}</p>
      ${draft.partners.map(
        (partner) =>
          html`<details class="block" ?open=${partner.name.de === ''}>
            <summary>
              ${partner.name[lang] || t.settings.addPartner}
              ${partner.example ? html`<span class="tag">${t.settings.example}</span>` : nothing}
            </summary>
            ${this.#ruleTemplate(`partner-${partner.id}`, partner)}
            <div class="fields">
              ${text(
                t.settings.partnerDe,
                partner.name.de,
                true,
                (value) => {
                  partner.name.de = value
                },
                'de',
              )}
              ${text(
                t.settings.partnerEn,
                partner.name.en,
                true,
                (value) => {
                  partner.name.en = value
                },
                'en',
              )}
              ${this.#dateField(t.settings.validFrom, partner.validFrom, true, (date) => {
                partner.validFrom = date
              })}
              ${this.#dateField(t.settings.validTo, partner.validTo, true, (date) => {
                partner.validTo = date
              })}
              ${text(t.accounts.languages, partner.languages.join(', '), false, (value) => {
                partner.languages = readCodes(value)
              })}
              <label class="check">
                <input
                  type="checkbox"
                  .checked=${partner.example}
                  @change=${(event: Event) => {
                    partner.example = (event.target as HTMLInputElement).checked
                    this.#touch()
                  }}
                />
                <span>${t.settings.example}</span>
              </label>
            </div>
            <fieldset class="topics">
              <legend>${t.settings.topics}</legend>
              ${pack.topics.map(
                ({ id, title }) =>
                  html`<label class="check">
                    <input
                      type="checkbox"
                      .checked=${partner.topics.includes(id)}
                      @change=${(event: Event) => {
                        partner.topics = (event.target as HTMLInputElement).checked
                          ? [...partner.topics, id]
                          : partner.topics.filter((one) => one !== id)
                        this.#touch()
                      }}
                    />
                    <span>${title[lang]}</span>
                  </label>`,
              )}
            </fieldset>
            ${this.#removeButton(partner.name[lang], () => {
              draft.partners = draft.partners.filter((one) => one !== partner)
            })}
          </details>`,
      )}
      <button
        type="button"
        class="quiet"
        @click=${() => {
          const today = localDate(Date.now())
          draft.partners = [
            ...draft.partners,
            {
              id: `partner-${Date.now().toString(36)}`,
              name: { de: '', en: '' },
              rule: 'Mo 14:00-16:00',
              validFrom: today,
              validTo: addDays(today, 180),
              languages: ['de'],
              topics: [],
              example: false,
            },
          ]
          this.#touch()
        }}
      >
        ${icon(Plus)}<span>${t.settings.addPartner}</span>
      </button>
    </section>`
  }

  #bannerTemplate({ banner }: DeskSettings): TemplateResult {
    const { t } = this.#ground
    const field = (lang: 'de' | 'en', label: string) =>
      html`<label class="stacked">
        <span>${label}</span>
        <input
          lang=${lang}
          maxlength="200"
          value=${banner[lang]}
          @input=${(event: Event) => {
            banner[lang] = (event.target as HTMLInputElement).value
            this.#touch()
          }}
        />
      </label>`
    return html`<section aria-labelledby="banner-title">
      <h2 id="banner-title">${t.settings.banner}</h2>
      <p class="aside">${t.settings.bannerText}</p>
      ${field('de', t.settings.bannerDe)} ${field('en', t.settings.bannerEn)}
    </section>`
  }

  #ruleTemplate(name: string, of: Hours | PartnerDay): TemplateResult {
    const draft = this.#rules.get(of) ?? draftOf(of.rule)
    return weekRuleTemplate(name, draft, this.#ground, (next) => {
      this.#rules.set(of, next)
      // Stays as it was while something is missing; saving asks for it.
      of.rule = ruleOf(next) ?? of.rule
      this.#touch()
    })
  }

  #dateField(label: string, value: string, required: boolean, put: (date: string) => void): TemplateResult {
    return html`<label class="stacked">
      <span>${label}</span>
      <input
        type="date"
        ?required=${required}
        value=${value}
        @change=${(event: Event) => {
          put((event.target as HTMLInputElement).value)
          this.#touch()
        }}
      />
    </label>`
  }

  #removeButton(name: string, remove: () => void): TemplateResult {
    return html`<button
      type="button"
      class="small remove"
      @click=${() => {
        remove()
        this.#round++
        this.#touch()
      }}
    >
      ${icon(Trash2)}<span>${this.#ground.t.remove}</span><span class="hidden">: ${name}</span>
    </button>`
  }

  async #save(draft: DeskSettings): Promise<void> {
    const { api, t } = this.#ground
    const rules = [...draft.serviceDays.hours, ...draft.partners].map((one) => this.#rules.get(one))
    if (rules.some((rule) => rule !== undefined && ruleOf(rule) === undefined)) {
      this.#ground.announce(t.settings.incomplete)
      return
    }
    try {
      const { serviceDays, partners, banner } = draft
      this.#take(await api.saveSettings({ serviceDays, partners, banner }))
      this.#ground.announce(t.saved)
    } catch (error) {
      this.#ground.failed(error)
    }
  }
}
