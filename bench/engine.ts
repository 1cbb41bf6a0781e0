import type { ForeignWord } from '../knowledge/schema.ts'
import type { SearchDocument, Synonym } from '../knowledge/search/document.ts'

/** What every engine is given: the same documents with the same texts. */
export interface Content {
  documents: readonly SearchDocument[]
  synonyms: readonly Synonym[]
  /** Ours alone can use them. */
  foreignWords: readonly ForeignWord[]
}

/** One engine of the comparison. */
export interface Engine {
  name: string
  /** Builds its index; what it needs besides (the model) is ready before. */
  start(content: Content): Promise<Ranker>
}

export interface Ranker {
  /** @returns ids of documents, best first. */
  rank(utterance: string): Promise<readonly string[]> | readonly string[]
}

/** Three fields, as one would hand the texts to a plain search engine. */
export interface Row {
  id: string
  title: string
  utterances: string
  answer: string
}

/** Details stay out: an engine that is not told what weighs what does worse with them. */
export function rowsOf({ documents }: Content): Row[] {
  return documents.map(({ id, texts }) => {
    const all = (kind: string) =>
      texts
        .filter((text) => text.kind === kind)
        .map((text) => text.text)
        .join('\n')
    return { id, title: all('title'), utterances: all('utterance'), answer: all('answer') }
  })
}
