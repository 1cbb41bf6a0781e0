import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { Finding } from '../../knowledge/finding.ts'
import { loadPack } from '../../knowledge/load.ts'
import { editYaml } from './edit-yaml.ts'
import type { FieldEdit } from './pack-changes.ts'

/** The new texts of files of a pack, with the ones they replace. */
export type EditedFiles = ReadonlyMap<string, { before: string; after: string }>

/** Applies edits to the files of a pack in memory. */
export async function editFiles(folder: string, edits: readonly FieldEdit[]): Promise<EditedFiles> {
  const files = new Map<string, { before: string; after: string }>()
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const before = await readFile(join(folder, file), 'utf8')
    const after = editYaml(
      before,
      edits.filter((edit) => edit.file === file),
    )
    files.set(file, { before, after })
  }
  return files
}

/** Loads a copy of the pack with the edited files. @returns the errors; empty when the result can be used. */
export async function rehearse(folder: string, files: EditedFiles): Promise<Finding[]> {
  const copy = await mkdtemp(join(tmpdir(), 'tueroeffner-pack-'))
  try {
    await cp(folder, copy, { recursive: true })
    for (const [file, { after }] of files) await writeFile(join(copy, file), after)
    const { findings } = await loadPack(copy)
    return findings.filter((finding) => finding.level === 'error')
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/**
 * Writes all files, or leaves all as they were.
 *
 * @throws when a file has changed since it was read, or cannot be written; what was written before is put back.
 */
export async function writeFiles(folder: string, files: EditedFiles): Promise<void> {
  for (const [file, { before }] of files)
    if ((await readFile(join(folder, file), 'utf8')) !== before)
      throw new Error(`import: ${file} has changed meanwhile; nothing was written, import again`)
  const written: string[] = []
  try {
    for (const [file, { after }] of files) {
      await writeFileAtomic(join(folder, file), after)
      written.push(file)
    }
  } catch (cause) {
    for (const file of written) await writeFileAtomic(join(folder, file), files.get(file)?.before ?? '')
    throw new Error('import: a file could not be written; nothing was changed', { cause })
  }
}
