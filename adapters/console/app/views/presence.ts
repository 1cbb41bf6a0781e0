import { html, type TemplateResult } from 'lit'
import { CircleCheck, CircleMinus, Clock } from 'lucide'
import { icon } from '../../../web/widget/icon.ts'
import type { Colleague } from '../../contract.ts'
import type { Texts } from '../texts.ts'

const icons = { here: CircleCheck, away: Clock, off: CircleMinus }

/** Icon, word and colour for whether a colleague is at the desk. */
export function presenceTemplate(presence: Colleague['presence'], t: Texts): TemplateResult {
  return html`<span class="status" data-status=${presence}>${icon(icons[presence])}<span>${t.presence[presence]}</span></span>`
}
