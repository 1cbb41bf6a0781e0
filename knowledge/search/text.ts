import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { LRUCache } from 'lru-cache'

/** One spelling for all ways of writing a word: lower case, ä = ae = a, ß = ss, no accents, Arabic forms unified. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ی/g, 'ي')
}

/** @returns the words of a text, folded, in order; digits count as words. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * The forms under which one folded word is indexed: its German and its English stem.
 *
 * Both, because a text says "Where is the Ausländerbehörde Termin?" as often as not.
 */
export function stems(word: string): readonly string[] {
  return stemmed.memo(word)
}

/** Stemming is the dearest step of indexing, and words repeat. */
const stemmed = new LRUCache<string, readonly string[]>({
  max: 100_000,
  memoMethod(word) {
    const german = stemGerman(word)
    const english = stemEnglish(word)
    return german === english ? [german] : [german, english]
  },
})

/** Words that say nothing of the matter, folded. They stay in the vectors and leave the lexical half. */
export const stopWords: ReadonlySet<string> = new Set(
  words(
    `der die das den dem des ein eine einen einem einer eines und oder aber wenn dann ich du er sie es wir ihr mich mir
    dich uns euch mein meine meinen meinem meiner dein deine sein seine unser unsere ist sind war bin habe haben hat hatte
    werde werden wird wurde kann können konnte muss müssen soll sollen will wollen darf dürfen möchte gibt geht machen
    mache macht tun wo wie was wer wann warum welche welcher welches wohin woher für mit ohne von vom zu zum zur in im an
    am auf aus bei nach über unter um als auch nur noch schon sehr nicht kein keine hier dort da jetzt so man bitte danke
    hallo mal denn doch ja nein brauche brauchen etwas alle viel the a an and or but if then i you he she it we they me my
    your his her our their is are was were be been am do does did have has had can could must should will would may might
    to for with without of in on at by from as not no yes what where who when why how which this that these those there
    here need want get please hello hi about any some so just also`,
  ),
)
