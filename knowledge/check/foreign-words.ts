import type { Finding } from '../finding.ts'
import { words } from '../search/text.ts'
import { type CheckedPack, findingAt } from './checked-pack.ts'

/** Foreign phrases that lead to two German terms, apart from case and accents: the search would follow one of them only. */
export function checkForeignWords(checked: CheckedPack): Finding[] {
  const findings: Finding[] = []
  const first = new Map<string, string>()
  for (const [index, { term, phrases }] of checked.pack.foreignWords.entries())
    for (const [language, list] of Object.entries(phrases))
      for (const [place, phrase] of list.entries()) {
        const key = words(phrase).join(' ')
        const other = first.get(key)
        if (other === undefined) first.set(key, term)
        else if (other !== term)
          findings.push(
            findingAt(
              checked,
              'error',
              { file: 'foreign-words.yaml', path: [index, 'phrases', language, place] },
              `"${phrase}" leads to "${other}" too`,
              'Keep it under the term that is meant more often.',
            ),
          )
      }
  return findings
}
