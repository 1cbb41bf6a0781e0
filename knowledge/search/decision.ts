import type { Hit } from './fusion.ts'
import type { Ranking } from './search.ts'

/** What to do with a ranking. */
export type Decision =
  | { do: 'answer'; hit: Hit }
  /** Two to four entries compete: let the user choose. */
  | { do: 'ask-back'; hits: Hit[] }
  /** Nothing is near enough to be shown as an answer; the near ones may be offered as topics. */
  | { do: 'give-up'; near: Hit[] }

/** Set on tests/fixtures with `npm run evaluate`; the lexical pair serves while there are no vectors. */
const thresholds = {
  hybrid: { answer: 0.62, askBack: 0.5, margin: 0.04 },
  lexical: { answer: 14, askBack: 7, margin: 0.1 },
} as const

/** @returns what the bot does with the best hits of an utterance. */
export function decide({ hits, mode }: Ranking): Decision {
  const [first, second] = hits
  if (!first) return { do: 'give-up', near: [] }
  const { answer, askBack, margin } = thresholds[mode]
  const strength = mode === 'hybrid' ? (first.dense ?? 0) : first.words
  if (strength < askBack) return { do: 'give-up', near: [] }
  if (strength < answer) return { do: 'give-up', near: hits.slice(0, 3) }
  if (second && first.score - second.score < margin)
    return { do: 'ask-back', hits: hits.slice(0, 4).filter((hit) => first.score - hit.score < 3 * margin) }
  return { do: 'answer', hit: first }
}
