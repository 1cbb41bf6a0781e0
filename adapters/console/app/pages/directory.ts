import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { Globe, Languages, Mail, MapPin, Phone, Printer } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import { dialAddress, outsideLink } from '../../../web/widget/outside-link.ts'
import type { DirectoryOffice } from '../../contract.ts'
import type { DirectoryFilter } from '../api.ts'
import { languageName, languageNames, shortDate } from '../format.ts'
import type { Ground } from '../ground.ts'
import { localDate } from '../state/local-date.ts'
import type { ConsolePage } from './page.ts'

/** All offices, by topic, language, group and day; printable. */
export class DirectoryPage implements ConsolePage {
  readonly #ground: Ground
  #filter: DirectoryFilter = {}
  #offices: DirectoryOffice[] | undefined
  /** Without any filter: where the groups to choose from come from. */
  #all: DirectoryOffice[] = []

  constructor(ground: Ground) {
    this.#ground = ground
  }

  async load(): Promise<void> {
    const filter = this.#filter
    try {
      const offices = await this.#ground.api.directory(filter)
      if (filter !== this.#filter) return
      this.#offices = offices
      if (Object.values(filter).every((value) => !value)) this.#all = offices
      this.#ground.changed()
    } catch (error) {
      this.#ground.failed(error)
    }
  }

  template(): TemplateResult {
    const { t, lang, pack } = this.#ground
    const offices = this.#offices
    return html`<div class="page">
      <header class="page-head">
        <h1>${t.directory.title}</h1>
        <button type="button" class="quiet" @click=${() => window.print()}>${icon(Printer)}<span>${t.print}</span></button>
      </header>
      <form class="filters" role="search" aria-label=${t.directory.title} @submit=${(event: Event) => event.preventDefault()}>
        ${this.#select(
          'topic',
          t.directory.topic,
          pack.topics.map(({ id, title }) => [id, title[lang]]),
        )}
        ${this.#select(
          'language',
          t.directory.language,
          pack.languages.map((code) => [code, languageName(code, lang)]),
        )}
        <label class="stacked">
          <span>${t.directory.group}</span>
          <input name="group" list="directory-groups" autocomplete="off" placeholder=${t.directory.all} @change=${this.#picked} />
          <datalist id="directory-groups">${this.#groups.map((group) => html`<option value=${group}></option>`)}</datalist>
        </label>
        <label class="stacked">
          <span>${t.directory.day}</span>
          <input name="day" type="date" @change=${this.#picked} />
        </label>
      </form>
      <p class="print-only">${this.#printedTemplate()}</p>
      <p class="aside" role="status">${offices ? t.directory.found(offices.length) : t.loading}</p>
      ${
        offices?.length === 0
          ? html`<p class="empty">${t.directory.nothing}</p>`
          : html`<div class="cards">
              ${repeat(
                offices ?? [],
                ({ id }) => id,
                (office) => this.#officeTemplate(office),
              )}
            </div>`
      }
    </div>`
  }

  /** Groups as the offices name them. */
  get #groups(): string[] {
    const { lang } = this.#ground
    return [...new Set(this.#all.flatMap(({ groups }) => groups.map((one) => one[lang])))].sort()
  }

  readonly #picked = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement | HTMLInputElement
    this.#filter = { ...this.#filter, [name]: value }
    void this.load()
  }

  #select(name: keyof DirectoryFilter, label: string, options: Array<[string, string]>): TemplateResult {
    return html`<label class="stacked">
      <span>${label}</span>
      <select
        name=${name}
        @change=${this.#picked}
      >
        <option value="">${this.#ground.t.directory.all}</option>
        ${options.map(
          ([value, words]) =>
            html`<option value=${value} ?selected=${this.#filter[name] === value}>${words}</option>`,
        )}
      </select>
    </label>`
  }

  /** On paper the filter is gone: what was chosen, and the day it was printed. */
  #printedTemplate(): string {
    const { t, lang, pack } = this.#ground
    const { topic, language, group, day } = this.#filter
    const chosen = [
      [t.directory.topic, pack.topics.find(({ id }) => id === topic)?.title[lang]],
      [t.directory.language, language && languageName(language, lang)],
      [t.directory.group, group],
      [t.directory.day, day && shortDate(day, lang)],
    ]
    return [
      t.directory.printed(shortDate(localDate(Date.now()), lang)),
      ...chosen.flatMap(([name, value]) => (value ? `${name}: ${value}` : [])),
    ].join(' · ')
  }

  #officeTemplate(office: DirectoryOffice): TemplateResult {
    const { t, lang } = this.#ground
    return html`<article class="office">
      <h2><span lang="de">${office.name.de}</span>${
        lang !== 'de' && office.name[lang] !== office.name.de
          ? html` <small>${office.name[lang]}</small>`
          : nothing
      }</h2>
      <p>${office.responsible[lang]}</p>
      ${office.address ? html`<p class="with-icon">${icon(MapPin)}<span lang="de">${office.address}</span></p>` : nothing}
      <p class="hours">${office.hours[lang]}</p>
      ${office.week.length > 0 ? html`<ul class="week">${office.week.map((day) => html`<li>${day[lang]}</li>`)}</ul>` : nothing}
      ${office.appointment ? html`<p>${office.appointment[lang]}</p>` : nothing}
      <p class="contacts">
        ${office.phone ? outsideLink({ url: dialAddress(office.phone), content: html`${icon(Phone)}<span class="number">${office.phone}</span>`, className: 'with-icon' }) : nothing}
        ${office.email ? outsideLink({ url: `mailto:${office.email}`, content: html`${icon(Mail)}<span>${office.email}</span>`, className: 'with-icon' }) : nothing}
        ${office.url ? outsideLink({ url: office.url, content: html`${icon(Globe)}<span>${host(office.url)}</span>`, hint: t.newTab, className: 'with-icon' }) : nothing}
      </p>
      <p class="with-icon">
        ${icon(Languages)}<span
          >${t.directory.languages}: ${office.languages.length > 0 ? languageNames(office.languages, lang) : t.directory.languagesUnknown}</span
        >
      </p>
      ${office.groups.length > 0 ? html`<p>${t.directory.groups}: ${office.groups.map((one) => one[lang]).join(', ')}</p>` : nothing}
      ${office.note ? html`<p class="note-line">${office.note[lang]}</p>` : nothing}
      <p class="aside">${t.directory.checked(office.checked)}</p>
    </article>`
  }
}

function host(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}
