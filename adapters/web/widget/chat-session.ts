import { longestMessage } from '../../../bot/utterance.ts'
import { type AnswerLanguage, isAnswerLanguage } from '../../../knowledge/language.ts'
import type { HandoffView } from '../handoff-view.ts'
import type { ChipView, LineView } from '../line-view.ts'
import type { Welcome } from '../welcome.ts'
import { backoffMs, Pause } from './backoff.ts'
import { ChatApi, type MessageContent, RefusedError, UnreachableError } from './chat-api.ts'
import { type Connection, LineFeed } from './line-feed.ts'
import { Outbox, type OutgoingMessage } from './outbox.ts'
import { SessionToken } from './session-token.ts'
import { chatTexts } from './texts.ts'

/** Somebody is looking at an empty panel. */
const welcomeWaitsAtMostMs = 8000
const dotsAfterMs = 400
const dotsAtMostMs = 60_000
/** While the user waits for a person the program may well say nothing. */
const dotsWhileWaitingMs = 10_000
/** The counsellor's typing is told every few seconds while it lasts. */
const typingLastsMs = 6000
const typingEveryMs = 4000
/** What was on the screen shorter than this is not called seen. */
const seenAfterMs = 1000
const seenEveryMs = 3000
/** A greeting older than this is asked for again when somebody looks. */
const welcomeFreshMs = 60_000
/** When the desk opens, not all open chats ask within the same second. */
const welcomeSpreadMs = 5000
/** A reply this soon after the switch may still be in the language from before. */
const switchSettlesMs = 10_000
const nobody: HandoffView = { state: 'bot', text: '', seenSeq: 0 }
/** The same button again this soon is a double press, or a key held down. */
const doublePressMs = 600

export interface SessionListener {
  changed(): void
  /** A line was said just now; lines of the history are not told. */
  arrived(line: LineView): void
}

/**
 * One visitor's conversation as the browser knows it: what was said, what is on its way, how the connection is.
 * Nothing here touches the document.
 */
export class ChatSession {
  language: AnswerLanguage
  welcome: Welcome | undefined
  /** The server has not answered our first question yet. */
  unreachable = false
  /** The server will not serve this page, and says why. */
  refusal = ''
  lines: LineView[] = []
  /** The history is still being read. */
  restoring = false
  thinking = false
  /** Who has the conversation. */
  handoff = nobody
  /** The counsellor is writing. */
  typing = false
  connection: Connection = 'live'
  /** What became of the conversation that was shown before. */
  ended: 'erased' | undefined
  draft = ''
  /** Why the last thing did not work, with what to do. */
  error = ''
  /** For screen readers: sent, connection lost, a counsellor joined. Never the text of a message. */
  status = ''
  /** Chips pressed since the page was loaded. */
  readonly pressed = new Set<string>()

  readonly #api: ChatApi
  readonly #token = new SessionToken()
  readonly #listener: SessionListener
  readonly #outbox: Outbox
  readonly #welcomePause = new Pause()
  #welcomeLoads = 0
  #welcomeAt = 0
  #welcomeChangesAt = Number.POSITIVE_INFINITY
  #welcomeTimer: ReturnType<typeof setTimeout> | undefined
  #feed: LineFeed | undefined
  #stopped = false
  #dots: ReturnType<typeof setTimeout> | undefined
  #unsavedLanguage = false
  #last = { said: '', at: Number.NEGATIVE_INFINITY }
  #switchedAt = Number.NEGATIVE_INFINITY
  #typingEnds: ReturnType<typeof setTimeout> | undefined
  #typedAt = Number.NEGATIVE_INFINITY
  /** Last line that was on the screen, last that the server was told of, and when. */
  #onScreen = 0
  #toldSeen = 0
  #toldSeenAt = Number.NEGATIVE_INFINITY
  #seenTimer: ReturnType<typeof setTimeout> | undefined

