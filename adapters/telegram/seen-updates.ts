import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'

/** Telegram keeps updates for 24 h; TRUST says how long we remember that we have had one. */
const keptMs = 48 * 3_600_000

/** The numbers of the updates that were dealt with. */
export interface SeenUpdates {
  has(updateId: number): boolean
  /** Resolves when the number is on the disk; numbers that come at once share one write. */
  add(updateId: number): Promise<void>
  /** Forgets numbers older than 48 h. @returns how many are left. */
  prune(): Promise<number>
  close(): Promise<void>
}

/** One line per update, appended and synced. @param now - Unix milliseconds. */
export async function openSeenUpdates(path: string, now: () => number): Promise<SeenUpdates> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const seen = new Map<number, number>()
  for (const line of (await readFile(path, 'utf8').catch(() => '')).split('\n')) {
    // A line that a crash cut short is no line: its update comes again.
    const match = /^(\d+) (\d+)$/.exec(line)
    if (match) seen.set(Number(match[1]), Number(match[2]))
  }

  let waiting: Array<{ line: string; done: () => void; failed: (error: unknown) => void }> = []
  let tail: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = tail.then(work)
    tail = mine.catch(() => {})
    return mine
  }

  async function flush(): Promise<void> {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    try {
      const file = await open(path, 'a', 0o600)
      try {
        await file.appendFile(batch.map(({ line }) => line).join(''))
        await file.datasync()
      } finally {
        await file.close()
      }
      for (const { done } of batch) done()
    } catch (error) {
      for (const { failed } of batch) failed(error)
    }
  }

  const prune = () =>
    inTurn(async () => {
      for (const [id, at] of seen) if (at < now() - keptMs) seen.delete(id)
      await writeFileAtomic(path, [...seen].map(([id, at]) => `${id} ${at}\n`).join(''), { mode: 0o600 })
      return seen.size
    })
  await prune()

  return {
    has: (updateId) => seen.has(updateId),
    add(updateId) {
      const at = now()
      return new Promise<void>((resolve, reject) => {
        waiting.push({
          line: `${updateId} ${at}\n`,
          done: () => {
            seen.set(updateId, at)
            resolve()
          },
          failed: reject,
        })
        void inTurn(flush)
      })
    },
    prune,
    close: () => inTurn(async () => {}),
  }
}
