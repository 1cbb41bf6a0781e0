import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { ArrowLeft, Plus, StickyNote, TextCursorInput, X } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { ConversationDetail, Suggestion } from '../../contract.ts'
import { languageName, languageNames, minutesOf, scoreOf, shortDate, whenOf } from '../format.ts'
import type { Ground } from '../ground.ts'
import type { DeskSession } from '../state/desk-session.ts'
import { shownEntries } from '../state/transcript.ts'
import { presenceTemplate } from './presence.ts'
import type { SearchPanel } from './search.ts'

/** The right column: search, the promise, vetted texts, what the program showed, notes, labels. */
export function contextTemplate(
  ground: Ground,
  desk: DeskSession,
  search: SearchPanel,
  back: () => void,
): TemplateResult {
  const { t } = ground
  const { detail } = desk
  const insert = detail?.can.write
    ? (text: string) => {
        desk.insert(text)
        back()
        ground.announce(t.context.inserted)
        document.getElementById('composer')?.focus()
      }
    : undefined
  return html`<aside class="context" aria-labelledby="context-title">
    <div class="context-head">
      <button type="button" class="plain back" @click=${back}>${icon(ArrowLeft)}<span>${t.back}</span></button>
      <h2 id="context-title">${detail ? t.context.title : t.search.title}</h2>
    </div>
    ${search.template(insert)}
    ${
      detail
        ? html`${promiseTemplate(detail, ground)} ${suggestionsTemplate(ground, desk, insert)}
          ${notesTemplate(detail, ground, desk)} ${shownTemplate(detail, ground)} ${labelsTemplate(detail, ground, desk)}`
        : teamTemplate(ground, desk)
    }
  </aside>`
}

