import { html, type TemplateResult } from 'lit'
import { type Language, languages, type Texts } from '../texts.ts'

const names: Record<Language, string> = { de: 'Deutsch', en: 'English' }

/** Two words, not flags. */
export function languageSwitch(
  present: Language,
  t: Texts,
  choose: (language: Language) => void,
): TemplateResult {
  return html`<div class="languages" role="group" aria-label=${t.header.language}>
    ${languages.map(
      (code) =>
        html`<button type="button" lang=${code} aria-pressed=${code === present} @click=${() => choose(code)}>
          ${code.toUpperCase()}<span class="hidden"> ${names[code]}</span>
        </button>`,
    )}
  </div>`
}
