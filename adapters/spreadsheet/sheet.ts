import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** One text of a content pack as a translator sees it. */
export interface SheetRow {
  /** Id of the entry or office. */
  id: string
  /** Path of the field: `answer.en`, `facets.steps.en[2]`. */
  field: string
  text: string
  /** The German text beside a translation; empty where there is none. */
  german: string
  /** Revision of the entry in this language when the sheet was made; empty for offices. */
  revision: string
}

/** A row with its number in the spreadsheet, from 1; the head is row 1. */
export interface NumberedRow extends SheetRow {
  row: number
}

/** A spreadsheet that cannot be read. */
export class SheetError extends Error {
  readonly code = 'SHEET_INVALID'
}

/**
 * Writes rows as CSV for a German Excel: `;`, a byte order mark, and no text that a spreadsheet takes for a formula.
 *
 * @param withGerman - adds the column with the German text.
 */
export function writeSheet(rows: readonly SheetRow[], withGerman: boolean): string {
  const columns = ['id', 'field', 'text', ...(withGerman ? ['german'] : []), 'revision']
  const escaped = rows.map((row) => ({ ...row, text: guard(row.text), german: guard(row.german) }))
  return stringify(escaped, {
    columns,
    header: true,
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // Off as soon as a record delimiter is named; a line break inside a text would then end the row.
    quote_record_delimiter: true,
  })
}

/**
 * Reads what `writeSheet` wrote, or what a spreadsheet program made of it: other line ends, `,` or tab for `;`,
 * columns moved or added.
 *
 * @param name - file name for messages.
 * @throws {SheetError} when it is not UTF-8, not CSV, or lacks a column.
 */
export function readSheet(bytes: Uint8Array, name: string): NumberedRow[] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new SheetError(`import: ${name} is not UTF-8; save it as "CSV UTF-8"`, { cause: error })
  }
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = [';', ',', '\t'].find((sign) => head.includes(sign)) ?? ';'
  let records: string[][]
  try {
    records = parse(text, { delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true })
  } catch (error) {
    throw new SheetError(`import: ${name} is not CSV (${error instanceof Error ? error.message : error})`, {
      cause: error,
    })
  }
  const names = (records[0] ?? []).map((title) => title.trim().toLowerCase())
  const missing = ['id', 'field', 'text', 'revision'].filter((column) => !names.includes(column))
  if (missing.length > 0)
    throw new SheetError(
      `import: ${name} has no column "${missing.join('", "')}"; keep the first row of the export`,
    )
  return records.slice(1).flatMap((record, index) => {
    if (record.every((value) => value.trim() === '')) return []
    const cell = (column: string) => record[names.indexOf(column)] ?? ''
    return [
      {
        row: index + 2,
        id: cell('id').trim(),
        field: cell('field').trim(),
        text: unguard(cell('text')),
        german: unguard(cell('german')),
        revision: cell('revision').trim(),
      },
    ]
  })
}

/** What csv-stringify puts an apostrophe before, so that no spreadsheet runs it. */
const formulaStart = '[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]'
const looksGuarded = new RegExp(`^'+${formulaStart}`)

/** A text that looks guarded of itself gets one more apostrophe, so that reading takes off what writing put on. */
function guard(text: string): string {
  return looksGuarded.test(text) ? `'${text}` : text
}

function unguard(cell: string): string {
  const text = cell.replaceAll('\r\n', '\n')
  return looksGuarded.test(text) ? text.slice(1) : text
}
