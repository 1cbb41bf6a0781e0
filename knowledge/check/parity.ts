import type { Finding } from '../finding.ts'
import { answerLanguages } from '../language.ts'
import { type CheckedPack, entryFile, findingAt } from './checked-pack.ts'

/** Ways of asking that search needs per language to find an entry reliably. */
const leastUtterances = 8

/** What one language of an entry has and the other lacks. */
export function checkParity(checked: CheckedPack): Finding[] {
  const findings: Finding[] = []
  for (const entry of checked.pack.entries.values()) {
    const file = entryFile(entry)
    for (const [name, { de, en }] of Object.entries(entry.facets)) {
      const place = { file, path: ['facets', name, 'en'] }
      if (Array.isArray(de) !== Array.isArray(en))
        findings.push(
          findingAt(
            checked,
            'error',
            place,
            `is a ${Array.isArray(en) ? 'list' : 'text'}, but the German is a ${Array.isArray(de) ? 'list' : 'text'}`,
            'Write both as a list or both as a text.',
          ),
        )
      else if (de.length !== en.length && Array.isArray(de))
        findings.push(
          findingAt(
            checked,
            'error',
            place,
            `has ${en.length} items, the German ${de.length}`,
            'Write the same items in both languages.',
          ),
        )
    }
    for (const language of answerLanguages) {
      const count = entry.utterances[language].length
      if (count < leastUtterances)
        findings.push(
          findingAt(
            checked,
            'error',
            { file, path: ['utterances', language] },
            `has ${count} utterance${count === 1 ? '' : 's'}`,
            `Add ways in which people ask, up to ${leastUtterances} or more.`,
          ),
        )
    }
    if (entry.revision.en < entry.revision.de)
      findings.push(
        findingAt(
          checked,
          'warning',
          { file, path: ['revision', 'en'] },
          `stale translation: the English is at revision ${entry.revision.en}, the German at ${entry.revision.de}`,
          'Bring the English up to date and set its revision to the German one.',
        ),
      )
  }
  return findings
}
