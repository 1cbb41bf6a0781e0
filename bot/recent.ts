import { LRUCache } from 'lru-cache'

/**
 * Remembers what was made of the last few texts: the steps of one turn ask the same of one utterance several times, with
 * other turns in between.
 *
 * @param make - depends on the text alone; what throws is not remembered.
 */
export function remembering<T>(make: (text: string) => T, most = 64): (text: string) => T {
  // What was made may be "nothing", which the library takes for "not known".
  const made = new LRUCache<string, { value: T }>({
    max: most,
    memoMethod: (text) => ({ value: make(text) }),
  })
  return (text) => made.memo(text).value
}
