import type { SearchDocument, TextKind } from '../knowledge/search/document.ts'
import { stopWords, words } from '../knowledge/search/text.ts'
import { createRandom } from './statistics.ts'

/** An entry that nobody wrote, after the model of a real one. */
export interface PaddingEntry {
  document: SearchDocument
  /** For each text, the real entry it imitates and the text's place in it. */
  models: readonly { document: number; text: number }[]
}

export interface PaddingOptions {
  seed?: number
  /** `short`: a title, three utterances and one answer per language, a third of a real entry. `full`: as many texts. */
  size?: PaddingSize
}

export type PaddingSize = 'short' | 'full'

const mostShort: Readonly<Record<TextKind, number>> = { title: 1, utterance: 3, answer: 1, detail: 0 }
/** Share of the content words that are exchanged. */
const exchanged = 0.7

/**
 * Invents entries so that the vocabulary stays that of the pack: each follows the sentences of a real entry, most
 * content words are exchanged for others of the pack, common ones more often, and a compound of two of its words, the
 * entry's own topic, stands in its title and utterances. The same seed gives the same entries.
 */
export function* createPadding(
  real: readonly SearchDocument[],
  count: number,
  { seed = 1, size = 'short' }: PaddingOptions = {},
): Generator<PaddingEntry> {
  const random = createRandom(seed)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  const vocabulary = real.flatMap(({ texts }) =>
    texts.flatMap(({ text }) => words(text).filter((word) => !stopWords.has(word) && word.length > 2)),
  )
  const parts = [...new Set(vocabulary)].filter((word) => word.length >= 5 && word.length <= 9)
  for (let number = 0; number < count; number++) {
    const document = Math.floor(random() * real.length)
    const topic = `${pick(parts)}${pick(parts)}`
    const taken = { title: 0, utterance: 0, answer: 0, detail: 0 }
    const texts: { kind: TextKind; text: string }[] = []
    const models: { document: number; text: number }[] = []
    for (const [text, model] of (real[document] as SearchDocument).texts.entries()) {
      // The second title begins the other language.
      if (model.kind === 'title' && taken.title > 0)
        Object.assign(taken, { title: 0, utterance: 0, answer: 0 })
      if (size === 'short' && taken[model.kind] >= mostShort[model.kind]) continue
      taken[model.kind]++
      texts.push({ kind: model.kind, text: imitate(model.text, model.kind, topic) })
      models.push({ document, text })
    }
    yield { document: { id: `padding-${number}`, texts }, models }
  }

  function imitate(text: string, kind: TextKind, topic: string): string {
    const said = words(text).map((word) =>
      stopWords.has(word) || random() > exchanged ? word : pick(vocabulary),
    )
    if (kind === 'title' || kind === 'utterance') said[Math.floor(random() * said.length)] = topic
    return said.join(' ')
  }
}

/** How far the noise turns a vector away: its length beside the unit vector, once per entry and once per text. */
const noiseLength = 0.5

/**
 * Vectors for padding, without the model: the vector of the imitated text and noise, half of it shared by the whole
 * entry, so that an entry's texts lie together as real ones do.
 *
 * @param vectorOf - the unit vector of a real text.
 * @param into - takes the unit vectors row by row, from `row` on; details have none.
 * @returns the texts the vectors belong to.
 */
export function drawVectors(
  { document, models }: PaddingEntry,
  vectorOf: (document: number, text: number) => Float32Array,
  random: () => number,
  into: Float32Array,
  row: number,
  dims: number,
): string[] {
  // Three uniform numbers make a bell of spread one half.
  const noise = () => (random() + random() + random() - 1.5) * 2 * (noiseLength / Math.sqrt(dims))
  const shared = Float32Array.from({ length: dims }, noise)
  const drawn: string[] = []
  for (const [index, model] of models.entries()) {
    const { kind, text } = document.texts[index] as SearchDocument['texts'][number]
    if (kind === 'detail') continue
    const original = vectorOf(model.document, model.text)
    const start = (row + drawn.length) * dims
    let square = 0
    for (let i = 0; i < dims; i++) {
      const value = (original[i] as number) + (shared[i] as number) + noise()
      into[start + i] = value
      square += value * value
    }
    for (let i = 0; i < dims; i++) into[start + i] = (into[start + i] as number) / Math.sqrt(square)
    drawn.push(text)
  }
  return drawn
}
