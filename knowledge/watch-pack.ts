import { createHash } from 'node:crypto'
import { watch as watchFolder } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { loadPack } from './load.ts'
import type { Pack } from './pack.ts'

export interface WatchOptions {
  /** Hash of the pack in use. Without it, the first usable pack that is read counts as the one in use. */
  hash?: string
  /** Quiet time after the last change before the folder is read, milliseconds: editors save in several steps. */
  debounceMs?: number
  /** How often the folder is looked at where it cannot be watched, milliseconds. */
  pollMs?: number
  /** Stands in for `fs.watch` in tests. @throws where folders cannot be watched recursively. */
  watch?: (folder: string, changed: () => void, failed: () => void) => () => void
}

/**
 * Follows the changes of a content pack.
 *
 * Loads run one after the other, and none is reported after `stop`. A pack that goes back to the hash in use is not
 * reported: nothing needs to change. The callbacks must not throw.
 *
 * @param onChange - called with a usable pack whose hash is new.
 * @param onBroken - called with all findings when the folder has changed into one that cannot be used; the pack in
 * use stays.
 * @returns stops watching.
 */
export function watchPack(
  folder: string,
  onChange: (pack: Pack) => void,
  onBroken: (findings: Finding[]) => void,
  { hash, debounceMs = 300, pollMs = 5000, watch = watchRecursively }: WatchOptions = {},
): () => void {
  let inUse = hash
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let polling: NodeJS.Timeout | undefined
  let unwatch = () => {}
  let loading: Promise<void> | undefined
  let again = false

  function changed(): void {
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(load, debounceMs)
  }

  function load(): void {
    if (loading) {
      again = true
      return
    }
    loading = read().finally(() => {
      loading = undefined
      if (!again || stopped) return
      again = false
      load()
    })
  }

  async function read(): Promise<void> {
    const { pack, findings } = await loadPack(folder)
    if (stopped) return
    if (pack === undefined) onBroken(findings)
    else if (inUse === undefined) inUse = pack.hash
    else if (pack.hash !== inUse) {
      inUse = pack.hash
      onChange(pack)
    }
  }

  function poll(): void {
    let last: string | undefined
    let looking = false
    const look = async () => {
      if (looking) return
      looking = true
      const now = await fingerprint(folder)
      looking = false
      if (last !== undefined && now !== last) changed()
      last = now
    }
    void look()
    polling = setInterval(() => void look(), pollMs)
    polling.unref()
  }

  try {
    unwatch = watch(folder, changed, () => {
      if (!stopped && polling === undefined) poll()
    })
  } catch {
    poll()
  }
  // What changed between the start of the program and now has no event.
  load()

  return () => {
    stopped = true
    clearTimeout(timer)
    clearInterval(polling)
    unwatch()
  }
}

function watchRecursively(folder: string, changed: () => void, failed: () => void): () => void {
  const watcher = watchFolder(folder, { recursive: true, persistent: false }, changed)
  watcher.on('error', failed)
  return () => watcher.close()
}

/** Name, size and time of every file: differs after each change. A folder that cannot be read is a state, too. */
async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[])
  for (const name of names.filter((file) => file.endsWith('.yaml')).sort()) {
    const found = await stat(join(folder, name)).catch(() => undefined)
    hash.update(`${name} ${found?.size} ${found?.mtimeMs}\n`)
  }
  return hash.digest('hex')
}
