/**
 * A wording that is made of nothing but the given phrases: "hallo zusammen", "moin moin!", but not "hallo, wo ist das Amt".
 *
 * @param phrases - one per line; at least one of them is there.
 * @param besides - what may stand beside them and says nothing alone.
 */
export function madeOf(phrases: string, besides: string): RegExp {
  const core = anyOf(phrases)
  const all = anyOf(`${phrases}\n${besides}`)
  const between = '[\\s,.!:;)(~\\p{Extended_Pictographic}\\u{fe0f}،]*'
  return new RegExp(
    `^[\\s!¡,.]*(?=.*(?<![\\p{L}])${core}(?![\\p{L}]))(?:${all}(?![\\p{L}])${between})+$`,
    'iu',
  )
}

/** The longest first: "guten tag" before "guten". */
function anyOf(phrases: string): string {
  const all = phrases
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s,]+'))
  return `(?:${all.join('|')})`
}
