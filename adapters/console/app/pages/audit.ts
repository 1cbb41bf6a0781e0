import { html, nothing, type TemplateResult } from 'lit'
import type { AuditRow } from '../../contract.ts'
import { whenOf } from '../format.ts'
import type { Ground } from '../ground.ts'
import type { ConsolePage } from './page.ts'

/** Who did what, without any content. */
export class AuditPage implements ConsolePage {
  readonly #ground: Ground
  #rows: AuditRow[] | undefined
  #what = ''

  constructor(ground: Ground) {
    this.#ground = ground
  }

  async load(): Promise<void> {
    try {
      this.#rows = await this.#ground.api.audit()
      this.#ground.changed()
    } catch (error) {
      this.#ground.failed(error)
    }
  }

  template(): TemplateResult {
    const { t, lang } = this.#ground
    const kinds = [...new Set(this.#rows?.map(({ what }) => what))]
    const rows = this.#rows?.filter(({ what }) => this.#what === '' || what === this.#what)
    return html`<div class="page">
      <h1 id="audit-title">${t.audit.title}</h1>
      <p class="aside">${t.audit.text}</p>
      <div class="filters">
        <label class="stacked">
          <span>${t.audit.filter}</span>
          <select
            @change=${(event: Event) => {
              this.#what = (event.target as HTMLSelectElement).value
              this.#ground.changed()
            }}
          >
            <option value="">${t.audit.all}</option>
            ${kinds.map((what) => html`<option value=${what}>${t.audit.events[what]}</option>`)}
          </select>
        </label>
      </div>
      ${
        rows === undefined
          ? html`<p class="aside">${t.loading}</p>`
          : rows.length === 0
            ? html`<p class="empty">${t.audit.nothing}</p>`
            : html`<div class="table" tabindex="0" role="region" aria-labelledby="audit-title">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">${t.audit.when}</th>
                      <th scope="col">${t.audit.who}</th>
                      <th scope="col">${t.audit.what}</th>
                      <th scope="col">${t.audit.on}</th>
                      <th scope="col">${t.audit.code}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${rows.map(
                      (row) =>
                        html`<tr>
                          <td><time datetime=${row.at}>${whenOf(row.at, lang)}</time></td>
                          <td>${row.who === 'system' ? t.audit.system : row.called}</td>
                          <td>${t.audit.events[row.what]}</td>
                          <td class="id">${row.on ?? nothing}</td>
                          <td>${row.code ?? nothing}</td>
                        </tr>`,
                    )}
                  </tbody>
                </table>
              </div>`
      }
    </div>`
  }
}
