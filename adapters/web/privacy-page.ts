import type { AnswerLanguage } from '../../knowledge/language.ts'
import { type Html, html } from './html.ts'
import { pageFrame } from './page-frame.ts'

export interface PrivacyFacts {
  /** Hours after which a conversation with the bot is deleted. */
  retentionHours: number
  controller: string
  address: string
}

/** The privacy notice, filled from the configuration so that its numbers cannot differ from what happens. */
export function privacyPage(lang: AnswerLanguage, facts: PrivacyFacts): Html {
  const { retentionHours, controller, address } = facts
  const body =
    lang === 'de'
      ? html`<h1>Datenschutz</h1>
<p>Türöffner ist ein Programm. Es sucht aus geprüften Antworten die passende aus. Es fragt nicht, wer Sie sind.</p>
<h2>Was gespeichert wird</h2>
<p>Gespeichert wird, was Sie schreiben und was das Programm antwortet. E-Mail-Adressen, Telefonnummern, Kontonummern und Ausweisnummern werden vorher unkenntlich gemacht. Das gelingt nicht immer. Bitte schreiben Sie keine Namen und keine Aktenzeichen.</p>
<p>Nicht gespeichert werden Ihre Internet-Adresse, Ihr Gerät und Ihr Browser.</p>
<h2>Wie lange</h2>
<p>Ein Gespräch mit dem Programm wird ${retentionHours} Stunden nach der letzten Nachricht gelöscht.</p>
<h2>Auf Ihrem Gerät</h2>
<p>Bevor Sie den Chat öffnen, wird auf Ihrem Gerät nichts gespeichert. Danach liegt dort ein zufälliger Schlüssel, bis Sie den Browser-Tab schließen. Ihre Texte werden nicht auf dem Gerät gespeichert.</p>
<h2>Wer die Daten bekommt</h2>
<p>Niemand. Die Suche läuft auf dem Rechner, auf dem auch der Chat läuft. Es gibt keine Werbung, keine Messung durch Fremde und keine fremde Cloud.</p>
<h2>Ihre Rechte</h2>
<p>Im Chat finden Sie unter „Mehr“ zwei Knöpfe: „Meine Daten“ zeigt alles, was gespeichert ist. „Gespräch löschen“ löscht es sofort. Sie müssen dafür nicht sagen, wer Sie sind.</p>
<h2>Verantwortlich</h2>
<p>${controller}, ${address}</p>
<p>Beschwerden nimmt die Sächsische Datenschutz- und Transparenzbeauftragte entgegen.</p>`
      : html`<h1>Privacy</h1>
<p>Türöffner is a program. It picks the answer that fits from a set of checked answers. It does not ask who you are.</p>
<h2>What is stored</h2>
<p>What you write and what the program answers. E-mail addresses, telephone, bank and document numbers are hidden before that. This does not always work. Please write no names and no file numbers.</p>
<p>Your internet address, your device and your browser are not stored.</p>
<h2>For how long</h2>
<p>A conversation with the program is deleted ${retentionHours} hours after the last message.</p>
<h2>On your device</h2>
<p>Before you open the chat nothing is stored on your device. After that a random key is kept there until you close the browser tab. Your texts are not stored on the device.</p>
<h2>Who gets the data</h2>
<p>Nobody. The search runs on the machine that also runs the chat. There is no advertising, no measuring by others and no cloud.</p>
<h2>Your rights</h2>
<p>The chat has two buttons under “More”: “My data” shows everything that is stored. “Delete conversation” deletes it at once. You need not say who you are.</p>
<h2>Responsible</h2>
<p>${controller}, ${address}</p>
<p>Complaints go to the Saxon data protection commissioner (Sächsische Datenschutz- und Transparenzbeauftragte).</p>`
  return pageFrame({ lang, title: lang === 'de' ? 'Datenschutz' : 'Privacy', path: '/privacy', body })
}
