import { render } from 'lit'
import type { AnswerLanguage } from '../../../knowledge/language.ts'
import type { ChipView, LineView } from '../line-view.ts'
import { ChatSession } from './chat-session.ts'
import { type PanelActions, panelTemplate } from './panel-template.ts'
import { PickUpDialogs } from './pick-up-dialogs.ts'
import { chatTexts } from './texts.ts'
import widgetCss from './widget.css?inline'

/** What the element lends to the chat inside it. */
export interface ChatHost {
  /** Where the panel goes; lies in the element's shadow root. */
  place: HTMLElement
  /** Origin of the API. */
  server: string
  language: AnswerLanguage
  /** The panel fills its container and cannot be closed. */
  page: boolean
  close(): void
  languagePicked(language: AnswerLanguage): void
  /** Lines that came just now, from the program or from people. */
  arrived(count: number): void
}

/** The chat once it is loaded. It goes on while it is hidden. */
export interface ChatApp {
  show(): void
  hide(): void
  focus(): void
  setLanguage(language: AnswerLanguage): void
  stop(): void
}

const mostRows = 5
const gapAbove = 8

/** Draws the panel and begins. The one export of widget-app.js. */
export function startChat(host: ChatHost): ChatApp {
  const root = host.place.getRootNode() as ShadowRoot
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(widgetCss)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]

  let drawing = false
  /** Lines and messages on the screen; more of them means something to scroll to. */
  let shownItems = 0
  const session = new ChatSession(host.server, host.language, {
    changed: schedule,
    arrived: (line) => {
      // Who joins writes as well: that is one piece of news.
      if (line.speaker !== 'user' && line.event !== 'claimed') host.arrived(1)
    },
  })
  const find = <T extends Element>(selector: string) => host.place.querySelector<T>(selector)
  const pickUp = new PickUpDialogs(session, host.server, {
    find,
    open: openDialog,
    close: closeDialog,
    changed: schedule,
  })
  /** Where the focus goes when the open window is closed. */
  let focusAfter: HTMLElement | null = null

  const actions: PanelActions = {
    language: host.language,
    server: host.server,
    page: host.page,
    close: host.close,
    chooseLanguage(language) {
      session.chooseLanguage(language)
    },
    write: (draft) => session.write(draft),
    send() {
      if (session.welcome) session.sendDraft()
    },
    ask: (text) => session.ask(text),
    press: (chip) => session.press(chip),
    sendNow: () => session.sendNow(),
    refuseFiles: () => session.fail(chatTexts[session.language].noFiles),
    chosen: (chips, answered) => chosenChip(chips, answered),
    exportData() {
      closeMenu()
      void saveData()
    },
    askToErase: () => openDialog('#erase'),
    keepConversation: () => closeDialog('#erase'),
    erase() {
      closeDialog('#erase', '#input')
      void session.erase()
    },
    pickUp,
    showCode: () => void pickUp.show(),
    enterCode: () => pickUp.ask(),
    keepInBrowser: (on) => session.keepInBrowser(on),
    escape(event) {
      if (event.key !== 'Escape' || event.isComposing || find('dialog[open]')) return
      event.stopPropagation()
      const menu = closeMenu()
      if (menu) menu.querySelector('summary')?.focus()
      else host.close()
    },
  }

  function openDialog(selector: string): void {
    const dialog = find<HTMLDialogElement>(selector)
    if (!dialog || dialog.open || host.place.hidden) return
    const focused = root.activeElement
    // What stands in a menu is gone when the menu is.
    focusAfter = focused?.closest('details')?.querySelector('summary') ?? (focused as HTMLElement | null)
    closeMenu()
    dialog.addEventListener(
      'close',
      () => {
        if (focusAfter?.isConnected && focusAfter.checkVisibility()) focusAfter.focus()
        else find<HTMLElement>('#input')?.focus()
      },
      { once: true },
    )
    dialog.showModal()
  }

  function closeDialog(selector: string, focus?: string): void {
    if (focus !== undefined) focusAfter = find<HTMLElement>(focus)
    find<HTMLDialogElement>(selector)?.close()
  }

  function schedule(): void {
    if (drawing) return
    drawing = true
    queueMicrotask(() => {
      drawing = false
      draw()
    })
  }

  function draw(): void {
    if (actions.language !== session.language) {
      actions.language = session.language
      host.languagePicked(session.language)
    }
    const atEnd = isAtEnd()
    render(panelTemplate(session, actions), host.place)
    fitInput()
    const items = session.lines.length + session.outgoing.length
    if (items > shownItems || session.thinking) reveal()
    // The greeting is read from its beginning, however small the screen.
    else if (atEnd && items > 0) scrollToEnd()
    shownItems = items
    look()
  }

  /** Tells the session that what is drawn is also seen. */
  function look(): void {
    if (!host.place.hidden && document.visibilityState === 'visible') session.looked()
  }

  function isAtEnd(): boolean {
    const log = find('.log')
    return log !== null && log.scrollHeight - log.scrollTop - log.clientHeight < 2
  }

  function scrollToEnd(): void {
    const log = find('.log')
    if (log) log.scrollTop = log.scrollHeight
  }

  /** Scrolls to the newest message: to its first words, below a short question, when it is longer than the view. */
  function reveal(): void {
    const log = find<HTMLElement>('.log')
    const [question, newest] = log ? [...log.querySelectorAll<HTMLElement>('.line')].slice(-2) : []
    if (!log || !newest || newest.classList.contains('user')) {
      scrollToEnd()
      return
    }
    const first = question && question.offsetHeight < log.clientHeight / 4 ? question : newest
    log.scrollTop = first.offsetTop - log.offsetTop - gapAbove
  }

  function fitInput(): void {
    const input = find<HTMLTextAreaElement>('textarea')
    if (!input) return
    input.style.height = 'auto'
    const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(input)
    const most =
      Number.parseFloat(lineHeight) * mostRows +
      Number.parseFloat(paddingTop) +
      Number.parseFloat(paddingBottom)
    input.style.height = `${Math.min(input.scrollHeight, Math.ceil(most))}px`
    input.style.overflowY = input.scrollHeight > most + 1 ? 'auto' : 'hidden'
  }

  /** @returns the one that was open. */
  function closeMenu(): HTMLDetailsElement | null {
    const menu = find<HTMLDetailsElement>('details[open]')
    if (menu) menu.open = false
    return menu
  }

  /** After a reload we know no presses: for "did this help?" the next line tells. */
  function chosenChip(chips: readonly ChipView[], answered: LineView | undefined): ChipView | undefined {
    return chips.find(
      ({ id, label }) => session.pressed.has(id) || (answered?.speaker === 'user' && answered.text === label),
    )
  }

  async function saveData(): Promise<void> {
    try {
      const data = await session.exportData()
      if (!data) {
        session.fail(chatTexts[session.language].nothingStored)
        return
      }
      const link = document.createElement('a')
      link.href = URL.createObjectURL(data)
      link.download = 'tueroeffner.json'
      link.click()
      URL.revokeObjectURL(link.href)
    } catch {
      session.fail(chatTexts[session.language].dataFailed)
    }
  }

  const listening = new AbortController()
  const { signal } = listening
  const wakeIfSeen = () => {
    if (document.visibilityState !== 'visible') return
    session.wake()
    look()
  }
  document.addEventListener('visibilitychange', wakeIfSeen, { signal })
  window.addEventListener('pageshow', wakeIfSeen, { signal })
  window.addEventListener('online', () => session.online(), { signal })
  window.addEventListener('offline', () => session.offline(), { signal })
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target instanceof Element && !event.target.closest('details, dialog')) closeMenu()
    },
    { signal },
  )
  // One menu at a time. The event does not bubble.
  host.place.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return
      for (const menu of host.place.querySelectorAll('details')) if (menu !== target) menu.open = false
    },
    { signal, capture: true },
  )
  // A keyboard on the screen covers what is fixed to the bottom of the page.
  const fitView = () => {
    const view = window.visualViewport
    if (!view) return
    host.place.style.setProperty('--view-height', `${view.height}px`)
    host.place.style.setProperty('--view-top', `${view.offsetTop}px`)
  }
  window.visualViewport?.addEventListener('resize', fitView, { signal })
  window.visualViewport?.addEventListener('scroll', fitView, { signal })
  fitView()

  /** A link with a code was opened. The code leaves the address before anything else happens. */
  const takeCode = () => {
    const code = /^#code=([\w-]{1,40})$/.exec(location.hash)?.[1]
    if (code === undefined) return
    history.replaceState(history.state, '', location.pathname + location.search)
    void pickUp.arrive(code)
  }
  draw()
  void session.start()
  if (host.page) {
    takeCode()
    window.addEventListener('hashchange', takeCode, { signal })
  }

  return {
    show() {
      const again = host.place.hidden
      host.place.hidden = false
      draw()
      if (again) session.checkWelcome()
    },
    hide() {
      closeMenu()
      find<HTMLDialogElement>('dialog[open]')?.close()
      host.place.hidden = true
    },
    focus() {
      // On a phone the keyboard would cover the greeting.
      find<HTMLElement>(matchMedia('(pointer: fine)').matches ? '#input' : '#title')?.focus()
    },
    setLanguage: (language) => session.followLanguage(language),
    stop() {
      listening.abort()
      session.stop()
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
      render(undefined, host.place)
    },
  }
}
