/** A way of writing a word in a phrase: whole, or with `*` at either end. */
export interface Vocabulary {
  /** Numbers a word of a phrase; the same word has the same number. */
  idOf(term: string): number
  /** @returns the numbers of all terms that match one word of a text. */
  match(token: string): ReadonlySet<number>
}

/** Words shorter than this are not searched for typing errors: too many of them are other words. */
const shortestTypo = 6
/** Words of a text that resemble a word of danger and are none. Found by reading false alarms. */
const noTypos = new Set(
  `schlafen schlafe geschlafen schlagzeile trennen rennen kennen nennen gekannt genannt geboren verloren geladen
   gelegen gegeben gehoben ertragen beantragen beantrage verletzten verlassen vorlassen entlassen starben streben werben
   erben leben lieben bleiben stehen sehen gehen getragen gefahren beraten verraten vergessen vergeben bedroht bedarf
   vermieten vermittelt vermittler stillen stellen stalten fallen fellen fassen passen lassen massen rassen wachsen
   waschen tauschen springen bringen drinnen trinken winken sinken smoking parking working walking talking taking making
   living cooking giving driving leaving reading leading heating eating beating seating meeting cheating treating
   bearing hearing wearing breeding feeding needing planed planned hearts hurts another mother brother bother
   bride bridge fridge stations station stable friend friends strike stroke stole strong string spring
   letter better latter litter shutter shelter shelters healthcare burning turning earning learning morning warning
   morgen sorgen borgen training straining raining trailer
   signed singed single
   besten bester bestes adresse adressen maries mariee since partie parties
   перейти поможет визнали триває тримати вимагати`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/(\p{L})\1+/gu, '$1')),
)

/** Collects the words of all phrases and finds them in texts, with one typing error in words of six letters and more. */
export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  const whole = new Map<string, number>()
  const beginnings = new Map<string, number>()
  const ends = new Map<string, number>()
  const insides = new Map<string, number>()
  /** Whole words by each of their spellings with one letter left out. */
  const shortened = new Map<string, string[]>()
  let longestInside = 0

  function idOf(term: string): number {
    const known = ids.get(term)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(term, id)
    const opens = term.startsWith('*')
    const closes = term.endsWith('*')
    const core = term.slice(opens ? 1 : 0, closes ? -1 : undefined)
    if (opens && closes) {
      insides.set(core, id)
      longestInside = Math.max(longestInside, core.length)
    } else if (opens) ends.set(core, id)
    else if (closes) beginnings.set(core, id)
    else {
      whole.set(core, id)
      if (core.length >= shortestTypo - 1 && /^[a-zа-яіїєґ]+$/.test(core))
        for (const short of withoutOneLetter(core)) {
          const list = shortened.get(short)
          if (list) list.push(core)
          else shortened.set(short, [core])
        }
    }
    return id
  }

  function match(token: string): Set<number> {
    const found = new Set<number>()
    const add = (id: number | undefined) => {
      if (id !== undefined) found.add(id)
    }
    for (const form of withoutParticles(token)) {
      add(whole.get(form))
      for (let length = 1; length <= form.length; length++) add(beginnings.get(form.slice(0, length)))
    }
    for (let length = 1; length <= token.length; length++) add(ends.get(token.slice(token.length - length)))
    for (let from = 0; from < token.length; from++)
      for (let length = 1; length <= longestInside && from + length <= token.length; length++)
        add(insides.get(token.slice(from, from + length)))
    if (found.size === 0 && token.length >= shortestTypo - 1 && !noTypos.has(token))
      for (const candidate of nearWords(token)) add(whole.get(candidate))
    return found
  }

  /** Words one letter away: left out, added, changed, or two letters swapped. The first letter is the same. */
  function nearWords(token: string): Set<string> {
    const near = new Set<string>()
    for (const short of [token, ...withoutOneLetter(token)])
      for (const candidate of [...(shortened.get(short) ?? []), ...(whole.has(short) ? [short] : [])])
        if (candidate[0] === token[0] && candidate.length >= shortestTypo && isOneErrorAway(candidate, token))
          near.add(candidate)
    return near
  }

  return { idOf, match }
}

/** Arabic writes and, in, to, the, will in one word with what follows: the word, and what is left without them. */
function withoutParticles(token: string): string[] {
  if (!/^\p{Script=Arabic}/u.test(token)) return [token]
  const forms = [token]
  for (const particle of ['و', 'ف', 'ب', 'ل', 'ك', 'س', 'ع', 'ه', 'ال', 'لا'])
    for (const form of [...forms])
      if (form.startsWith(particle) && form.length - particle.length >= 2)
        forms.push(form.slice(particle.length))
  return forms
}

function withoutOneLetter(word: string): string[] {
  return Array.from({ length: word.length }, (_, index) => word.slice(0, index) + word.slice(index + 1))
}

function isOneErrorAway(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const restA = a.slice(start)
  const restB = b.slice(start)
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  )
}
