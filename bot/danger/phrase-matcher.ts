import { type DangerKind, dangerKinds } from '../../knowledge/schema.ts'
import { normalise, sentenceEnd } from './normalise.ts'
import type { DangerLexicon } from './phrases/lexicon.ts'
import { createVocabulary } from './vocabulary.ts'

/** Where a phrase of danger stands: words `from` to `until`, both counted. */
export interface Finding {
  kind: DangerKind
  from: number
  until: number
  /** The phrase as the lexicon has it, for tests and for whoever mends it. */
  phrase: string
  /** False for a hint: words that stand near each other without saying what they have to do with each other. */
  certain: boolean
}

export interface PhraseMatcher {
  /** @param tokens - from `sentences()`. @returns every danger that no harmless wording covers. */
  find(tokens: readonly string[]): Finding[]
}

interface Slot {
  id: number
  /** Words that may stand between the slot before and this one. */
  gap: number
}

/** One side of a phrase: words in their order. */
interface Sequence {
  first: number
  rest: readonly Slot[]
}

interface Phrase {
  text: string
  /** Which dangers it means, or of which it says that they are none. */
  kinds: ReadonlySet<DangerKind>
  harmless: boolean
  sides: readonly Sequence[]
  /** Words behind a harmless wording that belong to it. */
  reach: number
}

/** What one word of a text, with those that follow, can be. */
interface Place {
  slots: Set<number>
  longer: { slot: number; until: number }[]
}

interface Span {
  from: number
  until: number
}

/** Words between two sides of a phrase. */
const window = 12
const shortGap = 3
const longGap = 8
/** Words of a danger that may stick out of the harmless wording that covers it, on each side. */
const tolerance = 2
/** No side of a phrase is longer in words than this. */
const longestSide = 40

/**
 * Compiles lexicons.
 *
 * A text is read once per phrase whose first word it has; gaps are bounded, so the time is linear in its length.
 *
 * @param spell - how the tokens were written, see `sentences()`.
 * @throws {Error} naming a phrase that cannot be read.
 */
export function createPhraseMatcher(
  lexicons: readonly DangerLexicon[],
  spell: (text: string) => string = normalise,
): PhraseMatcher {
  const vocabulary = createVocabulary()
  /** Slots by their alternatives: the same set of words is looked up once. */
  const slotIds = new Map<string, number>()
  const slotsOfTerm = new Map<number, number[]>()
  /** Alternatives of several words, by the first of them. */
  const expressions = new Map<number, { others: readonly number[]; slot: number }[]>()
  const phrases: Phrase[] = []
  /** Sides by the slot they begin with. */
  const beginning = new Map<number, { phrase: number; side: number }[]>()

  for (const lexicon of lexicons) {
    const classes = new Map(
      Object.entries(lexicon.classes).map(([name, list]) => [
        spell(`@${name}`),
        spell(list).replaceAll(' ', '_'),
      ]),
    )
    for (const [kind, lines] of Object.entries(lexicon.phrases))
      for (const line of linesOf(lines)) add(line, new Set([kind as DangerKind]), false, classes)
    for (const line of linesOf(lexicon.harmless)) {
      const [, names, text] = /^([a-z,-]+):(.*)$/.exec(line) ?? [undefined, undefined, line]
      const kinds = names?.split(',') ?? dangerKinds
      add(text as string, new Set(kinds as DangerKind[]), true, classes)
    }
  }

  function add(
    line: string,
    kinds: ReadonlySet<DangerKind>,
    harmless: boolean,
    classes: ReadonlyMap<string, string>,
  ): void {
    try {
      for (const kind of kinds) if (!dangerKinds.includes(kind)) throw new Error(`no kind "${kind}"`)
      const [, text = line, end] = (harmless && /^(.*) (\.{2,3})$/.exec(line)) || []
      const sides = text.split('&').map((side) => sequenceOf(side, classes))
      const reach = end === undefined ? tolerance : gapOf(end)
      const phrase = phrases.push({ text: line, kinds, harmless, sides, reach }) - 1
      for (const [side, { first }] of sides.entries()) put(beginning, first, { phrase, side })
    } catch (cause) {
      throw new Error(`danger: the phrase "${line}" cannot be read; see phrases/lexicon.ts`, { cause })
    }
  }

  function sequenceOf(side: string, classes: ReadonlyMap<string, string>): Sequence {
    const slots: Slot[] = []
    let gap = 0
    for (const part of spell(side).split(/\s+/)) {
      if (part === '') continue
      if (part === '..' || part === '...') {
        gap = gapOf(part)
        continue
      }
      slots.push({ id: slotId(part, classes), gap: slots.length === 0 ? 0 : gap })
      gap = 0
    }
    const [first, ...rest] = slots
    if (first === undefined || gap > 0) throw new Error('a side needs words, and ends in one')
    return { first: first.id, rest }
  }

  function slotId(part: string, classes: ReadonlyMap<string, string>): number {
    const terms = new Set<string>()
    for (const term of part.split('|')) {
      const words = term.startsWith('@') ? classes.get(term)?.split('|') : [term]
      if (words === undefined) throw new Error(`there is no class "${term}"`)
      for (const word of words) {
        if (word === '^' || word === '$') terms.add(sentenceEnd)
        else if (/^\*?[\p{L}\p{N}]+\*?(_\*?[\p{L}\p{N}]+\*?)*$/u.test(word)) terms.add(word)
        else throw new Error(`"${word}" is not a word`)
      }
    }
    const key = [...terms].sort().join('|')
    const known = slotIds.get(key)
    if (known !== undefined) return known
    const id = slotIds.size
    slotIds.set(key, id)
    for (const term of terms) {
      const [first, ...others] = term.split('_').map((word) => vocabulary.idOf(word)) as [number, ...number[]]
      if (others.length === 0) put(slotsOfTerm, first, id)
      else put(expressions, first, { others, slot: id })
    }
    return id
  }

  /** What stands at each word of a text. */
  function read(tokens: readonly string[]): Place[] {
    const known = new Map<string, ReadonlySet<number>>()
    const terms = tokens.map((token) => {
      const found = known.get(token) ?? vocabulary.match(token)
      known.set(token, found)
      return found
    })
    return terms.map((found, at) => {
      const place: Place = { slots: new Set(), longer: [] }
      for (const term of found) {
        for (const slot of slotsOfTerm.get(term) ?? []) place.slots.add(slot)
        for (const { others, slot } of expressions.get(term) ?? [])
          if (others.every((other, index) => terms[at + 1 + index]?.has(other)))
            place.longer.push({ slot, until: at + others.length })
      }
      return place
    })
  }

  return {
    find(tokens) {
      const places = read(tokens)
      // Every place where a side of a phrase stands.
      const spans = new Map<number, Span[][]>()
      const begin = (slot: number, from: number, until: number) => {
        for (const { phrase, side } of beginning.get(slot) ?? []) {
          const { sides, harmless } = phrases[phrase] as Phrase
          const end = endOf(sides[side] as Sequence, until, tokens, places, harmless)
          if (end === undefined) continue
          const found = spans.get(phrase) ?? sides.map(() => [])
          spans.set(phrase, found)
          found[side]?.push({ from, until: end })
        }
      }
      for (const [from, { slots, longer }] of places.entries()) {
        for (const slot of slots) begin(slot, from, from)
        for (const { slot, until } of longer) begin(slot, from, until)
      }
      const dangers: Finding[] = []
      const covered = new Map(dangerKinds.map((kind) => [kind, new Int32Array(tokens.length).fill(-1)]))
      for (const [index, found] of spans) {
        const { harmless, kinds, text, reach, sides } = phrases[index] as Phrase
        for (const span of join(found, tokens))
          for (const kind of kinds)
            if (harmless) cover(covered.get(kind) as Int32Array, span, reach, tokens)
            else dangers.push({ kind, phrase: text, certain: isCertain(kind, sides), ...span })
      }
      // A word is covered as far as any harmless wording reaches that begins at it or before.
      for (const reach of covered.values())
        for (let at = 1; at < reach.length; at++)
          reach[at] = Math.max(reach[at] as number, reach[at - 1] as number)
      return dangers.filter(({ kind, from, until }) => until > (covered.get(kind)?.[from] ?? -1))
    },
  }
}

