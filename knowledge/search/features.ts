import type { Hit } from './fusion.ts'
import type { Elsewhere } from './places.ts'

/** What calibration looks at, in this order. */
export const featureNames = {
  hybrid: [
    'near',
    'utterance',
    'answer',
    'title',
    'lead',
    'lead3',
    'crowd',
    'words',
    'grams',
    'wordsLead',
    'gramsLead',
    'sameFirst',
    'covered',
    'strange',
    'town',
    'country',
  ],
  lexical: [
    'lead',
    'lead3',
    'words',
    'grams',
    'wordsLead',
    'gramsLead',
    'covered',
    'strange',
    'town',
    'country',
  ],
} as const

export type SearchMode = keyof typeof featureNames

/**
 * The numbers that tell how sure a ranking is.
 *
 * @param hits - all hits, best first, before any cut.
 * @param strangeness - share of the utterance's words that no entry has.
 * @returns one number per name in `featureNames[mode]`; undefined when nothing was found.
 */
export function featuresOf(
  hits: readonly Hit[],
  mode: SearchMode,
  elsewhere: Elsewhere,
  strangeness: number,
): number[] | undefined {
  const [first, second, third] = hits
  if (!first) return undefined
  const others = hits.slice(1)
  const best = (read: (hit: Hit) => number) => others.reduce((top, hit) => Math.max(top, read(hit)), 0)
  const log = Math.log1p
  const values: Record<(typeof featureNames)['hybrid'][number], number> = {
    near: first.dense?.near ?? 0,
    utterance: first.dense?.utterance ?? 0,
    answer: first.dense?.answer ?? 0,
    title: first.dense?.title ?? 0,
    lead: first.score - (second?.score ?? 0),
    lead3: first.score - (third?.score ?? 0),
    crowd: mean(hits.slice(4, 20).map((hit) => hit.dense?.near ?? 0)),
    words: log(first.lexical.words),
    grams: log(first.lexical.grams),
    wordsLead: log(first.lexical.words) - log(best((hit) => hit.lexical.words)),
    gramsLead: log(first.lexical.grams) - log(best((hit) => hit.lexical.grams)),
    sameFirst: others.every((hit) => (hit.dense?.near ?? 0) <= (first.dense?.near ?? 0)) ? 1 : 0,
    covered: first.lexical.covered,
    strange: strangeness,
    town: elsewhere.town ? 1 : 0,
    country: elsewhere.country ? 1 : 0,
  }
  return featureNames[mode].map((name) => values[name])
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
