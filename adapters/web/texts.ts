import type { AnswerLanguage } from '../../knowledge/language.ts'
import type { HttpErrorCode } from './http-error.ts'

interface WebTexts {
  errors: Record<HttpErrorCode, string>
}

/** Sentences of the web channel itself: what a person reads when a request is refused. */
export const webTexts: Record<AnswerLanguage, WebTexts> = {
  de: {
    errors: {
      'invalid-request':
        'Diese Anfrage konnten wir nicht lesen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
      'message-too-long': 'Ihre Nachricht ist zu lang. Bitte schreiben Sie höchstens 4.000 Zeichen.',
      'body-too-large':
        'Das ist zu groß für den Chat. Bitte schreiben Sie eine kurze Frage. Dateien können wir nicht annehmen.',
      unauthorised: 'Dieses Gespräch ist nicht mehr offen. Bitte beginnen Sie ein neues.',
      'not-found': 'Das haben wir nicht gefunden.',
      'foreign-origin':
        'Diese Webseite darf den Chat nicht verwenden. Bitte öffnen Sie ihn auf der Seite der Stadt.',
      'too-many':
        'Das waren viele Nachrichten in kurzer Zeit. Bitte warten Sie einen Moment. Ihr Text bleibt stehen.',
      'not-json':
        'Diese Anfrage konnten wir nicht lesen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
      'wrong-code':
        'Dieser Code passt nicht oder wurde schon benutzt. Bitte prüfen Sie jedes Zeichen. Einen neuen Code bekommen Sie im alten Gespräch.',
      internal: 'Da ist bei uns etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.',
    },
  },
  en: {
    errors: {
      'invalid-request': 'We could not read this request. Please reload the page and try again.',
      'message-too-long': 'Your message is too long. Please write no more than 4,000 characters.',
      'body-too-large':
        'This is too large for the chat. Please write a short question. We cannot take files.',
      unauthorised: 'This conversation is no longer open. Please start a new one.',
      'not-found': 'We did not find this.',
      'foreign-origin': 'This website may not use the chat. Please open it on the city’s own page.',
      'too-many':
        'That was a lot of messages in a short time. Please wait a moment. Your text stays where it is.',
      'not-json': 'We could not read this request. Please reload the page and try again.',
      'wrong-code':
        'This code does not fit or has been used. Please check every character. You get a new code in the old conversation.',
      internal: 'Something went wrong on our side. Please try again in a moment.',
    },
  },
}
