import { entryFile, officeFile } from '../../knowledge/check/checked-pack.ts'
import { formatField } from '../../knowledge/load.ts'
import type { Pack } from '../../knowledge/pack.ts'
import { entryTexts, type FieldPath, officeTexts, type TextField } from '../../knowledge/text-fields.ts'
import { type SheetKind, sheetKinds, sheetRows } from './pack-sheets.ts'
import type { NumberedRow } from './sheet.ts'

/** One text that differs, as an editor reads it. */
export interface TextChange {
  /** Path from the pack's folder. */
  file: string
  field: string
  /** Undefined: the text is new. */
  from: string | undefined
  /** Undefined: the text goes. */
  to: string | undefined
}

/** One value to be set in a file of the pack; undefined deletes the field. */
export interface FieldEdit {
  file: string
  path: FieldPath
  value: string | readonly string[] | number | undefined
}

/** A row that cannot be taken over. */
export interface RefusedRow {
  sheet: string
  /** Number of the row in the spreadsheet; the head is row 1. */
  row: number
  message: string
}

export interface PackChanges {
  changes: TextChange[]
  edits: FieldEdit[]
  refused: RefusedRow[]
}

/**
 * What spreadsheets change in a pack.
 *
 * A text whose row is missing stays, so that parts of a sheet can be sent. A list takes the rows that are there, in the
 * order of the numbers in their brackets, and stays when none is there; a row without text leaves the list.
 *
 * The revision of a changed language counts up: German past both, so that the English is seen to be stale; English at
 * least to the German it was written beside. A row is refused when the pack has moved on since the export.
 *
 * @param sheets - rows by the name of the sheet (`sheetKinds`); a missing sheet changes nothing.
 */
export function packChanges(pack: Pack, sheets: ReadonlyMap<string, readonly NumberedRow[]>): PackChanges {
  const result: PackChanges = { changes: [], edits: [], refused: [] }
  const changedLanguages = new Map<string, Set<string>>()
  for (const kind of sheetKinds) {
    const rows = sheets.get(kind.name)
    if (rows === undefined) continue
    const exported = byId(sheetRows(pack, kind))
    for (const [id, itemRows] of byId(rows)) {
      const item = itemOf(pack, kind, id)
      if (item === undefined) {
        const { row } = itemRows[0] as NumberedRow
        const message = `there is no ${kind.of === 'entries' ? 'entry' : 'office'} "${id}"`
        result.refused.push({ sheet: kind.name, row, message })
        continue
      }
      const before = new Map((exported.get(id) ?? []).map((row) => [row.field, row]))
      const part = itemChanges(item, kind, itemRows, before)
      result.refused.push(...part.refused.map((one) => ({ sheet: kind.name, ...one })))
      result.changes.push(...part.changes)
      result.edits.push(...part.edits)
      if (part.changes.length > 0 && kind.of === 'entries')
        changedLanguages.set(id, (changedLanguages.get(id) ?? new Set()).add(kind.language))
    }
  }
  for (const [id, languages] of changedLanguages) {
    const entry = pack.entries.get(id)
    if (!entry) continue
    const { de, en } = entry.revision
    const file = entryFile(entry)
    if (languages.has('de'))
      result.edits.push({ file, path: ['revision', 'de'], value: Math.max(de, en) + 1 })
    if (languages.has('en'))
      result.edits.push({ file, path: ['revision', 'en'], value: Math.max(en + 1, de) })
  }
  return result
}

interface Item {
  file: string
  fields: TextField[]
}

function itemOf(pack: Pack, { of, language }: SheetKind, id: string): Item | undefined {
  if (of === 'offices') {
    const office = pack.offices.get(id)
    if (!office || language === 'easy') return undefined
    return { file: officeFile(office), fields: officeTexts(office, language) }
  }
  const entry = pack.entries.get(id)
  if (!entry) return undefined
  const file = entryFile(entry)
  if (language === 'easy')
    return { file, fields: [{ path: ['answer', 'easy'], value: entry.answer.easy ?? '' }] }
  return { file, fields: entryTexts(entry, language) }
}

