import type { Conversation, Line } from './conversation.ts'
import type { Reply } from './reply.ts'

/** A step back or on in what was already found. */
export type Move = 'next' | 'previous'

const next =
  /^(?:(?:und )?weiter|(?:das |die )?nächste[rsn]?(?: antwort| thema| eintrag)?|noch (?:eine|ein) andere[rs]?(?: antwort)?|(?:et)?was anderes|das (?:mein(?:e|te) ich|ist es|war es) nicht|nein,? (?:das )?nicht(?: das)?|andere antwort|(?:und |gibt es |hast du |haben sie |sonst )*(?:noch|sonst) (?:et)?was(?: anderes| dazu)?|(?:und )?was (?:noch|sonst)(?: noch)?|(?:das ist |die |eine )*falsche antwort|(?:(?:that|this|it)(?:'s| is) )?(?:the |a )?wrong (?:answer|one)|(?:the )?next(?: one| answer| entry)?|(?:(?:and|is|was) )?(?:there )?(?:something|anything) else|(?:and )?what else(?: is there)?|(?:any|something) more|not (?:that|this)(?: one)?|that is(?: not|n't) (?:it|what i mean[t]?)|that's not (?:it|what i mean[t]?)|(?:an)?other (?:one|answer))(?: bitte| please)?[.!? ]*$/iu
const previous =
  /^(?:(?:bitte )?(?:wieder |noch ?mal )?zurück|(?:das|die|der)? ?(?:vorherige|vorige|letzte|vorletzte)[rsn]?(?: antwort| thema| eintrag)?|(?:noch ?mal )?die antwort davor|(?:bitte )?(?:eins|einen schritt) zurück|(?:go )?back|(?:the )?(?:previous|last)(?: one| answer| entry| topic)|previous|(?:show )?the (?:one|answer) before)(?: bitte| please)?[.!? ]*$/iu
const none =
  /^(?:(?:sorry|entschuldigung)[,.! ]+)?(?:nein|nee|nö|no|nope|keine?s?(?: davon| von (?:denen|diesen|beiden|allem))?|nichts davon|nein,? (?:keine?s?|nichts)(?: davon)?|none(?: of (?:them|these|those|it))?|neither|no,? none(?: of (?:them|these|those))?|passt (?:alles )?nicht)[.! ]*$/iu

/** "Next", "something else", "back": where the user wants to go. */
export function moveOf(utterance: string): Move | undefined {
  const text = utterance.trim()
  if (next.test(text)) return 'next'
  return previous.test(text) ? 'previous' : undefined
}

/** "None of these": nothing the bot offered fits. */
export function refusesAll(utterance: string): boolean {
  return none.test(utterance.trim())
}

/** The newest reply of the bot; undefined at the beginning. */
export function lastReply({ lines }: Pick<Conversation, 'lines'>): Reply | undefined {
  return lines.findLast((line) => line.reply !== undefined)?.reply
}

/** The line the user wrote before this one, when it was written and not pressed. */
export function utteranceBefore(
  { lines }: Pick<Conversation, 'lines'>,
  { seq }: Pick<Line, 'seq'>,
): string | undefined {
  const before = lines.findLast((line) => line.speaker === 'user' && line.seq < seq)
  return before?.chip === undefined ? before?.text : undefined
}

/** The entry whose answer was shown before this one was shown first; undefined when there was none. */
export function entryBefore({
  lines,
  dialogue,
}: Pick<Conversation, 'lines' | 'dialogue'>): string | undefined {
  const shown = [...new Set(lines.flatMap(({ reply }) => (reply ? answersIn(reply) : [])))]
  const place = dialogue.entry === undefined ? shown.length : shown.indexOf(dialogue.entry)
  return shown[(place === -1 ? shown.length : place) - 1]
}

function answersIn({ blocks }: Reply): string[] {
  return blocks.flatMap((block) =>
    block.type === 'text' && 'entry' in block.from && block.from.part === 'answer' ? [block.from.entry] : [],
  )
}
