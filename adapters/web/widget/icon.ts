import { guard } from 'lit/directives/guard.js'
import { type DrawingNodes, draw } from './drawing.ts'

/** An icon in a template. It says nothing to screen readers: put a word beside it. */
export function icon(nodes: DrawingNodes, className = 'icon'): unknown {
  return guard([nodes, className], () => draw(nodes, className))
}
