import { z } from 'zod'

/** Ids are lower-case words joined by hyphens: they name files and appear in addresses. */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens only')

/** A calendar date as exact as its source gives it: `2025`, `2025-03` or `2025-03-31`. */
const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'write a date as "2025", "2025-03" or "2025-03-31"',
  )

/** A whole calendar date, ISO 8601: `2025-03-31`. */
const isoDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write a whole date, for example "2027-03-31"')

const localTime = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'write a time as "09:30"')
const line = z.string().trim().min(1, 'must not be empty')
const webAddress = z.url({
  protocol: /^https?$/,
  error: 'write a full web address that starts with https://',
})
/** Digits as people read them, quoted in YAML so that leading zeros survive: `"0341 123-0"`, `"116 117"`. */
const telephone = z
  .string({ error: 'put the telephone number in quotes' })
  .regex(/^\+?[\d][\d\s/()-]{1,24}$/, 'a telephone number has digits, spaces, / ( ) and - only')
const languageCode = z.string().regex(/^[a-z]{2,3}$/, 'write the two-letter language code, for example "uk"')

/** One text in the two languages in which the pack is complete. */
const text = z.strictObject({ de: line, en: line })
const confidence = z.enum(['high', 'medium', 'low'])

/** What a facet says in one language: a sentence or two, or a list of short items. */
const facetText = z.union([line, z.array(line).min(1)])
const facet = z.strictObject({ de: facetText, en: facetText })

/** Where a fact comes from. `date` is the date of the content; null when the source carries none. */
const source = z.strictObject({
  url: webAddress,
  date: partialDate.nullable(),
  page: line.optional(),
  note: line.optional(),
})

/** `on`: date of the newest source, not the day of writing; null when no source carries a date. */
const checked = z.strictObject({ on: partialDate.nullable(), confidence })

/** Groups for which rules differ. They name rules, never a person: the user picks which rules to read. */
export const situationGroups = [
  'eu',
  'third-country',
  'protection',
  'asylum',
  'toleration',
  'ukraine',
  'students',
  'workers',
  'self-employed',
  'family-of-germans',
  'minors',
  'without-papers',
] as const

/** The parts of an entry that answer a follow-up question on their own. */
export const facetNames = [
  'steps',
  'documents',
  'deadline',
  'cost',
  'online',
  'who',
  'pitfalls',
  'legal',
] as const
export type FacetName = (typeof facetNames)[number]

export const entrySchema = z.strictObject({
  id,
  topic: id,
  title: text,
  utterances: z.strictObject({ de: z.array(line).min(1), en: z.array(line).min(1) }),
  /** Plain words, what to do and where first. `easy`: Einfache Sprache, German. */
  answer: z.strictObject({ de: line.max(600), en: line.max(600), easy: line.max(600).optional() }),
  facets: z.partialRecord(z.enum(facetNames), facet).default({}),
  situations: z.array(z.strictObject({ group: z.enum(situationGroups), de: line, en: line })).default([]),
  /** Entries that people mix up with this one, each with the line that says which is which. */
  neighbours: z.array(z.strictObject({ entry: id, de: line, en: line })).default([]),
  /** Offices in order of importance. */
  offices: z.array(id),
  related: z.array(id).default([]),
  materials: z.array(id).default([]),
  links: z.array(z.strictObject({ url: webAddress, de: line, en: line })).default([]),
  sources: z.array(source),
  checked,
  reviewBy: isoDate,
  /** For editors only, never shown to users: doubts, conflicts between sources, what to ask the office. */
  editorNote: line.optional(),
  /** Counts up with each change of meaning; a language with a smaller number is a stale translation. */
  revision: z.strictObject({ de: z.int().min(1), en: z.int().min(1) }),
})
export type Entry = z.infer<typeof entrySchema>

/** When an office can be reached in one way. Two rules of one kind never overlap in validity. */
const hoursRule = z.strictObject({
  kind: z.enum(['walk-in', 'appointment', 'phone', 'chat']),
  /** opening_hours syntax: `Mo,Tu,Th 11:00-17:00`. */
  rule: line,
  validFrom: isoDate,
  validTo: isoDate.nullable().default(null),
  /** Date of the source that states these hours. */
  checked: partialDate.nullable(),
  source: webAddress.optional(),
  /** False: nobody has confirmed these hours lately, so they are shown with a warning and never as fact. */
  verified: z.boolean(),
})
export type HoursRule = z.infer<typeof hoursRule>

