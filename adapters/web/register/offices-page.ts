import type { Office } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { addresses, inBothLanguages } from './addresses.ts'
import { languageNames } from './language-names.ts'
import { registerPage } from './page.ts'
import type { RegisterView } from './view.ts'

/** In the order in which most people need them. */
const kinds: readonly Office['kind'][] = ['city', 'ngo', 'state', 'federal', 'university', 'chamber', 'other']

/** The directory: every office, grouped by who runs it. */
export function officesPage(view: RegisterView): Html {
  const { lang, texts, knowledge } = view
  const byName = [...knowledge.pack.offices.values()].sort((a, b) => a.name.de.localeCompare(b.name.de, 'de'))
  const groups = kinds
    .map((kind) => ({ kind, offices: byName.filter((office) => office.kind === kind) }))
    .filter((group) => group.offices.length > 0)
  const lead = texts.officesLead(knowledge.pack.manifest.city[lang])
  return registerPage(view, {
    title: texts.offices,
    at: inBothLanguages(addresses.offices),
    description: lead,
    body: html`<h1>${texts.offices}</h1>
<p>${lead}</p>
<nav aria-label="${texts.offices}"><ul class="index">${groups.map(
      ({ kind, offices }) =>
        html`<li><a href="#${kind}">${texts.officeKinds[kind]}</a> <span class="quiet">${offices.length}</span></li>`,
    )}</ul></nav>
${groups.map(
  ({
    kind,
    offices,
  }) => html`<section aria-labelledby="${kind}"><h2 id="${kind}">${texts.officeKinds[kind]}</h2>
<ul class="directory">${offices.map((office) => officeItem(office, view))}</ul></section>`,
)}`,
  })
}

function officeItem(office: Office, { lang, texts, text }: RegisterView): Html {
  const plain = lang !== 'de' && office.name[lang] !== office.name.de
  return html`<li><h3><a href="${addresses.office(lang, office.id)}" lang="de">${office.name.de}</a>${plain && html` <span class="plain">(${office.name[lang]})</span>`}</h3>
<p>${text(office.responsible[lang])}</p>
${office.topics[lang].length > 0 && html`<p class="quiet">${text(texts.helpsWith(office.topics[lang].join(', ')))}</p>`}
${office.languages.length > 0 && html`<p class="quiet">${texts.languages(languageNames(office.languages, lang))}</p>`}</li>`
}
