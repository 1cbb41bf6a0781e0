import { answerLanguages } from './language.ts'
import type { Pack } from './pack.ts'
import { facetNames } from './schema.ts'

export interface TopicStats {
  topic: string
  entries: number
  utterances: { de: number; en: number }
  /** Share of all possible facets that are written, 0..1. */
  facets: number
  /** Entries with situations, and with an answer in Einfache Sprache. */
  situations: number
  easy: number
}

export interface OfficeStats {
  kind: string
  offices: number
  confidence: Record<Confidence, number>
  /** Offices whose hours are all confirmed, those with some that are not, and those without hours. */
  hours: { verified: number; unverified: number; none: number }
}

export interface AgeStats {
  of: 'entries' | 'offices' | 'materials'
  age: Age
  confidence: Record<Confidence, number>
}

export interface PackStats {
  topics: TopicStats[]
  offices: OfficeStats[]
  checked: AgeStats[]
  /** Number of materials per language code; `unknown` counts those without one. */
  materials: { count: number; languages: Record<string, number> }
  glossary: number
  /** Number of emergency cards per language code. */
  emergencies: { count: number; languages: Record<string, number> }
}

export type Confidence = 'high' | 'medium' | 'low'
export type Age = (typeof ages)[number]

/** Ages of `checked.on`, by calendar year. */
const ages = ['this year', 'last year', 'older', 'undated'] as const

/** Counts what a pack holds. @param today - `YYYY-MM-DD`. */
export function packStats(pack: Pack, today: string): PackStats {
  const entries = [...pack.entries.values()]
  const offices = [...pack.offices.values()]
  const materials = [...pack.materials.values()]
  const topics = [...pack.topics.keys()].map((topic): TopicStats => {
    const own = entries.filter((entry) => entry.topic === topic)
    const sum = (count: (entry: (typeof own)[number]) => number) =>
      own.reduce((total, entry) => total + count(entry), 0)
    const [de, en] = answerLanguages.map((language) => sum((entry) => entry.utterances[language].length))
    const facets = sum((entry) => Object.keys(entry.facets).length)
    return {
      topic,
      entries: own.length,
      utterances: { de: de ?? 0, en: en ?? 0 },
      facets: own.length === 0 ? 0 : facets / (own.length * facetNames.length),
      situations: own.filter((entry) => entry.situations.length > 0).length,
      easy: own.filter((entry) => entry.answer.easy !== undefined).length,
    }
  })
  const kinds = [...new Set(offices.map((office) => office.kind))]
  const officeRows = kinds.map((kind): OfficeStats => {
    const own = offices.filter((office) => office.kind === kind)
    const withHours = own.filter((office) => office.hours.length > 0)
    const verified = withHours.filter((office) => office.hours.every((rule) => rule.verified)).length
    return {
      kind,
      offices: own.length,
      confidence: byConfidence(own),
      hours: { verified, unverified: withHours.length - verified, none: own.length - withHours.length },
    }
  })
  const checked = Object.entries({ entries, offices, materials }).flatMap(([of, items]) =>
    ages.map((age) => ({
      of: of as AgeStats['of'],
      age,
      confidence: byConfidence(items.filter((item) => ageOf(item.checked.on, today) === age)),
    })),
  )
  return {
    topics,
    offices: officeRows,
    checked,
    materials: {
      count: materials.length,
      languages: tally(
        materials.flatMap((one) => (one.languages.length === 0 ? ['unknown'] : one.languages)),
      ),
    },
    glossary: pack.glossary.length,
    emergencies: {
      count: pack.emergencies.length,
      languages: tally(pack.emergencies.flatMap((emergency) => Object.keys(emergency.card))),
    },
  }
}

function ageOf(on: string | null, today: string): Age {
  if (on === null) return 'undated'
  const years = Number(today.slice(0, 4)) - Number(on.slice(0, 4))
  if (years <= 0) return 'this year'
  return years === 1 ? 'last year' : 'older'
}

function byConfidence(
  items: ReadonlyArray<{ checked: { confidence: Confidence } }>,
): Record<Confidence, number> {
  const counts = { high: 0, medium: 0, low: 0 }
  for (const { checked } of items) counts[checked.confidence]++
  return counts
}

/** Counts equal words, most frequent first. */
function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])))
}
