import type { AnswerLanguage } from '../../knowledge/language.ts'
import { type Html, html } from './html.ts'

export interface PageFrame {
  lang: AnswerLanguage
  title: string
  /** Address without the language: the switch adds it. */
  path: string
  body: Html
}

/** The frame of the pages the server writes itself: header, language switch, footer. Styles: pages/server-pages.css. */
export function pageFrame({ lang, title, path, body }: PageFrame): Html {
  const t = frameTexts[lang]
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Türöffner</title>
<link rel="stylesheet" href="/pages.css">
<link rel="icon" href="/door.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">${t.skip}</a>
<header class="bar"><a class="mark" href="/?lang=${lang}"><img src="/door.svg" alt="" width="28" height="28"> Türöffner</a>
<nav aria-label="${t.language}"><a href="${path}?lang=de" lang="de"${current(lang === 'de')}>Deutsch</a> <a href="${path}?lang=en" lang="en"${current(lang === 'en')}>English</a></nav></header>
<main id="main">${body}</main>
<footer><nav aria-label="${t.more}"><a href="/answers?lang=${lang}">${t.answers}</a> <a href="/chat?lang=${lang}">${t.chat}</a> <a href="/privacy?lang=${lang}">${t.privacy}</a></nav></footer>
</body>
</html>`
}

function current(is: boolean): Html | undefined {
  return is ? html` aria-current="true"` : undefined
}

const frameTexts = {
  de: {
    skip: 'Zum Inhalt',
    language: 'Sprache',
    more: 'Mehr',
    answers: 'Alle Antworten',
    chat: 'Chat',
    privacy: 'Datenschutz',
  },
  en: {
    skip: 'Skip to content',
    language: 'Language',
    more: 'More',
    answers: 'All answers',
    chat: 'Chat',
    privacy: 'Privacy',
  },
} as const
