/** A drawing as lucide ships its icons: elements with their attributes, in the order they are painted. */
export type DrawingNodes = ReadonlyArray<
  readonly [tag: string, attributes: Readonly<Record<string, string | number | undefined>>]
>

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Draws into a 24 × 24 field, hidden from screen readers: a word always stands beside it. */
export function draw(nodes: DrawingNodes, className: string): SVGSVGElement {
  const drawing = document.createElementNS(svgNamespace, 'svg')
  drawing.setAttribute('viewBox', '0 0 24 24')
  drawing.setAttribute('class', className)
  drawing.setAttribute('aria-hidden', 'true')
  for (const [tag, attributes] of nodes) {
    const shape = document.createElementNS(svgNamespace, tag)
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value))
    drawing.append(shape)
  }
  return drawing
}
