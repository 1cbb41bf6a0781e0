/** Markup that is safe to send: built from literals, every value in it escaped. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type HtmlValue = string | number | Html | readonly HtmlValue[] | undefined | false

/** A page or a piece of one: html`<p>${text}</p>` escapes `text`; pieces and lists of pieces go in as they are. */
export function html(literals: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return new Html(
    literals.map((literal, index) => literal + (index < values.length ? render(values[index]) : '')).join(''),
  )
}

function render(value: HtmlValue): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.markup
  if (Array.isArray(value)) return value.map(render).join('')
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
