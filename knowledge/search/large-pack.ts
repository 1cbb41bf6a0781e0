/**
 * Words of a pack of at most so many documents are all looked up. In a larger one, those that nearly every document has
 * are left out, so that an answer's time hardly grows with the pack. Figures: ARCHITECTURE.md; `npm run bench -- --only
 * growth` makes them anew.
 */
export const largestFullyRead = 512

/**
 * How many documents are worth a close look at their vectors: the nearest by a cheap sketch, and those that share the
 * most words. A twelfth of the pack, 24 at least and 512 at most. Measured on the 299
 * entries (`npm run evaluate`): first, first three and first office are right as often as when all are compared.
 */
export function closelyCompared(documents: number): number {
  return Math.min(documents, 512, Math.max(24, Math.ceil(documents / 12)))
}

/** Occurrences in the pack up to which a term is always looked up. */
const rare = 512
/** Occurrences that all more frequent terms of one utterance may have together. */
const frequentBudget = 4096

/**
 * Leaves out terms that half the pack has: they cost the most and tell the least.
 *
 * @param terms - the utterance's terms in their order.
 * @param occurrences - how often a term stands in the pack; missing for one it does not have.
 * @returns all rare terms, and frequent ones, the rarest first, while the budget lasts; in their order.
 */
export function affordable(terms: readonly string[], occurrences: ReadonlyMap<string, number>): string[] {
  const count = (term: string) => occurrences.get(term) ?? 0
  const frequent = [...new Set(terms)]
    .filter((term) => count(term) > rare)
    .sort((a, b) => count(a) - count(b))
  const dropped = new Set<string>()
  let spent = 0
  for (const [position, term] of frequent.entries()) {
    spent += count(term)
    // The rarest stays whatever it costs: an utterance of frequent words only still finds something.
    if (position > 0 && spent > frequentBudget) dropped.add(term)
  }
  return terms.filter((term) => !dropped.has(term))
}

/**
 * @param items - in any order.
 * @returns the `few` items with the highest scores, and others that equal the last of them; all when there are no more.
 */
export function highest<Item extends { score: number }>(
  items: readonly Item[],
  few: number,
): readonly Item[] {
  if (items.length <= few) return items
  const scores = Float64Array.from(items, (item) => item.score).sort()
  const least = scores[scores.length - few] as number
  return items.filter((item) => item.score >= least)
}