/** Who is here, and who comes next: what stands there while no conversation is open. */
function teamTemplate({ t, lang, me }: Ground, desk: DeskSession): TemplateResult | typeof nothing {
  const { overview } = desk
  if (!overview) return nothing
  return html`<section class="part" aria-labelledby="team-title">
      <h3 id="team-title">${t.team.title}</h3>
      <ul class="team">
        ${overview.colleagues.map(
          (one) =>
            html`<li>
              <span>${one.called}${one.id === me.id ? ` (${t.team.you})` : ''}</span>
              ${presenceTemplate(one.presence, t)}
              <span class="aside">${t.transfer.has(one.has, one.capacity)}, ${languageNames(one.languages, lang)}</span>
            </li>`,
        )}
      </ul>
    </section>
    ${
      overview.partners.length > 0
        ? html`<section class="part" aria-labelledby="partners-on-site">
            <h3 id="partners-on-site">${t.team.partners}</h3>
            <ul class="team">
              ${overview.partners.map(
                (one) =>
                  html`<li>
                    <span>${one.name[lang]}${one.example ? ` (${t.transfer.example})` : ''}</span>
                    <span class="aside">${whenOf(one.at, lang)}, ${languageNames(one.languages, lang)}</span>
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }`
}

function promiseTemplate(detail: ConversationDetail, { t, lang, pack }: Ground): TemplateResult {
  const office =
    [pack.centre, ...pack.partners, ...pack.offices].find(({ id }) => id === detail.officeId)?.name[lang] ??
    detail.officeId
  const rows: Array<[string, string | undefined]> = [
    [
      t.promise.answerBy,
      detail.dueBy && detail.owedSince
        ? whenOf(detail.dueBy, lang) + (detail.missed > 0 ? ` (${t.promise.missed(detail.missed)})` : '')
        : detail.owedSince
          ? t.promise.none
          : detail.state === 'closed'
            ? undefined
            : t.promise.nothingOwed,
    ],
    [t.promise.waited, detail.waited === undefined ? undefined : t.promise.minutes(minutesOf(detail.waited))],
    [t.promise.desk, office],
    [t.promise.asked, detail.queuedSince ? whenOf(detail.queuedSince, lang) : undefined],
    [t.promise.closed, detail.closed?.reason ? t.reasons[detail.closed.reason] : undefined],
    [
      t.promise.referred,
      detail.closed?.referredTo
        ? (pack.offices.find(({ id }) => id === detail.closed?.referredTo)?.name[lang] ??
          detail.closed.referredTo)
        : undefined,
    ],
    [t.promise.rating, detail.closed?.rating ? t.ratings[detail.closed.rating] : undefined],
    [t.promise.deleted, shortDate(detail.deletedOn, lang)],
  ]
  return html`<section class="part" aria-labelledby="promise-title">
    <h3 id="promise-title">${t.promise.title}</h3>
    <dl class="facts-list">
      ${rows.map(([name, value]) => (value === undefined ? nothing : html`<div><dt>${name}</dt><dd>${value}</dd></div>`))}
    </dl>
  </section>`
}

function suggestionsTemplate(
  { t, lang }: Ground,
  desk: DeskSession,
  insert: ((text: string) => void) | undefined,
): TemplateResult {
  const { suggestions } = desk
  return html`<section class="part" aria-labelledby="suggestions-title">
    <h3 id="suggestions-title">${t.suggestions.title}</h3>
    ${
      suggestions === undefined
        ? html`<p class="aside">${desk.detail?.state === 'closed' ? t.suggestions.closed : t.loading}</p>`
        : suggestions.length === 0
          ? html`<p class="aside">${t.suggestions.none}</p>`
          : repeat(
              suggestions,
              ({ entry }) => entry,
              (one) => suggestionTemplate(one, insert, { t, lang }),
            )
    }
  </section>`
}

function suggestionTemplate(
  one: Suggestion,
  insert: ((text: string) => void) | undefined,
  { t, lang }: Pick<Ground, 't' | 'lang'>,
): TemplateResult {
  const button = (label: string, text: string) =>
    insert
      ? html`<button type="button" class="small" @click=${() => insert(text)}>
          <span class="hidden">${t.search.insert}: </span><span lang=${one.lang}>${label}</span>
        </button>`
      : nothing
  return html`<article class="suggestion">
    <h4><span lang=${one.lang}>${one.title}</span> <span class="score">${scoreOf(one.score, lang)}</span></h4>
    <p class="text" lang=${one.lang} dir="auto">${one.text}</p>
    <p class="buttons">
      ${
        insert
          ? html`<button type="button" class="small main" @click=${() => insert(one.text)}>
              ${icon(TextCursorInput)}<span>${t.search.insert} (${languageName(one.lang, lang)})</span
              ><span class="hidden">: ${one.title}</span>
            </button>`
          : nothing
      }
      ${one.facets.map(({ label, text }) => button(label, text))}
      ${one.offices.map(({ name, text }) => button(name, text))}
    </p>
  </article>`
}

function notesTemplate(detail: ConversationDetail, ground: Ground, desk: DeskSession): TemplateResult {
  const { t, lang } = ground
  return html`<section class="part notes" aria-labelledby="notes-title">
    <h3 id="notes-title">${icon(StickyNote)}<span>${t.notes.title}</span></h3>
    ${
      detail.notes.length === 0
        ? nothing
        : html`<ul>
            ${detail.notes.map(
              (note) =>
                html`<li>
                  <p class="speaker"><span>${note.called}</span> <time datetime=${note.at}>${whenOf(note.at, lang)}</time></p>
                  <p class="text">${note.event === 'lease-ended' ? t.notes.leaseEnded : note.text}</p>
                </li>`,
            )}
          </ul>`
    }
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        const field = (event.currentTarget as HTMLFormElement).elements.namedItem(
          'note',
        ) as HTMLTextAreaElement
        const text = field.value.trim()
        if (text === '') return
        void desk.note(text).then((done) => {
          if (!done) return
          field.value = ''
          ground.announce(t.notes.kept)
        })
      }}
    >
      <label for="note">${t.notes.label}</label>
      <textarea id="note" name="note" rows="2" maxlength="2000" autocomplete="off" aria-describedby="note-warning"></textarea>
      <p id="note-warning" class="hint">${t.notes.warning}</p>
      <button type="submit" class="quiet">${icon(StickyNote)}<span>${t.notes.keep}</span></button>
    </form>
  </section>`
}

function shownTemplate(detail: ConversationDetail, { t, lang }: Ground): TemplateResult {
  const shown = shownEntries(detail.lines)
  return html`<section class="part" aria-labelledby="shown-title">
    <h3 id="shown-title">${t.shown.title}</h3>
    ${
      shown.length === 0
        ? html`<p class="aside">${t.shown.none}</p>`
        : html`<ol class="shown">
            ${shown.slice(0, 6).map(
              ({ at, entries, mode }) =>
                html`<li>
                  <p>
                    <strong>${entries[0]?.title}</strong>
                    <span class="score">${scoreOf(entries[0]?.score ?? 0, lang)}</span>
                    <time datetime=${at}>${whenOf(at, lang)}</time>
                  </p>
                  ${
                    entries.length > 1
                      ? html`<p class="aside">${t.shown.next}: ${entries
                          .slice(1, 3)
                          .map(({ title, score }) => `${title} ${scoreOf(score, lang)}`)
                          .join(' · ')}</p>`
                      : nothing
                  }
                  ${mode && mode !== 'hybrid' ? html`<p class="aside">${t.mode(mode)}</p>` : nothing}
                </li>`,
            )}
          </ol>`
    }
  </section>`
}

function labelsTemplate(detail: ConversationDetail, ground: Ground, desk: DeskSession): TemplateResult {
  const { t, lang, pack } = ground
  return html`<section class="part" aria-labelledby="labels-title">
    <h3 id="labels-title">${t.labels.title}</h3>
    ${
      detail.labels.length > 0
        ? html`<ul class="labels">
            ${detail.labels.map(
              (label) =>
                html`<li>
                  <span>${label}</span>
                  <button
                    type="button"
                    class="plain small"
                    @click=${() => void desk.label(detail.labels.filter((one) => one !== label))}
                  >
                    ${icon(X)}<span class="hidden">${t.labels.remove(label)}</span>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <form
      class="inline"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        const field = (event.currentTarget as HTMLFormElement).elements.namedItem('label') as HTMLInputElement
        const label = field.value.trim()
        if (label === '') return
        void desk.label([...detail.labels, label]).then((done) => {
          if (done) field.value = ''
        })
      }}
    >
      <label for="label" class="hidden">${t.labels.add}</label>
      <input id="label" name="label" list="label-topics" maxlength="40" autocomplete="off" placeholder=${t.labels.add} aria-describedby="label-warning" />
      <datalist id="label-topics">${pack.topics.map(({ title }) => html`<option value=${title[lang]}></option>`)}</datalist>
      <button type="submit" class="quiet">${icon(Plus)}<span class="hidden">${t.labels.add}</span></button>
    </form>
    <p id="label-warning" class="hint">${t.labels.warning}</p>
  </section>`
}
