import { CircleCheck, CircleQuestionMark, CircleX, ClockAlert } from 'lucide'
import type { ReferralCard } from '../../../bot/reply.ts'
import type { Office } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { addresses } from './addresses.ts'
import { icon } from './icon.ts'
import type { RegisterView } from './view.ts'

const statusIcons = { open: CircleCheck, closed: CircleX, unsure: ClockAlert, unknown: CircleQuestionMark }

/** One office under an answer: the referral card of the chat, as part of a page. */
export function officeCard(office: Office, view: RegisterView): Html {
  const card = view.referral(office)
  return html`<article class="office-card">
<h3><a href="${addresses.office(view.lang, office.id)}" lang="de">${card.name}</a>${plainName(card)}</h3>
${officeStatusLine(card)}
<p>${view.text(card.responsible)}</p>
${officeContact(card, view)}
</article>`
}

/** The plain name behind the German one, in the reader's language. */
export function plainName(card: Pick<ReferralCard, 'plainName'>): Html | undefined {
  return card.plainName === undefined ? undefined : html` <span class="plain">(${card.plainName})</span>`
}

/** Whether the office is open at this moment: icon, word and colour. */
export function officeStatusLine({ status }: ReferralCard): Html {
  return html`<p class="status" data-state="${status.state}">${icon(statusIcons[status.state])} <span>${status.text}</span></p>`
}

/** The way there and every way to make contact. */
export function officeContact(card: ReferralCard, { text }: RegisterView): Html {
  return html`${
    card.address &&
    html`<p><span lang="de">${card.address}</span>${card.map && html` · <a class="map" href="${card.map.url}">${card.map.label}</a>`}</p>`
  }
${card.note && html`<p class="note">${text(card.note)}</p>`}
${card.appointment && html`<p>${card.appointment}</p>`}
<p class="actions">${card.primary && html`<a class="button" href="${card.primary.url}">${card.primary.label}</a>`}
${card.phone && html`<a class="action number" href="${dialAddress(card.phone.number)}">${card.phone.label} ${card.phone.number}</a>`}
${card.email && html`<a class="action" href="mailto:${card.email}">${card.email}</a>`}
${card.website && html`<a class="action" href="${card.website.url}">${card.website.label}</a>`}</p>
<p class="quiet">${card.checked}${card.source && html` · <a href="${card.source.url}">${card.source.label}</a>`}</p>`
}

/** The address to dial: digits and a leading plus. */
function dialAddress(phone: string): string {
  return `tel:${phone.replace(/(?!^\+)[^\d]/g, '')}`
}