export const officeSchema = z.strictObject({
  id,
  kind: z.enum(['city', 'state', 'federal', 'chamber', 'university', 'ngo', 'other']),
  name: text,
  /** What the office does for people, in one sentence. */
  responsible: text,
  address: z
    .strictObject({
      street: line.optional(),
      postcode: z
        .string({ error: 'put the postcode in quotes' })
        .regex(/^\d{5}$/, 'a postcode has five digits')
        .optional(),
      city: line,
      /** A way in, a floor, or that the place is not confirmed. */
      note: text.optional(),
    })
    .optional(),
  coordinates: z.strictObject({ latitude: z.number(), longitude: z.number() }).optional(),
  phone: telephone.optional(),
  email: z.email('write an e-mail address').optional(),
  url: webAddress.optional(),
  hours: z.array(hoursRule).default([]),
  appointment: z
    .strictObject({
      type: z.enum(['none', 'recommended', 'required', 'unknown']),
      url: webAddress.optional(),
    })
    .default({ type: 'unknown' }),
  /** Languages spoken, as far as a source says so; empty means not found, not "German only". */
  languages: z.array(languageCode).default([]),
  /** Topics and groups as people name them, for the directory and the office finder. */
  topics: z.strictObject({ de: z.array(line), en: z.array(line) }),
  groups: z.strictObject({ de: z.array(line), en: z.array(line) }).default({ de: [], en: [] }),
  /** What a visitor should know before going. */
  note: text.optional(),
  sources: z.array(source),
  checked,
  reviewBy: isoDate,
  editorNote: line.optional(),
})
export type Office = z.infer<typeof officeSchema>

export const topicSchema = z.strictObject({
  id,
  title: text,
  description: text,
  /** Single words that may mean anything in this topic: whoever writes nothing else is asked what it is about. */
  words: z.strictObject({ de: z.array(line), en: z.array(line) }).optional(),
})
export type Topic = z.infer<typeof topicSchema>

export const materialSchema = z.strictObject({
  id,
  title: text,
  publisher: line,
  /** Topic ids of topics.yaml. */
  topics: z.array(id).min(1),
  description: text,
  groups: z.strictObject({ de: z.array(line), en: z.array(line) }),
  /** Empty means not known. */
  languages: z.array(languageCode),
  format: z.enum(['website', 'app', 'leaflet', 'brochure', 'map', 'form', 'video']),
  url: webAddress.optional(),
  sources: z.array(source),
  checked,
  reviewBy: isoDate,
  editorNote: line.optional(),
})
export type Material = z.infer<typeof materialSchema>

/** Kinds of danger in the order in which they are checked. */
export const dangerKinds = [
  'suicide',
  'medical',
  'poisoning',
  'fire',
  'violence',
  'trafficking',
  'child',
  'police-at-door',
  'homeless-tonight',
] as const
export type DangerKind = (typeof dangerKinds)[number]

export const emergencySchema = z.strictObject({
  kind: z.enum(dangerKinds),
  /** The number that fits comes first. */
  numbers: z
    .array(z.strictObject({ number: telephone, name: text, note: text.optional(), office: id.optional() }))
    .min(1),
  /** The fixed card, at least de and en; one short text per language, no more than 400 characters. */
  card: z
    .record(languageCode, line.max(400))
    .refine((card) => 'de' in card && 'en' in card, 'needs "de" and "en"'),
  sources: z.array(source).default([]),
  checked,
})
export type Emergency = z.infer<typeof emergencySchema>

export const glossaryTermSchema = z.strictObject({
  /** The official German word, kept in English text too. */
  term: line,
  explanation: text,
  /** What people say instead. Search treats these as the same. */
  everyday: z.strictObject({ de: z.array(line), en: z.array(line) }),
  /** A sentence to say at the counter: German, with its meaning in English. */
  counter: z.strictObject({ de: line, en: line }).optional(),
})
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>

export const foreignWordSchema = z.strictObject({
  /** German, as the entries write it. */
  term: line,
  /** What speakers of a language call it, one to four words each. The search alone reads them; nobody is shown them. */
  phrases: z.record(languageCode, z.array(line).min(1)),
})
export type ForeignWord = z.infer<typeof foreignWordSchema>

const dateException = z.strictObject({
  date: isoDate,
  /** Empty: closed. */
  windows: z.array(z.strictObject({ from: localTime, until: localTime })),
  reason: text,
})

export const serviceDaysSchema = z.strictObject({
  office: id,
  hours: z.array(hoursRule),
  exceptions: z.array(dateException),
  /** Shown to editors by `knowledge -- check`. */
  editorNote: line.optional(),
})
export type ServiceDays = z.infer<typeof serviceDaysSchema>

export const partnerSchema = z.strictObject({
  id,
  name: text,
  office: id.optional(),
  /** opening_hours syntax: `Mo 14:00-16:00`, `Mo[1] 14:00-16:00`. */
  rule: line,
  validFrom: isoDate,
  validTo: isoDate,
  languages: z.array(languageCode),
  topics: z.array(id),
  /** True: invented to show the feature. Must be replaced before going live. */
  example: z.boolean(),
  note: text.optional(),
})
export type Partner = z.infer<typeof partnerSchema>

export const packSchema = z.strictObject({
  id,
  city: text,
  /** The office that runs the assistant and that people are sent to when it does not know. */
  welcomeCentre: id,
  /** Offices that advise without asking who somebody is: named before a conversation goes to people. */
  anonymousAdvice: z.array(id).default([]),
  timeZone: z.literal('Europe/Berlin'),
  /** Whose public holidays count, as `date-holidays` names it: `SN` is Saxony. */
  state: line,
  /** Towns around the city that other offices serve: a question about them gets no confident answer. */
  nearby: z.array(line).default([]),
  topics: z.array(topicSchema).min(1),
})
export type PackManifest = z.infer<typeof packSchema>
