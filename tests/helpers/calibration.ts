import type { Calibration } from '../../knowledge/search/calibration-model.ts'
import { featureNames, type SearchMode } from '../../knowledge/search/features.ts'

/** Answers when one feature reaches a value, asks back a little below: tests decide by their own texts. */
function byOne(mode: SearchMode, name: string, from: number, steepness: number): Calibration {
  const names: readonly string[] = featureNames[mode]
  const model = {
    mean: names.map(() => 0),
    scale: names.map(() => 1),
    weights: names.map((one) => (one === name ? steepness : 0)),
    bias: -from * steepness,
  }
  return { first: model, firstThree: model, answerFrom: 0.5, askFrom: 0.4 }
}

export const testCalibration: Record<SearchMode, Calibration> = {
  hybrid: byOne('hybrid', 'utterance', 0.7, 20),
  lexical: byOne('lexical', 'words', 2, 1),
}
