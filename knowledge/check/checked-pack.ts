import type { Finding } from '../finding.ts'
import { formatField, type SourceFile } from '../load.ts'
import type { Pack } from '../pack.ts'
import type { Entry, Office } from '../schema.ts'

/** A loaded pack, the places of its fields, and the day on which it is judged. */
export interface CheckedPack {
  pack: Pack
  files: ReadonlyMap<string, SourceFile>
  /** Local calendar day, `YYYY-MM-DD`. */
  today: string
}

/** One field of one file. */
export interface Place {
  /** Path from the pack's folder. */
  file: string
  path: ReadonlyArray<PropertyKey>
}

/** @param message - what is wrong, without a full stop. @param remedy - what the editor does about it. */
export function findingAt(
  { files }: CheckedPack,
  level: Finding['level'],
  { file, path }: Place,
  message: string,
  remedy: string,
): Finding {
  return { level, file, line: files.get(file)?.lineOf(path) ?? 1, field: formatField(path), message, remedy }
}

export function entryFile(entry: Pick<Entry, 'id' | 'topic'>): string {
  return `entries/${entry.topic}/${entry.id}.yaml`
}

export function officeFile(office: Pick<Office, 'id'>): string {
  return `offices/${office.id}.yaml`
}

/** Everything in a pack that has sources, a date of its facts and a date of its next review. */
export function reviewedItems(pack: Pack) {
  return [
    ...[...pack.entries.values()].map((item) => ({ item, file: entryFile(item), path: [] as PropertyKey[] })),
    ...[...pack.offices.values()].map((item) => ({
      item,
      file: officeFile(item),
      path: [] as PropertyKey[],
    })),
    ...[...pack.materials.values()].map((item, index) => ({
      item,
      file: 'materials.yaml',
      path: [index] as PropertyKey[],
    })),
  ]
}
