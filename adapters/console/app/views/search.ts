import { html, nothing, type TemplateResult } from 'lit'
import { FileText, List, MapPin, MessageSquareText, Phone, Search, TextCursorInput } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import { dialAddress, outsideLink } from '../../../web/widget/outside-link.ts'
import type { SearchResults } from '../../contract.ts'
import { languageNames } from '../format.ts'
import type { Ground } from '../ground.ts'
import { writeRoute } from '../state/route.ts'

const waitMs = 300

/** One box over entries, offices, materials and the staff's lists. */
export class SearchPanel {
  readonly #ground: Ground
  /** Distinguishes the box of the desk from that of the page. */
  readonly #id: string
  #query = ''
  #results: SearchResults | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(ground: Ground, id: string) {
    this.#ground = ground
    this.#id = id
  }

  focus(): void {
    document.getElementById(this.#id)?.focus()
  }

  /** @param insert - puts a text into the composer; without it results are for reading. */
  template(insert?: (text: string) => void): TemplateResult {
    const { t } = this.#ground
    return html`<section class="part search" role="search" aria-label=${t.search.title}>
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault()
          void this.#find()
        }}
      >
        <label for=${this.#id} class="hidden">${t.search.title}</label>
        <span class="search-field">
          ${icon(Search)}
          <input
            id=${this.#id}
            type="search"
            autocomplete="off"
            placeholder=${t.search.placeholder}
            .value=${this.#query}
            @input=${(event: InputEvent) => this.#write((event.target as HTMLInputElement).value)}
          />
        </span>
      </form>
      <div class="results" aria-live="polite">${this.#results ? this.#resultsTemplate(this.#results, insert) : nothing}</div>
    </section>`
  }

  #write(query: string): void {
    this.#query = query
    clearTimeout(this.#timer)
    if (query.trim() === '') {
      this.#results = undefined
      this.#ground.changed()
    } else this.#timer = setTimeout(() => void this.#find(), waitMs)
  }

  async #find(): Promise<void> {
    clearTimeout(this.#timer)
    const query = this.#query.trim()
    if (query === '') return
    try {
      const results = await this.#ground.api.search(query)
      if (query !== this.#query.trim()) return
      this.#results = results
      this.#ground.changed()
    } catch (error) {
      this.#ground.failed(error)
    }
  }

  #resultsTemplate(
    { entries, offices, materials, lists }: SearchResults,
    insert: ((text: string) => void) | undefined,
  ): TemplateResult {
    const { t, lang } = this.#ground
    const button = (text: string, name: string) =>
      insert
        ? html`<button type="button" class="small main" @click=${() => insert(text)}>
            ${icon(TextCursorInput)}<span>${t.search.insert}</span><span class="hidden">: ${name}</span>
          </button>`
        : nothing
    const count = entries.length + offices.length + materials.length + lists.length
    if (count === 0) return html`<p class="aside">${t.search.nothing}</p>`
    return html`<p class="hidden">${t.search.found(count)}</p>
      ${
        entries.length > 0
          ? html`<h3>${icon(MessageSquareText)}<span>${t.search.entries}</span></h3>
              <ul>
                ${entries.map(
                  (one) =>
                    html`<li>
                      ${outsideLink({ url: one.url, content: one.title[lang], hint: t.newTab })}
                      <p class="text">${one.answer[lang]}</p>
                      <p class="buttons">${button(one.answer[lang], one.title[lang])}</p>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${
        offices.length > 0
          ? html`<h3>${icon(MapPin)}<span>${t.search.offices}</span></h3>
              <ul>
                ${offices.map(
                  (one) =>
                    html`<li>
                      ${one.url ? outsideLink({ url: one.url, content: one.name[lang], hint: t.newTab }) : html`<strong>${one.name[lang]}</strong>`}
                      <p>${one.address ?? ''}</p>
                      <p>${one.hours[lang]}</p>
                      ${one.phone ? html`<p>${outsideLink({ url: dialAddress(one.phone), content: html`${icon(Phone)}<span>${one.phone}</span>`, className: 'with-icon' })}</p>` : nothing}
                      <p class="buttons">
                        ${button([one.name[lang], one.address, one.phone, one.hours[lang]].filter(Boolean).join('\n'), one.name[lang])}
                      </p>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${
        materials.length > 0
          ? html`<h3>${icon(FileText)}<span>${t.search.materials}</span></h3>
              <ul>
                ${materials.map(
                  (one) =>
                    html`<li>
                      ${one.url ? outsideLink({ url: one.url, content: one.title[lang], hint: t.newTab }) : one.title[lang]}
                      ${one.languages.length > 0 ? html`<p class="aside">${languageNames(one.languages, lang)}</p>` : nothing}
                      <p class="buttons">${button([one.title[lang], one.url].filter(Boolean).join('\n'), one.title[lang])}</p>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${
        lists.length > 0
          ? html`<h3>${icon(List)}<span>${t.search.lists}</span></h3>
              <ul>
                ${lists.map(
                  ({ listId, list, item }) =>
                    html`<li>
                      <strong>${item.name}</strong>
                      <p>${item.text}</p>
                      <p class="aside"><a href=${writeRoute({ page: 'lists', id: listId })}>${list}</a></p>
                      <p class="buttons">
                        ${button([item.name, item.text, item.phone, item.url].filter(Boolean).join('\n'), item.name)}
                      </p>
                    </li>`,
                )}
              </ul>`
          : nothing
      }`
  }
}
