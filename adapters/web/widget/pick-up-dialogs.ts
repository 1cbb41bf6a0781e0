import type { ChatSession } from './chat-session.ts'
import { chatTexts } from './texts.ts'

/** What the windows need of the panel around them. */
export interface DialogHost {
  find<T extends Element>(selector: string): T | null
  /** Opens a window; when it is closed, the focus goes back to where it was. */
  open(selector: string): void
  /** @param focus - where the focus goes instead. */
  close(selector: string, focus?: string): void
  changed(): void
}

/**
 * Codes that carry a conversation to another device: showing one, taking one. A code stands here while its window is
 * open, and nowhere else.
 */
export class PickUpDialogs {
  code = ''
  /** Said after a press: copied, or not. */
  said = ''
  /** Why a code did not open anything. */
  problem = ''

  readonly #session: ChatSession
  readonly #server: string
  readonly #host: DialogHost
  #busy = false

  constructor(session: ChatSession, server: string, host: DialogHost) {
    this.#session = session
    this.#server = server
    this.#host = host
  }

  /** Opens the conversation elsewhere. What stands behind # is never sent to a server. */
  get link(): string {
    return new URL(`/chat?lang=${this.#session.language}#code=${this.code}`, this.#server).href
  }

  async show(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    const code = await this.#session.mintCode()
    this.#busy = false
    if (code === undefined) return
    this.code = code
    this.#host.changed()
    this.#host.open('#code')
  }

  async copy(text: string): Promise<void> {
    const texts = chatTexts[this.#session.language].code
    try {
      await navigator.clipboard.writeText(text)
      this.said = texts.copied
    } catch {
      this.said = texts.notCopied
    }
    this.#host.changed()
  }

  /** Opens the window for a code. @param code - what already stands in it, and `problem` why it did not work. */
  ask(code = '', problem = ''): void {
    this.problem = problem
    this.#host.changed()
    this.#host.open('#enter')
    const input = this.#host.find<HTMLInputElement>('#code-input')
    if (!input) return
    input.value = code
    input.focus()
  }

  /** Tries a code that came with the address. */
  async arrive(code: string): Promise<void> {
    const problem = await this.#session.pickUp(code)
    if (problem !== '') this.ask(code, problem)
  }

  async submit(): Promise<void> {
    const input = this.#host.find<HTMLInputElement>('#code-input')
    if (!input || this.#busy) return
    const code = input.value.trim()
    this.#busy = true
    this.problem =
      code === '' ? chatTexts[this.#session.language].code.empty : await this.#session.pickUp(code)
    this.#busy = false
    this.#host.changed()
    if (this.problem === '') this.#host.close('#enter', '#input')
    else input.focus()
  }

  close(selector: string): void {
    this.#host.close(selector)
  }

  /** A window was closed: nothing of it is left. */
  forget(): void {
    this.code = ''
    this.said = ''
    this.problem = ''
    const input = this.#host.find<HTMLInputElement>('#code-input')
    if (input) input.value = ''
    this.#host.changed()
  }
}
