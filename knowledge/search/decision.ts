import type { Calibration } from './calibration-model.ts'
import type { SearchMode } from './features.ts'
import type { Hit } from './fusion.ts'
import type { Ranking } from './search.ts'

/** What to do with a ranking. */
export type Decision =
  | { do: 'answer'; hit: Hit }
  /** Two to four entries compete: let the user choose. */
  | { do: 'ask-back'; hits: Hit[] }
  /** Nothing is sure enough to be shown; the near ones may be offered as topics. */
  | { do: 'give-up'; near: Hit[] }

const choices = 4

/**
 * Decides by calibrated probabilities: cosines are no confidences.
 *
 * @param calibration - the thresholds that belong to the ranking's confidence.
 */
export function decide(ranking: Ranking, calibration: Readonly<Record<SearchMode, Calibration>>): Decision {
  const { hits, mode, confidence } = ranking
  const [first] = hits
  if (!first || !confidence) return { do: 'give-up', near: [] }
  const { answerFrom, askFrom } = calibration[mode]
  if (confidence.first >= answerFrom) return { do: 'answer', hit: first }
  if (confidence.firstThree >= askFrom) return { do: 'ask-back', hits: hits.slice(0, choices) }
  return { do: 'give-up', near: hits.slice(0, choices - 1) }
}
