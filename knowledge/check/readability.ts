import type { Finding } from '../finding.ts'
import { answerLanguages } from '../language.ts'
import { entryTexts, officeTexts, singleTexts, type TextField } from '../text-fields.ts'
import { type CheckedPack, entryFile, findingAt, officeFile, type Place } from './checked-pack.ts'
import { sentences, wordCount } from './sentences.ts'

/** Words in a sentence from which on it is too long (`error`) or hard to read (`warning`). */
interface Limits {
  error: number
  warning: number
}
const limits = {
  answer: { error: 20, warning: 16 },
  detail: { error: 22, warning: 16 },
  easy: { error: Number.POSITIVE_INFINITY, warning: 12 },
} as const satisfies Record<string, Limits>

/** Long sentences in answers, facets and what offices say of themselves, in both languages. */
export function checkReadability(checked: CheckedPack): Finding[] {
  const findings: Finding[] = []
  for (const entry of checked.pack.entries.values()) {
    const file = entryFile(entry)
    for (const language of answerLanguages)
      for (const field of entryTexts(entry, language)) {
        if (field.path[0] === 'answer') judge(file, field, limits.answer)
        if (field.path[0] === 'facets') judge(file, field, limits.detail)
      }
    if (entry.answer.easy) judge(file, { path: ['answer', 'easy'], value: entry.answer.easy }, limits.easy)
  }
  for (const office of checked.pack.offices.values())
    for (const language of answerLanguages)
      for (const field of officeTexts(office, language))
        if (['responsible', 'note', 'address'].includes(String(field.path[0])))
          judge(officeFile(office), field, limits.detail)
  return findings

  function judge(file: string, field: TextField, limit: Limits): void {
    for (const { path, text } of singleTexts(field)) {
      const place: Place = { file, path }
      for (const sentence of sentences(text)) {
        const count = wordCount(sentence)
        if (count <= limit.warning) continue
        const level = count > limit.error ? 'error' : 'warning'
        const most = level === 'error' ? limit.error : limit.warning
        const start = sentence.split(/\s+/).slice(0, 5).join(' ')
        findings.push(
          findingAt(
            checked,
            level,
            place,
            `has a sentence of ${count} words ("${start} …"), more than ${most}`,
            'Make two sentences of it.',
          ),
        )
      }
    }
  }
}
