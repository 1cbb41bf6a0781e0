import type { AnswerLanguage } from './language.ts'
import type { Entry, Office } from './schema.ts'

/** The way to a field of an entry or office: `['utterances', 'de']`. */
export type FieldPath = ReadonlyArray<string | number>

/** One field people read, in one language: a text, or a list of texts to which items can be added. */
export interface TextField {
  path: FieldPath
  value: string | readonly string[]
}

/** Every text of an entry in one language, in the order in which it is written. `answer.easy` is not among them. */
export function entryTexts(entry: Entry, language: AnswerLanguage): TextField[] {
  const facets = Object.entries(entry.facets).map(([name, facet]) => ({
    path: ['facets', name, language],
    value: facet[language],
  }))
  const rows = (name: 'situations' | 'neighbours' | 'links') =>
    entry[name].map((row, index) => ({ path: [name, index, language], value: row[language] }))
  return [
    { path: ['title', language], value: entry.title[language] },
    { path: ['utterances', language], value: entry.utterances[language] },
    { path: ['answer', language], value: entry.answer[language] },
    ...facets,
    ...rows('situations'),
    ...rows('neighbours'),
    ...rows('links'),
  ]
}

/** Every text of an office in one language, in the order in which it is written. */
export function officeTexts(office: Office, language: AnswerLanguage): TextField[] {
  const fields: TextField[] = [
    { path: ['name', language], value: office.name[language] },
    { path: ['responsible', language], value: office.responsible[language] },
  ]
  if (office.address?.note)
    fields.push({ path: ['address', 'note', language], value: office.address.note[language] })
  fields.push(
    { path: ['topics', language], value: office.topics[language] },
    { path: ['groups', language], value: office.groups[language] },
  )
  if (office.note) fields.push({ path: ['note', language], value: office.note[language] })
  return fields
}

/** The single texts of a field, each with its own path: `['utterances', 'de', 3]`. */
export function singleTexts(field: TextField): Array<{ path: FieldPath; text: string }> {
  if (typeof field.value === 'string') return [{ path: field.path, text: field.value }]
  return field.value.map((text, index) => ({ path: [...field.path, index], text }))
}
