import { open, readFile, rm } from 'node:fs/promises'
import { StoreError } from '../../bot/store.ts'

/**
 * Holds a folder for this process: two writers would ruin each other's files.
 *
 * A lock whose process is gone is taken over.
 *
 * @returns releases the lock.
 * @throws {StoreError} `STORE_LOCKED` when another running process holds it.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = await open(path, 'wx')
      await file.writeFile(String(process.pid))
      await file.sync()
      await file.close()
      return () => rm(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = Number(await readFile(path, 'utf8').catch(() => ''))
      if (holder !== process.pid && isRunning(holder))
        throw new StoreError(
          'STORE_LOCKED',
          `storage: process ${holder} already uses this data folder (${path}); stop it, or set STORE_URL to another folder`,
        )
      await rm(path, { force: true })
    }
  }
  throw new StoreError('STORE_LOCKED', `storage: ${path} could not be taken; try again`)
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
