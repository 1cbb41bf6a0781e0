import { isAnswerLanguage } from '../../../knowledge/language.ts'

/**
 * The language of our own static pages: `?lang=de` or `?lang=en` in the address. Shows the parts marked with it,
 * hides the others, and tells the document, so that the widget opens in the same language.
 *
 * Without this script the pages are German with a short English part.
 */
const asked = new URLSearchParams(location.search).get('lang') ?? undefined
const language = isAnswerLanguage(asked) ? asked : 'de'

document.documentElement.lang = language
for (const part of document.querySelectorAll<HTMLElement>('[data-page-language]'))
  part.hidden = part.dataset.pageLanguage !== language
const title = document.documentElement.dataset[`title${language === 'de' ? 'De' : 'En'}`]
if (title) document.title = title
