import { encode } from 'uqr'
import { type Html, html } from '../html.ts'

/** Light modules around the code, as the standard asks for: without them phones do not find it. */
const quietZone = 4

/** A QR code as a drawing, black on white in every colour scheme. @param label - said instead of the picture. */
export function qrCode(text: string, label: string): Html {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone })
  const modules = data.flatMap((row, y) =>
    runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#ffffff"/><path fill="#000000" d="${modules.join('')}"/></svg>`
}

/** Dark stretches of one row: start and length. */
function runs(row: readonly boolean[]): Array<[number, number]> {
  const found: Array<[number, number]> = []
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1)
    if (!dark) continue
    if (last && last[0] + last[1] === x) last[1]++
    else found.push([x, 1])
  }
  return found
}
