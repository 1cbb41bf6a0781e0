import type { Entry, GlossaryTerm } from '../schema.ts'

/** What a piece of text is to its document; each kind has a weight of its own. */
export type TextKind = 'title' | 'utterance' | 'answer' | 'detail'

/** One thing that can be found, with every text it can be found by. */
export interface SearchDocument {
  id: string
  texts: ReadonlyArray<{ kind: TextKind; text: string }>
  /** The whole text that the answers are passages of. The lexical half reads it instead of them. */
  page?: string
}

/** Another way of saying a term: both count as the same to the lexical half. */
export interface Synonym {
  term: string
  everyday: readonly string[]
}

/** An entry as the search sees it: titles, utterances and answers in all languages, facets as detail. */
export function entryDocument(entry: Entry): SearchDocument {
  const texts: { kind: TextKind; text: string }[] = []
  for (const language of ['de', 'en'] as const) {
    texts.push({ kind: 'title', text: entry.title[language] })
    for (const text of entry.utterances[language]) texts.push({ kind: 'utterance', text })
    texts.push({ kind: 'answer', text: entry.answer[language] })
    for (const facet of Object.values(entry.facets)) {
      const value = facet?.[language]
      if (value !== undefined)
        texts.push({ kind: 'detail', text: Array.isArray(value) ? value.join('\n') : value })
    }
  }
  return { id: entry.id, texts }
}

export function glossarySynonyms(glossary: readonly GlossaryTerm[]): Synonym[] {
  return glossary.map((one) => ({ term: one.term, everyday: [...one.everyday.de, ...one.everyday.en] }))
}

/** Words per passage of a long text: the model was tuned for passages of up to about 150 (knowledge/model/README.md). */
const passageWords = 120
/** Each passage begins in the middle of the one before: what stands at a cut is whole in one of them. */
const passageStep = passageWords / 2

/** A first line of more words is no heading. */
const longestHeading = 16

/**
 * The passages that hold a document's whole text, each under the page's heading. They overlap by half: every second one
 * and the last are enough.
 */
export function coveringPassages({ texts, page = '' }: SearchDocument): string[] {
  const passages = texts.filter((text) => text.kind === 'answer').map((text) => text.text)
  const first = page.trimStart().split('\n', 1)[0] as string
  const heading = first.split(/\s+/).length > longestHeading ? '' : first.trim()
  return passages
    .filter((_, index) => index % 2 === 0 || index === passages.length - 1)
    .map((passage) => (passage.startsWith(heading) ? passage : `${heading}\n${passage}`))
}

/** A foreign text as the search sees it: cut into overlapping passages, each under its title. */
export function pageDocument(page: { id: string; text: string; title?: string | undefined }): SearchDocument {
  const texts: { kind: TextKind; text: string }[] = []
  if (page.title) texts.push({ kind: 'title', text: page.title })
  const all = page.text.split(/\s+/).filter((word) => word !== '')
  for (let start = 0; start === 0 || start + passageStep < all.length; start += passageStep) {
    const passage = all.slice(start, start + passageWords).join(' ')
    texts.push({ kind: 'answer', text: page.title ? `${page.title}\n${passage}` : passage })
  }
  return { id: page.id, texts, page: page.title ? `${page.title}\n${page.text}` : page.text }
}
