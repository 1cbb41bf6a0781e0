import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { packSheets } from '../../spreadsheet/pack-sheets.ts'
import { loadUsablePack, packFolder, type Surroundings } from './surroundings.ts'

export interface ExportOptions {
  pack?: string
  out: string
}

/** `knowledge export`: writes the spreadsheets and names them. */
export async function runExport(surroundings: Surroundings, options: ExportOptions): Promise<void> {
  const { pack } = await loadUsablePack(packFolder(surroundings, options.pack))
  const folder = resolve(options.out)
  await mkdir(folder, { recursive: true })
  for (const [name, text] of packSheets(pack)) {
    await writeFileAtomic(join(folder, name), text)
    surroundings.print(join(options.out, name))
  }
}
