import type { Finding } from '../finding.ts'
import { answerLanguages } from '../language.ts'
import { words } from '../search/text.ts'
import { type CheckedPack, entryFile, findingAt } from './checked-pack.ts'

/** Utterances that stand in two entries, apart from case, umlauts and punctuation: search cannot tell them apart. */
export function checkDuplicates(checked: CheckedPack): Finding[] {
  const findings: Finding[] = []
  const first = new Map<string, { id: string; text: string }>()
  for (const entry of checked.pack.entries.values())
    for (const language of answerLanguages)
      for (const [index, text] of entry.utterances[language].entries()) {
        const key = words(text).join(' ')
        if (key === '') continue
        const other = first.get(key)
        if (other === undefined) first.set(key, { id: entry.id, text })
        else if (other.id !== entry.id)
          findings.push(
            findingAt(
              checked,
              'error',
              { file: entryFile(entry), path: ['utterances', language, index] },
              `"${text}" is an utterance of "${other.id}" too ("${other.text}")`,
              'Keep it in the entry that answers it.',
            ),
          )
      }
  return findings
}
