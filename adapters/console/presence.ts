import type { Clock } from '../../bot/clock.ts'

/** A console that closed may be reloading: its owner counts as here for this long. */
const graceMs = 60_000

/** Who is at the desk, from open consoles and what people said. A hint for the screen; nothing is decided by it. */
export interface Presence {
  /** A console opened its stream. @returns call when it closed. */
  opened(accountId: string): () => void
  say(accountId: string, state: 'here' | 'away'): void
  of(accountId: string): 'here' | 'away' | 'off'
  /** Accounts that are here or away. */
  present(): string[]
}

export function createPresence(clock: Clock, changed: () => void): Presence {
  const people = new Map<string, { open: number; leftAt: number; away: boolean }>()
  const now = () => clock.now().epochMilliseconds

  function of(accountId: string): 'here' | 'away' | 'off' {
    const one = people.get(accountId)
    if (!one || (one.open === 0 && now() - one.leftAt > graceMs)) return 'off'
    return one.away ? 'away' : 'here'
  }

  return {
    of,
    opened(accountId) {
      const one = people.get(accountId) ?? { open: 0, leftAt: 0, away: false }
      people.set(accountId, one)
      one.open++
      changed()
      return () => {
        one.open--
        one.leftAt = now()
        changed()
      }
    },
    say(accountId, state) {
      const one = people.get(accountId)
      if (!one) return
      one.away = state === 'away'
      changed()
    },
    present: () => [...people.keys()].filter((id) => of(id) !== 'off'),
  }
}
