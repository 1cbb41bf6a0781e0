import type { DangerKind } from '../../../knowledge/schema.ts'

/**
 * How danger is written in one language. One phrase a line, in the language's own spelling: case, accents, doubled
 * letters and apostrophes do not matter (see `normalise`).
 *
 * | notation  | matches |
 * |---|---|
 * | `a\|b`    | one of these words |
 * | `a_b\|c`  | the words `a b`, or `c` |
 * | `ab*` `*ab` `*ab*` | words that begin with, end in, contain `ab` |
 * | `@name`   | one of the words of a class |
 * | `..`      | none to three words in between |
 * | `...`     | none to eight words in between |
 * | `a & b`   | both phrases in one sentence, at most twelve words apart, in any order |
 * | `^` `$`   | begin and end of a sentence |
 */
export interface DangerLexicon {
  /** Words that stand for each other: `{ boss: 'boss|manager' }` is written `@boss`. */
  classes: Readonly<Record<string, string>>
  phrases: Readonly<Partial<Record<DangerKind, string>>>
  /**
   * Wording that is harmless. A danger is dropped only when all of its words lie inside such a phrase. A line may
   * begin with the kinds it is about, and end in a gap that is covered too: `fire,medical: insurance ... burnt ..`.
   */
  harmless: string
}
