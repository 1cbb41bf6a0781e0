/** Runs work one after the other per key, different keys in parallel. */
export interface Turns {
  /** Queues work for a key. Resolves when that work is done; work that throws does not stop what waits behind it. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>
  /** Resolves when nothing is running or waiting: for one key, or for all. */
  idle(key?: string): Promise<void>
  /** Keys with work. */
  readonly size: number
}

export function createTurns(): Turns {
  const tails = new Map<string, Promise<unknown>>()
  return {
    get size() {
      return tails.size
    },
    run(key, work) {
      const before = tails.get(key) ?? Promise.resolve()
      const mine = before.then(work, work)
      const tail = mine
        .catch(() => {})
        .then(() => {
          if (tails.get(key) === tail) tails.delete(key)
        })
      tails.set(key, tail)
      return mine
    },
    async idle(key) {
      while (key === undefined ? tails.size > 0 : tails.has(key))
        await (key === undefined ? Promise.all(tails.values()) : tails.get(key))
    },
  }
}
