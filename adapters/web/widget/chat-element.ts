import { type AnswerLanguage, isAnswerLanguage } from '../../../knowledge/language.ts'
import tokensCss from '../design/tokens.css?inline'
import type { ChatApp } from './chat-app.ts'
import { door } from './door.ts'
import { draw } from './drawing.ts'
import { revealFocusUnder } from './focus-cover.ts'
import launcherCss from './launcher.css?inline'
import { launcherTexts } from './texts.ts'

/** How the page embeds us: the script's own address and its `data-` attributes. */
export interface Embedding {
  address: string
  settings: Readonly<Record<string, string | undefined>>
}

/**
 * `<tueroeffner-chat>`: a launcher that loads the chat when it is pressed, and nothing before.
 *
 * Attributes, each also possible as `data-…` on the script tag: `lang` (`de`, `en`; default: the page's language, else
 * the browser's), `server` (default: where the script comes from), `theme` (`light`, `dark`, `auto`), `open`, `mode`
 * (`page` fills its container and has no launcher).
 *
 * @fires tueroeffner-open - the panel is there.
 * @fires tueroeffner-close - the panel is gone; the conversation goes on.
 */
export class ChatElement extends HTMLElement {
  static readonly observedAttributes = ['lang', 'theme', 'open']
  static embedding: Embedding = { address: '', settings: {} }

  readonly #frame = document.createElement('section')
  readonly #corner = document.createElement('div')
  readonly #launcher = document.createElement('button')
  readonly #word = document.createElement('span')
  readonly #count = document.createElement('span')
  readonly #news = document.createElement('span')
  readonly #notice = document.createElement('p')
  readonly #place = document.createElement('div')
  #app: ChatApp | undefined
  #isOpen = false
  #tries = 0
  #unread = 0
  /** Picked inside the chat; stronger than the page's attributes. */
  #picked: AnswerLanguage | undefined

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [tokensCss, launcherCss].map((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      return sheet
    })
    this.#frame.className = 'frame'
    this.#corner.className = 'corner'
    this.#notice.className = 'word'
    this.#notice.setAttribute('role', 'status')
    this.#count.className = 'count'
    this.#count.setAttribute('aria-hidden', 'true')
    this.#count.hidden = true
    this.#news.className = 'hidden'
    this.#launcher.className = 'launcher'
    this.#launcher.type = 'button'
    this.#launcher.dir = 'ltr'
    this.#launcher.setAttribute('part', 'launcher')
    this.#launcher.setAttribute('aria-expanded', 'false')
    this.#launcher.append(draw(door, 'mark'), this.#word, this.#count, this.#news)
    this.#launcher.addEventListener('click', () => void this.show())
    this.#place.className = 'place'
    this.#corner.append(this.#notice, this.#launcher)
    this.#frame.append(this.#corner, this.#place)
    root.append(this.#frame)
  }

  connectedCallback(): void {
    const page = this.#setting('mode') === 'page'
    if (page) this.setAttribute('mode', 'page')
    this.#corner.hidden = page
    this.#dress()
    document.addEventListener('focusin', this.#uncover)
    if (page || this.#setting('open') !== undefined) void this.show({ focus: false })
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.#uncover)
    this.#app?.stop()
    this.#app = undefined
    this.#isOpen = false
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.isConnected || before === after) return
    if (name === 'open') {
      if (after === null) this.close()
      else void this.show({ focus: false })
      return
    }
    if (name === 'lang') this.#picked = undefined
    this.#dress()
    this.#app?.setLanguage(this.#language)
  }

  /** Whether the panel is shown. */
  get open(): boolean {
    return this.#isOpen
  }

  /** Opens the panel, loading the chat the first time. @param options.focus - false leaves the focus where it is. */
  async show({ focus = true }: { focus?: boolean } = {}): Promise<void> {
    if (this.#isOpen) return
    this.#isOpen = true
    this.#launcher.setAttribute('aria-expanded', 'true')
    try {
      this.#app ??= await this.#load()
    } catch {
      this.#tries++
      this.#isOpen = false
      this.#launcher.setAttribute('aria-expanded', 'false')
      this.#notice.textContent = launcherTexts[this.#language].failed
      this.#corner.hidden = false
      return
    }
    this.#notice.textContent = ''
    if (!this.#isOpen) return
    this.#corner.hidden = true
    this.#setUnread(0)
    this.#app.show()
    if (focus) this.#app.focus()
    this.toggleAttribute('open', true)
    this.dispatchEvent(new CustomEvent('tueroeffner-open', { bubbles: true, composed: true }))
  }

  /** Hides the panel and gives the focus back to the launcher if the panel had it. */
  close(): void {
    if (!this.#isOpen || this.#setting('mode') === 'page') return
    this.#isOpen = false
    const hadFocus = this.shadowRoot?.activeElement !== null
    this.#app?.hide()
    this.#corner.hidden = false
    this.#launcher.setAttribute('aria-expanded', 'false')
    if (hadFocus) this.#launcher.focus()
    this.toggleAttribute('open', false)
    this.dispatchEvent(new CustomEvent('tueroeffner-close', { bubbles: true, composed: true }))
  }

  get #language(): AnswerLanguage {
    const page = [this.#setting('lang'), document.documentElement.lang, ...navigator.languages]
    return this.#picked ?? page.map((code) => code?.slice(0, 2).toLowerCase()).find(isAnswerLanguage) ?? 'de'
  }

  #setting(name: string): string | undefined {
    return this.getAttribute(name) ?? ChatElement.embedding.settings[name]
  }

  async #load(): Promise<ChatApp> {
    this.#notice.textContent = launcherTexts[this.#language].opening
    const address = new URL('widget-app.js', ChatElement.embedding.address)
    // A browser may remember that a module failed to load: another address is another try.
    if (this.#tries > 0) address.searchParams.set('try', String(this.#tries))
    const { startChat } = (await import(/* @vite-ignore */ address.href)) as typeof import('./chat-app.ts')
    return startChat({
      place: this.#place,
      server: new URL(this.#setting('server') ?? '/', ChatElement.embedding.address).origin,
      language: this.#language,
      page: this.#setting('mode') === 'page',
      close: () => this.close(),
      languagePicked: (language) => {
        this.#picked = language
        this.#dress()
      },
      arrived: (count) => {
        if (!this.#isOpen) this.#setUnread(this.#unread + count)
      },
    })
  }

  #setUnread(count: number): void {
    this.#unread = count
    this.#count.hidden = count === 0
    this.#count.textContent = String(count)
    this.#news.textContent = count === 0 ? '' : ` ${launcherTexts[this.#language].unread(count)}`
  }

  #dress(): void {
    const theme = this.#setting('theme')
    if (theme === 'light' || theme === 'dark') this.#frame.dataset.theme = theme
    else delete this.#frame.dataset.theme
    this.#frame.lang = this.#language
    // On a page of its own the panel is the landmark.
    if (this.#setting('mode') !== 'page') this.#frame.setAttribute('aria-label', 'Türöffner')
    this.#word.textContent = launcherTexts[this.#language].questions
    this.#setUnread(this.#unread)
  }

  readonly #uncover = (event: FocusEvent): void => {
    // After the browser has scrolled by itself.
    if (!this.#isOpen) requestAnimationFrame(() => revealFocusUnder(this.#launcher, event))
  }
}
