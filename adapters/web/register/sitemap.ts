import { answerLanguages } from '../../../knowledge/language.ts'
import { html } from '../html.ts'
import { addresses } from './addresses.ts'
import type { RegisterView } from './view.ts'

/** Every page a search engine may list, XML. Entries under revision are left out. */
export function sitemap(view: RegisterView): string {
  const { origin, knowledge } = view
  const entries = view.entries().filter(({ freshness }) => freshness !== 'office-only')
  const paths = answerLanguages.flatMap((lang) => [
    addresses.answers(lang),
    addresses.offices(lang),
    ...entries.map(({ entry }) => addresses.answer(lang, entry.id)),
    ...[...knowledge.pack.offices.keys()].map((id) => addresses.office(lang, id)),
  ])
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => html`<url><loc>${origin}${path}</loc></url>\n`)}</urlset>
`.markup
}

/** Search engines read pages and answers; conversations and search results are nobody's business. */
export function robots({ origin }: Pick<RegisterView, 'origin'>): string {
  return `User-agent: *
Disallow: /api/
Disallow: /chat
Disallow: /console
Disallow: /*?*q=

Sitemap: ${origin}/sitemap.xml
`
}
