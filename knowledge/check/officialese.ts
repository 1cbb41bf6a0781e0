import type { Finding } from '../finding.ts'
import { type CheckedPack, entryFile, findingAt } from './checked-pack.ts'

/** German official words in English answers that are not explained in brackets where they first occur. */
export function checkOfficialese(checked: CheckedPack): Finding[] {
  const terms = checked.pack.glossary.map((one) => one.term)
  return [...checked.pack.entries.values()].flatMap((entry) =>
    unexplainedTerms(entry.answer.en, terms).map((term) =>
      findingAt(
        checked,
        'warning',
        { file: entryFile(entry), path: ['answer', 'en'] },
        `uses "${term}" without an explanation`,
        `Explain it where it first occurs: "${term} (plain English words)".`,
      ),
    ),
  )
}

/**
 * @param terms - official words; a longer one hides the shorter ones inside it.
 * @returns the terms whose first use in the text neither stands in brackets nor is followed by them.
 */
export function unexplainedTerms(text: string, terms: readonly string[]): string[] {
  let rest = text
  const found: string[] = []
  for (const term of [...terms].sort((a, b) => b.length - a.length)) {
    const uses = new RegExp(
      `(?<![\\p{L}\\p{N}-])${escapePattern(term)}(?:s|e|n|en|er)?(?![\\p{L}\\p{N}-])`,
      'gu',
    )
    const first = uses.exec(rest)
    if (first === null) continue
    const before = text.slice(0, first.index)
    const bracketed = before.lastIndexOf('(') > before.lastIndexOf(')')
    const followed = /^["'”’]?\s*\(/u.test(text.slice(first.index + first[0].length))
    if (!bracketed && !followed) found.push(term)
    rest = rest.replace(uses, (use) => ' '.repeat(use.length))
  }
  return found
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
