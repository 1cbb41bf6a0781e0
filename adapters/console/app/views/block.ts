import { html, nothing, type TemplateResult } from 'lit'
import { MapPin } from 'lucide'
import type { Block } from '../../../../bot/reply.ts'
import { icon } from '../../../web/widget/icon.ts'
import { outsideLink } from '../../../web/widget/outside-link.ts'
import type { Texts } from '../texts.ts'

/** A part of what the program said, shorter than the user sees it: a card is its name and how it stands. */
export function blockTemplate(block: Block, t: Texts): TemplateResult {
  switch (block.type) {
    case 'text':
      return html`<p class="text" lang=${block.lang} dir="auto">${block.text}</p>`
    case 'list':
      return html`<div lang=${block.lang} dir="auto">
        <p class="text">${block.title}</p>
        <ul class="listing">
          ${block.items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </div>`
    case 'links':
      return html`<ul class="listing" lang=${block.lang}>
        ${block.links.map(({ label, url }) => html`<li>${outsideLink({ url, content: label, hint: t.newTab })}</li>`)}
      </ul>`
    case 'card':
      return html`<p class="text card-line" lang=${block.lang}>
        ${icon(MapPin)}<span
          ><strong lang="de">${block.card.name}</strong>${
            block.card.address ? html`, <span lang="de">${block.card.address}</span>` : nothing
          }<br />${block.card.status.text}</span
        >
      </p>`
  }
  block satisfies never
}
