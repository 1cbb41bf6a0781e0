import type { AnswerLanguage } from '../../../knowledge/language.ts'

interface LauncherTexts {
  /** The word on the pill. */
  questions: string
  opening: string
  failed: string
  unread(count: number): string
}

/** Texts of widget.js: all that is known before the chat is opened. */
export const launcherTexts: Record<AnswerLanguage, LauncherTexts> = {
  de: {
    questions: 'Fragen?',
    opening: 'Der Chat wird geöffnet …',
    failed: 'Der Chat lässt sich gerade nicht öffnen. Bitte versuchen Sie es noch einmal.',
    unread: (count) => (count === 1 ? 'Eine neue Nachricht' : `${count} neue Nachrichten`),
  },
  en: {
    questions: 'Questions?',
    opening: 'Opening the chat …',
    failed: 'The chat cannot be opened right now. Please try again.',
    unread: (count) => (count === 1 ? 'One new message' : `${count} new messages`),
  },
}

export interface ChatTexts {
  title: string
  program: string
  language: string
  close: string
  conversation: string
  speaker: { user: string; bot: string }
  question: string
  placeholder: string
  send: string
  person: string
  more: string
  contact: string
  map: string
  website: string
  yourData: string
  myData: string
  nothingStored: string
  dataFailed: string
  erase: {
    action: string
    question: string
    explanation: string
    confirm: string
    keep: string
    done: string
    failed: string
  }
  sent: string
  sending: string
  delayed: string
  sendNow: string
  lost: string
  connected: string
  unreachable: string
  expired: string
  expiredUnsent: string
  empty: string
  noFiles: string
  charactersLeft(count: number): string
  tooLong(length: number): string
  examples: string
  suggestions: string
  chosen: string
  newTab: string
}

/** Fixed texts of the open chat. What the bot says comes from the server. */
export const chatTexts: Record<AnswerLanguage, ChatTexts> = {
  de: {
    title: 'Türöffner',
    program: 'Programm',
    language: 'Sprache',
    close: 'Chat schließen',
    conversation: 'Gespräch',
    speaker: { user: 'Sie:', bot: 'Assistent:' },
    question: 'Ihre Frage',
    placeholder: 'Ihre Frage …',
    send: 'Senden',
    person: 'Mit einem Menschen sprechen',
    more: 'Mehr',
    contact: 'Hier erreichen Sie Menschen',
    map: 'Karte',
    website: 'Webseite',
    yourData: 'Ihre Daten',
    myData: 'Meine Daten',
    nothingStored: 'Von Ihnen ist nichts gespeichert.',
    dataFailed: 'Ihre Daten konnten wir gerade nicht laden. Bitte versuchen Sie es noch einmal.',
    erase: {
      action: 'Gespräch löschen',
      question: 'Gespräch löschen?',
      explanation: 'Alle Nachrichten werden sofort gelöscht. Niemand kann sie zurückholen.',
      confirm: 'Ja, löschen',
      keep: 'Nein, behalten',
      done: 'Ihr Gespräch ist gelöscht. Sie können jederzeit neu anfangen.',
      failed: 'Das Gespräch ist noch nicht gelöscht. Bitte versuchen Sie es noch einmal.',
    },
    sent: 'Gesendet.',
    sending: 'Wird gesendet …',
    delayed: 'Noch nicht gesendet. Wir versuchen es weiter.',
    sendNow: 'Jetzt senden',
    lost: 'Keine Verbindung. Wir versuchen es weiter. Ihr Text bleibt erhalten.',
    connected: 'Die Verbindung ist wieder da.',
    unreachable: 'Der Chat ist gerade nicht erreichbar. Wir versuchen es weiter.',
    expired: 'Das alte Gespräch ist nicht mehr offen. Sie können hier neu anfangen.',
    expiredUnsent:
      'Das alte Gespräch ist nicht mehr offen. Ihr Text steht noch im Feld. Bitte senden Sie ihn neu.',
    empty: 'Bitte schreiben Sie zuerst Ihre Frage.',
    noFiles: 'Dateien können wir nicht annehmen. Bitte stellen Sie Ihre Frage in Worten.',
    charactersLeft: (count) =>
      count === 1 ? 'Noch 1 Zeichen' : `Noch ${count.toLocaleString('de')} Zeichen`,
    tooLong: (length) =>
      `Ihr Text hat ${length.toLocaleString('de')} Zeichen. Möglich sind 4.000. Bitte kürzen Sie ihn.`,
    examples: 'Beispiele für Fragen',
    suggestions: 'Vorschläge',
    chosen: 'gewählt',
    newTab: 'öffnet einen neuen Tab',
  },
  en: {
    title: 'Türöffner',
    program: 'Program',
    language: 'Language',
    close: 'Close chat',
    conversation: 'Conversation',
    speaker: { user: 'You:', bot: 'Assistant:' },
    question: 'Your question',
    placeholder: 'Your question …',
    send: 'Send',
    person: 'Talk to a person',
    more: 'More',
    contact: 'How to reach people',
    map: 'Map',
    website: 'Website',
    yourData: 'Your data',
    myData: 'My data',
    nothingStored: 'Nothing of yours is stored.',
    dataFailed: 'We could not load your data just now. Please try again.',
    erase: {
      action: 'Delete conversation',
      question: 'Delete the conversation?',
      explanation: 'All messages are deleted at once. Nobody can bring them back.',
      confirm: 'Yes, delete',
      keep: 'No, keep it',
      done: 'Your conversation is deleted. You can start again at any time.',
      failed: 'The conversation is not deleted yet. Please try again.',
    },
    sent: 'Sent.',
    sending: 'Sending …',
    delayed: 'Not sent yet. We keep trying.',
    sendNow: 'Send now',
    lost: 'No connection. We keep trying. Your text is kept.',
    connected: 'The connection is back.',
    unreachable: 'The chat cannot be reached right now. We keep trying.',
    expired: 'The old conversation is no longer open. You can start again here.',
    expiredUnsent:
      'The old conversation is no longer open. Your text is still in the field. Please send it again.',
    empty: 'Please write your question first.',
    noFiles: 'We cannot take files. Please put your question in words.',
    charactersLeft: (count) =>
      count === 1 ? '1 character left' : `${count.toLocaleString('en')} characters left`,
    tooLong: (length) =>
      `Your text has ${length.toLocaleString('en')} characters. 4,000 are possible. Please shorten it.`,
    examples: 'Example questions',
    suggestions: 'Suggestions',
    chosen: 'chosen',
    newTab: 'opens a new tab',
  },
}
