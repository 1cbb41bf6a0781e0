import type { Finding } from '../finding.ts'
import { type CheckedPack, entryFile, findingAt } from './checked-pack.ts'

/** Entries that point at themselves, and neighbours that do not know of each other. */
export function checkNeighbours(checked: CheckedPack): Finding[] {
  const findings: Finding[] = []
  const { entries } = checked.pack
  for (const entry of entries.values()) {
    const file = entryFile(entry)
    const itself = (path: ReadonlyArray<PropertyKey>) =>
      findings.push(
        findingAt(checked, 'error', { file, path }, 'names the entry itself', 'Delete this line.'),
      )
    for (const [index, id] of entry.related.entries()) if (id === entry.id) itself(['related', index])
    for (const [index, { entry: id }] of entry.neighbours.entries()) {
      const path = ['neighbours', index, 'entry']
      if (id === entry.id) itself(path)
      else if (!entries.get(id)?.neighbours.some((back) => back.entry === entry.id))
        findings.push(
          findingAt(
            checked,
            'warning',
            { file, path },
            `names "${id}", which does not name "${entry.id}"`,
            `Add "${entry.id}" to the neighbours of "${id}", or delete it here.`,
          ),
        )
    }
  }
  return findings
}
