import type { Finding } from '../finding.ts'
import type { CheckedPack } from './checked-pack.ts'
import { checkContactDetails } from './contact-details.ts'
import { checkDates } from './dates.ts'
import { checkDuplicates } from './duplicates.ts'
import { checkForeignWords } from './foreign-words.ts'
import { checkGoingLive } from './going-live.ts'
import { checkMeasuredQuestions, type MeasuredQuestion } from './measured-questions.ts'
import { checkNeighbours } from './neighbours.ts'
import { checkOfficialese } from './officialese.ts'
import { checkParity } from './parity.ts'
import { checkReadability } from './readability.ts'
import { checkSources } from './sources.ts'

/**
 * Everything that can be said of a pack beyond its schema and references, without the embedding model
 * (see `checkNearDuplicates`).
 *
 * @param questions - the sets by which the assistant is measured; none where they are not installed.
 */
export function checkPack(checked: CheckedPack, questions: readonly MeasuredQuestion[] = []): Finding[] {
  return [
    ...checkReadability(checked),
    ...checkOfficialese(checked),
    ...checkParity(checked),
    ...checkDuplicates(checked),
    ...checkForeignWords(checked),
    ...checkNeighbours(checked),
    ...checkDates(checked),
    ...checkContactDetails(checked),
    ...checkGoingLive(checked),
    ...checkMeasuredQuestions(checked, questions),
    ...checkSources(checked),
  ]
}

/** Order in which an editor works: by file, from top to bottom. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}