/** Marks how far a harmless wording reaches, with the words beside it in the same sentence. */
function cover(covered: Int32Array, { from, until }: Span, reach: number, tokens: readonly string[]): void {
  let start = from
  while (start > Math.max(0, from - tolerance) && tokens[start] !== sentenceEnd) start--
  let end = until
  while (end < Math.min(tokens.length - 1, until + reach) && tokens[end] !== sentenceEnd) end++
  covered[start] = Math.max(covered[start] as number, end)
}

/** Of children and of sleep everybody writes: there, two words near each other are no more than a hint. */
function isCertain(kind: DangerKind, sides: readonly Sequence[]): boolean {
  return sides.length === 1 || (kind !== 'child' && kind !== 'homeless-tonight')
}

function gapOf(dots: string): number {
  return dots === '..' ? shortGap : longGap
}

/** @returns the last word of a side whose first ends at `until`: the nearest, or of a harmless wording the farthest. */
function endOf(
  { rest }: Sequence,
  until: number,
  tokens: readonly string[],
  places: readonly Place[],
  farthest: boolean,
): number | undefined {
  let ends = new Set([until])
  for (const { id, gap } of rest) {
    const next = new Set<number>()
    for (const end of ends)
      for (let at = end + 1; at <= end + 1 + gap && at < tokens.length; at++) {
        const place = places[at] as Place
        if (place.slots.has(id)) next.add(at)
        for (const longer of place.longer) if (longer.slot === id) next.add(longer.until)
        if (tokens[at] === sentenceEnd) break
      }
    if (next.size === 0) return undefined
    ends = next
  }
  return farthest ? Math.max(...ends) : Math.min(...ends)
}

/** Joins the sides of a phrase: all of them in one sentence, each near the first. */
function join(sides: readonly Span[][], tokens: readonly string[]): Span[] {
  const [first = [], ...others] = sides
  return first.flatMap((start) => {
    let { from, until } = start
    for (const other of others) {
      const near = nearest(start, other, tokens)
      if (near === undefined) return []
      from = Math.min(from, near.from)
      until = Math.max(until, near.until)
    }
    return [{ from, until }]
  })
}

/** @param spans - in the order of their first words. */
function nearest(start: Span, spans: readonly Span[], tokens: readonly string[]): Span | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).from < start.from - longestSide - window) low = middle + 1
    else high = middle
  }
  for (let at = low; at < spans.length; at++) {
    const span = spans[at] as Span
    if (span.from > start.until + window + 1) return undefined
    if (isNear(start, span, tokens)) return span
  }
  return undefined
}

/** Whether two sides stand on different words of one sentence, at most `window` words apart. */
function isNear(a: Span, b: Span, tokens: readonly string[]): boolean {
  const [left, right] = a.from <= b.from ? [a, b] : [b, a]
  if (right.from < left.until) return right.from !== left.from
  if (right.from === left.until || right.from - left.until > window + 1) return false
  for (let at = left.until + 1; at < right.from; at++) if (tokens[at] === sentenceEnd) return false
  return true
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function put<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
