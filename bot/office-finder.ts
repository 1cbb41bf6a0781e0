import type { Pack } from '../knowledge/pack.ts'
import type { Office } from '../knowledge/schema.ts'
import { fold, stopWords, words } from '../knowledge/search/text.ts'

/** What somebody wants to know of an office. */
export type OfficeAspect = 'where' | 'open' | 'phone' | 'languages' | 'appointment' | 'responsible'

export interface OfficeQuestion {
  office: Office
  aspect: OfficeAspect
  /** The day asked for; undefined for now. */
  day: AskedDay | undefined
}

/** A day as people say it: a weekday (1 Monday … 7 Sunday), days from today, a date, a holiday by its name in the calendar. */
export type AskedDay =
  | { weekday: number }
  | { inDays: number }
  | { month: number; day: number }
  | { holiday: string }

export interface OfficeFinder {
  /** @returns the office an utterance names and asks about; undefined when it is about something else. */
  find(utterance: string): OfficeQuestion | undefined
  /** What is asked of an office that was just shown; undefined when it is about something else. */
  aspectOf(utterance: string): { aspect: OfficeAspect; day: AskedDay | undefined } | undefined
  /** Whether an utterance says nothing but how, when and where: it leans on an office named before. */
  leans(utterance: string): boolean
  /** "Who is responsible for …": the matter an office is sought for; undefined when no office is asked for. */
  matterOf(utterance: string): string | undefined
}

const responsibleFor =
  /^(?:.{0,30}[,.!] ?)?(?:wer (?:ist|w[äa]re?) (?:denn |hier )?(?:zust[äa]ndig|verantwortlich) f[üu]r|wer (?:k[üu]mmert sich um|bearbeitet|macht)|(?:an )?(?:welche[sr]?|welchem) (?:amt|beh[öo]rde|b[üu]ro|stelle|[äa]mter)(?: ist)?(?: denn)?(?: zust[äa]ndig| verantwortlich)?(?: f[üu]r| macht| bearbeitet| hilft(?: mir)? (?:bei|mit))|who is (?:responsible|in charge) (?:for|of)|who (?:handles|deals with|takes care of)|(?:which|what) (?:office|authority|department|agency)(?: is)?(?: responsible| in charge)? (?:for|of|handles|deals with|does|helps with)|where do i (?:have to )?go (?:for|about)) (.{3,})$/isu

