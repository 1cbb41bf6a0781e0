import type { AnswerLanguage } from '../../../knowledge/language.ts'
import type { Entry, HoursRule, Material, Office } from '../../../knowledge/schema.ts'

/** Labels and headings of the register's pages. Functions take what stands inside a sentence. */
export interface RegisterTexts {
  skip: string
  language: string
  more: string
  chat: string
  privacy: string
  here: string

  answers: string
  answersLead(city: string): string
  search: string
  searchHint: string
  searchButton: string
  searchTitle(question: string): string
  noneFound: string
  allAnswers: string
  topics: string
  count(entries: number): string
  beingRevised: string

  ask: string
  printCard: string
  easyLanguage: string
  staleTranslation: string
  otherVersion: string
  situations: string
  neighbours: string
  whereToGo: string
  materials: string
  related: string
  sources: string
  noSources: string
  sourceDate(date: string): string
  undated: string
  confidence: Record<Entry['checked']['confidence'], string>
  nextReview(date: string): string
  revision(number: number): string
  permanentAddress: string
  json: string
  materialFormats: Record<Material['format'], string>
  languages(names: string): string

  offices: string
  officesLead(city: string): string
  officeKinds: Record<Office['kind'], string>
  helpsWith(topics: string): string
  groups: string
  officeTopics: string
  spoken: string
  spokenUnknown: string
  hours: string
  hoursOf(kind: string): string
  hoursKinds: Record<HoursRule['kind'], string>
  /** @param date - undefined when no source of the hours carries one. */
  hoursUnverified(date: string | undefined): string
  hoursVerified(date: string | undefined): string
  hoursVary: string
  day: string
  times: string
  closed: string
  closedBecause(reason: string): string
  notKnown: string
  allDay: string
  from(days: string, times: string): string
  dayRange(first: string, last: string): string
  and: string
  entriesNaming: string
  entriesNone: string
  contact: string

  cardBack: string
  cardPrint: string
  cardWhere: string
  cardPhone: string
  cardQr: string
  cardOnline: string
  cardPrinted(date: string): string

  notFoundTitle: string
  notFoundAnswer: string
  notFoundOffice: string
}

