import { fold, words } from './text.ts'

/** What an utterance says of places that the city's offices do not serve. */
export interface Elsewhere {
  /** Another town or district of Germany, or a big city abroad. */
  town: boolean
  /** Another country, as the place where something shall happen. */
  country: boolean
}

export interface PlaceFinder {
  find(utterance: string): Elsewhere
}

/** Big cities people ask about by mistake; a pack adds the towns around its own city. */
const cities =
  `Berlin Hamburg München Munich Köln Cologne Frankfurt Stuttgart Düsseldorf Dortmund Bremen Dresden Hannover
Hanover Nürnberg Nuremberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden
Mönchengladbach Gelsenkirchen Aachen Braunschweig Kiel Chemnitz Halle Magdeburg Freiburg Krefeld Mainz Lübeck Erfurt
Oberhausen Rostock Kassel Potsdam Saarbrücken Heidelberg Darmstadt Regensburg Würzburg Jena Weimar Gera Zwickau Plauen Görlitz
Bautzen Cottbus Dessau Leipzig Wien Vienna Graz Salzburg Zürich Zurich Genf Geneva Basel Bern Paris London Madrid Barcelona
Rome Mailand Lyon Manchester Milan Warschau Warsaw Prag Prague Amsterdam Brüssel Brussels Kopenhagen Copenhagen Stockholm Oslo Helsinki Istanbul
Dubai Toronto Vancouver Sydney Melbourne Kyiv Moskau Moscow Lwiw Warszawa Берлин Гамбург Мюнхен Дрезден Галле Хемниц Лейпцигский Варшава Вена Лондон Париж برلين
برلین هاله هامبورغ ميونخ فيينا درسدن درسدن لندن باريس Berlín Drezno Monachium Dresde Viena Vienne Londres Berlim`.split(
    /\s+/,
  )

/** Languages called like a country, and a letter more. */
const languageCodes =
  'ar bg cs da el en es et fa fi fr hu it ja ko lt lv nl no pl pt ro ru sk sl sq sr sv ti tr uk ur vi zh'.split(
    ' ',
  )
const languages = ['de', 'en', 'uk', 'ru', 'ar', 'fa', 'tr', 'fr', 'es', 'pl', 'ro', 'vi']
const moreCountries =
  `USA,England,Great Britain,Großbritannien,America,Amerika,Holland,Scotland,Schottland,UAE,Emirates,США,Англия,
أمريكا,آمریکا,انگلیس,İngiltere,Amérique,Angleterre,Estados Unidos,Anglia,Swiss,Schweizer,Dutch,Austrian,österreichische,Canadian,
American,British,Las Vegas`
    .split(',')
    .map((name) => name.trim())
/** Read with their capitals: "us" and "uk" are words too. */
const initials = /\b(?:US|UK|UAE)\b/

/** Words before a place that mean "from there", and for a town "on the way there". */
const from = new Set(words('aus von vom from z ze din из з із від от من از del desde d từ'))
const towards = new Set(words('nach to'))
/** Words before a language: "in Russian" is no place. */
const speaking = new Set(words('in auf speak speaks speaking spoken spricht sprechen'))
const articles = new Set(words('der die das den dem the la le les el los il'))
/** Words that speak of here, or of something that was there before: the matter is then ours. */
const here = new Set(
  words(`hier here здесь тут сюда ici aquí aici burada هنا اینجا habe hab hatte war waren wurde gemacht gelernt studiert noch
  lebt wohnt leben got was were did had trained learned taught finished studied still lives husband wife kids mein meine my
  mon ma mi fui fost was byłem był ще ещё пока навчання أنا كنت هنوز ho học`),
)

/**
 * Finds towns and countries that are not ours.
 *
 * A town counts unless somebody comes from there or goes there, or our own city is named too. A country counts unless
 * the utterance speaks of here, of a past or of a family too: "Kindergeld in der Schweiz", not "mein Diplom aus Indien".
 *
 * @param home - names of our own city and country, in any language.
 * @param nearby - towns around the city that other offices serve.
 */
export function createPlaceFinder(home: readonly string[], nearby: readonly string[]): PlaceFinder {
  const own = new Set(home.flatMap(words))
  const towns = new Map<string, string[]>()
  for (const name of [...cities, ...nearby]) if (!words(name).every((word) => own.has(word))) add(towns, name)
  const countries = new Map<string, string[]>()
  for (const name of [...countryNames(), ...moreCountries])
    if (!words(name).every((word) => own.has(word))) add(countries, name)

  return {
    find(utterance) {
      const said = words(utterance)
      const district = /landkreis|nordsachsen/.test(fold(utterance))
      const homeNamed = said.some((word) => own.has(word)) && !/leipzig-?pass/i.test(utterance) && !district
      const ours = homeNamed || said.some((word) => here.has(word))
      let town = district
      let country = !ours && initials.test(utterance)
      for (const index of said.keys()) {
        const before = wordBefore(said, index)
        if (from.has(before) || (speaking.has(before) && languageNames().has(said[index] as string))) continue
        if (!homeNamed && !towards.has(before) && matches(towns, said, index)) town = true
        if (!ours && matches(countries, said, index)) country = true
      }
      return { town, country }
    },
  }
}

let spoken: ReadonlySet<string> | undefined

/** Names of languages as one word, in German and English. */
function languageNames(): ReadonlySet<string> {
  spoken ??= new Set(
    ['de', 'en'].flatMap((reader) => {
      const names = new Intl.DisplayNames([reader], { type: 'language' })
      return languageCodes.flatMap((code) => words(names.of(code) ?? ''))
    }),
  )
  return spoken
}

function add(names: Map<string, string[]>, name: string): void {
  const [first, ...rest] = words(name)
  // A single short word is a word of another language more often than a place.
  if (first === undefined || (rest.length === 0 && first.length < 4)) return
  const list = names.get(stemOf(first)) ?? []
  list.push(rest.map(stemOf).join(' '))
  names.set(stemOf(first), list)
}

/** Russian and Ukrainian names change their last vowel: Канада, в Канаде. */
function stemOf(word: string): string {
  return word.length >= 5 && /[аяоеіи]$/.test(word) ? word.slice(0, -1) : word
}

/** Whether a name begins at this word; up to three letters may be added (в Берлине, Kanada'ya, Berlins). */
function matches(names: ReadonlyMap<string, string[]>, said: readonly string[], index: number): boolean {
  const word = said[index] as string
  for (let cut = 0; cut <= 3; cut++) {
    const stem = word.slice(0, word.length - cut)
    if (cut > 0 && stem.length < 5) return false
    for (const rest of names.get(stem) ?? []) {
      if (rest === '') return true
      const following = said
        .slice(index + 1, index + 1 + rest.split(' ').length)
        .map(stemOf)
        .join(' ')
      if (following === rest) return true
    }
  }
  return false
}

function wordBefore(said: readonly string[], index: number): string {
  const before = said[index - 1] ?? ''
  return articles.has(before) ? (said[index - 2] ?? '') : before
}

function countryNames(): string[] {
  const names: string[] = []
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const first of letters)
      for (const second of letters) {
        const code = first + second
        // DE, the groupings that are no countries, and Réunion: a "family reunion" is a matter of ours.
        if (['DE', 'DD', 'EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'RE'].includes(code)) continue
        const name = display.of(code)
        if (name !== undefined && name.length > 3) names.push(name)
      }
  }
  return names
}
