import type { Pack } from '../../../knowledge/pack.ts'
import { type Html, html } from '../html.ts'

/** Marks the German words inside an English text, so that a screen reader speaks them as German. */
export type MarkGerman = (text: string) => Html

const known = new WeakMap<Pack, MarkGerman>()

/** Knows the names of the pack's offices and the official words of its glossary, with simple endings. */
export function germanMarker(pack: Pack): MarkGerman {
  let mark = known.get(pack)
  if (mark === undefined) {
    mark = createMarker([
      ...[...pack.offices.values()].map((office) => office.name.de),
      ...pack.glossary.map(({ term }) => term),
    ])
    known.set(pack, mark)
  }
  return mark
}

function createMarker(words: readonly string[]): MarkGerman {
  if (words.length === 0) return (text) => html`${text}`
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length).map(escapePattern)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])((?:${longestFirst.join('|')})(?:e?[ns])?)(?![\\p{L}\\p{N}])`,
    'u',
  )
  return (text) =>
    html`${text
      .split(pattern)
      .map((part, index) => (index % 2 === 1 ? html`<span lang="de">${part}</span>` : part))}`
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
