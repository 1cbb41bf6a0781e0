import type { CloseReason } from '../../../../bot/conversation.ts'
import type { ConsoleEvent, ConversationDetail, Me, Overview, QueueItem, Suggestion } from '../../contract.ts'
import { type Api, ApiError } from '../api.ts'
import { listItems, newsBetween, type Tab } from './queue.ts'
import { lastOfUser, type OutgoingLine, stillOutgoing } from './transcript.ts'

/** What the desk tells the screen. */
export interface DeskListener {
  changed(): void
  /** So many conversations call for a look. */
  news(count: number): void
  /** Something a counsellor must read: a refusal, or that the server was not reached. */
  failed(error: unknown): void
  /** A conversation the user erased was on the screen. */
  erased(): void
}

/** A line that came too late: somebody else speaks now. The text is kept until the counsellor decides. */
export interface Conflict {
  id: string
  owner: string | undefined
  message: string
  text: string
}

const overviewWaitMs = 250
const draftWaitMs = 800
const typingPauseMs = 4000
/** The user's typing is shown for this long after the last sign of it. */
export const typingShownMs = 6000

/** Everything on the counsellors' desk: the lists, the open conversation, what is being written. Knows no screen. */
export class DeskSession {
  overview: Overview | undefined
  tab: Tab = 'owed'
  /** Filter of the lists; empty for all. */
  language = ''
  held: readonly string[] | undefined
  openId: string | undefined
  detail: ConversationDetail | undefined
  /** The open conversation is not ours to see any more. */
  gone: 'erased' | 'not-here' | undefined
  suggestions: Suggestion[] | undefined
  conflict: Conflict | undefined
  /** Instant until which the user is shown as typing. */
  typingUntil = 0
  /** Conversations erased by their users since this screen was opened. */
  readonly erasedIds = new Set<string>()

  readonly #api: Api
  readonly #me: Me
  readonly #listener: DeskListener
  /** Texts as they stand in the composer, by conversation. */
  readonly #drafts = new Map<string, string>()
  readonly #outgoing = new Map<string, OutgoingLine[]>()
  readonly #seen = new Map<string, number>()
  #overviewTimer: ReturnType<typeof setTimeout> | undefined
  #draftTimer: ReturnType<typeof setTimeout> | undefined
  #unsavedDraft: string | undefined
  #typedAt = 0
  /** Counts loads of the open conversation: an answer that was overtaken is dropped. */
  #loads = 0
  #suggestedFor = ''
  #stopped = false

  constructor(api: Api, me: Me, listener: DeskListener) {
    this.#api = api
    this.#me = me
    this.#listener = listener
  }

  /** Rows of the present list. */
  get items(): QueueItem[] {
    if (!this.overview) return []
    return listItems(this.overview, {
      tab: this.tab,
      me: this.#me.id,
      language: this.language,
      held: this.held,
    })
  }

