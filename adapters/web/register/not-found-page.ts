import { type Html, html } from '../html.ts'
import { addresses, inBothLanguages } from './addresses.ts'
import { registerPage } from './page.ts'
import type { RegisterView } from './view.ts'

/** What a wrong or old address shows: why, and the list to look in. */
export function notFoundPage(list: 'answers' | 'offices', view: RegisterView): Html {
  const { lang, texts } = view
  return registerPage(view, {
    title: texts.notFoundTitle,
    at: inBothLanguages(addresses[list]),
    indexed: false,
    body: html`<h1>${texts.notFoundTitle}</h1>
<p>${list === 'answers' ? texts.notFoundAnswer : texts.notFoundOffice}</p>
<p class="actions"><a class="button" href="${addresses[list](lang)}">${list === 'answers' ? texts.allAnswers : texts.offices}</a> <a class="action" href="/chat?lang=${lang}">${texts.ask}</a></p>`,
  })
}
