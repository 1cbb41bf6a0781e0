import type { Finding } from '../finding.ts'
import { answerLanguages } from '../language.ts'
import { words } from '../search/text.ts'
import { type CheckedPack, entryFile, findingAt } from './checked-pack.ts'

/** A question by which the assistant is measured. */
export interface MeasuredQuestion {
  id: string
  text: string
}

/** Utterances that are questions of the test sets: they would be found by heart, and the figures would lie. */
export function checkMeasuredQuestions(
  checked: CheckedPack,
  questions: readonly MeasuredQuestion[],
): Finding[] {
  const measured = new Map(questions.map((question) => [words(question.text).join(' '), question.id]))
  const findings: Finding[] = []
  for (const entry of checked.pack.entries.values())
    for (const language of answerLanguages)
      for (const [index, text] of entry.utterances[language].entries()) {
        const question = measured.get(words(text).join(' '))
        if (question !== undefined)
          findings.push(
            findingAt(
              checked,
              'error',
              { file: entryFile(entry), path: ['utterances', language, index] },
              `"${text}" is the test question "${question}"`,
              'Delete it here: test questions measure us.',
            ),
          )
      }
  return findings
}
