import type { Entry } from '../knowledge/schema.ts'
import { words } from '../knowledge/search/text.ts'

type Group = Entry['situations'][number]['group']

/** Whose citizens move freely: the EU, the European Economic Area and Switzerland. */
const freeMovers =
  'AT BE BG HR CY CZ DK EE FI FR GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH'.split(' ')
/** The languages in which the names of countries are known. */
const languages = ['de', 'en', 'uk', 'ru', 'ar', 'fa', 'tr', 'fr', 'es', 'pl', 'ro', 'vi']
const everyday: ReadonlyArray<[string, string]> = [
  ['usa', 'US'],
  ['america', 'US'],
  ['amerika', 'US'],
  ['england', 'GB'],
  ['uk', 'GB'],
  ['tschechien', 'CZ'],
  ['czechia', 'CZ'],
  ['russia', 'RU'],
  ['russland', 'RU'],
]
/** "I am from", "ich komme aus", and their like; what follows is the country. */
const origin =
  /^(?:.{0,25}[,.!] )?(?:(?:und |and )?(?:wenn |if )?(?:ich|wir|i|we|er|sie|he|she|they|mein mann|meine frau|my husband|my wife)(?:'m| am| bin| are| is| ist| sind| komm(?:e|t|en)?| come[s]?)? (?:aus|from|out of)|я (?:з|из|із)|أنا من|من از|je viens d[eu']|soy de|jestem z|sunt din|tôi (?:đến )?từ) (?:der |the |den |la |l')?(.{3,40}?)(?: komme| bin| kommen)?[.!? ]*$/iu

let known: ReadonlyMap<string, string> | undefined

/**
 * The groups whose rules somebody asks for by saying where they come from: "I am from India". Which rules, never who
 * somebody is: nothing of it is kept.
 *
 * @returns the group that fits best first; undefined when no country is named.
 */
export function rulesAsked(utterance: string): Group[] | undefined {
  const said = origin.exec(utterance.trim())?.[1]
  if (said === undefined) return undefined
  known ??= countries()
  const code = known.get(words(said).join(' '))
  if (code === undefined) return undefined
  if (code === 'UA') return ['ukraine', 'protection', 'third-country']
  return freeMovers.includes(code) ? ['eu'] : ['third-country', 'workers']
}

function countries(): Map<string, string> {
  const names = new Map<string, string>(everyday)
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const first of letters)
      for (const second of letters) {
        const name = first + second === 'DE' ? undefined : display.of(first + second)
        if (name !== undefined) names.set(words(name).join(' '), first + second)
      }
  }
  return names
}
