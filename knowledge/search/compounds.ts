import { LRUCache } from 'lru-cache'

/** Takes German compounds apart with the words of the pack itself: no dictionary, no licence question. */
export interface CompoundSplitter {
  /** @returns the known parts of a folded word, first to last; empty when it does not come apart. */
  split(word: string): string[]
}

/** Letters that may stand between two parts: Wohnung-s-geber, Kind-er-garten. */
const joints = ['', 's', 'es', 'n', 'en', 'er', 'e']
const shortestPart = 4

/**
 * @param vocabulary - folded words that may be parts. Rare or short ones are the caller's to leave out.
 */
export function createCompoundSplitter(vocabulary: ReadonlySet<string>): CompoundSplitter {
  const known = new LRUCache<string, string[]>({ max: 20_000, memoMethod: (word) => find(word, 0) ?? [] })

  function find(word: string, depth: number): string[] | undefined {
    if (depth > 3) return undefined
    for (let length = word.length - shortestPart; length >= shortestPart; length--) {
      const head = word.slice(0, length)
      for (const joint of joints) {
        if (!head.endsWith(joint)) continue
        const part = head.slice(0, head.length - joint.length)
        if (part.length < shortestPart || !vocabulary.has(part)) continue
        const rest = word.slice(length)
        if (vocabulary.has(rest)) return [part, rest]
        const more = find(rest, depth + 1)
        if (more) return [part, ...more]
      }
    }
    return undefined
  }

  return {
    split(word) {
      if (word.length < 2 * shortestPart || word.length > 60) return []
      return known.memo(word)
    },
  }
}
