import { type Html, html } from '../html.ts'

/** A drawing as lucide ships its icons: elements with their attributes, in the order they are painted. */
export type Drawing = ReadonlyArray<
  readonly [tag: string, attributes: Readonly<Record<string, string | number | undefined>>]
>

/** An icon inside a page. It says nothing to screen readers: a word always stands beside it. */
export function icon(drawing: Drawing): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawing.map(shape)}</svg>`
}

function shape([tag, attributes]: Drawing[number]): Html {
  const pairs = Object.entries(attributes).map(([name, value]) => html` ${name}="${value}"`)
  switch (tag) {
    case 'path':
      return html`<path${pairs}/>`
    case 'circle':
      return html`<circle${pairs}/>`
    case 'line':
      return html`<line${pairs}/>`
    case 'rect':
      return html`<rect${pairs}/>`
  }
  throw new Error(`register: an icon contains <${tag}>; add it to icon.ts`)
}
