const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December'
/** What an ordinal number counts: after "10." these go on with the sentence, other capitalised words start one. */
const counted =
  'Klassen?|Klassenstufe|Schuljahr|Schulhalbjahr|Halbjahr|Semester|Lebensjahr|Lebensmonat|Lebenswoche|Geburtstag|Monat|Monats|Tag|Tages|Woche|Jahr|Jahres|Stock|Stockwerk|Etage|Obergeschoss|OG|UG|Person|Kind|Schwangerschaftswoche|Werktag|Grad'

/** Abbreviations that never end a sentence. */
const inner = pattern(
  'z\\. ?B|d\\. ?h|u\\. ?a|u\\. ?U|i\\. ?d\\. ?R|o\\. ?ä|o\\. ?g|s\\. ?o|Nr|No|ca|bzw|ggf|inkl|evtl|sog|vgl|max|min|Abs|Art|Dr|Prof|St|Hs|Tel|Mo|Di|Mi|Do|Fr|Sa|So|e\\. ?g|i\\. ?e|approx|incl|vs|Mr|Mrs|Ms',
)
/** Abbreviations that may end a sentence: they do when a capital letter follows. */
const outer = pattern('e\\. ?V|usw|etc|[\\p{L}-]*[Ss]tr|a\\. ?m|p\\. ?m')

function pattern(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})\\.`, 'gu')
}

const ordinal = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d{1,2})\\.(?=\\s+(?:(?:${months}|${counted})(?!\\p{L})|\\p{Ll}))`,
  'gu',
)
const sentenceEnd = /(?<=[.!?…]["”“’')\]]*)\s+|\s*\n\s*/u

/**
 * Splits a German or English text into sentences. Abbreviations, dates, ordinal numbers and web addresses do not end
 * one; a line break does.
 */
export function sentences(text: string): string[] {
  const joined = (match: string) => match.replace(/[.\s]/g, '')
  return text
    .replace(inner, joined)
    .replace(outer, (match, offset: number, whole: string) =>
      /^\s+\p{Lu}/u.test(whole.slice(offset + match.length)) ? `${joined(match)}.` : joined(match),
    )
    .replace(ordinal, '$1')
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

const date = new RegExp(`\\d{1,2}\\.? (?:${months})(?: \\d{4})?|(?:${months}) \\d{1,2}(?:, \\d{4})?`, 'gu')
const address = /(\p{L}*(?:straße|str\.?|platz|weg|allee|ring|gasse|ufer|markt)) \d+(?: ?[a-z](?!\p{L}))?/giu
const digitGroups = /\+?\d[\d\s/()–-]*\d/gu

/** @returns how many words a sentence has; a date, a street with its number and a telephone number count as one. */
export function wordCount(sentence: string): number {
  return sentence
    .replace(date, '0')
    .replace(address, '$1')
    .replace(digitGroups, '0')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
