import { type AnswerLanguage, answerLanguages } from '../../knowledge/language.ts'
import { formatField } from '../../knowledge/load.ts'
import type { Pack } from '../../knowledge/pack.ts'
import { entryTexts, officeTexts, singleTexts, type TextField } from '../../knowledge/text-fields.ts'
import { type SheetRow, writeSheet } from './sheet.ts'

/** One spreadsheet of an export. */
export interface SheetKind {
  /** `entries.en.csv` */
  name: string
  of: 'entries' | 'offices'
  /** `easy` holds the answers in Einfache Sprache. */
  language: AnswerLanguage | 'easy'
}

/** Every spreadsheet, in the order in which they are written and read. */
export const sheetKinds: readonly SheetKind[] = [
  ...answerLanguages.map((language) => ({
    name: `entries.${language}.csv`,
    of: 'entries' as const,
    language,
  })),
  { name: 'entries.easy.csv', of: 'entries', language: 'easy' },
  ...answerLanguages.map((language) => ({
    name: `offices.${language}.csv`,
    of: 'offices' as const,
    language,
  })),
]

/** The spreadsheets of a pack as CSV, by name. An answer without an easy variant has an empty row to fill in. */
export function packSheets(pack: Pack): Map<string, string> {
  return new Map(
    sheetKinds.map((kind) => [kind.name, writeSheet(sheetRows(pack, kind), kind.language !== 'de')]),
  )
}

/** The rows of one spreadsheet, entries and offices in the order of the pack. */
export function sheetRows(pack: Pack, { of, language }: SheetKind): SheetRow[] {
  if (of === 'offices')
    return [...pack.offices.values()].flatMap((office) =>
      language === 'easy'
        ? []
        : rows(office.id, officeTexts(office, language), officeTexts(office, 'de'), language, ''),
    )
  return [...pack.entries.values()].flatMap((entry) => {
    if (language !== 'easy')
      return rows(
        entry.id,
        entryTexts(entry, language),
        entryTexts(entry, 'de'),
        language,
        String(entry.revision[language]),
      )
    const { de, easy } = entry.answer
    return [
      {
        id: entry.id,
        field: 'answer.easy',
        text: easy ?? '',
        german: de,
        revision: String(entry.revision.de),
      },
    ]
  })
}

function rows(
  id: string,
  fields: readonly TextField[],
  germanFields: readonly TextField[],
  language: AnswerLanguage,
  revision: string,
): SheetRow[] {
  const german = new Map(
    germanFields.flatMap(singleTexts).map(({ path, text }) => [formatField(path), text] as const),
  )
  return fields.flatMap(singleTexts).map(({ path, text }) => {
    // Utterances are what people say in a language, not translations of each other.
    const beside = language === 'de' || path[0] === 'utterances' ? undefined : germanPath(path)
    return {
      id,
      field: formatField(path),
      text,
      german: beside === undefined ? '' : (german.get(formatField(beside)) ?? ''),
      revision,
    }
  })
}

function germanPath(path: ReadonlyArray<string | number>): Array<string | number> {
  return path.map((part) => (part === 'en' ? 'de' : part))
}
