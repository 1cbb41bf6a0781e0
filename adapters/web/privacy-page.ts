import type { AnswerLanguage } from '../../knowledge/language.ts'
import { type Html, html } from './html.ts'
import { pageFrame } from './page-frame.ts'

export interface PrivacyFacts {
  /** Hours after which a conversation with the bot is deleted. */
  retentionHours: number
  /** Days after closing on which one that was with people is deleted. */
  handoffDays: number
  /** The assistant answers in Telegram too. */
  telegram: boolean
  controller: string
  address: string
}

/** The privacy notice, filled from the configuration so that its numbers cannot differ from what happens. */
export function privacyPage(lang: AnswerLanguage, facts: PrivacyFacts): Html {
  const { retentionHours, handoffDays, telegram, controller, address } = facts
  const body =
    lang === 'de'
      ? html`<h1>Datenschutz</h1>
<p>Türöffner ist ein Programm. Es sucht aus geprüften Antworten die passende aus. Es fragt nicht, wer Sie sind.</p>
<h2>Was gespeichert wird</h2>
<p>Gespeichert wird, was Sie schreiben und was das Programm antwortet. E-Mail-Adressen, Telefonnummern, Kontonummern und Ausweisnummern werden vorher unkenntlich gemacht. Das gelingt nicht immer. Bitte schreiben Sie keine Namen und keine Aktenzeichen.</p>
<p>Nicht gespeichert werden Ihre Internet-Adresse, Ihr Gerät und Ihr Browser.</p>
<h2>Wie lange</h2>
<p>Ein Gespräch mit dem Programm wird ${retentionHours} Stunden nach der letzten Nachricht gelöscht. Haben Sie mit der Beratung geschrieben, wird es ${handoffDays} Tage nach dem Ende gelöscht, spätestens 90 Tage nach der letzten Nachricht.</p>
<h2>Auf Ihrem Gerät</h2>
<p>Bevor Sie den Chat öffnen, wird auf Ihrem Gerät nichts gespeichert. Danach liegt dort ein zufälliger Schlüssel, bis Sie den Browser-Tab schließen. Er bleibt länger nur, wenn Sie „In diesem Browser behalten“ wählen. Ihre Texte werden nicht auf dem Gerät gespeichert.</p>
<h2>Wer die Daten bekommt</h2>
<p>Solange Sie mit dem Programm schreiben: niemand. Wenn Sie nach einem Menschen fragen und zustimmen, lesen die Beraterinnen und Berater Ihr Gespräch. Städtische Stellen können zur Mitteilung verpflichtet sein. Nennen Sie darum keinen Namen und keinen Aufenthaltsstatus.</p>
<p>Die Suche läuft auf dem Rechner, auf dem auch der Chat läuft. Es gibt keine Werbung, keine Messung durch Fremde und keine fremde Cloud.</p>
${
  telegram
    ? html`<h2>Telegram</h2>
<p>Sie können uns auch über Telegram schreiben. Telegram ist ein privater Dienst und gehört nicht zur Stadt. Telegram kann mitlesen und Daten an Behörden geben. Was wir löschen, bleibt bei Telegram, bis Sie es dort löschen. Vertraulicher ist der Chat auf dieser Webseite. Wir speichern von Telegram keinen Namen, keine Telefonnummer und kein Bild.</p>
`
    : ''
}<h2>Ihre Rechte</h2>
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
<p>A conversation with the program is deleted ${retentionHours} hours after the last message. If you wrote with the counsellors, it is deleted ${handoffDays} days after it ended, and 90 days after the last message at the latest.</p>
<h2>On your device</h2>
<p>Before you open the chat nothing is stored on your device. After that a random key is kept there until you close the browser tab. It stays longer only if you choose “Keep in this browser”. Your texts are not stored on the device.</p>
<h2>Who gets the data</h2>
<p>As long as you write with the program: nobody. If you ask for a person and agree, the counsellors read your conversation. City offices may have a duty to report. So please give no name and no residence status.</p>
<p>The search runs on the machine that also runs the chat. There is no advertising, no measuring by others and no cloud.</p>
${
  telegram
    ? html`<h2>Telegram</h2>
<p>You can also write to us in Telegram. Telegram is a private service, not part of the city. It can read along and give data to authorities. What we delete stays there until you delete it yourself. The chat on this website is more confidential. Of Telegram we store no name, no telephone number and no picture.</p>
`
    : ''
}<h2>Your rights</h2>
<p>The chat has two buttons under “More”: “My data” shows everything that is stored. “Delete conversation” deletes it at once. You need not say who you are.</p>
<h2>Responsible</h2>
<p>${controller}, ${address}</p>
<p>Complaints go to the Saxon data protection commissioner (Sächsische Datenschutz- und Transparenzbeauftragte).</p>`
  return pageFrame({ lang, title: lang === 'de' ? 'Datenschutz' : 'Privacy', path: '/privacy', body })
}
