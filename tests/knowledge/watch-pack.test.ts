import { appendFile, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../knowledge/finding.ts'
import { loadPack } from '../../knowledge/load.ts'
import type { Pack } from '../../knowledge/pack.ts'
import { type WatchOptions, watchPack } from '../../knowledge/watch-pack.ts'
import { writePackFolder } from '../helpers/pack-folder.ts'

const left: Array<() => Promise<void> | void> = []
afterEach(async () => {
  for (const remove of left.splice(0).reverse()) await remove()
})

/** A small pack on disk that is being watched. */
async function startWatching(options: WatchOptions = {}) {
  const { folder, remove } = await writePackFolder()
  const { pack } = await loadPack(folder)
  if (!pack) throw new Error('the small pack has errors')
  const changed: Pack[] = []
  const broken: Finding[][] = []
  const stop = watchPack(
    folder,
    (next) => void changed.push(next),
    (findings) => void broken.push(findings),
    { hash: pack.hash, debounceMs: 30, ...options },
  )
  left.push(remove, stop)
  // A watcher tells nothing of what happened before it was there.
  await pause(100)
  return { folder, pack, changed, broken, stop, glossary: join(folder, 'glossary.yaml') }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const aTerm = (term: string) =>
  `- term: ${term}\n  explanation: { de: Amt, en: Office }\n  everyday: { de: [], en: [] }\n`

describe('watching a pack', () => {
  it('brings the changed pack once, however many times it was saved', async () => {
    const { changed, broken, glossary, pack } = await startWatching()
    await writeFile(glossary, aTerm('Eins'))
    await writeFile(glossary, aTerm('Zwei'))
    await vi.waitFor(() => expect(changed).toHaveLength(1), 5000)
    await pause(150)
    expect(changed).toHaveLength(1)
    expect(changed[0]?.glossary[0]?.term).toBe('Zwei')
    expect(changed[0]?.hash).not.toBe(pack.hash)
    expect(broken).toEqual([])
  })

  it('sees files in folders, new ones and replaced ones', async () => {
    const { changed, folder, glossary } = await startWatching()
    await appendFile(join(folder, 'entries/kita/day-care.yaml'), 'editorNote: Neu\n')
    await vi.waitFor(() => expect(changed).toHaveLength(1), 5000)
    await writeFile(`${glossary}.new`, aTerm('Drei'))
    await rename(`${glossary}.new`, glossary)
    await vi.waitFor(() => expect(changed).toHaveLength(2), 5000)
  })

  it('says nothing when the pack says the same as before', async () => {
    const { changed, broken, glossary } = await startWatching()
    await utimes(glossary, new Date(), new Date())
    await pause(300)
    expect([changed, broken]).toEqual([[], []])
  })

  it('reports a pack that cannot be used, and the next one that can', async () => {
    const { changed, broken, glossary } = await startWatching()
    await writeFile(glossary, '- term: [')
    await vi.waitFor(() => expect(broken.length).toBeGreaterThan(0), 5000)
    expect(broken[0]?.[0]).toMatchObject({ level: 'error', file: 'glossary.yaml' })
    expect(changed).toEqual([])
    await writeFile(glossary, aTerm('Gut'))
    await vi.waitFor(() => expect(changed).toHaveLength(1), 5000)
  })

  it('notices what changed before it started', async () => {
    const { changed } = await startWatching({ hash: 'of an older pack' })
    await vi.waitFor(() => expect(changed).toHaveLength(1), 5000)
  })

  it('is silent after the stop', async () => {
    const { changed, glossary, stop } = await startWatching()
    await writeFile(glossary, aTerm('Eins'))
    stop()
    await pause(200)
    expect(changed).toEqual([])
  })

  it.each([
    [
      'cannot be watched',
      () => {
        throw new Error('not on this system')
      },
    ],
    [
      'stops being watched',
      (_folder: string, _changed: () => void, failed: () => void) => {
        setTimeout(failed, 10)
        return () => {}
      },
    ],
  ])('looks at the folder now and then when it %s', async (_, watch) => {
    const { changed, glossary, stop } = await startWatching({ watch, pollMs: 50 })
    await writeFile(glossary, aTerm('Eins'))
    await vi.waitFor(() => expect(changed).toHaveLength(1), 5000)
    stop()
    await writeFile(glossary, aTerm('Zwei'))
    await pause(200)
    expect(changed).toHaveLength(1)
  })
})
