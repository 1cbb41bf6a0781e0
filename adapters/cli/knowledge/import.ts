import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { formatFinding } from '../../../knowledge/finding.ts'
import { packChanges, type TextChange } from '../../spreadsheet/pack-changes.ts'
import { sheetKinds } from '../../spreadsheet/pack-sheets.ts'
import { type NumberedRow, readSheet } from '../../spreadsheet/sheet.ts'
import { editFiles, rehearse, writeFiles } from '../../spreadsheet/write-pack.ts'
import { loadUsablePack, packFolder, type Surroundings } from './surroundings.ts'

export interface ImportOptions {
  pack?: string
  from: string
  write?: boolean
}

/** `knowledge import`: prints what would change; writes it with `--write` when nothing speaks against it. */
export async function runImport(surroundings: Surroundings, options: ImportOptions): Promise<void> {
  const { print, note } = surroundings
  const folder = packFolder(surroundings, options.pack)
  const { pack } = await loadUsablePack(folder)
  const { changes, edits, refused } = packChanges(pack, await readSheets(options.from))
  for (const change of changes) print(formatChange(change))
  for (const { sheet, row, message } of refused) note(`error ${sheet} row ${row}: ${message}`)
  const files = await editFiles(folder, edits)
  const problems = changes.length === 0 ? [] : await rehearse(folder, files)
  for (const problem of problems) note(formatFinding(problem))

  const result = `${changes.length} change${changes.length === 1 ? '' : 's'} in ${files.size} file${files.size === 1 ? '' : 's'}`
  if (refused.length > 0 || problems.length > 0) {
    print(`${result}, nothing written: correct the sheets first`)
    surroundings.fail()
  } else if (changes.length === 0) print(result)
  else if (options.write) {
    await writeFiles(folder, files)
    print(`${result}, written`)
  } else print(`${result}, nothing written: add --write`)
}

async function readSheets(from: string): Promise<Map<string, NumberedRow[]>> {
  const sheets = new Map<string, NumberedRow[]>()
  for (const { name } of sheetKinds) {
    const bytes = await readFile(join(resolve(from), name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (bytes) sheets.set(name, readSheet(bytes, name))
  }
  if (sheets.size === 0)
    throw new Error(`import: ${from} has none of ${sheetKinds.map((kind) => kind.name).join(', ')}`)
  return sheets
}

/** Characters of a text that are shown on each side of a change. */
const shown = 60

/** `entries/work/x.yaml answer.en: old -> new`, both cut to the place where they differ. */
export function formatChange({ file, field, from, to }: TextChange): string {
  let same = 0
  if (from !== undefined && to !== undefined)
    while (same < Math.min(from.length, to.length) && from[same] === to[same]) same++
  const start = Math.max(0, same - shown / 3)
  const cut = (text: string | undefined, absent: string) => {
    if (text === undefined) return absent
    const part = text.slice(start, start + shown)
    return JSON.stringify(`${start > 0 ? '…' : ''}${part}${start + shown < text.length ? '…' : ''}`)
  }
  return `${file} ${field}: ${cut(from, '(new)')} -> ${cut(to, '(removed)')}`
}
