import type {
  Emergency,
  Entry,
  ForeignWord,
  GlossaryTerm,
  Material,
  Office,
  PackManifest,
  Partner,
  ServiceDays,
  Topic,
} from './schema.ts'

/** Everything one city's assistant knows, loaded and checked. Read-only: a change is a new pack. */
export interface Pack {
  manifest: PackManifest
  topics: ReadonlyMap<string, Topic>
  entries: ReadonlyMap<string, Entry>
  offices: ReadonlyMap<string, Office>
  materials: ReadonlyMap<string, Material>
  emergencies: readonly Emergency[]
  glossary: readonly GlossaryTerm[]
  foreignWords: readonly ForeignWord[]
  serviceDays: ServiceDays
  partners: readonly Partner[]
  /** SHA-256 over all files, hex: two packs with the same hash say the same. */
  hash: string
}

/** The office that runs the assistant. @throws when the pack was not checked. */
export function welcomeCentre(pack: Pack): Office {
  const office = pack.offices.get(pack.manifest.welcomeCentre)
  if (office === undefined)
    throw new Error(`knowledge: office "${pack.manifest.welcomeCentre}" of pack.yaml is missing; add it`)
  return office
}
