import type { PlaceFinder } from '../../knowledge/search/places.ts'
import type { Engine } from '../engine.ts'
import { fourGrams, plainMiniSearch, stemmedMiniSearch } from './minisearch.ts'
import { nlpjs } from './nlpjs.ts'
import { orama } from './orama.ts'
import { type Model, ours, oursDenseOnly } from './ours.ts'

/** Everything that is compared, in the order of the table. Without a model the engines that need one are left out. */
export function allEngines(model: Model | undefined, places?: PlaceFinder): Engine[] {
  return [
    ...(model ? [ours('ours', model, places)] : []),
    ours('ours, without the dense half', undefined, places),
    ...(model ? [oursDenseOnly(model)] : []),
    plainMiniSearch,
    stemmedMiniSearch,
    orama,
    fourGrams,
    nlpjs,
  ]
}
