import { formatPartialDate } from '../../../bot/format.ts'
import type { Office } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { addresses, inBothLanguages } from './addresses.ts'
import { facetText } from './answer-page.ts'
import { weeklyHours } from './hours.ts'
import { plainName } from './office-card.ts'
import { documentHead } from './page.ts'
import { qrCode } from './qr-code.ts'
import type { RegisterView, ShownEntry } from './view.ts'

/** What a counsellor hands over the counter: one answer on one A4 page, with the way back to it. */
export function counterCardPage({ entry, freshness }: ShownEntry, view: RegisterView): Html {
  const { lang, texts, say, text, origin, knowledge, today } = view
  const outdated = freshness === 'office-only'
  const documents = outdated ? undefined : entry.facets.documents?.[lang]
  const office = view.officesOf(entry)[0]
  const address = `${origin}${addresses.answer(lang, entry.id)}`
  const head = {
    title: entry.title[lang],
    at: inBothLanguages((other) => addresses.counterCard(other, entry.id)),
    indexed: false,
  }
  return html`${documentHead(view, head)}
<body class="counter">
<nav class="leave" aria-label="${texts.here}"><a class="action" href="${addresses.answer(lang, entry.id)}">${texts.cardBack}</a> <span class="quiet">${texts.cardPrint}</span></nav>
<main class="counter-card" id="main">
<p class="from"><img src="/door.svg" alt="" width="28" height="28"> Türöffner · ${knowledge.pack.offices.get(knowledge.pack.manifest.welcomeCentre)?.name[lang]}</p>
<h1>${text(entry.title[lang])}</h1>
<p class="answer">${outdated ? say('answer.outdated') : text(entry.answer[lang])}</p>
${freshness === 'noted' && html`<p class="notice">${say('answer.reviewing')}</p>`}
${documents && html`<section class="bring"><h2>${say('facet.documents')}</h2>${facetText(documents, false, view)}</section>`}
${office && officeOnCard(office, view)}
<footer class="way-back">${qrCode(address, texts.cardQr)}
<div><p>${texts.cardOnline}<br><span class="address">${address}</span></p>
<p>${entry.checked.on ? say('card.checked', { date: formatPartialDate(entry.checked.on, lang) }) : say('card.checkedUnknown')}<br>${texts.cardPrinted(formatPartialDate(today, lang))}</p></div></footer>
</main>
</body>
</html>`
}

function officeOnCard(office: Office, view: RegisterView): Html {
  const { texts, text } = view
  const card = view.referral(office)
  const { hours, caution } = weeklyHours(office, view)
  return html`<section class="destination"><h2>${texts.cardWhere}</h2>
<p><strong lang="de">${card.name}</strong>${plainName(card)}</p>
${card.address && html`<p lang="de">${card.address}</p>`}
${card.note && html`<p>${text(card.note)}</p>`}
<p>${hours}${caution && html`<br>${caution}`}</p>
${card.appointment && html`<p>${card.appointment}</p>`}
${card.phone && html`<p>${texts.cardPhone}: <span class="number">${card.phone.number}</span></p>`}</section>`
}
