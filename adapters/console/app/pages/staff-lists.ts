import { html, nothing, type TemplateResult } from 'lit'
import { CircleAlert, FileText, Paperclip, Pencil, Plus, Printer, Trash2 } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import { dialAddress, outsideLink } from '../../../web/widget/outside-link.ts'
import type { ListItem, StaffList } from '../../contract.ts'
import { dialogTemplate } from '../dialogs/dialog.ts'
import { languageNames, shortDate, whenOf } from '../format.ts'
import type { Ground } from '../ground.ts'
import { localDate } from '../state/local-date.ts'
import { writeRoute } from '../state/route.ts'
import { readCodes, readWords } from '../state/written-list.ts'
import type { ConsolePage } from './page.ts'

/** The lists the team keeps itself. */
export class StaffListsPage implements ConsolePage {
  readonly #ground: Ground
  #lists: StaffList[] | undefined
  #id: string | undefined

  constructor(ground: Ground) {
    this.#ground = ground
  }

  async load(id: string | undefined): Promise<void> {
    this.#id = id
    try {
      this.#lists = await this.#ground.api.lists()
      this.#ground.changed()
    } catch (error) {
      this.#ground.failed(error)
    }
  }

  get #list(): StaffList | undefined {
    return (
      this.#lists?.find(({ id }) => id === this.#id) ??
      (this.#id === undefined ? this.#lists?.[0] : undefined)
    )
  }

