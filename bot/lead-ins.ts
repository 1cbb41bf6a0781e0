const apology =
  /^\s*(?:sorry|excuse me|verzeihung|entschuldigung|entschuldigen sie)(?: bitte| please)?[,.!: ]+(?=.{6})(?!(?:for|für|about|that|dass|wegen)(?!\p{L}))/iu
const correction =
  /^(?:(?:ach )?(?:nein|nee|nö|no|nope|sorry|entschuldigung|oh|moment)[,.! ]+)*(?:(?:ich|wir) mein(?:e|te|en|ten) (?:eigentlich |doch |die ganze zeit )?|das mein(?:e|te) ich nicht[,.]? ?(?:ich mein(?:e|te) |sondern )?|sondern |nicht das[,.]? sondern |i (?:actually )?mean(?:t)? (?:actually )?|not that[,.]? (?:but |i mean(?:t)? )?|rather )(.{3,})$/isu
const denial =
  /^(?:ach |oh |sorry,? |entschuldigung,? )?(?:nein|nee|nö|no|nope|nicht|not|das mein)(?![\p{L}])|^das mein/iu

/** What is left of an utterance without what people say before they come to it. */
export interface Meant {
  utterance: string
  /** "No, …", "not that": what was shown is not meant. "I mean …" alone may say the same again. */
  corrects: boolean
}

/** "Sorry, where do I register?" is looked up without the apology, "no, I meant …" as what was meant. */
export function withoutLeadIn(said: string): Meant {
  const asked = said.replace(apology, '')
  const meant = correction.exec(asked.trim())?.[1]?.trim()
  return { utterance: meant ?? asked, corrects: meant !== undefined && denial.test(said.trim()) }
}
