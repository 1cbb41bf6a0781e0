import { html, nothing, type TemplateResult } from 'lit'
import { CircleCheck, CircleQuestionMark, CircleX } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import { longDay } from '../format.ts'
import type { Ground } from '../ground.ts'
import type { CalendarDay } from '../state/calendar.ts'
import { weekdays } from '../state/hours-rule.ts'

const icons = { open: CircleCheck, closed: CircleX, unknown: CircleQuestionMark }

/** Whole weeks as a table, a week a row: what each day will be. */
export function monthTemplate(days: readonly CalendarDay[], today: string, ground: Ground): TemplateResult {
  const { t, lang } = ground
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, index) =>
    days.slice(index * 7, index * 7 + 7),
  )
  return html`<div class="table" tabindex="0" role="group" aria-label=${t.settings.calendar}>
    <table class="month">
      <thead>
        <tr>
          ${weekdays.map(
            (day) =>
              html`<th scope="col"><span aria-hidden="true">${t.weekdaysShort[day]}</span><span class="hidden">${t.weekdays[day]}</span></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map(
                (day) =>
                  html`<td data-state=${day.state} data-past=${day.date < today || nothing} data-today=${day.date === today || nothing}>
                    <span class="date" aria-hidden="true">${Number(day.date.slice(8))}.${Number(day.date.slice(5, 7))}.</span>
                    <span class="hidden">${longDay(day.date, lang)}: ${t.settings.day[day.state]}</span>
                    ${
                      day.state === 'closed' && !day.reason
                        ? nothing
                        : html`<span class="status" data-status=${day.state} aria-hidden="true">${icon(icons[day.state])}</span>`
                    }
                    ${day.windows.map(({ from, until }) => html`<span class="window">${from}–${until}</span>`)}
                    ${day.reason ? html`<small>${day.reason[lang]}</small>` : nothing}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
