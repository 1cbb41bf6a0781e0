import { domainToUnicode } from 'node:url'
import { formatPartialDate } from '../../../bot/format.ts'
import { type Entry, facetNames, type Material, type Office } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { addresses, inBothLanguages } from './addresses.ts'
import { entryLink } from './answers-page.ts'
import { languageNames } from './language-names.ts'
import { officeCard } from './office-card.ts'
import { breadcrumb, registerPage } from './page.ts'
import type { RegisterView, ShownEntry } from './view.ts'

/** One answer with everything that belongs to it. One whose review is long overdue shrinks to its offices. */
export function answerPage({ entry, freshness }: ShownEntry, view: RegisterView): Html {
  const { lang, texts, say, text, knowledge } = view
  const outdated = freshness === 'office-only'
  const topic = knowledge.pack.topics.get(entry.topic)
  const at = inBothLanguages((other) => addresses.answer(other, entry.id))
  return registerPage(view, {
    title: entry.title[lang],
    at,
    ...(outdated ? { indexed: false } : { description: entry.answer[lang] }),
    body: html`${breadcrumb(view, [
      { label: texts.answers, href: addresses.answers(lang) },
      ...(topic ? [{ label: topic.title[lang], href: addresses.topic(lang, topic.id) }] : []),
    ])}
<h1>${text(entry.title[lang])}</h1>
<div class="answer-page">
<div>${outdated ? html`<p class="notice">${say('answer.outdated')}</p>` : answerParts(entry, freshness, view)}</div>
${officeCards(view.officesOf(entry), view)}
<div>${section(
      texts.materials,
      outdated
        ? []
        : entry.materials
            .map((id) => knowledge.pack.materials.get(id))
            .filter((material) => material !== undefined)
            .map((material) => materialItem(material, view)),
    )}
${section(
  say('answer.links'),
  entry.links.map((link) => html`<li><a href="${link.url}">${text(link[lang])}</a></li>`),
)}
${section(
  texts.related,
  entry.related
    .map(view.entry)
    .filter((other) => other !== undefined)
    .map((other) => html`<li>${entryLink(other, view)}</li>`),
)}
${sources(entry, view)}</div></div>`,
  })
}

function answerParts(entry: Entry, freshness: ShownEntry['freshness'], view: RegisterView): Html {
  const { lang, texts, say, text } = view
  const other = lang === 'de' ? 'en' : 'de'
  return html`<p class="answer">${text(entry.answer[lang])}</p>
${freshness === 'noted' && html`<p class="notice">${say('answer.reviewing')}</p>`}
${
  entry.revision[lang] < entry.revision[other] &&
  html`<p class="notice">${texts.staleTranslation} <a href="${addresses.answer(other, entry.id)}" hreflang="${other}">${texts.otherVersion}</a></p>`
}
<p class="actions onward"><a class="action" href="${addresses.counterCard(lang, entry.id)}">${texts.printCard}</a> <a class="action" href="/chat?lang=${lang}">${texts.ask}</a></p>
${
  lang === 'de' &&
  entry.answer.easy &&
  html`<section class="easy"><h2>${texts.easyLanguage}</h2><p>${entry.answer.easy}</p></section>`
}
${facetNames.map((facet) => {
  const value = entry.facets[facet]?.[lang]
  return (
    value &&
    html`<section><h2>${say(`facet.${facet}`)}</h2>${facetText(value, facet === 'steps', view)}</section>`
  )
})}
${
  entry.situations.length > 0 &&
  html`<section><h2>${texts.situations}</h2>${entry.situations.map(
    (situation) => html`<h3>${say('answer.rulesFor', { group: say(`group.${situation.group}`) })}</h3>
<p>${text(situation[lang])}</p>`,
  )}</section>`
}
${section(
  texts.neighbours,
  entry.neighbours.map((neighbour) => {
    const other = view.entry(neighbour.entry)
    return html`<li>${text(neighbour[lang])}${other && html` <span class="way-on">→ ${entryLink(other, view)}</span>`}</li>`
  }),
)}`
}

/** A sentence as a paragraph, a list as a list; steps are numbered. */
export function facetText(
  value: string | readonly string[],
  numbered: boolean,
  { text }: RegisterView,
): Html {
  if (typeof value === 'string') return html`<p>${text(value)}</p>`
  const items = value.map((item) => html`<li>${text(item)}</li>`)
  return numbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
}

function officeCards(offices: readonly Office[], view: RegisterView): Html | undefined {
  if (offices.length === 0) return undefined
  return html`<section class="where"><h2>${view.texts.whereToGo}</h2>
<div class="offices">${offices.map((office) => officeCard(office, view))}</div></section>`
}

function materialItem(material: Material, { lang, texts, text }: RegisterView): Html {
  const title = text(material.title[lang])
  return html`<li>${material.url ? html`<a href="${material.url}">${title}</a>` : html`<strong>${title}</strong>`}
<span class="quiet">${texts.materialFormats[material.format]}, <span lang="de">${material.publisher}</span></span>
<br>${text(material.description[lang])}
${material.languages.length > 0 && html`<br><span class="quiet">${texts.languages(languageNames(material.languages, lang))}</span>`}</li>`
}

function section(heading: string, items: readonly Html[]): Html | undefined {
  if (items.length === 0) return undefined
  return html`<section><h2>${heading}</h2><ul>${items}</ul></section>`
}

/** What an answer or an office rests on: sources with their dates, last check, confidence, next review. */
export function checkedFacts(
  { sources, checked, reviewBy }: Pick<Entry, 'sources' | 'checked' | 'reviewBy'>,
  { lang, texts, say }: RegisterView,
): Html {
  return html`${
    sources.length === 0
      ? html`<p>${texts.noSources}</p>`
      : html`<ul>${sources.map(
          (source) => html`<li><a href="${source.url}">${readableAddress(source.url)}</a>,
${source.date ? texts.sourceDate(formatPartialDate(source.date, lang)) : texts.undated}</li>`,
        )}</ul>`
  }
<ul class="facts"><li>${checked.on ? say('card.checked', { date: formatPartialDate(checked.on, lang) }) : say('card.checkedUnknown')}</li>
<li>${texts.confidence[checked.confidence]}</li>
<li>${texts.nextReview(formatPartialDate(reviewBy, lang))}</li></ul>`
}

function sources(entry: Entry, view: RegisterView): Html {
  const { lang, texts, origin } = view
  const address = `${origin}${addresses.answer(lang, entry.id)}`
  return html`<section class="sources"><h2>${texts.sources}</h2>
${checkedFacts(entry, view)}
<p class="quiet">${texts.revision(entry.revision[lang])} · <a href="${addresses.answerJson(lang, entry.id)}">${texts.json}</a></p>
<p class="quiet">${texts.permanentAddress} <span class="address">${address}</span></p></section>`
}

/** A web address as people read it: host and path, no scheme, no escapes. */
function readableAddress(url: string): string {
  const { hostname, pathname, search } = new URL(url)
  return `${domainToUnicode(hostname).replace(/^www\./, '')}${pathname === '/' ? '' : decodePath(pathname)}${search}`
}

function decodePath(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
