const key = 'tueroeffner'

/**
 * The key of the visitor's conversation: the only thing we keep on the device, until the tab is closed.
 * Where the browser forbids storage it lives as long as the page.
 */
export class SessionToken {
  #inMemory: string | undefined

  read(): string | undefined {
    try {
      return sessionStorage.getItem(key) ?? this.#inMemory
    } catch {
      return this.#inMemory
    }
  }

  keep(token: string): void {
    this.#inMemory = token
    try {
      sessionStorage.setItem(key, token)
    } catch {
      // Blocked or full: the memory has it.
    }
  }

  forget(): void {
    this.#inMemory = undefined
    try {
      sessionStorage.removeItem(key)
    } catch {
      // Blocked: nothing was written.
    }
  }
}
