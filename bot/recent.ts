/**
 * Remembers what was made of the last few texts: the steps of one turn ask the same of one utterance several times, with
 * other turns in between.
 *
 * @param make - depends on the text alone; what throws is not remembered.
 */
export function remembering<T>(make: (text: string) => T, most = 64): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    if (made.has(text)) return made.get(text) as T
    const value = make(text)
    if (made.size >= most) made.delete(made.keys().next().value as string)
    made.set(text, value)
    return value
  }
}
