import type { Finding } from '../finding.ts'
import { answerLanguages } from '../language.ts'
import type { Pack } from '../pack.ts'
import { words } from '../search/text.ts'
import { type CheckedPack, entryFile, findingAt, type Place } from './checked-pack.ts'

/** A title or utterance that search compares with what users write. */
export interface ComparableText {
  entry: string
  place: Place
  text: string
}

/** Cosine above which two texts say the same to the model. */
const nearest = 0.97

/** Every title and utterance of a pack, in the order of its entries. */
export function comparableTexts(pack: Pack): ComparableText[] {
  return [...pack.entries.values()].flatMap((entry) => {
    const file = entryFile(entry)
    return answerLanguages.flatMap((language) => [
      { entry: entry.id, place: { file, path: ['title', language] }, text: entry.title[language] },
      ...entry.utterances[language].map((text, index) => ({
        entry: entry.id,
        place: { file, path: ['utterances', language, index] },
        text,
      })),
    ])
  })
}

/**
 * Titles and utterances of different entries that lie so close that a user's words can reach either. Texts that are
 * equal word by word are the work of `checkDuplicates`, except titles.
 *
 * @param vectors - unit vectors of the texts, row-major, shape [texts, dims].
 * @param report - called now and then: comparing some thousand texts takes seconds.
 */
export function checkNearDuplicates(
  checked: CheckedPack,
  texts: readonly ComparableText[],
  vectors: Float32Array,
  dims: number,
  report: (done: number, total: number) => void = () => {},
): Finding[] {
  const findings: Finding[] = []
  const half = Math.floor(dims / 2)
  const rest = texts.map((_, row) => norm(vectors, row * dims + half, dims - half))
  for (const [row, text] of texts.entries()) {
    if (row % 200 === 0) report(row, texts.length)
    for (let before = 0; before < row; before++) {
      const other = texts[before] as ComparableText
      if (other.entry === text.entry) continue
      const a = row * dims
      const b = before * dims
      let cosine = 0
      for (let i = 0; i < half; i++) cosine += (vectors[a + i] as number) * (vectors[b + i] as number)
      // The second half can add no more than the product of its lengths.
      if (cosine + (rest[row] as number) * (rest[before] as number) <= nearest) continue
      for (let i = half; i < dims; i++) cosine += (vectors[a + i] as number) * (vectors[b + i] as number)
      if (cosine <= nearest || isExactDuplicate(text, other)) continue
      findings.push(
        findingAt(
          checked,
          'warning',
          text.place,
          `"${text.text}" of "${text.entry}" is nearly "${other.text}" of "${other.entry}" (cosine ${cosine.toFixed(3)})`,
          'Say what sets them apart, or keep one of the two.',
        ),
      )
    }
  }
  report(texts.length, texts.length)
  return findings
}

function norm(vectors: Float32Array, start: number, length: number): number {
  let sum = 0
  for (let i = start; i < start + length; i++) sum += (vectors[i] as number) ** 2
  return Math.sqrt(sum)
}

function isExactDuplicate(a: ComparableText, b: ComparableText): boolean {
  if (a.place.path[0] !== 'utterances' || b.place.path[0] !== 'utterances') return false
  return words(a.text).join(' ') === words(b.text).join(' ')
}
