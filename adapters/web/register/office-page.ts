import type { Office } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { addresses, inBothLanguages } from './addresses.ts'
import { checkedFacts } from './answer-page.ts'
import { entryLink } from './answers-page.ts'
import { hoursTables } from './hours.ts'
import { languageNames } from './language-names.ts'
import { officeContact, officeStatusLine } from './office-card.ts'
import { breadcrumb, registerPage } from './page.ts'
import type { RegisterView } from './view.ts'

/** One office: what it does, when and how to reach it, and which answers lead there. */
export function officePage(office: Office, view: RegisterView): Html {
  const { lang, texts, text } = view
  const card = view.referral(office)
  const hours = hoursTables(office, view)
  const naming = view.entries().filter(({ entry }) => entry.offices.includes(office.id))
  return registerPage(view, {
    title: office.name[lang],
    at: inBothLanguages((other) => addresses.office(other, office.id)),
    description: office.responsible[lang],
    body: html`${breadcrumb(view, [
      { label: texts.offices, href: addresses.offices(lang) },
      { label: texts.officeKinds[office.kind], href: `${addresses.offices(lang)}#${office.kind}` },
    ])}
<h1><span lang="de">${office.name.de}</span>${card.plainName && html` <span class="plain">${card.plainName}</span>`}</h1>
<p class="answer">${text(office.responsible[lang])}</p>
${officeStatusLine(card)}
<section><h2>${texts.contact}</h2>${officeContact(card, view)}</section>
${hours && html`<section><h2>${texts.hours}</h2>${hours}</section>`}
<section><h2>${texts.spoken}</h2><p>${
      office.languages.length > 0 ? languageNames(office.languages, lang) : texts.spokenUnknown
    }</p></section>
${list(texts.officeTopics, office.topics[lang], view)}
${list(texts.groups, office.groups[lang], view)}
<section><h2>${texts.entriesNaming}</h2>${
      naming.length > 0
        ? html`<ul class="titles">${naming.map((one) => html`<li>${entryLink(one, view)}</li>`)}</ul>`
        : html`<p>${texts.entriesNone}</p>`
    }</section>
<section class="sources"><h2>${texts.sources}</h2>
${checkedFacts(office, view)}
<p class="quiet">${texts.permanentAddress} <span class="address">${view.origin}${addresses.office(lang, office.id)}</span></p></section>`,
  })
}

function list(heading: string, items: readonly string[], { text }: RegisterView): Html | undefined {
  if (items.length === 0) return undefined
  return html`<section><h2>${heading}</h2><ul>${items.map((item) => html`<li>${text(item)}</li>`)}</ul></section>`
}
