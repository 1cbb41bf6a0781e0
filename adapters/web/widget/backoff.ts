const shortestMs = 1000
const longestMs = 30_000

/** How long to wait after `failures` failures in a row: doubling from 1 s to 30 s, half of it by chance. */
export function backoffMs(failures: number): number {
  const full = Math.min(longestMs, shortestMs * 2 ** Math.max(0, failures - 1))
  return full / 2 + (Math.random() * full) / 2
}

/** A wait that can be cut short. */
export class Pause {
  #wake: (() => void) | undefined

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, ms)
      function done(): void {
        clearTimeout(timer)
        resolve()
      }
      this.#wake = done
    })
  }

  end(): void {
    this.#wake?.()
  }
}
