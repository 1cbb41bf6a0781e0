import type { Finding } from '../finding.ts'
import { type CheckedPack, entryFile, findingAt, officeFile } from './checked-pack.ts'

/** Entries that lead nowhere, and entries and offices that do not say where their facts come from. */
export function checkSources(checked: CheckedPack): Finding[] {
  const findings: Finding[] = []
  const unsourced = (file: string) =>
    findings.push(
      findingAt(
        checked,
        'warning',
        { file, path: ['sources'] },
        'no source is named',
        'Add the page on which the facts stand.',
      ),
    )
  for (const entry of checked.pack.entries.values()) {
    const file = entryFile(entry)
    if (entry.offices.length === 0 && entry.links.length === 0)
      findings.push(
        findingAt(
          checked,
          'error',
          { file, path: ['offices'] },
          'names neither an office nor a link',
          'Name the office that helps, or a page that does: no answer is a dead end.',
        ),
      )
    if (entry.sources.length === 0) unsourced(file)
  }
  for (const office of checked.pack.offices.values())
    if (office.sources.length === 0) unsourced(officeFile(office))
  return findings
}