  template(): TemplateResult {
    const { t, me } = this.#ground
    const lists = this.#lists
    const present = this.#list
    return html`<div class="page with-side">
      <aside class="side" aria-labelledby="staff-lists-title">
        <h1 id="staff-lists-title">${t.staffLists.title}</h1>
        <p class="aside">${t.staffLists.intro}</p>
        ${
          lists === undefined
            ? html`<p class="aside">${t.loading}</p>`
            : html`<ul class="side-list">
                ${lists.map((list) => {
                  const late = overdue(list).length
                  return html`<li>
                    <a href=${writeRoute({ page: 'lists', id: list.id })} aria-current=${list === present ? 'true' : nothing}>
                      <span>${list.title}</span> <span class="count">${list.items.length}</span>
                      ${late > 0 ? html`<span class="status" data-status="missed">${icon(CircleAlert)}<span>${t.staffLists.overdueCount(late)}</span></span>` : nothing}
                    </a>
                  </li>`
                })}
              </ul>`
        }
        ${
          me.may.editLists
            ? html`<button type="button" class="quiet" @click=${() => this.#create()}>${icon(Plus)}<span>${t.staffLists.create}</span></button>`
            : nothing
        }
      </aside>
      ${
        present
          ? html`<section class="main-part" aria-labelledby="list-title">${this.#listTemplate(present)}</section>`
          : html`<p class="empty">${lists ? t.staffLists.none : nothing}</p>`
      }
    </div>`
  }

  #listTemplate(list: StaffList): TemplateResult {
    const { t, me, lang } = this.#ground
    const edit = me.may.editLists
    return html`<header class="page-head">
        <div>
          <h2 id="list-title">${list.title}</h2>
          <p>${list.about}</p>
          <p class="print-only">${t.directory.printed(shortDate(localDate(Date.now()), lang))}</p>
          <p class="aside">${t.staffLists.changed(list.updatedBy, whenOf(list.updatedAt, lang))}</p>
        </div>
        <div class="buttons">
          ${
            edit
              ? html`<button type="button" class="primary" @click=${() => this.#edit(list, undefined)}>${icon(Plus)}<span>${t.staffLists.add}</span></button>
                  <button type="button" class="quiet" @click=${() => this.#rename(list)}>${icon(Pencil)}<span>${t.edit}</span></button>`
              : nothing
          }
          <button type="button" class="quiet" @click=${() => window.print()}>${icon(Printer)}<span>${t.print}</span></button>
          ${
            edit
              ? html`<button type="button" class="quiet" @click=${() => this.#askToDelete(list)}>${icon(Trash2)}<span>${t.staffLists.deleteList}</span></button>`
              : nothing
          }
        </div>
      </header>
      ${
        list.items.length === 0
          ? html`<p class="empty">${t.staffLists.noItems}</p>`
          : html`<div class="table" tabindex="0" role="region" aria-label=${t.staffLists.items}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${t.staffLists.entry}</th>
                    <th scope="col">${t.staffLists.languages}, ${t.staffLists.groups}</th>
                    <th scope="col">${t.staffLists.source}</th>
                    <th scope="col">${t.staffLists.reviewBy}</th>
                    ${edit ? html`<th scope="col"><span class="hidden">${t.edit}</span></th>` : nothing}
                  </tr>
                </thead>
                <tbody>
                  ${list.items.map((item) => this.#row(list, item, edit))}
                </tbody>
              </table>
            </div>`
      }`
  }

  #row(list: StaffList, item: ListItem, edit: boolean): TemplateResult {
    const { t, lang, api } = this.#ground
    const late = isOverdue(item)
    return html`<tr>
      <th scope="row">
        <span class="name">${item.url ? outsideLink({ url: item.url, content: item.name, hint: t.newTab }) : item.name}</span>
        <p class="text">${item.text}</p>
        ${item.phone ? html`<p>${outsideLink({ url: dialAddress(item.phone), content: item.phone })}</p>` : nothing}
        ${
          item.file
            ? html`<p><a class="with-icon" href=${api.fileAddress(list.id, item.file.id)}>${icon(FileText)}<span>${item.file.name} (PDF, ${Math.ceil(item.file.bytes / 1024)} kB)</span></a></p>`
            : nothing
        }
      </th>
      <td>
        ${item.languages.length > 0 ? html`<p>${languageNames(item.languages, lang)}</p>` : nothing}
        ${item.groups.length > 0 ? html`<p>${item.groups.join(', ')}</p>` : nothing}
      </td>
      <td>${item.source}</td>
      <td>
        ${shortDate(item.reviewBy, lang)}
        ${late ? html`<p class="status" data-status="missed">${icon(CircleAlert)}<span>${t.staffLists.overdue}</span></p>` : nothing}
      </td>
      ${
        edit
          ? html`<td class="deeds">
              <button type="button" class="small" @click=${() => this.#edit(list, item)}>
                ${icon(Pencil)}<span>${t.edit}</span><span class="hidden">: ${item.name}</span>
              </button>
              <label class="small file">
                ${icon(Paperclip)}<span>${t.staffLists.attach}</span><span class="hidden">: ${item.name}</span>
                <input
                  type="file"
                  accept="application/pdf"
                  @change=${(event: Event) => void this.#attach(list, item, event.target as HTMLInputElement)}
                />
              </label>
            </td>`
          : nothing
      }
    </tr>`
  }

  #create(): void {
    const { t, api } = this.#ground
    this.#nameDialog('list-new', t.staffLists.create, { title: '', about: '' }, async (title, about) => {
      const list = await api.createList(title, about)
      this.#ground.go({ page: 'lists', id: list.id })
    })
  }

  #rename(list: StaffList): void {
    const { t } = this.#ground
    this.#nameDialog(`list-${list.id}`, t.edit, list, (title, about) => this.#save({ ...list, title, about }))
  }

  #nameDialog(
    name: string,
    heading: string,
    { title, about }: { title: string; about: string },
    done: (title: string, about: string) => Promise<void>,
  ): void {
    const { t } = this.#ground
    this.#ground.openDialog(name, () =>
      dialogTemplate(this.#ground, {
        title: heading,
        body: html`<label class="stacked"><span>${t.staffLists.name}</span><input name="title" required maxlength="120" value=${title} /></label>
          <label class="stacked"><span>${t.staffLists.about}</span><textarea name="about" rows="2" maxlength="500" .defaultValue=${about}></textarea></label>`,
        buttons: html`<button type="submit" class="primary">${t.save}</button>`,
        submit: (form) => {
          this.#ground.closeDialog()
          void done(fieldOf(form, 'title'), fieldOf(form, 'about')).catch((error) =>
            this.#ground.failed(error),
          )
        },
      }),
    )
  }

  #edit(list: StaffList, item: ListItem | undefined): void {
    const { t } = this.#ground
    const nextYear = `${Number(localDate(Date.now()).slice(0, 4)) + 1}${localDate(Date.now()).slice(4)}`
    this.#ground.openDialog(`item-${item?.id ?? 'new'}`, () =>
      dialogTemplate(this.#ground, {
        title: item ? item.name : t.staffLists.add,
        body: html`<label class="stacked"><span>${t.staffLists.entryName}</span><input name="name" required maxlength="200" value=${item?.name ?? ''} /></label>
          <label class="stacked"><span>${t.staffLists.text}</span><textarea name="text" rows="3" maxlength="2000" .defaultValue=${item?.text ?? ''}></textarea></label>
          <label class="stacked"><span>${t.staffLists.url}</span><input name="url" type="url" placeholder="https://" value=${item?.url ?? ''} /></label>
          <label class="stacked"><span>${t.staffLists.phone}</span><input name="phone" type="tel" maxlength="30" value=${item?.phone ?? ''} /></label>
          <label class="stacked">
            <span>${t.staffLists.languages}</span>
            <input name="languages" value=${item?.languages.join(', ') ?? ''} aria-describedby="item-languages" />
            <small id="item-languages">${t.accounts.languagesHint}</small>
          </label>
          <label class="stacked">
            <span>${t.staffLists.groups}</span>
            <input name="groups" value=${item?.groups.join(', ') ?? ''} aria-describedby="item-groups" />
            <small id="item-groups">${t.staffLists.groupsHint}</small>
          </label>
          <label class="stacked"><span>${t.staffLists.source}</span><input name="source" required maxlength="300" value=${item?.source ?? ''} /></label>
          <label class="stacked"><span>${t.staffLists.reviewBy}</span><input name="reviewBy" type="date" required value=${item?.reviewBy ?? nextYear} /></label>
          ${item ? nothing : html`<p class="aside">${t.staffLists.saveFirst}</p>`}`,
        buttons: html`<button type="submit" class="primary">${t.save}</button>
          ${
            item
              ? html`<button
                  type="button"
                  class="quiet"
                  @click=${() => {
                    this.#ground.closeDialog()
                    void this.#save({ ...list, items: list.items.filter((one) => one.id !== item.id) })
                  }}
                >
                  ${icon(Trash2)}<span>${t.remove}</span>
                </button>`
              : nothing
          }`,
        submit: (form) => {
          const url = fieldOf(form, 'url')
          const phone = fieldOf(form, 'phone')
          const changed: ListItem = {
            id: item?.id ?? crypto.randomUUID(),
            name: fieldOf(form, 'name'),
            text: fieldOf(form, 'text'),
            ...(url ? { url } : {}),
            ...(phone ? { phone } : {}),
            languages: readCodes(fieldOf(form, 'languages')),
            groups: readWords(fieldOf(form, 'groups')),
            source: fieldOf(form, 'source'),
            reviewBy: fieldOf(form, 'reviewBy'),
            ...(item?.file ? { file: item.file } : {}),
          }
          const items = item
            ? list.items.map((one) => (one.id === item.id ? changed : one))
            : [...list.items, changed]
          this.#ground.closeDialog()
          void this.#save({ ...list, items })
        },
      }),
    )
  }

  #askToDelete(list: StaffList): void {
    const { t, api } = this.#ground
    this.#ground.openDialog(`delete-${list.id}`, () =>
      dialogTemplate(this.#ground, {
        title: t.staffLists.deleteQuestion(list.title),
        body: html`<p>${t.staffLists.deleteText}</p>`,
        buttons: html`<button type="submit" class="danger">${icon(Trash2)}<span>${t.staffLists.deleteList}</span></button>`,
        submit: () => {
          this.#ground.closeDialog()
          void api
            .deleteList(list.id)
            .then(() => {
              this.#ground.announce(t.staffLists.deleted)
              this.#ground.go({ page: 'lists' })
              return this.load(undefined)
            })
            .catch((error) => this.#ground.failed(error))
        },
      }),
    )
  }

  /** @param done - what is told when it is saved. */
  async #save(list: StaffList, done = this.#ground.t.saved): Promise<void> {
    try {
      await this.#ground.api.saveList(list.id, { title: list.title, about: list.about, items: list.items })
      this.#ground.announce(done)
    } catch (error) {
      this.#ground.failed(error)
    }
    await this.load(this.#id)
  }

  async #attach(list: StaffList, item: ListItem, input: HTMLInputElement): Promise<void> {
    const { api, t } = this.#ground
    const content = input.files?.[0]
    if (!content) return
    // The same file may be chosen again: browsers tell only of a change.
    input.value = ''
    if (content.type !== 'application/pdf') {
      this.#ground.announce(t.staffLists.onlyPdf)
      return
    }
    try {
      const file = await api.attach(list.id, { name: content.name, content })
      const items = list.items.map((one) => (one.id === item.id ? { ...one, file } : one))
      await this.#save({ ...list, items }, t.staffLists.attached)
    } catch (error) {
      this.#ground.failed(error)
    }
  }
}

function isOverdue({ reviewBy }: ListItem): boolean {
  return reviewBy < localDate(Date.now())
}

function overdue({ items }: StaffList): ListItem[] {
  return items.filter(isOverdue)
}

function fieldOf(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim()
}