  constructor(server: string, language: AnswerLanguage, listener: SessionListener) {
    this.language = language
    this.#listener = listener
    this.#api = new ChatApi(server, () => this.language)
    this.#outbox = new Outbox((clientId, content) => this.#post(clientId, content), {
      changed: () => this.#listener.changed(),
      sent: () => {
        // The banner keeps its words; the feed learns that the server is there again.
        if (this.connection === 'lost') this.#feed?.wake()
        else this.status = chatTexts[this.language].sent
        this.#listener.changed()
        // While people have the conversation, the server says when the program has something to think about.
        if (!this.isWithPeople) this.#expectAnswer()
        void this.#saveLanguage()
      },
      refused: (messages, error) => this.#refused(messages, error),
    })
  }

  get outgoing(): readonly OutgoingMessage[] {
    return this.#outbox.messages
  }

  /** The user waits for a person or writes with one. */
  get isWithPeople(): boolean {
    return this.handoff.state === 'waiting' || this.handoff.state === 'person'
  }

  /** People have or had this conversation. */
  get wasHandedOff(): boolean {
    return this.handoff.state !== 'bot' || this.lines.some(({ speaker }) => speaker === 'system')
  }

  /** The last own line that a counsellor has had on the screen. */
  get seenLine(): LineView | undefined {
    if (this.handoff.state === 'bot') return undefined
    return this.lines.findLast(({ speaker, seq }) => speaker === 'user' && seq <= this.handoff.seenSeq)
  }

  /** The buttons with which a request can be taken back, as long as it can. */
  get withdrawal(): LineView | undefined {
    if (this.handoff.state !== 'waiting') return undefined
    return this.lines.findLast(({ event, reply }) => event === 'requested' && reply?.chips.length)
  }

  /** The conversation outlives this tab. */
  get isKept(): boolean {
    return this.#token.isKept
  }

  /** Loads the greeting and what was said before, if this tab holds a conversation. */
  async start(): Promise<void> {
    await Promise.all([this.#loadWelcome(), this.#restore()])
  }

  stop(): void {
    this.#stopped = true
    this.#feed?.stop()
    this.#outbox.clear()
    this.#welcomePause.end()
    clearTimeout(this.#dots)
    clearTimeout(this.#typingEnds)
    clearTimeout(this.#seenTimer)
    clearTimeout(this.#welcomeTimer)
  }

  /** The page is looked at again or the network is back. */
  wake(): void {
    this.#feed?.wake()
    this.#outbox.wake()
    this.#welcomePause.end()
    this.checkWelcome()
  }

  /** Asks for the opening hours again when what we know of them is not of now. */
  checkWelcome(): void {
    const now = Date.now()
    if (this.welcome && (now - this.#welcomeAt > welcomeFreshMs || now > this.#welcomeChangesAt))
      void this.#loadWelcome()
  }

  /** The browser says that the network is gone. */
  offline(): void {
    this.#connected('lost')
  }

  /** The browser says that the network is back. */
  online(): void {
    // Without a conversation no stream will tell.
    if (!this.#feed) this.#connected('live')
    this.wake()
  }

  /** Sends what stands in the draft. */
  sendDraft(): void {
    const text = this.draft.trim()
    if (text === '') {
      if (Date.now() - this.#last.at > doublePressMs) this.fail(chatTexts[this.language].empty)
    } else if (text.length > longestMessage) this.fail(chatTexts[this.language].tooLong(text.length))
    else {
      this.draft = ''
      this.#say({ text }, text)
    }
  }

  /** Sends the words of a button. */
  ask(text: string): void {
    // Nobody writes to us before having read that we are a program.
    if (!this.welcome) this.fail(this.refusal || chatTexts[this.language].unreachable)
    else if (!this.#isRepeat(text)) this.#say({ text }, text)
  }

  press(chip: ChipView): void {
    if (this.#isRepeat(chip.id)) return
    this.pressed.add(chip.id)
    this.#say({ chip: chip.id }, chip.label)
  }

  sendNow(): void {
    this.wake()
  }

  write(draft: string): void {
    this.draft = draft
    this.error = ''
    this.#listener.changed()
    if (draft.trim() !== '') this.#tellTyping()
  }

  fail(error: string): void {
    this.error = error
    this.#listener.changed()
  }

  /** Everything that has come so far is on a screen that somebody looks at. */
  looked(): void {
    if (this.restoring || !this.wasHandedOff) return
    this.#onScreen = this.lines.at(-1)?.seq ?? 0
    if (this.#onScreen <= this.#toldSeen || this.#seenTimer !== undefined) return
    const pause = this.#toldSeenAt + seenEveryMs - Date.now()
    this.#seenTimer = setTimeout(() => void this.#tellSeen(), Math.max(seenAfterMs, pause))
  }

  /** @returns a code for another device; undefined when there is none, and `error` says what to do. */
  async mintCode(): Promise<string | undefined> {
    const token = this.#token.read()
    if (token === undefined) return undefined
    try {
      return await this.#api.pickUpCode(token)
    } catch (error) {
      this.fail(error instanceof RefusedError ? error.message : chatTexts[this.language].code.failed)
      return undefined
    }
  }

  /**
   * Goes on with the conversation that a code opens, instead of the present one.
   *
   * @returns why that did not work, for the user; empty when it did.
   */
  async pickUp(code: string): Promise<string> {
    let token: string
    try {
      token = await this.#api.pickUp(code)
    } catch (error) {
      return error instanceof RefusedError ? error.message : chatTexts[this.language].code.unchecked
    }
    const unsent = this.#unsent()
    this.#forget()
    this.#backToDraft(unsent)
    this.error = ''
    this.ended = undefined
    this.#token.keep(token)
    await this.#restore()
    this.status = chatTexts[this.language].code.opened
    this.#listener.changed()
    return ''
  }

  /** The user wants the conversation to outlive this tab, or no longer. */
  keepInBrowser(on: boolean): void {
    if (this.#token.keepInBrowser(on)) this.#listener.changed()
    else this.fail(chatTexts[this.language].keep.failed)
  }

  /** The switch: the conversation goes on in the other language. */
  chooseLanguage(language: AnswerLanguage): void {
    if (language === this.language) return
    this.#switchedAt = Date.now()
    this.#unsavedLanguage = true
    this.followLanguage(language)
    void this.#saveLanguage()
  }

  /** Shows our own texts in this language; the conversation keeps its own. */
  followLanguage(language: AnswerLanguage): void {
    if (language === this.language) return
    this.language = language
    this.error = ''
    this.status = this.connection === 'lost' ? chatTexts[language].lost : ''
    this.#listener.changed()
    void this.#loadWelcome()
  }

  /** @returns what is stored of this conversation; undefined when nothing is. */
  async exportData(): Promise<Blob | undefined> {
    const token = this.#token.read()
    return token === undefined ? undefined : this.#api.exportData(token)
  }

  async erase(): Promise<void> {
    const token = this.#token.read()
    try {
      if (token !== undefined) await this.#api.erase(token)
    } catch (error) {
      if (!(error instanceof RefusedError && [401, 404].includes(error.status))) {
        this.fail(chatTexts[this.language].erase.failed)
        return
      }
    }
    this.#erased()
  }

  async #loadWelcome(): Promise<void> {
    const load = ++this.#welcomeLoads
    const isCurrent = () => !this.#stopped && load === this.#welcomeLoads
    for (let failures = 1; isCurrent(); failures++) {
      try {
        const welcome = await this.#api.welcome()
        if (!isCurrent()) return
        this.welcome = welcome
        this.unreachable = false
        this.refusal = ''
        this.#awaitChange(welcome.service)
        this.#listener.changed()
        return
      } catch (error) {
        if (!isCurrent()) return
        if (error instanceof RefusedError && error.status === 403) {
          this.#refuse(error.message)
          return
        }
        this.unreachable = this.welcome === undefined
        this.#listener.changed()
        await this.#welcomePause.wait(Math.min(welcomeWaitsAtMostMs, backoffMs(failures)))
      }
    }
  }

  /** Asking again would not help: this page may not use the chat. */
  #refuse(why: string): void {
    this.refusal = why
    this.unreachable = false
    this.restoring = false
    this.#feed?.stop()
    this.#feed = undefined
    this.connection = 'live'
    this.status = ''
    this.#listener.changed()
  }

  #awaitChange({ now, changesAt }: Welcome['service']): void {
    this.#welcomeAt = Date.now()
    clearTimeout(this.#welcomeTimer)
    this.#welcomeChangesAt = Number.POSITIVE_INFINITY
    // Both by the server's clock, so that it does not matter if this device's is wrong.
    const inMs = Date.parse(changesAt ?? now) - Date.parse(now)
    if (inMs <= 0) return
    this.#welcomeChangesAt = this.#welcomeAt + inMs
    this.#welcomeTimer = setTimeout(() => void this.#loadWelcome(), inMs + Math.random() * welcomeSpreadMs)
  }

  async #restore(): Promise<void> {
    const token = this.#token.read()
    if (token === undefined) return
    this.restoring = true
    this.#listener.changed()
    try {
      const conversation = await this.#api.conversation(token, 0)
      // A code has opened another one meanwhile.
      if (this.#token.read() !== token) return
      if (conversation) {
        this.#take(conversation.lines)
        this.handoff = conversation.handoff
        this.restoring = false
        this.#listener.changed()
        this.followLanguage(conversation.lang)
      } else if (this.#token.isKept) this.#token.forget()
    } catch (error) {
      if (this.#token.read() !== token) return
      if (error instanceof RefusedError && error.status === 401) this.#token.forget()
    }
    if (this.#token.read() === undefined) this.restoring = false
    else this.#follow(token)
    this.#listener.changed()
  }

  async #post(clientId: string, content: MessageContent): Promise<void> {
    let token = this.#token.read()
    if (token === undefined) {
      token = await this.#api.newVisitor()
      this.#token.keep(token)
    }
    this.#follow(token)
    await this.#api.send(token, clientId, content)
  }

  #follow(token: string): void {
    if (this.refusal !== '') return
    this.#feed ??= new LineFeed(this.#api, token, this.lines.at(-1)?.seq ?? 0, {
      line: (line) => {
        const restoring = this.restoring
        this.#take([line])
        if (!restoring) {
          this.#listener.arrived(line)
          if (line.speaker === 'bot') this.#followReply(line)
          if (line.event === 'claimed') this.status = wordsOf(line)
        }
        this.#listener.changed()
      },
      handoff: (view) => {
        this.handoff = view
        if (view.state !== 'person') this.#stopTyping()
        this.#listener.changed()
      },
      typing: () => {
        this.#stopTyping()
        this.typing = true
        this.#typingEnds = setTimeout(() => {
          this.#stopTyping()
          this.#listener.changed()
        }, typingLastsMs)
        this.#listener.changed()
      },
      thinking: () => this.#expectAnswer(),
      caughtUp: () => {
        this.restoring = false
        this.#listener.changed()
        void this.#saveLanguage()
      },
      resync: () => {
        this.lines = []
        this.restoring = true
        this.#listener.changed()
      },
      erased: () => this.#erased(),
      unauthorised: () => this.#expired([]),
      connection: (state) => this.#connected(state),
    })
  }

  #take(lines: readonly LineView[]): void {
    for (const line of lines) {
      if (line.clientId !== undefined) this.#outbox.arrived(line.clientId)
      if (line.speaker !== 'user') this.#stopDots()
      if (line.speaker === 'counsellor') this.#stopTyping()
      if (line.seq > (this.lines.at(-1)?.seq ?? 0)) this.lines = [...this.lines, line]
    }
  }

  /** The bot answers in another language because the user writes in it: our own texts go along. */
  #followReply(line: LineView): void {
    if (Date.now() - this.#switchedAt > switchSettlesMs && isAnswerLanguage(line.lang))
      this.followLanguage(line.lang)
  }

  async #saveLanguage(): Promise<void> {
    const token = this.#token.read()
    if (!this.#unsavedLanguage || token === undefined || this.lines.length === 0) return
    this.#unsavedLanguage = false
    try {
      await this.#api.chooseLanguage(token, this.language)
    } catch (error) {
      this.#unsavedLanguage = error instanceof UnreachableError
    }
  }

  async #tellSeen(): Promise<void> {
    const token = this.#token.read()
    this.#seenTimer = undefined
    this.#toldSeenAt = Date.now()
    if (token === undefined) return
    const seq = this.#onScreen
    this.#toldSeen = seq
    try {
      await this.#api.seen(token, seq)
    } catch {
      // Told again with the next look, unless it is another conversation by then.
      if (this.#toldSeen === seq) this.#toldSeen = 0
    }
  }

  #tellTyping(): void {
    const token = this.#token.read()
    const now = Date.now()
    if (token === undefined || !this.isWithPeople || now - this.#typedAt < typingEveryMs) return
    this.#typedAt = now
    // Nobody misses it when it does not arrive.
    this.#api.typing(token).catch(() => undefined)
  }

  #isRepeat(said: string): boolean {
    const at = Date.now()
    const repeat = said === this.#last.said && at - this.#last.at < doublePressMs
    this.#last = { said, at }
    return repeat
  }

  #say(content: MessageContent, text: string): void {
    this.#last.at = Date.now()
    this.error = ''
    if (this.connection !== 'lost') this.status = ''
    this.ended = undefined
    this.checkWelcome()
    this.#outbox.add(content, text)
  }

  #refused(messages: readonly OutgoingMessage[], error: unknown): void {
    const refusal = error instanceof RefusedError ? error : undefined
    if (refusal?.status === 401) {
      this.#expired(messages)
      return
    }
    this.#backToDraft(messages)
    this.fail(refusal?.message ?? chatTexts[this.language].delayed)
  }

  #unsent(): OutgoingMessage[] {
    return this.#outbox.messages.filter(({ state }) => state !== 'sent')
  }

  #backToDraft(messages: readonly OutgoingMessage[]): void {
    for (const { content } of messages) if ('chip' in content) this.pressed.delete(content.chip)
    const texts = messages.flatMap(({ content }) => ('text' in content ? [content.text] : []))
    this.draft = [...texts, this.draft].filter((text) => text !== '').join('\n')
  }

  /** The token is worth nothing any more: a new conversation, but no word of the user's is lost. */
  #expired(messages: readonly OutgoingMessage[]): void {
    const unsent = [...messages, ...this.#unsent()]
    this.#forget()
    this.#backToDraft(unsent)
    const { expired, expiredUnsent } = chatTexts[this.language]
    this.fail(this.draft === '' ? expired : expiredUnsent)
  }

  #erased(): void {
    this.#forget()
    this.ended = 'erased'
    this.error = ''
    this.#listener.changed()
  }

  #forget(): void {
    this.#feed?.stop()
    this.#feed = undefined
    this.#token.forget()
    this.#outbox.clear()
    this.#stopDots()
    this.#stopTyping()
    clearTimeout(this.#seenTimer)
    this.#seenTimer = undefined
    this.#toldSeen = 0
    this.pressed.clear()
    this.lines = []
    this.handoff = nobody
    this.restoring = false
    this.status = ''
    this.connection = 'live'
  }

  #expectAnswer(): void {
    if (
      this.#dots !== undefined ||
      this.handoff.state === 'person' ||
      ((this.lines.at(-1)?.speaker ?? 'user') !== 'user' && this.#outbox.messages.length === 0)
    )
      return
    this.#dots = setTimeout(() => {
      this.thinking = true
      this.#listener.changed()
      this.#dots = setTimeout(
        () => {
          this.#stopDots()
          this.#listener.changed()
        },
        this.isWithPeople ? dotsWhileWaitingMs : dotsAtMostMs,
      )
    }, dotsAfterMs)
  }

  #stopDots(): void {
    clearTimeout(this.#dots)
    this.#dots = undefined
    this.thinking = false
  }

  #stopTyping(): void {
    clearTimeout(this.#typingEnds)
    this.typing = false
  }

  #connected(state: Connection): void {
    const texts = chatTexts[this.language]
    if (state === 'lost') this.status = texts.lost
    // A counsellor who joined meanwhile is the greater news.
    else if (state !== 'connecting' && this.status === texts.lost) this.status = texts.connected
    // A stream that has only just ended says nothing yet about a lost connection.
    if (state !== 'connecting' || this.connection !== 'lost') this.connection = state
    this.#listener.changed()
  }
}

/** The first sentence of a system line. */
function wordsOf({ reply }: LineView): string {
  const [first] = reply?.blocks ?? []
  return first?.type === 'text' ? first.text : ''
}
