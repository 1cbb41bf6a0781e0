import { answerLanguages } from '../../../knowledge/language.ts'
import { type Html, html } from '../html.ts'
import { addresses, type PageAddresses } from './addresses.ts'
import { registerTexts } from './texts.ts'
import type { RegisterView } from './view.ts'

export interface RegisterPage {
  title: string
  /** Where this page stands in either language: for the switch and for search engines. */
  at: PageAddresses
  /** One or two sentences for search engines. */
  description?: string
  /** False keeps the page out of search engines. */
  indexed?: boolean
  body: Html
}

/** The frame of the register's pages: header, language switch, footer. Styles: public/register.css on pages.css. */
export function registerPage(view: RegisterView, page: RegisterPage): Html {
  const { lang, texts } = view
  return html`${documentHead(view, page)}
<body>
<a class="skip" href="#main">${texts.skip}</a>
<header class="bar"><a class="mark" href="/?lang=${lang}"><img src="/door.svg" alt="" width="28" height="28"> Türöffner</a>
<nav aria-label="${texts.language}">${answerLanguages.map(
    (other) =>
      html`<a href="${page.at[other]}" lang="${other}" hreflang="${other}"${other === lang && html` aria-current="true"`}>${languageNames[other]}</a> `,
  )}</nav></header>
<main id="main">
${page.body}
</main>
<footer><nav aria-label="${texts.more}"><a href="${addresses.answers(lang)}">${texts.answers}</a> <a href="${addresses.offices(lang)}">${texts.offices}</a> <a href="/chat?lang=${lang}">${texts.chat}</a> <a href="/privacy?lang=${lang}">${texts.privacy}</a></nav></footer>
</body>
</html>`
}

/** Everything before the body. Addresses for search engines only where the outside address is configured. */
export function documentHead(view: RegisterView, page: Omit<RegisterPage, 'body'>): Html {
  const { lang, origin, originIsPublic } = view
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Türöffner</title>
${page.description && html`<meta name="description" content="${page.description}">`}
${page.indexed === false && html`<meta name="robots" content="noindex">`}
${
  originIsPublic &&
  page.indexed !== false &&
  html`<link rel="canonical" href="${origin}${page.at[lang]}">
${answerLanguages.map((other) => html`<link rel="alternate" hreflang="${other}" href="${origin}${page.at[other]}">`)}`
}
<link rel="stylesheet" href="/pages.css">
<link rel="stylesheet" href="/register.css">
<link rel="icon" href="/door.svg" type="image/svg+xml">
</head>`
}

/** The way from the list to this page; the page itself is its heading. */
export function breadcrumb(
  { lang }: RegisterView,
  steps: ReadonlyArray<{ label: Html | string; href: string }>,
): Html {
  return html`<nav class="trail" aria-label="${registerTexts[lang].here}"><ol>${steps.map(
    ({ label, href }) => html`<li><a href="${href}">${label}</a></li>`,
  )}</ol></nav>`
}

const languageNames = { de: 'Deutsch', en: 'English' } as const