const de: RegisterTexts = {
  skip: 'Zum Inhalt',
  language: 'Sprache',
  more: 'Mehr',
  chat: 'Chat',
  privacy: 'Datenschutz',
  here: 'Wo Sie sind',

  answers: 'Alle Antworten',
  answersLead: (city) =>
    `Hier lesen Sie jede Antwort, die Türöffner zum Leben in ${city} geben kann. Bei jeder Antwort stehen die Quellen und ihr Datum.`,
  search: 'Antworten durchsuchen',
  searchHint: 'Schreiben Sie ein Wort oder eine Frage. Bitte schreiben Sie keine Namen.',
  searchButton: 'Suchen',
  searchTitle: (question) => `Antworten zu „${question}“`,
  noneFound:
    'Dazu haben wir keine Antwort gefunden. Versuchen Sie es mit einem anderen Wort, oder fragen Sie im Chat.',
  allAnswers: 'Alle Antworten zeigen',
  topics: 'Themen',
  count: (entries) => (entries === 1 ? '1 Antwort' : `${entries} Antworten`),
  beingRevised: 'wird überarbeitet',

  ask: 'Im Chat fragen',
  printCard: 'Als Karte drucken',
  easyLanguage: 'In Einfacher Sprache',
  staleTranslation:
    'Die englische Fassung ist neuer als diese. Etwas kann sich geändert haben. Bitte fragen Sie beim Amt nach.',
  otherVersion: 'Englische Fassung lesen',
  situations: 'Regeln für einzelne Gruppen',
  neighbours: 'Nicht verwechseln',
  whereToGo: 'Hier bekommen Sie Hilfe',
  materials: 'Zum Lesen und Mitnehmen',
  related: 'Das passt auch dazu',
  sources: 'Quellen und Stand',
  noSources: 'Für diese Angaben ist keine Quelle eingetragen.',
  sourceDate: (date) => `Stand: ${date}`,
  undated: 'ohne Datum',
  confidence: {
    high: 'Wie sicher: gut belegt',
    medium: 'Wie sicher: belegt',
    low: 'Wie sicher: unsicher – bitte vorher prüfen',
  },
  nextReview: (date) => `Wird neu geprüft bis: ${date}`,
  revision: (number) => `Fassung ${number}`,
  permanentAddress: 'Feste Adresse dieser Seite:',
  json: 'Diese Antwort als Daten (JSON)',
  materialFormats: {
    website: 'Webseite',
    app: 'App',
    leaflet: 'Faltblatt',
    brochure: 'Heft',
    map: 'Karte',
    form: 'Formular',
    video: 'Video',
  },
  languages: (names) => `Sprachen: ${names}`,

  offices: 'Ämter und Beratung',
  officesLead: (city) =>
    `Diese Stellen helfen Ihnen in ${city} weiter. Auf jeder Seite steht, wo die Stelle ist und wie Sie sie erreichen.`,
  officeKinds: {
    city: 'Stadtverwaltung',
    state: 'Behörden des Landes',
    federal: 'Behörden des Bundes',
    chamber: 'Kammern',
    university: 'Hochschulen',
    ngo: 'Vereine und Beratungsstellen',
    other: 'Weitere Stellen',
  },
  helpsWith: (topics) => `Themen: ${topics}`,
  groups: 'Für wen',
  officeTopics: 'Themen',
  spoken: 'Sprachen',
  spokenUnknown: 'Welche Sprachen dort gesprochen werden, wissen wir nicht.',
  hours: 'Zeiten',
  hoursOf: (kind) => `${kind}: die nächsten sieben Tage`,
  hoursKinds: {
    'walk-in': 'Ohne Termin',
    appointment: 'Mit Termin',
    phone: 'Am Telefon',
    chat: 'Im Chat',
  },
  hoursUnverified: (date) =>
    date === undefined
      ? 'Diese Zeiten sind nicht bestätigt. Von wann die Angabe ist, wissen wir nicht. Bitte prüfen Sie die Zeiten vor dem Besuch.'
      : `Diese Zeiten sind nicht bestätigt. Stand der Angabe: ${date}. Bitte prüfen Sie die Zeiten vor dem Besuch.`,
  hoursVerified: (date) => `Stand der Zeiten: ${date ?? 'ohne Datum'}`,
  hoursVary: 'Die Zeiten sind nicht jede Woche gleich. Bitte fragen Sie vorher nach.',
  day: 'Tag',
  times: 'Zeit',
  closed: 'geschlossen',
  closedBecause: (reason) => `geschlossen: ${reason}`,
  notKnown: 'nicht bekannt',
  allDay: 'den ganzen Tag',
  from: (days, times) => `${days} ${times}`,
  dayRange: (first, last) => `${first} bis ${last}`,
  and: 'und',
  entriesNaming: 'Antworten, in denen diese Stelle steht',
  entriesNone: 'Zurzeit nennt keine Antwort diese Stelle.',
  contact: 'Weg und Kontakt',

  cardBack: 'Zurück zur Antwort',
  cardPrint: 'Drucken: Strg + P, am Mac ⌘ + P. Die Karte passt auf ein Blatt A4.',
  cardWhere: 'Dorthin gehen Sie',
  cardPhone: 'Telefon',
  cardQr: 'QR-Code zu dieser Antwort im Internet',
  cardOnline: 'Diese Antwort im Internet',
  cardPrinted: (date) => `Gedruckt am ${date}`,

  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundAnswer:
    'Vielleicht ist die Adresse nicht richtig geschrieben. Vielleicht wird die Antwort gerade überarbeitet. In der Liste stehen alle Antworten, die jetzt gelten.',
  notFoundOffice:
    'Vielleicht ist die Adresse nicht richtig geschrieben. In der Liste stehen alle Ämter und Beratungsstellen, die wir kennen.',
}

