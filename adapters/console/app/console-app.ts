import { html, nothing, render, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { Info } from 'lucide'
import { icon } from '../../web/widget/icon.ts'
import type { InvitationState, Me, PackNames } from '../contract.ts'
import { type Api, ApiError, createApi } from './api.ts'
import { notify, playTone } from './attention.ts'
import { openClose } from './dialogs/close.ts'
import { openHelp } from './dialogs/help.ts'
import { openTransfer } from './dialogs/transfer.ts'
import type { Ground } from './ground.ts'
import { openLive } from './live.ts'
import { AccountsPage } from './pages/accounts.ts'
import { AuditPage } from './pages/audit.ts'
import { DirectoryPage } from './pages/directory.ts'
import type { ConsolePage } from './pages/page.ts'
import { ReportPage } from './pages/report.ts'
import { SearchPage } from './pages/search.ts'
import { SettingsPage } from './pages/settings.ts'
import { StaffListsPage } from './pages/staff-lists.ts'
import { keepPreferences, readPreferences } from './preferences.ts'
import { commandOf } from './shortcuts.ts'
import type { Command } from './state/commands.ts'
import { DeskSession, typingShownMs } from './state/desk-session.ts'
import { countTabs, type Tab } from './state/queue.ts'
import {
  isOpenTo,
  type Page,
  type Route,
  readInvitation,
  readRoute,
  signOnFailed,
  writeRoute,
} from './state/route.ts'
import { readCodes } from './state/written-list.ts'
import { consoleTexts, type Language } from './texts.ts'
import { type Column, deskTemplate } from './views/desk.ts'
import { headerTemplate } from './views/header.ts'
import { SearchPanel } from './views/search.ts'
import { invitationTemplate, type SignInState, signInTemplate } from './views/sign-in.ts'

/** Everything there is once somebody has signed in. */
interface SignedIn {
  ground: Ground
  desk: DeskSession
  search: SearchPanel
  pages: Record<Exclude<Page, 'desk'>, ConsolePage>
  stop(): void
}

interface OpenDialog {
  name: string
  content: () => TemplateResult
}

const messageMs = 8000
const clockMs = 30_000

/** The console: who is signed in, where they are, what is drawn. */
export class ConsoleApp {
  readonly #place: HTMLElement
  readonly #preferences = readPreferences()
  readonly #api: Api
  #in: SignedIn | undefined
  #signOn = false
  #checked = false
  #busy = false
  #error = ''
  #notice = ''
  #invitation: { secret: string; state: InvitationState | 'invalid' | undefined } | undefined
  #route: Route = { page: 'desk' }
  #column: Column = 'lists'
  #menuOpen = false
  #presence: 'here' | 'away' = 'here'
  #lost = false
  #message = ''
  #messageTimer: ReturnType<typeof setTimeout> | undefined
  #dialog: OpenDialog | undefined
  #drawing = false
  /** The conversation, and how many of its lines, that were on the screen at the last drawing. */
  #shown: { id: string | undefined; lines: number } = { id: undefined, lines: 0 }
  #newBelow = false

  constructor(place: HTMLElement) {
    this.#place = place
    this.#api = createApi({
      fetch: (address, init) => fetch(address, init),
      language: () => this.#preferences.language,
      signedOut: () => this.#leave(this.#t.signIn.expired),
    })
  }

  get #t() {
    return consoleTexts[this.#preferences.language]
  }

  async start(): Promise<void> {
    const invitation = readInvitation(location.hash)
    if (invitation) {
      // The secret leaves the address before anything else happens.
      history.replaceState(null, '', location.pathname)
      this.#invitation = { secret: invitation.secret, state: undefined }
    }
    if (location.hash === signOnFailed) {
      history.replaceState(null, '', location.pathname)
      this.#error = this.#t.signIn.signOnFailed
    }
    window.addEventListener('hashchange', () => this.#follow())
    window.addEventListener('keydown', (event) => this.#pressed(event))
    window.addEventListener('pagehide', () => this.#in?.desk.saveDraftNow())
    document.addEventListener('visibilitychange', () => this.#look())
    document.addEventListener('pointerdown', (event) => closeMenus(event.target))
    // "42 min" and the end of a lease go on by themselves.
    setInterval(() => this.#changed(), clockMs)
    this.#draw()
    if (this.#invitation) {
      this.#invitation.state = await this.#api
        .invitation(this.#invitation.secret)
        .catch(() => 'invalid' as const)
      this.#draw()
      return
    }
    await this.#resume()
  }

  async #resume(): Promise<void> {
    try {
      const { me, signOn } = await this.#api.session()
      this.#signOn = signOn
      if (me) await this.#enter(me)
    } catch (error) {
      this.#error = this.#sentenceOf(error)
    }
    this.#checked = true
    this.#draw()
  }

  async #enter(me: Me): Promise<void> {
    const pack = await this.#api.pack()
    const ground = this.#createGround(me, pack)
    const desk = new DeskSession(this.#api, me, {
      changed: () => this.#changed(),
      news: (count) => {
        if (this.#preferences.notifications) notify(this.#t.news(count))
        if (this.#preferences.sound) playTone()
      },
      failed: (error) => ground.failed(error),
      erased: () => ground.announce(this.#t.gone.erased[0] ?? ''),
    })
    const stopLive = openLive('/console/api/events', {
      heard: (event) => {
        desk.heard(event)
        if (event.event === 'typing') setTimeout(() => this.#changed(), typingShownMs + 50)
      },
      connected: () => {
        if (this.#lost) ground.announce(this.#t.header.connected)
        this.#lost = false
        if (me.may.write) void this.#api.presence(this.#presence).catch(() => undefined)
        void desk.refresh()
      },
      lost: () => {
        this.#lost = true
        this.#changed()
        // A stream refuses without saying why: perhaps the session is over.
        void this.#api
          .session()
          .then((state) => {
            if (!state.me) this.#leave(this.#t.signIn.expired)
          })
          .catch(() => undefined)
      },
    })
    this.#error = ''
    this.#notice = ''
    this.#in = {
      ground,
      desk,
      search: new SearchPanel(ground, 'search'),
      pages: {
        search: new SearchPage(ground),
        directory: new DirectoryPage(ground),
        lists: new StaffListsPage(ground),
        settings: new SettingsPage(ground),
        accounts: new AccountsPage(ground),
        audit: new AuditPage(ground),
        report: new ReportPage(ground),
      },
      stop() {
        stopLive()
        desk.stop()
      },
    }
    this.#follow()
  }

  #createGround(me: Me, pack: PackNames): Ground {
    const app = this
    return {
      api: this.#api,
      me,
      pack,
      preferences: this.#preferences,
      get lang() {
        return app.#preferences.language
      },
      get t() {
        return app.#t
      },
      changed: () => this.#changed(),
      announce: (text) => this.#say(text),
      failed: (error) => this.#say(this.#sentenceOf(error)),
      go: (route) => {
        location.hash = writeRoute(route)
      },
      openDialog: (name, content) => {
        this.#dialog = { name, content }
        this.#draw()
        this.#place.querySelector('dialog')?.showModal()
      },
      closeDialog: () => this.#place.querySelector('dialog')?.close(),
    }
  }

  /** Somebody else's console from now on: nothing of the last one stays on the screen. */
  #leave(notice: string): void {
    if (!this.#in) return
    this.#in.stop()
    this.#in = undefined
    this.#dialog = undefined
    this.#notice = notice
    this.#menuOpen = false
    document.title = `${this.#t.console} · Türöffner`
    this.#draw()
    this.#place.querySelector<HTMLElement>('#username')?.focus()
  }

  async #signIn(login: string, password: string): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    this.#error = ''
    this.#draw()
    try {
      await this.#enter(await this.#api.signIn(login, password))
    } catch (error) {
      this.#error =
        error instanceof ApiError && error.status === 401 && error.message === ''
          ? this.#t.signIn.wrong
          : this.#sentenceOf(error)
    }
    this.#busy = false
    this.#draw()
  }

  async #useInvitation(form: {
    password: string
    login?: string
    called?: string
    titleDe?: string
    titleEn?: string
    languages?: string
  }): Promise<void> {
    if (this.#busy || !this.#invitation) return
    this.#busy = true
    this.#error = ''
    this.#draw()
    try {
      const me = await this.#api.useInvitation({
        secret: this.#invitation.secret,
        password: form.password,
        ...(form.login ? { login: form.login } : {}),
        ...(form.called ? { called: form.called } : {}),
        ...(form.titleDe && form.titleEn ? { title: { de: form.titleDe, en: form.titleEn } } : {}),
        ...(form.languages ? { languages: readCodes(form.languages) } : {}),
      })
      this.#invitation = undefined
      this.#checked = true
      await this.#enter(me)
    } catch (error) {
      this.#error = this.#sentenceOf(error)
    }
    this.#busy = false
    this.#draw()
  }

  async #signOut(): Promise<void> {
    this.#in?.desk.saveDraftNow()
    try {
      await this.#api.signOut()
    } catch (error) {
      this.#say(this.#sentenceOf(error))
      return
    }
    // The server asked the browser to forget everything; language and keys are nobody's secret.
    keepPreferences(this.#preferences)
    history.replaceState(null, '', location.pathname)
    this.#route = { page: 'desk' }
    this.#leave(this.#t.signIn.signedOut)
  }

  #follow(): void {
    const route = readRoute(location.hash)
    const inside = this.#in
    if (!inside) return
    if (
      route.page === 'desk' &&
      !inside.ground.me.may.write &&
      route.id === undefined &&
      location.hash === ''
    )
      route.page = 'search'
    if (!isOpenTo(inside.ground.me, route.page)) {
      route.page = inside.ground.me.may.write ? 'desk' : 'search'
      delete route.id
      this.#say(this.#t.notYourPlace)
    }
    const before = this.#route
    this.#route = route
    this.#menuOpen = false
    closeMenus(null)
    if (route.page === 'desk') {
      this.#newBelow = false
      this.#column = route.id === undefined ? 'lists' : 'conversation'
      void inside.desk.open(route.id).then(() => this.#look())
      this.#draw()
      // At phone width the list is gone: the focus follows to what is there.
      if (route.id !== undefined && before.id !== route.id && isPhone())
        this.#place.querySelector<HTMLElement>('#conversation-title')?.focus()
      if (route.id === undefined && before.id !== undefined && isPhone())
        this.#place.querySelector<HTMLElement>('.tabs [aria-pressed=true]')?.focus()
    } else {
      void inside.pages[route.page].load(route.id)
      this.#draw()
    }
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      closeMenus(null)
      return
    }
    const inside = this.#in
    if (!inside || !this.#preferences.shortcuts) return
    const command = commandOf(event)
    if (!command) return
    if (command !== 'help' && command !== 'search' && this.#route.page !== 'desk') return
    event.preventDefault()
    this.#run(command, inside)
  }

  #run(command: Command, { ground, desk, search, pages }: SignedIn): void {
    const { detail } = desk
    const focus = (id: string) => document.getElementById(id)?.focus()
    switch (command) {
      case 'next':
      case 'previous': {
        const id = desk.neighbour(command === 'next' ? 1 : -1)
        if (id !== undefined) ground.go({ page: 'desk', id })
        return
      }
      case 'claim':
        if (detail?.can.claim) void desk.claim()
        return
      case 'reply':
        focus('composer')
        return
      case 'note':
        if (isNarrow()) this.#showColumn('context')
        focus('note')
        return
      case 'transfer':
        if (detail?.can.transfer) openTransfer(ground, desk)
        return
      case 'close':
        if (detail?.can.close) openClose(ground, desk)
        return
      case 'search':
        if (this.#route.page === 'desk') {
          if (isNarrow()) this.#showColumn('context')
          search.focus()
        } else if (this.#route.page === 'search') (pages.search as SearchPage).panel.focus()
        else ground.go({ page: 'search' })
        return
      case 'help':
        openHelp(ground)
        return
      case 'owed':
      case 'waiting':
      case 'mine':
      case 'open':
      case 'closed':
        desk.show(command satisfies Tab)
        return
    }
    command satisfies never
  }

  #showColumn(column: Column): void {
    this.#column = column
    this.#draw()
    if (column === 'context') this.#place.querySelector<HTMLElement>('.context .back')?.focus()
  }

  #sentenceOf(error: unknown): string {
    if (!(error instanceof ApiError)) return this.#t.refused
    if (error.status === 0) return this.#t.unreached
    return error.message || this.#t.refused
  }

  #say(text: string): void {
    clearTimeout(this.#messageTimer)
    this.#message = text
    this.#messageTimer = setTimeout(() => {
      this.#message = ''
      this.#changed()
    }, messageMs)
    this.#changed()
  }

  #changed(): void {
    if (this.#drawing) return
    this.#drawing = true
    queueMicrotask(() => {
      this.#drawing = false
      this.#draw()
    })
  }

  /** Tells the server what the counsellor has had before their eyes. */
  #look(): void {
    const seen =
      document.visibilityState === 'visible' &&
      this.#route.page === 'desk' &&
      (this.#column === 'conversation' || !isNarrow() || (this.#column === 'lists' && !isPhone()))
    if (seen) this.#in?.desk.onScreen()
  }

  #draw(): void {
    const lang = this.#preferences.language
    document.documentElement.lang = lang
    const log = this.#place.querySelector('#log')
    const atEnd = isAtEnd(log)
    render(this.#template(), this.#place)
    this.#keepPlace(atEnd)
    this.#look()
    const inside = this.#in
    if (inside?.desk.overview) {
      const { owed } = countTabs(inside.desk.overview, inside.ground.me.id)
      document.title = `${owed > 0 ? `(${owed}) ` : ''}${this.#t.pages[this.#route.page]} · Türöffner`
    }
  }

  /** A transcript opens at its end and follows it; whoever reads further up stays where they are. */
  #keepPlace(atEnd: boolean): void {
    const desk = this.#in?.desk
    const log = this.#place.querySelector('#log')
    if (!desk || !log) return
    const lines = (desk.detail?.lines.length ?? 0) + desk.outgoing.length
    const opened = this.#shown.id !== desk.openId || this.#shown.lines === 0
    const sent = desk.outgoing.length > 0
    const more = lines > this.#shown.lines
    if (lines > 0 && (opened || ((atEnd || sent) && lines !== this.#shown.lines))) {
      log.scrollTop = log.scrollHeight
      this.#newBelow = false
    } else if (more && !this.#newBelow) {
      this.#newBelow = true
      this.#changed()
    }
    this.#shown = { id: desk.openId, lines }
  }

  #template(): TemplateResult {
    const inside = this.#in
    if (inside) return this.#insideTemplate(inside)
    const state: SignInState = {
      t: this.#t,
      lang: this.#preferences.language,
      signOn: this.#signOn,
      error: this.#error,
      notice: this.#notice,
      busy: this.#busy,
      setLanguage: (language) => this.#setLanguage(language),
      signIn: (login, password) => void this.#signIn(login, password),
    }
    if (this.#invitation)
      return invitationTemplate({
        ...state,
        invitation: this.#invitation.state,
        use: (form) => void this.#useInvitation(form),
        leave: () => {
          this.#invitation = undefined
          void this.#resume()
        },
      })
    return this.#checked ? signInTemplate(state) : html`<p class="loading">${this.#t.loading}</p>`
  }

  #insideTemplate({ ground, desk, search, pages }: SignedIn): TemplateResult {
    const { page } = this.#route
    const dialog = this.#dialog
    return html`<a class="skip" href="#main" @click=${(event: Event) => {
      event.preventDefault()
      this.#place.querySelector<HTMLElement>('#main')?.focus()
    }}>${this.#t.skip}</a>
      ${headerTemplate(ground, {
        page,
        overview: ground.me.may.write ? desk.overview : undefined,
        presence: this.#presence,
        lost: this.#lost,
        menuOpen: this.#menuOpen,
        setPresence: (state) => {
          this.#presence = state
          this.#draw()
          void this.#api.presence(state).catch((error) => ground.failed(error))
        },
        toggleMenu: () => {
          this.#menuOpen = !this.#menuOpen
          this.#draw()
        },
        setLanguage: (language) => this.#setLanguage(language),
        signOut: () => void this.#signOut(),
      })}
      <main id="main" tabindex="-1" data-page=${page}>
        ${
          page === 'desk'
            ? html`<h1 class="hidden">${this.#t.pages.desk}</h1>
                ${deskTemplate(ground, desk, {
                  search,
                  column: this.#column,
                  show: (column) => this.#showColumn(column),
                  newBelow: this.#newBelow,
                  toEnd: () => {
                    const log = this.#place.querySelector<HTMLElement>('#log')
                    if (log) log.scrollTop = log.scrollHeight
                    log?.focus()
                  },
                  scrolled: () => {
                    if (!this.#newBelow || !isAtEnd(this.#place.querySelector('#log'))) return
                    this.#newBelow = false
                    this.#changed()
                  },
                })}`
            : keyed(page, pages[page].template())
        }
      </main>
      <p class="message" role="status" data-shown=${this.#message !== '' || nothing}>
        ${this.#message === '' ? nothing : html`${icon(Info)}<span>${this.#message}</span>`}
      </p>
      <dialog
        aria-labelledby="dialog-title"
        @close=${() => {
          this.#dialog = undefined
          this.#draw()
        }}
      >
        ${dialog ? keyed(dialog.name, dialog.content()) : nothing}
      </dialog>`
  }

  #setLanguage(language: Language): void {
    this.#preferences.language = language
    keepPreferences(this.#preferences)
    this.#draw()
  }
}

/** Whether the newest line of a transcript is in view. */
function isAtEnd(log: Element | null): boolean {
  return log !== null && log.scrollHeight - log.scrollTop - log.clientHeight < 40
}

/** The context has no column of its own. The widths are those of desk.css. */
function isNarrow(): boolean {
  return matchMedia('(width < 1180px)').matches
}

/** One column at a time: a phone, or a page at great zoom. */
function isPhone(): boolean {
  return matchMedia('(width < 760px)').matches
}

/** Closes the menus of the header unless the press was inside. */
function closeMenus(target: EventTarget | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('header details[open]'))
    if (!(target instanceof Node) || !menu.contains(target)) menu.open = false
}