/** How people ask, folded. The order is the order of precedence. */
const aspects: ReadonlyArray<[OfficeAspect, RegExp]> = [
  [
    'open',
    /\b(geoffnet|offnungszeit\w*|offen|offnet|schliesst|sprechzeit\w*|wann (hat|ist|macht)|(haben|hat|habt|macht|machen|ist|sind) .{0,40}\bauf|auf haben|zu haben|opening|opens?|closes?|hours|часы|время работы|години роботи|heures d'?ouverture|horario\w*|godziny otwarcia|program de lucru|acik mi|calisma saat\w*|ساعات|دوام|ساعت کار|gio mo cua)\b/u,
  ],
  ['phone', /\b(telefon\w*|nummer|anrufen|durchwahl|phone|number|call|телефон|telefono|telefonu)\b/u],
  ['languages', /\b(sprich\w*|sprech\w*|spricht|speak\w*|spoken|englischsprachig\w*|dolmetsch\w*)\b/u],
  ['appointment', /\b(termin\w*|appointment\w*|запис\w*|randevu\w*|rendez|cita|wizyt\w*|programare)\b/u],
  [
    'where',
    /\b(wo|wohin|adresse|anschrift|standort\w*|weg|hinkommen|komme ich|where|address|location|find|get to|находится|адрес|где|де|адреса|знаходиться|ou|donde|gdzie|adres\w*|unde|nerede|اين|أين|عنوان|کجا|o dau|dia chi)\b/u,
  ],
]

const weekdays: ReadonlyArray<[RegExp, number]> = [
  [/\b(montags?|mondays?|mo)\b/, 1],
  [/\b(dienstags?|tuesdays?|di)\b/, 2],
  [/\b(mittwochs?|wednesdays?|mi)\b/, 3],
  // "Do" is an English word too.
  [/\b(donnerstags?|thursdays?|(?<=\b(?:am|on|ab|bis|und|oder|jeden) )do)\b|^do\W*$/, 4],
  [/\b(freitags?|fridays?|fr)\b/, 5],
  [/\b(samstags?|sonnabends?|saturdays?|sa)\b/, 6],
  [/\b(sonntags?|sundays?)\b/, 7],
]

/** Folded; German and English side by side. */
const months =
  'januar january|februar february|marz march|april|mai may|juni june|juli july|august|september|oktober october|november|dezember december'
    .split('|')
    .map((names) => names.split(' '))
const monthNames = months.flat().join('|')
/** "24.12.", "24. Dezember", "24th of December", "December 24". */
const dates: readonly RegExp[] = [
  /\b(?<day>\d{1,2})\. ?(?<month>\d{1,2})(?:\.|\b)/,
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.? ?(?:of )?(?<month>${monthNames})\\b`),
  new RegExp(`\\b(?<month>${monthNames}) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b`),
]

/**
 * Days with a name, folded; the first that fits: public holidays as the calendar calls them, and two eves. "Between
 * Christmas and New Year" begins at Christmas.
 */
const namedDays: ReadonlyArray<[RegExp, AskedDay]> = [
  [/\b(heiligabend|heilig abend|christmas eve)\b/, { month: 12, day: 24 }],
  [/\b(2\. ?weihnachts\w*|zweite[nr]? weihnachts\w*|boxing day)\b/, { holiday: '2. Weihnachtstag' }],
  [/\b(weihnacht\w*|christmas|xmas)\b/, { holiday: '1. Weihnachtstag' }],
  [/\b(silvester|sylvester|new year'?s? eve)\b/, { month: 12, day: 31 }],
  [/\b(neujahr\w*|new years?)\b/, { holiday: 'Neujahr' }],
  [/\b(karfreitag|good friday)\b/, { holiday: 'Karfreitag' }],
  [/\b(ostern|ostermontag|easter)\b/, { holiday: 'Ostermontag' }],
  [/\b(christi himmelfahrt|himmelfahrt|ascension day)\b/, { holiday: 'Christi Himmelfahrt' }],
  [/\b(pfingsten|pfingstmontag|whit monday|pentecost)\b/, { holiday: 'Pfingstmontag' }],
  [/\b(tag der deutschen einheit|german unity day)\b/, { holiday: 'Tag der Deutschen Einheit' }],
  [/\b(reformationstag|reformation day)\b/, { holiday: 'Reformationstag' }],
  [/\b(buss-? ?(und )?bettag)\b/, { holiday: 'Buß- und Bettag' }],
]

/** Words of a question about an office that say nothing else. */
const filler = new Set(
  words(`leipzig leipziger stadt amt zustandig responsible office buro jetzt heute morgen now today tomorrow right bitte genau eigentlich
  uhr am an welche welches tag tage day days montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday
  thursday friday saturday sunday montags dienstags mittwochs donnerstags freitags samstags sonntags leute people wieder lange city the
  hat haben gibt komme kommt kommen come zwischen between finde finden liegt steht sitzt gehen go located near dann then noch auch
  schon offen geoffnet open zweiten heiligabend heilig abend silvester sylvester weihnachten weihnachtstag neujahr karfreitag ostern
  ostermontag himmelfahrt christi pfingsten pfingstmontag einheit deutschen reformationstag buss bettag feiertag feiertags christmas
  xmas boxing eve new year years s easter good holiday holidays whit pentecost ascension unity german reformation of th st nd rd
  ${months.flat().join(' ')}`),
)
const noName = new Set(
  words(
    'leipzig leipziger stadt der des die das in im zu e v ev gmbh ggmbh standort region abteilung sachsen city of the in saxony für und and',
  ),
)

/** Builds the finder over the offices of a pack; everyday names come from the glossary. */
export function createOfficeFinder(pack: Pack): OfficeFinder {
  const names = new Map<string, Office>()
  const everyday = new Map(
    pack.glossary.map((term) => [keyOf(term.term), [...term.everyday.de, ...term.everyday.en]]),
  )
  // Offices with short names first: "Jobcenter" is the Jobcenter, not a project that mentions it.
  const offices = [...pack.offices.values()].sort((a, b) => a.name.de.length - b.name.de.length)
  for (const office of offices)
    for (const alias of aliasesOf(office)) {
      learn(alias, office)
      for (const other of everyday.get(keyOf(alias)) ?? []) learn(other, office)
    }

  function learn(alias: string, office: Office): void {
    const key = keyOf(alias)
    if (key.length >= 3 && !ordinary.has(key) && !names.has(key)) names.set(key, office)
  }

  /** The longest name in the utterance, and the words that are left over. */
  function nameIn(said: readonly string[]): { office: Office; rest: string[] } | undefined {
    for (let length = Math.min(6, said.length); length > 0; length--)
      for (let start = 0; start + length <= said.length; start++) {
        const office = names.get(said.slice(start, start + length).join(' '))
        if (office) return { office, rest: [...said.slice(0, start), ...said.slice(start + length)] }
      }
    return undefined
  }

  function aspectOf(utterance: string) {
    const text = fold(utterance)
    const day = askedDay(text)
    // "And on Wednesday?" asks whether it is open.
    const aspect =
      aspects.find(([, pattern]) => pattern.test(text))?.[0] ??
      (day && (words(utterance).length <= 4 || left(words(utterance)).length === 0) ? 'open' : undefined)
    return aspect && { aspect, day }
  }

  /** What says something of its own. */
  const left = (rest: readonly string[]) =>
    rest.filter(
      (word) =>
        !stopWords.has(word) &&
        !filler.has(word) &&
        !/^\d{1,2}(?:st|nd|rd|th)?$/.test(word) &&
        !aspects.some(([, pattern]) => pattern.test(word)),
    )

  return {
    aspectOf,
    leans: (utterance) => left(words(utterance)).length === 0,
    matterOf: (utterance) => responsibleFor.exec(utterance.trim())?.[1]?.trim(),
    find(utterance) {
      const said = words(utterance).filter((word) => !noName.has(word))
      if (said.length === 0 || said.length > 14) return undefined
      const named = nameIn(said)
      if (!named) return undefined
      const day = askedDay(fold(utterance))
      const asked = aspectOf(utterance) ?? (day && { aspect: 'open' as const, day })
      // "Was ist ein WBS?" asks what it is, not where.
      if (!asked && isThing.test(utterance.trim())) return undefined
      const text = named.rest.join(' ')
      // Anything left over is a matter of its own: "Where do I get child benefit at the Jobcenter?"
      if (
        left(named.rest).length > 0 ||
        (!asked && text !== '' && named.rest.some((word) => !stopWords.has(word) && !filler.has(word)))
      )
        return undefined
      return { office: named.office, aspect: asked?.aspect ?? 'where', day: asked?.day }
    },
  }
}

const isThing = /^(?:was ist|was bedeutet|what is|what does|what's) (?!das |die |der |the )/iu

function keyOf(name: string): string {
  return words(name)
    .filter((word) => !noName.has(word))
    .join(' ')
}

/** Words that a name writes in capitals and that mean something else too. */
const ordinary = new Set(
  words(
    'arbeit leben support base work works office offices saxony und universitat university information informationen beratung beratungsstelle advice',
  ),
)

/** A Roman number behind a name. */
const numbered = /(?<= )[IVX]+(?= |$)/

/** The parts of an office's name that people use: what stands before a dash or a bracket, and abbreviations. */
function aliasesOf(office: Office): string[] {
  const aliases: string[] = []
  for (const name of [office.name.de, office.name.en]) {
    aliases.push(name.replace(/\([^)]*\)/g, ' '))
    const [first = ''] = name.split(/ [–-] |,|\(/)
    aliases.push(first)
    for (const part of name.split(/ [–-] |,|\//).slice(1))
      if (keyOf(part).includes(' ') || part.trim().length >= 10) aliases.push(part.replace(/\([^)]*\)/g, ' '))
    // "Kfz-Zulassungs- und Fahrerlaubnisbehörde" is known by its second half too.
    const half = /\p{L}- und (\p{Lu}\p{L}{9,})/u.exec(name)?.[1]
    if (half) aliases.push(half)
    // Two of a kind are asked for by what they have in common: "Finanzamt Leipzig I und Finanzamt Leipzig II".
    if (numbered.test(name))
      aliases.push(...name.split(/ (?:und|and) /).map((one) => one.replace(numbered, ' ')))
    for (const [abbreviation] of name.matchAll(/(?<!\p{L})\p{Lu}\p{L}*\p{Lu}(?!\p{L})/gu))
      if (!stopWords.has(fold(abbreviation))) aliases.push(abbreviation)
  }
  // "Bürgerbüros" is asked for as "Bürgerbüro".
  return [
    ...aliases,
    ...aliases.filter((alias) => /s$/.test(keyOf(alias))).map((alias) => keyOf(alias).replace(/s$/, '')),
  ]
}

function askedDay(text: string): AskedDay | undefined {
  if (/\b(ubermorgen|day after tomorrow)\b/.test(text)) return { inDays: 2 }
  if (/\b(morgen|tomorrow)\b/.test(text) && !/guten morgen/.test(text)) return { inDays: 1 }
  if (/\b(heute|today)\b/.test(text)) return { inDays: 0 }
  const day = namedDays.find(([pattern]) => pattern.test(text))?.[1] ?? dateIn(text)
  if (day) return day
  const weekday = weekdays.find(([pattern]) => pattern.test(text))?.[1]
  return weekday === undefined ? undefined : { weekday }
}

function dateIn(text: string): AskedDay | undefined {
  for (const pattern of dates) {
    const { day, month = '' } = pattern.exec(text)?.groups ?? {}
    const number = /^\d/.test(month) ? Number(month) : months.findIndex((names) => names.includes(month)) + 1
    if (day !== undefined && number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31)
      return { month: number, day: Number(day) }
  }
  return undefined
}