const en: RegisterTexts = {
  skip: 'Skip to content',
  language: 'Language',
  more: 'More',
  chat: 'Chat',
  privacy: 'Privacy',
  here: 'Where you are',

  answers: 'All answers',
  answersLead: (city) =>
    `Here you can read every answer that Türöffner can give about living in ${city}. Each answer shows its sources and their dates.`,
  search: 'Search the answers',
  searchHint: 'Write a word or a question. Please write no names.',
  searchButton: 'Search',
  searchTitle: (question) => `Answers about “${question}”`,
  noneFound: 'We found no answer to this. Try another word, or ask in the chat.',
  allAnswers: 'Show all answers',
  topics: 'Topics',
  count: (entries) => (entries === 1 ? '1 answer' : `${entries} answers`),
  beingRevised: 'being revised',

  ask: 'Ask in the chat',
  printCard: 'Print as a card',
  easyLanguage: 'In simple German',
  staleTranslation:
    'The German version is newer than this one. Something may have changed. Please ask the office.',
  otherVersion: 'Read the German version',
  situations: 'Rules for some groups',
  neighbours: 'Easy to mix up',
  whereToGo: 'Where to get help',
  materials: 'To read and take away',
  related: 'This may help too',
  sources: 'Sources and dates',
  noSources: 'No source is recorded for this information.',
  sourceDate: (date) => `from ${date}`,
  undated: 'without a date',
  confidence: {
    high: 'How certain: well supported by sources',
    medium: 'How certain: supported by sources',
    low: 'How certain: uncertain – please check first',
  },
  nextReview: (date) => `To be checked again by: ${date}`,
  revision: (number) => `Version ${number}`,
  permanentAddress: 'Permanent address of this page:',
  json: 'This answer as data (JSON)',
  materialFormats: {
    website: 'website',
    app: 'app',
    leaflet: 'leaflet',
    brochure: 'booklet',
    map: 'map',
    form: 'form',
    video: 'video',
  },
  languages: (names) => `Languages: ${names}`,

  offices: 'Offices and advice',
  officesLead: (city) =>
    `These places can help you in ${city}. Each page says where the place is and how to reach it.`,
  officeKinds: {
    city: 'City administration',
    state: 'State authorities',
    federal: 'Federal authorities',
    chamber: 'Chambers',
    university: 'Universities',
    ngo: 'Associations and advice centres',
    other: 'Other places',
  },
  helpsWith: (topics) => `Topics: ${topics}`,
  groups: 'Who it is for',
  officeTopics: 'Topics',
  spoken: 'Languages',
  spokenUnknown: 'We do not know which languages are spoken there.',
  hours: 'Opening hours',
  hoursOf: (kind) => `${kind}: the next seven days`,
  hoursKinds: {
    'walk-in': 'Without an appointment',
    appointment: 'By appointment',
    phone: 'By phone',
    chat: 'By chat',
  },
  hoursUnverified: (date) =>
    date === undefined
      ? 'These hours are not confirmed. We do not know how old the information is. Please check them before you go.'
      : `These hours are not confirmed. The information is from ${date}. Please check them before you go.`,
  hoursVerified: (date) => (date === undefined ? 'Hours without a date' : `Hours as of ${date}`),
  hoursVary: 'The hours differ from week to week. Please ask before you go.',
  day: 'Day',
  times: 'Time',
  closed: 'closed',
  closedBecause: (reason) => `closed: ${reason}`,
  notKnown: 'not known',
  allDay: 'all day',
  from: (days, times) => `${days} ${times}`,
  dayRange: (first, last) => `${first} to ${last}`,
  and: 'and',
  entriesNaming: 'Answers that name this place',
  entriesNone: 'No answer names this place at the moment.',
  contact: 'Address and contact',

  cardBack: 'Back to the answer',
  cardPrint: 'To print: Ctrl + P, on a Mac ⌘ + P. The card fits on one A4 sheet.',
  cardWhere: 'Where to go',
  cardPhone: 'Phone',
  cardQr: 'QR code of this answer on the web',
  cardOnline: 'This answer on the web',
  cardPrinted: (date) => `Printed on ${date}`,

  notFoundTitle: 'This page does not exist',
  notFoundAnswer:
    'The address may be misspelt, or the answer is being revised. The list has every answer that holds now.',
  notFoundOffice: 'The address may be misspelt. The list has every office and advice centre we know.',
}

export const registerTexts: Record<AnswerLanguage, RegisterTexts> = { de, en }
