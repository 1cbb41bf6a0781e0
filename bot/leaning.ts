import { words } from '../knowledge/search/text.ts'
import type { Sayable } from './recogniser.ts'

/** Words of a question that leans on what was said before; longer ones stand on their own. */
const mostWords = 8

const pointer =
  /(?<![\p{L}])(?:it|that|this|them|there|he|she|they|das|dies|damit|dafür|davon|dazu|da|dort|er|sie|ihn|es|dabei)(?![\p{L}])/iu
const ofOneself =
  /^(?:und |and |aber |but )?(?:muss|darf|kann|soll|brauche|bekomme|do|must|can|may|should|will) (?:ich|man|wir|i|we) (?:\S+ ){0,5}\S+$/iu
const addition = /^(?:und|and) (?:der |die |das |the )?(\p{L}{5,})[?.! ]*$/iu

export function isShort(utterance: string): boolean {
  return utterance.split(/\s+/).length <= mostWords
}

/** Whether a question points to what was said before: "it", "there", "dafür". */
export function pointsBack(utterance: string): boolean {
  return isShort(utterance) && pointer.test(utterance)
}

/** "Muss ich eine Prüfung machen?": a short question of yes or no about oneself. */
export function asksOfOneself(utterance: string): boolean {
  return ofOneself.test(utterance)
}

/** "And insurance?": the one word that is asked about besides what was shown. */
export function addedWord(utterance: string): string | undefined {
  return addition.exec(utterance.trim())?.[1]
}

/** Whether that word is none of the follow-up's own: "And insurance?" is near to "And the cost?" only in form. */
export function addsAnother(utterance: string, { utterances }: Pick<Sayable, 'utterances'>): boolean {
  const [word] = words(addedWord(utterance) ?? '')
  return word !== undefined && !Object.values(utterances).flat().flatMap(words).includes(word)
}