/** @param before - the rows that an export would have for this item now, by field. */
function itemChanges(
  { file, fields }: Item,
  kind: SheetKind,
  rows: readonly NumberedRow[],
  before: ReadonlyMap<string, { text: string; german: string; revision: string }>,
) {
  const changes: TextChange[] = []
  const edits: FieldEdit[] = []
  const refused: Array<Omit<RefusedRow, 'sheet'>> = []
  const known = new Map(fields.map((field) => [formatField(field.path), field]))
  const listRows = new Map<string, Array<NumberedRow & { position: number }>>()
  const seen = new Map<string, number>()

  for (const row of rows) {
    const { list, position } = listPlace(row.field)
    const listField = list === undefined ? undefined : known.get(list)
    if (list !== undefined && listField && typeof listField.value !== 'string') {
      listRows.set(list, [...(listRows.get(list) ?? []), { ...row, position }])
      continue
    }
    const field = known.get(row.field)
    if (field === undefined || typeof field.value !== 'string') {
      refused.push({
        row: row.row,
        message: `"${row.id}" has no field "${row.field}" here; new fields are added in ${file}`,
      })
      continue
    }
    const twin = seen.get(row.field)
    seen.set(row.field, row.row)
    const text = row.text.trim()
    if (twin !== undefined) refused.push({ row: row.row, message: `${row.field} stands in row ${twin} too` })
    else if (text === field.value || staleness(row)) continue
    else if (text === '' && kind.language !== 'easy')
      refused.push({ row: row.row, message: `${row.field} must not be empty` })
    else {
      edits.push({ file, path: field.path, value: text === '' ? undefined : text })
      changes.push({ file, field: row.field, from: field.value || undefined, to: text || undefined })
    }
  }

  for (const [name, items] of listRows) {
    const { path, value: old } = known.get(name) as { path: FieldPath; value: readonly string[] }
    const texts = items
      .sort((a, b) => a.position - b.position)
      .map((row) => row.text.trim())
      .filter((text) => text !== '')
    if (texts.length === old.length && texts.every((text, index) => text === old[index])) continue
    if (items.map(staleness).some(Boolean)) continue
    edits.push({ file, path, value: texts })
    changes.push(...listChanges(file, name, old, texts))
  }
  return { changes, edits, refused }

  /** Refuses a row that was made from other texts than the pack has now. @returns whether it did. */
  function staleness(row: NumberedRow): boolean {
    const now = before.get(row.field)
    if (now === undefined || row.text.trim() === now.text) return false
    if (row.revision !== '' && row.revision !== now.revision)
      refused.push({
        row: row.row,
        message: `${row.field} was exported at revision ${row.revision}, the pack is at ${now.revision}; export again`,
      })
    else if (row.german.trim() !== '' && row.german.trim() !== now.german)
      refused.push({
        row: row.row,
        message: `the German text beside ${row.field} is not the one of the pack; change German in ${kind.of}.de.csv, or export again`,
      })
    else return false
    return true
  }
}

/** `utterances.de[3]` is the fourth item of `utterances.de`; `utterances.de[]` comes after all others. */
function listPlace(field: string): { list: string | undefined; position: number } {
  const match = /^(.+)\[(\d*)\]$/.exec(field)
  if (!match) return { list: undefined, position: 0 }
  return { list: match[1], position: match[2] === '' ? Number.POSITIVE_INFINITY : Number(match[2]) }
}

function listChanges(
  file: string,
  name: string,
  old: readonly string[],
  texts: readonly string[],
): TextChange[] {
  if (old.length === texts.length)
    return old.flatMap((from, index) => {
      const to = texts[index]
      return from === to ? [] : [{ file, field: `${name}[${index}]`, from, to }]
    })
  return [
    ...without(old, texts).map(([index, from]) => ({
      file,
      field: `${name}[${index}]`,
      from,
      to: undefined,
    })),
    ...without(texts, old).map(([index, to]) => ({ file, field: `${name}[${index}]`, from: undefined, to })),
  ]
}

/** The texts of one list that the other lacks, with their place; each text of the other counts once. */
function without(texts: readonly string[], others: readonly string[]): Array<[index: number, text: string]> {
  const left = [...others]
  return [...texts.entries()].filter(([, text]) => {
    const found = left.indexOf(text)
    if (found >= 0) left.splice(found, 1)
    return found < 0
  })
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.id)
    if (group) group.push(row)
    else groups.set(row.id, [row])
  }
  return groups
}
