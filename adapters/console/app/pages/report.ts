import { html, type TemplateResult } from 'lit'
import { Printer } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { Report, ReportFigures } from '../../contract.ts'
import { minutesOf, monthOf } from '../format.ts'
import type { Ground } from '../ground.ts'
import type { ConsolePage } from './page.ts'

/** What the office owes its council: numbers of a stretch of time, by month. Prints on A4. */
export class ReportPage implements ConsolePage {
  readonly #ground: Ground
  #report: Report | undefined

  constructor(ground: Ground) {
    this.#ground = ground
  }

  async load(): Promise<void> {
    await this.#show(this.#report?.year)
  }

  async #show(year: string | undefined): Promise<void> {
    try {
      this.#report = await this.#ground.api.report(year)
      this.#ground.changed()
    } catch (error) {
      this.#ground.failed(error)
    }
  }

  template(): TemplateResult {
    const { t, lang } = this.#ground
    const report = this.#report
    if (report === undefined)
      return html`<div class="page"><h1>${t.report.title}</h1><p class="aside">${t.loading}</p></div>`
    return html`<div class="page">
      <header class="page-head">
        <h1 id="report-title">${t.report.title} ${report.year}</h1>
        <button type="button" class="quiet" @click=${() => window.print()}>${icon(Printer)}<span>${t.print}</span></button>
      </header>
      <p class="aside">${t.report.text}</p>
      <div class="filters">
        <label class="stacked">
          <span>${t.report.year}</span>
          <select @change=${(event: Event) => void this.#show((event.target as HTMLSelectElement).value)}>
            ${report.years.map((year) => html`<option ?selected=${year === report.year}>${year}</option>`)}
          </select>
        </label>
      </div>
      ${
        report.months.length === 0
          ? html`<p class="empty">${t.report.nothing}</p>`
          : html`<div class="table" tabindex="0" role="region" aria-labelledby="report-title">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${t.report.month}</th>
                    ${this.#columns().map(([name]) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${report.months.map((one) => this.#row(monthOf(one.month, lang), one))}
                  ${this.#row(t.report.whole, report.whole)}
                </tbody>
              </table>
            </div>`
      }
    </div>`
  }

  #row(name: string, figures: ReportFigures): TemplateResult {
    return html`<tr>
      <th scope="row">${name}</th>
      ${this.#columns().map(([, read]) => html`<td>${read(figures)}</td>`)}
    </tr>`
  }

  #columns(): [name: string, read: (figures: ReportFigures) => string][] {
    const { t } = this.#ground
    const { report } = t
    const share = (count: number, of: number | undefined) =>
      of === undefined ? String(count) : `${count} (${Math.round(of * 100)} %)`
    const list = (counted: Record<string, number>, names: Record<string, string>) =>
      Object.entries(counted)
        .map(([what, count]) => `${names[what] ?? what}: ${count}`)
        .join(', ') || report.none
    return [
      [report.questions, (one) => String(one.questions)],
      [report.answers, (one) => share(one.answers, one.answeredShare)],
      [report.emergencies, (one) => String(one.emergencies)],
      [report.requested, (one) => String(one.requested)],
      [report.answered, (one) => String(one.answered)],
      [report.kept, (one) => share(one.kept, one.keptShare)],
      [
        report.minutes,
        ({ minutes }) =>
          minutes ? report.minutesText(minutesOf(minutes.half), minutesOf(minutes.mostly)) : report.none,
      ],
      [report.closed, (one) => list(one.closed, { ...t.reasons, ...report.closedBy })],
      [report.rated, (one) => list(one.rated, report.ratings)],
    ]
  }
}