  get draft(): string {
    return this.openId === undefined ? '' : (this.#drafts.get(this.openId) ?? '')
  }

  get outgoing(): OutgoingLine[] {
    if (!this.detail) return []
    return stillOutgoing(this.#outgoing.get(this.detail.id) ?? [], this.detail.lines, this.#me.id)
  }

  /** It is mine, or writing claims it. */
  get mayWrite(): boolean {
    return this.detail?.can.write === true
  }

  async start(): Promise<void> {
    await this.refresh()
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#overviewTimer)
    this.saveDraftNow()
  }

  /** Fetches everything that is shown. */
  async refresh(): Promise<void> {
    await Promise.all([this.#loadOverview(), this.#loadOpen()])
  }

  /** An event of the server's stream. */
  heard({ event, data }: ConsoleEvent): void {
    switch (event) {
      case 'changed':
        this.#refreshSoon()
        if (data.id === this.openId) void this.#loadOpen()
        return
      case 'presence':
        this.#refreshSoon()
        return
      case 'typing':
        if (data.id !== this.openId) return
        this.typingUntil = Date.now() + typingShownMs
        this.#listener.changed()
        return
      case 'erased':
        this.#forget(data.id)
        return
    }
    event satisfies never
  }

  show(tab: Tab): void {
    this.tab = tab
    this.held = undefined
    this.#listener.changed()
  }

  filter(language: string): void {
    this.language = language
    this.held = undefined
    this.#listener.changed()
  }

  /** Somebody points at the list: rows keep their places until they are let go. */
  hold(): void {
    this.held ??= this.items.map(({ id }) => id)
  }

  letGo(): void {
    if (!this.held) return
    this.held = undefined
    this.#listener.changed()
  }

  /** Opens a conversation, or none. */
  async open(id: string | undefined): Promise<void> {
    if (id === this.openId) return
    this.saveDraftNow()
    this.openId = id
    this.detail = undefined
    this.gone = id !== undefined && this.erasedIds.has(id) ? 'erased' : undefined
    this.suggestions = undefined
    this.#suggestedFor = ''
    this.typingUntil = 0
    if (this.conflict?.id !== id) this.conflict = undefined
    this.#listener.changed()
    if (!this.gone) await this.#loadOpen()
  }

  /** The id before or after the open one in the list; the first when none is open. */
  neighbour(step: 1 | -1): string | undefined {
    const ids = this.items.map(({ id }) => id)
    const at = ids.indexOf(this.openId ?? '')
    return at === -1 ? ids[0] : ids[at + step]
  }

  write(text: string): void {
    const id = this.openId
    if (id === undefined) return
    this.#drafts.set(id, text)
    this.#unsavedDraft = id
    clearTimeout(this.#draftTimer)
    this.#draftTimer = setTimeout(() => this.saveDraftNow(), draftWaitMs)
    if (
      text !== '' &&
      this.detail?.owner?.id === this.#me.id &&
      Date.now() - this.#typedAt >= typingPauseMs
    ) {
      this.#typedAt = Date.now()
      void this.#api.typing(id).catch(() => undefined)
    }
    this.#listener.changed()
  }

  /** Puts a vetted text behind what is written. */
  insert(text: string): void {
    const before = this.draft.trimEnd()
    this.write(before === '' ? text : `${before}\n\n${text}`)
  }

  saveDraftNow(): void {
    clearTimeout(this.#draftTimer)
    const id = this.#unsavedDraft
    if (id === undefined) return
    this.#unsavedDraft = undefined
    // A draft that is not saved is still on this screen; the next letter tries again.
    void this.#api.draft(id, this.#drafts.get(id) ?? '').catch(() => undefined)
  }

  async send(): Promise<void> {
    const { detail } = this
    const text = this.draft.trim()
    if (!detail || text === '' || !this.mayWrite) return
    clearTimeout(this.#draftTimer)
    this.#unsavedDraft = undefined
    this.#drafts.set(detail.id, '')
    const line: OutgoingLine = {
      clientId: crypto.randomUUID(),
      text,
      after: detail.lines.at(-1)?.seq ?? 0,
      state: 'sending',
    }
    this.#outgoing.set(detail.id, [...(this.#outgoing.get(detail.id) ?? []), line])
    this.#listener.changed()
    await this.#deliver(detail.id, line)
  }

  /** Sends a line that did not get through once more; the same line, never a second one. */
  async sendAgain(clientId: string): Promise<void> {
    const id = this.openId
    const line = this.#outgoing.get(id ?? '')?.find((one) => one.clientId === clientId)
    if (id === undefined || line?.state !== 'failed') return
    line.state = 'sending'
    this.#listener.changed()
    await this.#deliver(id, line)
  }

  /** Takes a line that did not get through back into the composer. */
  takeBack(clientId: string): void {
    const line = this.#outgoing.get(this.openId ?? '')?.find((one) => one.clientId === clientId)
    if (this.openId === undefined || !line) return
    this.#drop(this.openId, clientId)
    this.insert(line.text)
  }

  claim(): Promise<boolean> {
    return this.#act((id, version) => this.#api.claim(id, version))
  }

  takeFrom(): Promise<boolean> {
    return this.#act((id, version) => this.#api.takeFrom(id, version))
  }

  keep(): Promise<boolean> {
    return this.#act((id) => this.#api.keep(id))
  }

  transfer(to: { officeId: string; counsellorId?: string }): Promise<boolean> {
    return this.#act((id, version) => this.#api.transfer(id, version, to))
  }

  release(confirmed: boolean): Promise<boolean> {
    return this.#act((id, version) => this.#api.release(id, version, confirmed))
  }

  close(why: { reason: CloseReason; referredTo?: string }): Promise<boolean> {
    return this.#act((id, version) => this.#api.close(id, version, why))
  }

  note(text: string): Promise<boolean> {
    return this.#act((id) => this.#api.note(id, text))
  }

  label(labels: readonly string[]): Promise<boolean> {
    return this.#act((id) => this.#api.label(id, labels))
  }

  /** Keeps what could not be said as a note. */
  async keepAsNote(): Promise<void> {
    const { conflict } = this
    if (!conflict || conflict.id !== this.openId) return
    if (!(await this.note(conflict.text))) return
    this.conflict = undefined
    this.#listener.changed()
  }

  /** Somebody else speaks now: what was begun becomes a note. */
  async draftAsNote(): Promise<void> {
    const text = this.draft.trim()
    if (text !== '' && (await this.note(text))) this.write('')
  }

  dropConflict(): void {
    this.conflict = undefined
    this.#listener.changed()
  }

  /** The transcript is on the screen and somebody looks at it. */
  onScreen(): void {
    const { detail } = this
    if (!detail || detail.owner?.id !== this.#me.id) return
    const last = lastOfUser(detail)
    if (last === 0 || last <= (this.#seen.get(detail.id) ?? 0)) return
    this.#seen.set(detail.id, last)
    void this.#api.seen(detail.id, last).catch(() => this.#seen.delete(detail.id))
  }

  /** Looks for vetted texts for other words than the user's last line. */
  async suggest(q: string): Promise<void> {
    const id = this.openId
    if (id === undefined) return
    const found = await this.#api.suggestions(id, q).catch(() => [])
    if (id !== this.openId) return
    this.suggestions = found
    this.#listener.changed()
  }

  #refreshSoon(): void {
    if (this.#overviewTimer !== undefined) return
    this.#overviewTimer = setTimeout(() => {
      this.#overviewTimer = undefined
      void this.#loadOverview()
    }, overviewWaitMs)
  }

  async #loadOverview(): Promise<void> {
    try {
      const overview = await this.#api.overview()
      if (this.#stopped) return
      // Two loads may overlap: news is what the last one shown did not have.
      const before = this.overview
      this.overview = overview
      const news = newsBetween(before, overview, this.#me.id)
      if (news > 0) this.#listener.news(news)
      this.#listener.changed()
    } catch (error) {
      this.#listener.failed(error)
    }
  }

  async #loadOpen(): Promise<void> {
    const id = this.openId
    if (id === undefined || !this.#me.may.write) return
    const load = ++this.#loads
    try {
      const detail = await this.#api.conversation(id)
      if (load !== this.#loads || id !== this.openId || this.erasedIds.has(id)) return
      if (!this.#drafts.has(id) && detail.draft !== '') this.#drafts.set(id, detail.draft)
      if (detail.lines.at(-1)?.speaker === 'user' && detail.lines.length > (this.detail?.lines.length ?? 0))
        this.typingUntil = 0
      this.detail = detail
      this.gone = undefined
      this.#listener.changed()
      await this.#suggestForLastLine(detail)
    } catch (error) {
      if (load !== this.#loads || id !== this.openId) return
      if (error instanceof ApiError && error.status === 404) {
        this.detail = undefined
        this.suggestions = undefined
        this.gone = this.erasedIds.has(id) ? 'erased' : 'not-here'
        this.#listener.changed()
      } else this.#listener.failed(error)
    }
  }

  /** Only when the user has written something new: texts under the pointer do not change. */
  async #suggestForLastLine(detail: ConversationDetail): Promise<void> {
    const wanted = `${detail.id} ${lastOfUser(detail)}`
    if (detail.state === 'closed' || wanted === this.#suggestedFor) return
    this.#suggestedFor = wanted
    await this.suggest('')
  }

  async #deliver(id: string, line: OutgoingLine): Promise<void> {
    try {
      const { seq } = await this.#api.say(id, line.clientId, line.text)
      line.seq = seq
      await this.refresh()
    } catch (error) {
      const refused = error instanceof ApiError && error.status >= 400 && error.status < 500
      if (refused && error.status !== 429 && error.status !== 401) {
        // Said too late, or not allowed: the words are kept, the counsellor decides.
        this.#drop(id, line.clientId)
        this.conflict = { id, owner: error.owner, message: error.message, text: line.text }
        await this.refresh()
      } else {
        line.state = 'failed'
        this.#listener.failed(error)
      }
    }
    this.#listener.changed()
  }

  #drop(id: string, clientId: string): void {
    this.#outgoing.set(
      id,
      (this.#outgoing.get(id) ?? []).filter((one) => one.clientId !== clientId),
    )
  }

  /** @returns whether it was done. What stands on the screen is fetched again either way. */
  async #act(action: (id: string, version: number) => Promise<unknown>): Promise<boolean> {
    const { detail } = this
    if (!detail) return false
    try {
      await action(detail.id, detail.handoffVersion)
    } catch (error) {
      this.#listener.failed(error)
      if (error instanceof ApiError && error.status > 0) await this.refresh()
      return false
    }
    await this.refresh()
    return true
  }

  #forget(id: string): void {
    this.erasedIds.add(id)
    this.#drafts.delete(id)
    this.#outgoing.delete(id)
    if (this.#unsavedDraft === id) this.#unsavedDraft = undefined
    if (this.conflict?.id === id) this.conflict = undefined
    if (this.overview)
      this.overview = { ...this.overview, items: this.overview.items.filter((item) => item.id !== id) }
    if (id === this.openId) {
      this.#loads++
      this.detail = undefined
      this.suggestions = undefined
      this.gone = 'erased'
      this.#listener.erased()
    }
    this.#listener.changed()
  }
}
