import { html, type TemplateResult } from 'lit'
import type { Ground } from '../ground.ts'
import { SearchPanel } from '../views/search.ts'
import type { ConsolePage } from './page.ts'

/** The search on a page of its own, for those who answer no conversations. */
export class SearchPage implements ConsolePage {
  readonly panel: SearchPanel
  readonly #ground: Ground

  constructor(ground: Ground) {
    this.#ground = ground
    this.panel = new SearchPanel(ground, 'search-page')
  }

  async load(): Promise<void> {}

  template(): TemplateResult {
    const { t } = this.#ground
    return html`<div class="page narrow">
      <h1>${t.pages.search}</h1>
      <p class="aside">${t.search.page}</p>
      ${this.panel.template()}
    </div>`
  }
}
