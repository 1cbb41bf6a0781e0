import type { Pack } from '../../knowledge/pack.ts'
import { type Entry, entrySchema, type Office, officeSchema } from '../../knowledge/schema.ts'

/** An entry with everything a test does not care about filled in. */
export function anEntry(entry: Partial<Entry> & { id: string }): Entry {
  return entrySchema.parse({
    topic: 'registration',
    title: { de: `Titel ${entry.id}`, en: `Title ${entry.id}` },
    utterances: { de: [`Frage zu ${entry.id}`], en: [`Question about ${entry.id}`] },
    answer: { de: `Antwort zu ${entry.id}.`, en: `Answer about ${entry.id}.` },
    offices: ['north'],
    sources: [],
    checked: { on: '2026-01', confidence: 'high' },
    reviewBy: '2030-01-01',
    revision: { de: 1, en: 1 },
    ...entry,
  })
}

export function anOffice(office: Partial<Office> & { id: string }): Office {
  return officeSchema.parse({
    kind: 'city',
    name: { de: `Amt ${office.id}`, en: `Office ${office.id}` },
    responsible: { de: 'Hilft bei Fragen.', en: 'Helps with questions.' },
    address: { street: 'Musterstraße 1', postcode: '04109', city: 'Leipzig' },
    topics: { de: [], en: [] },
    sources: [],
    checked: { on: '2026-01', confidence: 'high' },
    reviewBy: '2030-01-01',
    ...office,
  })
}

/** A small city: a Welcome Centre open Monday, Tuesday and Thursday 11 to 17, three entries, two offices. */
export function aPack(
  parts: Partial<Pick<Pack, 'serviceDays'>> & { entries?: Entry[]; offices?: Office[] } = {},
): Pack {
  const entries = parts.entries ?? [
    anEntry({
      id: 'register-address',
      title: { de: 'Wohnung anmelden', en: 'Registering your address' },
      utterances: {
        de: ['Wo melde ich mich an?', 'Wohnung anmelden'],
        en: ['Where do I register my address?', 'register flat'],
      },
      answer: { de: 'Gehen Sie ins Bürgerbüro.', en: 'Go to the Bürgerbüro (citizens’ office).' },
      facets: {
        cost: { de: 'Das kostet nichts.', en: 'It is free.' },
        documents: { de: ['Pass', 'Bestätigung vom Vermieter'], en: ['Passport', 'Landlord’s confirmation'] },
      },
      situations: [{ group: 'eu', de: 'Für EU-Bürger gilt dasselbe.', en: 'The same goes for EU citizens.' }],
    }),
    anEntry({
      id: 'german-course',
      topic: 'language',
      title: { de: 'Deutschkurs finden', en: 'Finding a German course' },
      utterances: {
        de: ['Wie finde ich einen Deutschkurs?', 'deutsch lernen'],
        en: ['How do I find a German course?', 'learn german'],
      },
      answer: { de: 'Fragen Sie bei der Volkshochschule.', en: 'Ask at the Volkshochschule.' },
      offices: ['south', 'north'],
    }),
    anEntry({
      id: 'day-care',
      topic: 'kita',
      title: { de: 'Kita-Platz finden', en: 'Finding a day-care place' },
      utterances: { de: ['Ich suche einen Kita-Platz'], en: ['I am looking for a day-care place'] },
      answer: { de: 'Suchen Sie im Kita-Portal.', en: 'Search the day-care portal.' },
    }),
  ]
  const offices = parts.offices ?? [
    anOffice({
      id: 'centre',
      name: { de: 'Willkommenszentrum', en: 'Welcome Centre' },
      url: 'https://centre.example.org',
    }),
    anOffice({
      id: 'north',
      hours: [
        {
          kind: 'walk-in',
          rule: 'Mo-Fr 09:00-12:00,13:00-18:00',
          validFrom: '2020-01-01',
          validTo: null,
          checked: '2026-01',
          verified: true,
        },
      ],
    }),
    anOffice({ id: 'south' }),
  ]
  const topics = ['registration', 'language', 'kita', 'residence', 'work'].map((id) => ({
    id,
    title: { de: `Thema ${id}`, en: `Topic ${id}` },
    description: { de: 'Worum es geht.', en: 'What it is about.' },
  }))
  return {
    manifest: {
      id: 'test',
      city: { de: 'Musterstadt', en: 'Sampleton' },
      welcomeCentre: 'centre',
      anonymousAdvice: ['south'],
      timeZone: 'Europe/Berlin',
      state: 'SN',
      nearby: ['Markkleeberg'],
      topics,
    },
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    offices: new Map(offices.map((office) => [office.id, office])),
    materials: new Map(),
    emergencies: [
      {
        kind: 'medical',
        card: { de: 'Rufen Sie 112 an.', en: 'Call 112.', uk: 'Телефонуйте 112.' },
        numbers: [{ number: '112', name: { de: 'Notruf', en: 'Emergency call' } }],
        sources: [],
        checked: { on: '2026-01', confidence: 'high' },
      },
    ],
    glossary: [],
    foreignWords: [],
    serviceDays: parts.serviceDays ?? {
      office: 'centre',
      hours: [
        {
          kind: 'walk-in',
          rule: 'Mo,Tu,Th 11:00-17:00',
          validFrom: '2021-06-01',
          validTo: null,
          checked: '2026-01',
          verified: true,
        },
      ],
      exceptions: [{ date: '2026-12-24', windows: [], reason: { de: 'Heiligabend', en: 'Christmas Eve' } }],
    },
    partners: [],
    hash: 'test',
  }
}
