import type { AnswerLanguage } from '../../knowledge/language.ts'

export type ConsoleErrorCode =
  | 'not-signed-in'
  | 'sign-in-failed'
  | 'not-allowed'
  | 'foreign-origin'
  | 'not-found'
  | 'invalid-request'
  | 'body-too-large'
  | 'too-many'
  | 'stale'
  | 'taken'
  | 'not-yours'
  | 'not-waiting'
  | 'owed'
  | 'closed'
  | 'login-taken'
  | 'password-weak'
  | 'invitation-invalid'
  | 'last-admin'
  | 'not-a-pdf'
  | 'bad-hours'
  | 'internal'

/** What somebody at a desk reads when something cannot be done. */
export const consoleErrorTexts: Record<AnswerLanguage, Record<ConsoleErrorCode, string>> = {
  de: {
    'not-signed-in': 'Sie sind nicht mehr angemeldet. Bitte melden Sie sich neu an. Ihr Text bleibt stehen.',
    'sign-in-failed': 'Name oder Passwort passt nicht.',
    'not-allowed': 'Dafür fehlt Ihnen die Berechtigung. Fragen Sie jemanden aus der Verwaltung der Zugänge.',
    'foreign-origin': 'Diese Seite darf die Konsole nicht benutzen.',
    'not-found': 'Das gibt es nicht oder nicht mehr.',
    'invalid-request': 'Eine Angabe fehlt oder passt nicht.',
    'body-too-large': 'Das ist zu groß.',
    'too-many': 'Das waren zu viele Versuche. Bitte warten Sie einen Moment.',
    stale: 'Inzwischen hat sich etwas geändert. Bitte sehen Sie sich den neuen Stand an.',
    taken: 'Das Gespräch hat inzwischen jemand anderes übernommen.',
    'not-yours': 'Dieses Gespräch liegt nicht mehr bei Ihnen.',
    'not-waiting': 'Hier wartet niemand mehr auf eine Antwort von Menschen.',
    owed: 'Hier ist noch eine Antwort offen. Bitte bestätigen Sie, dass das Programm übernehmen soll.',
    closed: 'Dieses Gespräch ist schon beendet.',
    'login-taken': 'Diesen Anmeldenamen gibt es schon.',
    'password-weak': 'Bitte wählen Sie ein Passwort mit mindestens 12 Zeichen. Ein kurzer Satz ist gut.',
    'invitation-invalid':
      'Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte lassen Sie sich einen neuen geben.',
    'last-admin': 'Mindestens ein Zugang muss die Zugänge verwalten können.',
    'not-a-pdf': 'Das ist keine PDF-Datei. Hier können nur PDF-Dateien liegen.',
    'bad-hours': 'Diese Zeiten konnten wir nicht lesen. Beispiel: Mo,Tu,Th 11:00-17:00',
    internal: 'Da ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.',
  },
  en: {
    'not-signed-in': 'You are not signed in any more. Please sign in again. Your text is kept.',
    'sign-in-failed': 'Name or password does not fit.',
    'not-allowed': 'You do not have the right to do this. Ask somebody who keeps the accounts.',
    'foreign-origin': 'This page may not use the console.',
    'not-found': 'This does not exist, or not any more.',
    'invalid-request': 'Something is missing or does not fit.',
    'body-too-large': 'This is too large.',
    'too-many': 'That was too many tries. Please wait a moment.',
    stale: 'Something has changed meanwhile. Please look at it as it is now.',
    taken: 'Somebody else has taken this conversation over meanwhile.',
    'not-yours': 'This conversation is not with you any more.',
    'not-waiting': 'Nobody waits for a person here any more.',
    owed: 'An answer is still owed here. Please confirm that the program is to take over.',
    closed: 'This conversation has ended already.',
    'login-taken': 'This sign-in name exists already.',
    'password-weak': 'Please choose a password of at least 12 characters. A short sentence is good.',
    'invitation-invalid': 'This link has been used or is too old. Please ask for a new one.',
    'last-admin': 'At least one account must be able to keep accounts.',
    'not-a-pdf': 'This is not a PDF file. Only PDF files can be kept here.',
    'bad-hours': 'We could not read these times. Example: Mo,Tu,Th 11:00-17:00',
    internal: 'Something went wrong. Please try again in a moment.',
  },
}
