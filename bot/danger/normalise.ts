import { fold } from '../../knowledge/search/text.ts'

/** Characters that are read of one message. */
export const longestRead = 4000

/** Stands between two sentences, and at both ends of a text. */
export const sentenceEnd = '.'

/** The longest word that is looked at; what is longer is no word. */
const longestWord = 40

/**
 * One spelling for what frightened people type: folded as in the search, doubled letters once, no apostrophes,
 * Vietnamese without marks, Persian verbs in one word, Arabic without tatweel and ta marbuta.
 *
 * Every replacement looks at a fixed number of characters, so the time grows with the length and no faster.
 */
export function normalise(text: string): string {
  return (
    fold(text)
      .replace(/\u0640|\u00AD|\p{Cf}(?<!\u200C)/gu, '')
      .replace(/\u200C/g, ' ')
      .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
      .replace(/ة/g, 'ه')
      .replace(/đ/g, 'd')
      .replace(/ı/g, 'i')
      .replace(/ł/g, 'l')
      .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
      // French j'ai, m'a, qu'il are two words; can't, I'm, п'ять are one.
      .replace(/(?<![\p{L}])([cdjlmnst]|qu)'(?=\p{L})/gu, '$1 ')
      .replace(/'/g, '')
      .replace(/(\p{L})\1+/gu, '$1')
      .replace(/(?<![\p{L}])(ن?مي)\s(?=\p{L})/gu, '$1')
  )
}

/** Tones by the mark that writes them. */
const tones = new Map(
  ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark, index) => [mark, index + 1]),
)

/**
 * The spelling of Vietnamese with its marks: without them, "advice" and "suicide" are the same word.
 *
 * The tone stands as a digit behind its syllable, so that `hoà` and `hòa` are one.
 */
export function normaliseMarked(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]\p{L}*\p{M}*\p{L}*/gu, moveTone)
    .normalize('NFC')
}

function moveTone(rest: string): string {
  return `${rest.slice(1)}${tones.get(rest.charAt(0))}`
}

/** @returns whether a text is Vietnamese written with its marks: it has letters that no other of our languages has. */
export function isMarkedVietnamese(text: string): boolean {
  return /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text.normalize('NFC'))
}

/** Short words as people mistype them; longer ones are found by their likeness. */
const typos = new Map([
  ['nich', 'nicht'],
  ['nciht', 'nicht'],
  ['niht', 'nicht'],
  ['net', 'nicht'],
  ['mer', 'mehr'],
  ['mehrr', 'mehr'],
  ['schlegt', 'schlagt'],
  ['hab', 'habe'],
  ['cnat', 'cant'],
  ['breth', 'breath'],
  ['breate', 'breathe'],
  ['hurst', 'hurts'],
])

const wordOrEnd = /[\p{L}\p{N}]+|[!?؟。]|\.(?=\s|$)/gu

/** @returns the sentences of a text as they were written, one for each that `sentences()` marks. */
export function writtenSentences(text: string): string[] {
  return text.split(/[!?؟。]|\.(?=\s|$)/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/**
 * @param spell - how words are written; `normalise` unless the phrases need their marks.
 * @returns the words of a text in order, with `sentenceEnd` between sentences and at both ends.
 */
export function sentences(text: string, spell: (text: string) => string = normalise): string[] {
  const parts = spell(text.slice(0, longestRead)).match(wordOrEnd) ?? []
  const tokens = [sentenceEnd]
  for (const part of parts) {
    const token = /[\p{L}\p{N}]/u.test(part) ? part.slice(0, longestWord) : sentenceEnd
    if (token !== sentenceEnd || tokens.at(-1) !== sentenceEnd) tokens.push(typos.get(token) ?? token)
  }
  if (tokens.at(-1) !== sentenceEnd) tokens.push(sentenceEnd)
  return tokens
}
