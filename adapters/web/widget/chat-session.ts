import { longestMessage } from '../../../bot/utterance.ts'
import { type AnswerLanguage, isAnswerLanguage } from '../../../knowledge/language.ts'
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
/** A reply this soon after the switch may still be in the language from before. */
const switchSettlesMs = 10_000
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
  lines: LineView[] = []
  /** The history is still being read. */
  restoring = false
  thinking = false
  connection: Connection = 'live'
  /** What became of the conversation that was shown before. */
  ended: 'erased' | undefined
  draft = ''
  /** Why the last thing did not work, with what to do. */
  error = ''
  /** For screen readers: sent, connection lost. Never the text of a message. */
  status = ''
  /** Chips pressed since the page was loaded. */
  readonly pressed = new Set<string>()

  readonly #api: ChatApi
  readonly #token = new SessionToken()
  readonly #listener: SessionListener
  readonly #outbox: Outbox
  readonly #welcomePause = new Pause()
  #feed: LineFeed | undefined
  #stopped = false
  #dots: ReturnType<typeof setTimeout> | undefined
  #unsavedLanguage = false
  #last = { said: '', at: Number.NEGATIVE_INFINITY }
  #switchedAt = Number.NEGATIVE_INFINITY

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
        this.#expectAnswer()
        void this.#saveLanguage()
      },
      refused: (messages, error) => this.#refused(messages, error),
    })
  }

  get outgoing(): readonly OutgoingMessage[] {
    return this.#outbox.messages
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
  }

  /** The page is looked at again or the network is back. */
  wake(): void {
    this.#feed?.wake()
    this.#outbox.wake()
    this.#welcomePause.end()
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
    if (!this.welcome) this.fail(chatTexts[this.language].unreachable)
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
  }

  fail(error: string): void {
    this.error = error
    this.#listener.changed()
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
    const language = this.language
    for (let failures = 1; !this.#stopped && language === this.language; failures++) {
      try {
        const welcome = await this.#api.welcome()
        if (language !== this.language) return
        this.welcome = welcome
        this.unreachable = false
        this.#listener.changed()
        return
      } catch {
        this.unreachable = this.welcome === undefined
        this.#listener.changed()
        await this.#welcomePause.wait(Math.min(welcomeWaitsAtMostMs, backoffMs(failures)))
      }
    }
  }

  async #restore(): Promise<void> {
    const token = this.#token.read()
    if (token === undefined) return
    this.restoring = true
    this.#listener.changed()
    try {
      const conversation = await this.#api.conversation(token, 0)
      if (conversation) {
        this.#take(conversation.lines)
        this.restoring = false
        this.#listener.changed()
        this.followLanguage(conversation.lang)
      }
    } catch (error) {
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
    this.#feed ??= new LineFeed(this.#api, token, this.lines.at(-1)?.seq ?? 0, {
      line: (line) => {
        const restoring = this.restoring
        this.#take([line])
        if (!restoring) this.#listener.arrived(line)
        if (!restoring && line.speaker === 'bot') this.#followReply(line)
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
      if (line.speaker === 'bot') this.#stopDots()
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

  #backToDraft(messages: readonly OutgoingMessage[]): void {
    for (const { content } of messages) if ('chip' in content) this.pressed.delete(content.chip)
    const texts = messages.flatMap(({ content }) => ('text' in content ? [content.text] : []))
    this.draft = [...texts, this.draft].filter((text) => text !== '').join('\n')
  }

  /** The token is worth nothing any more: a new conversation, but no word of the user's is lost. */
  #expired(messages: readonly OutgoingMessage[]): void {
    const unsent = [...messages, ...this.#outbox.messages.filter(({ state }) => state !== 'sent')]
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
    this.pressed.clear()
    this.lines = []
    this.restoring = false
    this.status = ''
    this.connection = 'live'
  }

  #expectAnswer(): void {
    if (
      this.#dots !== undefined ||
      (this.lines.at(-1)?.speaker === 'bot' && this.#outbox.messages.length === 0)
    )
      return
    this.#dots = setTimeout(() => {
      this.thinking = true
      this.#listener.changed()
      this.#dots = setTimeout(() => {
        this.#stopDots()
        this.#listener.changed()
      }, dotsAtMostMs)
    }, dotsAfterMs)
  }

  #stopDots(): void {
    clearTimeout(this.#dots)
    this.#dots = undefined
    this.thinking = false
  }

  #connected(state: Connection): void {
    const texts = chatTexts[this.language]
    if (state === 'lost') this.status = texts.lost
    else if (state !== 'connecting' && this.connection === 'lost') this.status = texts.connected
    // A stream that has only just ended says nothing yet about a lost connection.
    if (state !== 'connecting' || this.connection !== 'lost') this.connection = state
    this.#listener.changed()
  }
}
