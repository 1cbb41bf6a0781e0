import type { AnswerLanguage } from '../../../knowledge/language.ts'
import type { PersonView } from '../line-view.ts'

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
  /** Said to screen readers before each message. */
  speaker: { user: string; bot: string; system: string; counsellor(by: PersonView | undefined): string }
  question: string
  placeholder: string
  send: string
  person: string
  /** Who has the conversation, in the header and on the button that leads to people. */
  handoff: {
    waiting: string
    closed: string
    someone: string
    willAnswer: string
    answers(called: string | undefined): string
    title: string
    message: string
    placeholder: string
    seen: string
    types(called: string | undefined): string
    refused: string
    important: string
    findAgain: string
  }
  keep: { action: string; off: string; on: string; failed: string }
  /** Codes that open the conversation on another device. */
  code: {
    action: string
    explanation: string
    warning: string
    link: string
    copy: string
    copyLink: string
    copied: string
    notCopied: string
    done: string
    failed: string
    enter: string
    enterExplanation: string
    replaces: string
    label: string
    open: string
    cancel: string
    empty: string
    unchecked: string
    opened: string
  }
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
    speaker: {
      user: 'Sie:',
      bot: 'Assistent:',
      system: 'Hinweis:',
      counsellor: (by) => (by ? `${by.role} ${by.called}:` : 'Beratung:'),
    },
    question: 'Ihre Frage',
    placeholder: 'Ihre Frage …',
    send: 'Senden',
    person: 'Mit einem Menschen sprechen',
    handoff: {
      waiting: 'Anfrage gesendet',
      closed: 'Beratung beendet',
      someone: 'Beratung',
      willAnswer: 'Ein Mensch wird antworten',
      answers: (called) => `${called ?? 'Ein Mensch'} antwortet Ihnen`,
      title: 'Ihr Gespräch mit der Beratung',
      message: 'Ihre Nachricht',
      placeholder: 'Ihre Nachricht …',
      seen: 'Gelesen',
      types: (called) => `${called ?? 'Die Beratung'} schreibt`,
      refused: 'Anhang, nicht angenommen',
      important: 'Wichtig',
      findAgain: 'So finden Sie die Antwort später wieder:',
    },
    keep: {
      action: 'In diesem Browser behalten',
      off: 'Sonst sehen Sie das Gespräch nicht mehr, wenn Sie diese Seite schließen. Bitte nicht an Geräten, die auch andere benutzen.',
      on: 'Das Gespräch bleibt in diesem Browser, bis es gelöscht wird. Noch einmal drücken: Es bleibt nur, bis Sie die Seite schließen.',
      failed: 'Ihr Browser lässt das nicht zu. Nehmen Sie einen Code für ein anderes Gerät.',
    },
    code: {
      action: 'Auf einem anderen Gerät weiterschreiben',
      explanation:
        'Öffnen Sie auf dem anderen Gerät den Chat. Drücken Sie dort auf „Mehr“ und „Code eingeben“.',
      warning:
        'Der Code gilt einmal, und wir zeigen ihn nur jetzt. Wer ihn hat, kann Ihr Gespräch lesen. Geben Sie ihn niemandem.',
      link: 'Oder öffnen Sie dort diesen Link:',
      copy: 'Code kopieren',
      copyLink: 'Link kopieren',
      copied: 'Kopiert.',
      notCopied: 'Das Kopieren ging nicht. Bitte schreiben Sie den Code ab.',
      done: 'Fertig',
      failed: 'Wir konnten gerade keinen Code erstellen. Bitte versuchen Sie es noch einmal.',
      enter: 'Code eingeben',
      enterExplanation:
        'Damit geht hier ein Gespräch weiter, das Sie auf einem anderen Gerät begonnen haben. Dort bekommen Sie auch den Code.',
      replaces: 'Das Gespräch, das Sie gerade hier sehen, ist dann nicht mehr zu sehen.',
      label: 'Code',
      open: 'Gespräch öffnen',
      cancel: 'Abbrechen',
      empty: 'Bitte geben Sie zuerst den Code ein.',
      unchecked: 'Wir konnten den Code gerade nicht prüfen. Bitte versuchen Sie es noch einmal.',
      opened: 'Ihr Gespräch geht jetzt hier weiter.',
    },
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
    speaker: {
      user: 'You:',
      bot: 'Assistant:',
      system: 'Note:',
      counsellor: (by) => (by ? `${by.role} ${by.called}:` : 'Counsellor:'),
    },
    question: 'Your question',
    placeholder: 'Your question …',
    send: 'Send',
    person: 'Talk to a person',
    handoff: {
      waiting: 'Request sent',
      closed: 'Conversation ended',
      someone: 'Counsellor',
      willAnswer: 'A person will answer',
      answers: (called) => `${called ?? 'A person'} is answering you`,
      title: 'Your conversation with the counsellors',
      message: 'Your message',
      placeholder: 'Your message …',
      seen: 'Seen',
      types: (called) => `${called ?? 'A counsellor'} is writing`,
      refused: 'Attachment, not accepted',
      important: 'Important',
      findAgain: 'How to find the answer later:',
    },
    keep: {
      action: 'Keep in this browser',
      off: 'Otherwise you no longer see the conversation once you close this page. Please not on a device that others use, too.',
      on: 'The conversation stays in this browser until it is deleted. Press again, and it stays only until you close the page.',
      failed: 'Your browser does not allow this. Take a code for another device instead.',
    },
    code: {
      action: 'Continue on another device',
      explanation: 'Open the chat on the other device. Press “More” there, then “Enter a code”.',
      warning:
        'The code works once, and we show it only now. Whoever has it can read your conversation. Give it to nobody.',
      link: 'Or open this link there:',
      copy: 'Copy the code',
      copyLink: 'Copy the link',
      copied: 'Copied.',
      notCopied: 'Copying did not work. Please write the code down.',
      done: 'Done',
      failed: 'We could not make a code just now. Please try again.',
      enter: 'Enter a code',
      enterExplanation:
        'This continues a conversation here that you began on another device. You get the code there.',
      replaces: 'You will then no longer see the conversation that is here now.',
      label: 'Code',
      open: 'Open the conversation',
      cancel: 'Cancel',
      empty: 'Please enter the code first.',
      unchecked: 'We could not check the code just now. Please try again.',
      opened: 'Your conversation continues here now.',
    },
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
