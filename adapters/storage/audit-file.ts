import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'
import type { Audit, AuditEvent } from '../../bot/audit.ts'
import type { Clock } from '../../bot/clock.ts'
import { stamp } from '../../bot/handoff-context.ts'
import { StoreError } from '../../bot/store.ts'

interface Row extends AuditEvent {
  /** SHA-256 over the hash before and this event. */
  hash: string
}

const monthsKept = 12

/**
 * The audit in one file, a JSON line per event, each chained to the one before by its hash. Lines older than twelve
 * months are dropped when it is opened; the chain then begins with the hash of the last one dropped.
 *
 * @throws {StoreError} `STORE_BROKEN` when a line was changed or taken out.
 */
export async function openAuditFile(path: string, clock: Clock): Promise<Audit & { close(): Promise<void> }> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const rows: Row[] = []
  const lines = text.split('\n').filter((line) => line !== '')
  for (const [index, line] of lines.entries()) {
    const row = parseRow(line)
    // A power cut may leave half of the last line; anything else was tampered with.
    if (row === undefined && index === lines.length - 1) break
    const before = rows.at(-1)
    if (row === undefined || (before && row.hash !== hashOf(before.hash, row)))
      throw new StoreError(
        'STORE_BROKEN',
        `storage: ${path}:${index + 1} does not follow from the line before; the audit was changed`,
      )
    rows.push(row)
  }
  const oldest = stamp(clock.now().subtract({ hours: monthsKept * 30 * 24 }))
  const kept = rows.filter((row) => row.at >= oldest)
  await writeFileAtomic(path, kept.map((row) => `${JSON.stringify(row)}\n`).join(''), { mode: 0o600 })
  const handle = await open(path, 'a', 0o600)
  let last = kept.at(-1)?.hash ?? rows.at(-1)?.hash ?? ''
  let tail: Promise<void> = Promise.resolve()

  return {
    add(event) {
      const work = tail.then(async () => {
        const made: AuditEvent = { at: stamp(clock.now()), ...event }
        const row: Row = { ...made, hash: hashOf(last, made) }
        await handle.appendFile(`${JSON.stringify(row)}\n`)
        await handle.sync()
        last = row.hash
        kept.push(row)
      })
      tail = work.catch(() => {})
      return work
    },
    list: async (limit) =>
      kept
        .slice(-limit)
        .reverse()
        .map(({ hash: _hash, ...event }) => event),
    async close() {
      await tail
      await handle.close()
    },
  }
}

/** The audit in memory, for tests and the command line. */
export function createMemoryAudit(clock: Clock): Audit {
  const events: AuditEvent[] = []
  return {
    async add(event) {
      events.push({ at: stamp(clock.now()), ...event })
    },
    list: async (limit) => events.slice(-limit).reverse(),
  }
}

function hashOf(before: string, { at, who, what, on, code }: AuditEvent): string {
  return createHash('sha256')
    .update(JSON.stringify([before, at, who, what, on ?? null, code ?? null]))
    .digest('base64url')
}

function parseRow(line: string): Row | undefined {
  try {
    return JSON.parse(line) as Row
  } catch {
    return undefined
  }
}
