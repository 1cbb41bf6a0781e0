import { randomBytes } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'

/** Reads this installation's random key, or makes it on the first start. @returns 32 bytes. */
export async function readOrCreateSecret(path: string): Promise<Buffer> {
  const kept = await readFile(path).catch(() => undefined)
  if (kept?.length === 32) return kept
  const made = randomBytes(32)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFileAtomic(path, made, { mode: 0o600 })
  return made
}
