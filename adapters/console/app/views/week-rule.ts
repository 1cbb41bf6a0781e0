import { html, nothing, type TemplateResult } from 'lit'
import { CircleAlert, Minus, Plus } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { Ground } from '../ground.ts'
import { readRule, type WeekRule, weekdays, writeRule } from '../state/hours-rule.ts'

/** How one rule is being edited: with boxes, or as text when it says more than boxes can. */
export type RuleDraft = { mode: 'boxes'; week: WeekRule } | { mode: 'text'; rule: string }

export function draftOf(rule: string): RuleDraft {
  const week = readRule(rule)
  return week ? { mode: 'boxes', week } : { mode: 'text', rule }
}

/** @returns the rule as the server reads it; undefined while something is missing. */
export function ruleOf(draft: RuleDraft): string | undefined {
  return draft.mode === 'boxes' ? writeRule(draft.week) : draft.rule.trim() || undefined
}

/** Weekdays and times to tick, or the rule as text. @param change - called with the next draft. */
export function weekRuleTemplate(
  name: string,
  draft: RuleDraft,
  ground: Ground,
  change: (draft: RuleDraft) => void,
): TemplateResult {
  const t = ground.t.settings
  if (draft.mode === 'text')
    return html`<div class="rule">
      <label class="stacked">
        <span>${t.rule}</span>
        <input
          name=${`${name}-rule`}
          spellcheck="false"
          required
          value=${draft.rule}
          @input=${(event: Event) => change({ mode: 'text', rule: (event.target as HTMLInputElement).value })}
        />
        <small>${t.advancedHint}</small>
      </label>
      ${
        readRule(draft.rule)
          ? html`<button type="button" class="small" @click=${() => change(draftOf(draft.rule))}>${t.simple}</button>`
          : nothing
      }
    </div>`

  const { week } = draft
  const set = (part: Partial<WeekRule>) => change({ mode: 'boxes', week: { ...week, ...part } })
  const time = (index: number, edge: 'from' | 'until', label: string) =>
    html`<label class="inline-label">
      <span>${label}</span>
      <input
        type="time"
        required
        value=${week.windows[index]?.[edge] ?? ''}
        @change=${(event: Event) =>
          set({
            windows: week.windows.map((one, at) =>
              at === index ? { ...one, [edge]: (event.target as HTMLInputElement).value } : one,
            ),
          })}
      />
    </label>`
  return html`<div class="rule">
    <fieldset class="days">
      <legend>${t.days}</legend>
      ${weekdays.map(
        (day) =>
          html`<label class="day-box">
            <input
              type="checkbox"
              .checked=${week.days.includes(day)}
              @change=${(event: Event) =>
                set({
                  days: (event.target as HTMLInputElement).checked
                    ? [...week.days, day]
                    : week.days.filter((one) => one !== day),
                })}
            />
            <span aria-hidden="true">${ground.t.weekdaysShort[day]}</span><span class="hidden">${ground.t.weekdays[day]}</span>
          </label>`,
      )}
    </fieldset>
    <div class="times">
      ${week.windows.map(
        (_window, index) =>
          html`<span class="window">
            ${time(index, 'from', t.from)} ${time(index, 'until', t.until)}
            ${
              week.windows.length > 1
                ? html`<button
                    type="button"
                    class="small"
                    @click=${() => set({ windows: week.windows.filter((_one, at) => at !== index) })}
                  >
                    ${icon(Minus)}<span>${ground.t.remove}</span>
                  </button>`
                : nothing
            }
          </span>`,
      )}
      <button
        type="button"
        class="small"
        @click=${() => set({ windows: [...week.windows, { from: '', until: '' }] })}
      >
        ${icon(Plus)}<span>${t.addWindow}</span>
      </button>
      <label class="inline-label">
        <span>${t.nth}</span>
        <select @change=${(event: Event) => set({ nth: readNth((event.target as HTMLSelectElement).value) })}>
          <option value="" ?selected=${week.nth.length === 0}>${t.nthAll}</option>
          ${[1, 2, 3, 4].map(
            (number) =>
              html`<option value=${number} ?selected=${week.nth.length === 1 && week.nth[0] === number}>${t.nthOf(number)}</option>`,
          )}
          ${week.nth.length > 1 ? html`<option value=${week.nth.join(',')} selected>${week.nth.join(', ')}</option>` : nothing}
        </select>
      </label>
      <button type="button" class="small" @click=${() => change({ mode: 'text', rule: writeRule(week) ?? '' })}>
        ${t.advanced}
      </button>
    </div>
    ${
      writeRule(week) === undefined
        ? html`<p class="error">${icon(CircleAlert)}<span>${t.incomplete}</span></p>`
        : html`<p class="aside"><code>${writeRule(week)}</code></p>`
    }
  </div>`
}

function readNth(value: string): number[] {
  return value === '' ? [] : value.split(',').map(Number)
}
