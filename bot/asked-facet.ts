import type { Entry, FacetName } from '../knowledge/schema.ts'
import { fold } from '../knowledge/search/text.ts'

/** How a question names the part of an answer it is about, folded. Papers stand on the card of every answer. */
const cues: ReadonlyArray<[FacetName, RegExp]> = [
  [
    'cost',
    /\b(kostet|kosten|gebuhr\w*|teuer|kostenlos|gratis|bezahlen|wie ?viel (geld|euro)|costs?|fees?|how much|expensive|free of charge|for free|price|стоит|коштує|cuesta|coute|kosztuje|costa|ucret\w*)\b/u,
  ],
  [
    'deadline',
    /\b(frist|bis wann|wie lange habe|wie viel zeit|spatestens|deadline|by when|how long do i have|how much time|too late|zu spat)\b/u,
  ],
  ['online', /\b(online|im internet|per internet|digital)\b/u],
]

/** The part of the entry that an utterance asks for by name; undefined for none, or when the entry lacks it. */
export function askedFacet(entry: Entry, utterance: string): FacetName | undefined {
  const text = fold(utterance)
  return cues.find(([facet, pattern]) => entry.facets[facet] !== undefined && pattern.test(text))?.[0]
}
