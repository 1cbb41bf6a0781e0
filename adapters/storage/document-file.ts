import { link, open, readFile, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import writeFileAtomic from 'write-file-atomic'
import type { Conversation, Line } from '../../bot/conversation.ts'
import { StoreError } from '../../bot/store.ts'
import { sealed } from './sealed-conversation.ts'

/**
 * lowdb adapter for one conversation in one file: written whole, synced together with its folder, the generation
 * before kept as `.bak`.
 *
 * lowdb's own JSONFile neither syncs nor survives a half-written file.
 */
export class DocumentFile implements Adapter<Conversation | null> {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  /** @returns null when there is no file. @throws {StoreError} `STORE_BROKEN` when file and `.bak` are unreadable. */
  async read(): Promise<Conversation | null> {
    const present = await readDocument(this.#path)
    if (present !== 'broken') return present ?? null
    const before = await readDocument(this.#backup)
    if (before === 'broken' || before === undefined)
      throw new StoreError(
        'STORE_BROKEN',
        `storage: ${this.#path} cannot be read and has no usable .bak; restore it from a backup or delete it`,
      )
    return before
  }

  async write(conversation: Conversation | null): Promise<void> {
    await unlinkIfThere(this.#backup)
    await link(this.#path, this.#backup).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    await writeFileAtomic(this.#path, jsonOf(conversation), { mode: 0o600 })
    await syncFolder(dirname(this.#path))
  }

  async delete(): Promise<void> {
    await unlinkIfThere(this.#path)
    await unlinkIfThere(this.#backup)
    await syncFolder(dirname(this.#path))
  }

  get #backup(): string {
    return `${this.#path}.bak`
  }
}

/** JSON of lines: they never change, so a write spells out only the new ones. */
const jsonOfLines = new WeakMap<Line, string>()

function jsonOf(conversation: Conversation | null): string {
  if (conversation === null) return 'null'
  const { lines, ...rest } = conversation
  const texts = lines.map((line) => {
    const json = jsonOfLines.get(line) ?? JSON.stringify(line)
    jsonOfLines.set(line, json)
    return json
  })
  return `${JSON.stringify(rest).slice(0, -1)},"lines":[${texts.join(',')}]}`
}

async function readDocument(path: string): Promise<Conversation | 'broken' | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    return sealed(JSON.parse(text))
  } catch {
    return 'broken'
  }
}

/** `rm` would look at what it removes first: twice the calls, in every write. */
async function unlinkIfThere(path: string): Promise<void> {
  await unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

/** A rename is durable only when its folder is synced too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
