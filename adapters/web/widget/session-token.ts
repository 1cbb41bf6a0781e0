const key = 'tueroeffner'

/**
 * The key of the visitor's conversation: the only thing we keep on the device. It lives in the tab, until that is
 * closed; in the browser only when the user says so. Where storage is forbidden it lives as long as the page.
 */
export class SessionToken {
  /** Storage is read once: what another tab keeps later is another conversation. */
  #token = stored('session') ?? stored('local')

  read(): string | undefined {
    return this.#token
  }

  /** Whether it outlives this tab. */
  get isKept(): boolean {
    return this.#token !== undefined && stored('local') === this.#token
  }

  keep(token: string): void {
    this.#token = token
    store('session', token)
  }

  /**
   * Moves the token into the browser's memory, or back into the tab's.
   *
   * @returns false when the browser does not allow it; nothing has changed then.
   */
  keepInBrowser(on: boolean): boolean {
    if (this.#token === undefined || !store(on ? 'local' : 'session', this.#token)) return false
    store(on ? 'session' : 'local', undefined)
    return true
  }

  forget(): void {
    for (const place of ['session', 'local'] as const)
      if (stored(place) === this.#token) store(place, undefined)
    this.#token = undefined
  }
}

type Place = 'session' | 'local'

/** Throws where the browser forbids storage. */
const storageOf = (place: Place): Storage => (place === 'session' ? sessionStorage : localStorage)

function stored(place: Place): string | undefined {
  try {
    return storageOf(place).getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** @returns whether it worked. */
function store(place: Place, token: string | undefined): boolean {
  try {
    if (token === undefined) storageOf(place).removeItem(key)
    else storageOf(place).setItem(key, token)
    return true
  } catch {
    return false
  }
}
