import type { Pack } from '../knowledge/pack.ts'
import type { Entry } from '../knowledge/schema.ts'
import { stems, stopWords, words } from '../knowledge/search/text.ts'

const named = new WeakMap<Pack, Map<string, number>>()

/** How often other entries point to each. */
function timesNamed(pack: Pack): Map<string, number> {
  let counts = named.get(pack)
  if (counts === undefined) {
    counts = new Map()
    for (const entry of pack.entries.values())
      for (const other of [...entry.related, ...entry.neighbours.map((one) => one.entry)])
        counts.set(other, (counts.get(other) ?? 0) + 1)
    named.set(pack, counts)
  }
  return counts
}

/**
 * The entries most people come for, first those that share words with the utterance, then those that other entries
 * point to most often.
 */
export function centralEntries(pack: Pack, entries: readonly Entry[], utterance = ''): Entry[] {
  const said = new Set(contentStems(utterance))
  const counts = timesNamed(pack)
  const shared = (entry: Entry) => {
    if (said.size === 0) return 0
    const { title, utterances } = entry
    const own = contentStems([title.de, title.en, ...utterances.de, ...utterances.en].join(' '))
    return new Set(own.filter((stem) => said.has(stem))).size
  }
  const ranked = entries.map((entry) => ({ entry, shared: shared(entry), named: counts.get(entry.id) ?? 0 }))
  return ranked.sort((a, b) => b.shared - a.shared || b.named - a.named).map(({ entry }) => entry)
}

function contentStems(text: string): string[] {
  return words(text)
    .filter((word) => !stopWords.has(word))
    .flatMap((word) => [...stems(word)])
}
