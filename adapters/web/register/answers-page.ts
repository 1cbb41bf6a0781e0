import type { Topic } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { addresses, inBothLanguages } from './addresses.ts'
import { registerPage } from './page.ts'
import type { RegisterView, ShownEntry } from './view.ts'

const mostResults = 10
/** Withdrawn entries are found too and dropped afterwards: so many more are asked for. */
const spareResults = 10
const longestQuestion = 200

/** Every answer, grouped by topic. */
export function answersPage(view: RegisterView): Html {
  const { lang, texts, knowledge } = view
  const entries = view.entries()
  const groups = [...knowledge.pack.topics.values()]
    .map((topic) => ({ topic, entries: entries.filter(({ entry }) => entry.topic === topic.id) }))
    .filter((group) => group.entries.length > 0)
  const lead = texts.answersLead(knowledge.pack.manifest.city[lang])
  return registerPage(view, {
    title: texts.answers,
    at: inBothLanguages(addresses.answers),
    description: lead,
    body: html`<h1>${texts.answers}</h1>
<p>${lead}</p>
${searchForm(view, '')}
<nav aria-labelledby="topics"><h2 id="topics">${texts.topics}</h2>
<ul class="index">${groups.map(({ topic, entries }) => topicLink(topic, entries.length, view))}</ul></nav>
${groups.map(
  ({
    topic,
    entries,
  }) => html`<section aria-labelledby="${topic.id}"><h2 id="${topic.id}">${topic.title[lang]}</h2>
<p class="quiet">${view.text(topic.description[lang])}</p>
<ul class="titles">${entries.map((one) => html`<li>${entryLink(one, view)}</li>`)}</ul></section>`,
)}`,
  })
}

/** The answers that fit a question best. */
export async function searchPage(view: RegisterView, question: string): Promise<Html> {
  const { lang, texts, knowledge } = view
  const asked = question.trim().slice(0, longestQuestion)
  const { hits } = await knowledge.search.rank(asked, mostResults + spareResults)
  const found = hits
    .map(({ id }) => view.entry(id))
    .filter((one) => one !== undefined)
    .slice(0, mostResults)
  const title = texts.searchTitle(asked)
  const at = inBothLanguages((other) => `/answers?lang=${other}&q=${encodeURIComponent(asked)}`)
  return registerPage(view, {
    title,
    at,
    indexed: false,
    body: html`<h1>${texts.answers}</h1>
${searchForm(view, asked)}
<h2>${title}</h2>
${
  found.length === 0
    ? html`<p>${texts.noneFound}</p>`
    : html`<ol class="results">${found.map(
        (one) => html`<li>${entryLink(one, view)} <span class="quiet">${topicTitle(one, view)}</span></li>`,
      )}</ol>`
}
<p class="actions"><a class="action" href="${addresses.answers(lang)}">${texts.allAnswers}</a> <a class="action" href="/chat?lang=${lang}">${texts.ask}</a></p>`,
  })
}

/** An entry's title as a link to its page. */
export function entryLink({ entry, freshness }: ShownEntry, view: RegisterView): Html {
  const { lang, texts } = view
  return html`<a href="${addresses.answer(lang, entry.id)}">${view.text(entry.title[lang])}</a>${
    freshness === 'office-only' && html` <span class="quiet">(${texts.beingRevised})</span>`
  }`
}

function searchForm({ lang, texts }: RegisterView, question: string): Html {
  return html`<form class="search" role="search" action="/answers" method="get">
<input type="hidden" name="lang" value="${lang}">
<label for="q">${texts.search}</label>
<p class="quiet" id="q-hint">${texts.searchHint}</p>
<div class="field"><input id="q" name="q" type="search" value="${question}" maxlength="${longestQuestion}" autocomplete="off" aria-describedby="q-hint"> <button>${texts.searchButton}</button></div>
</form>`
}

function topicLink(topic: Topic, entries: number, { lang, texts }: RegisterView): Html {
  return html`<li><a href="#${topic.id}">${topic.title[lang]}</a> <span class="quiet">${texts.count(entries)}</span></li>`
}

function topicTitle({ entry }: ShownEntry, { lang, knowledge }: RegisterView): string | undefined {
  return knowledge.pack.topics.get(entry.topic)?.title[lang]
}
