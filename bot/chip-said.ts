import { stopWords, words } from '../knowledge/search/text.ts'
import { allChips, type Chip, type Reply } from './reply.ts'

/** Words around a choice that choose nothing: "I take the first one, please". */
const filler = new Set(
  words(`das die der den dem ich meine meinte nehme wähle möchte will bitte ja also lieber the i mean meant take want
  choose please yes one ones number nummer nr option punkt thema topic antwort answer no le la les l el los al il lo un una une o
thứ cái вариант варіант رقم`),
)

/** Words that begin a question. */
const asking = new Set(
  words('wo wohin wann wer wen wem warum wieso wie welche welcher welches where when who whom why how which'),
)

/** How people count, folded; -1 is the last. */
const ordinals = new Map<string, number>(
  Object.entries({
    0: 'erste erstes ersten erster eins first 1st 1 один первый первое первую перше перший перша الاول اول birinci premier premiere primero primera pierwszy pierwsze pierwsza primul prima nhất',
    1: 'zweite zweites zweiten zweiter zwei second two 2nd 2 второй второе вторую друге другий друга الثاني دوم ikinci deuxieme segundo segunda drugi drugie druga doilea doua hai',
    2: 'dritte drittes dritten dritter drei third three 3rd 3 третий третье третє третій الثالث سوم ucuncu troisieme tercero tercera trzeci trzecie trzecia treilea treia ba',
    3: 'vierte viertes vierten vierter vier fourth four 4th 4 четвертый четверте الرابع چهارم dorduncu quatrieme cuarto cuarta czwarty czwarte czwarta patrulea patra tư',
    [-1]: 'letzte letztes letzten letzter last',
  }).flatMap(([place, list]) => words(list).map((word): [string, number] => [word, Number(place)])),
)

/**
 * The chip an utterance stands for: its label, a part of the label, its number, "the second one".
 *
 * A part of a label chooses only after a question of the bot; elsewhere a few words are a question of their own.
 *
 * @returns undefined when none is meant, or more than one.
 */
export function chipSaid(utterance: string, reply: Reply): Chip | undefined {
  const said = words(utterance)
  if (said.length === 0 || said.length > 14) return undefined
  const key = said.join(' ')
  const exact = allChips(reply).filter((chip) => words(chip.label).join(' ') === key)
  if (exact.length === 1) return exact[0]
  if (reply.chips.length === 0) return undefined
  return byPlace(said, reply.chips) ?? byPart(key, said, reply)
}

function byPlace(said: readonly string[], chips: readonly Chip[]): Chip | undefined {
  if (said.length > 6) return undefined
  const left = said.filter((word) => !filler.has(word))
  const [word = said.length === 1 ? said[0] : 'one', ...more] = left
  if (more.length > 0) return undefined
  // "The one" chooses nothing, "one" and "number one" do.
  const place =
    word === 'one'
      ? said.every((one) => ['one', 'number'].includes(one))
        ? 0
        : undefined
      : ordinals.get(word ?? '')
  return place === undefined ? undefined : chips.at(place)
}

function byPart(key: string, said: readonly string[], { kind, chips }: Reply): Chip | undefined {
  const named = chips.filter((chip) => partsOf(chip.label).includes(key))
  if (named.length === 1) return named[0]
  // "Where is that office?" asks, and chooses nothing that has an office in its name.
  if (kind !== 'ask-back' || said.length > 7 || said.some((word) => asking.has(word))) return undefined
  const left = said.filter((word) => !filler.has(word) && !stopWords.has(word))
  const fitting = chips.filter((chip) => {
    const label = words(chip.label)
    return left.length > 0 && left.every((word) => label.includes(word))
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

/** "Wohnung anmelden (Anmeldung)" is called "Wohnung anmelden" and "Anmeldung". */
function partsOf(label: string): string[] {
  return label
    .split(/[(),–:]| - /u)
    .map((part) => words(part).join(' '))
    .filter((part) => part !== '')
}
