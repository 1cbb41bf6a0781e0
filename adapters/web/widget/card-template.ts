import { html, nothing, type TemplateResult } from 'lit'
import {
  CircleCheck,
  CircleQuestionMark,
  CircleX,
  ClockAlert,
  ExternalLink,
  Globe,
  Mail,
  MapPin,
  Phone,
} from 'lucide'
import type { ReferralCard } from '../../../bot/reply.ts'
import { icon } from './icon.ts'
import { dialAddress, outsideLink } from './outside-link.ts'
import type { ChatTexts } from './texts.ts'

const statusIcons = { open: CircleCheck, closed: CircleX, unsure: ClockAlert, unknown: CircleQuestionMark }

/** The referral to one office. @param id - unique in the log; names the card for screen readers. */
export function cardTemplate(card: ReferralCard, id: string, texts: ChatTexts): TemplateResult {
  const primary = card.primary ?? card.website
  const website = card.primary ? card.website : undefined
  return html`<article class="card" part="card" aria-labelledby=${id}>
    <h3 id=${id}>
      <span lang="de">${card.name}</span>${
        card.plainName ? html` <span class="plain-name">(${card.plainName})</span>` : nothing
      }
    </h3>
    <p class="status" data-state=${card.status.state}>
      ${icon(statusIcons[card.status.state])}<span>${card.status.text}</span>
    </p>
    ${
      card.address
        ? html`<p class="row">
          ${icon(MapPin)}<span class="address"
            ><span lang="de">${card.address}</span> ${
              card.map
                ? outsideLink({ url: card.map.url, content: card.map.label, hint: texts.newTab })
                : nothing
            }</span
          >
        </p>`
        : nothing
    }
    ${card.note ? html`<p class="note">${card.note}</p>` : nothing}
    ${
      card.bring
        ? html`<h4>${card.bring.title}</h4>
          <ul class="bring">
            ${card.bring.items.map((item) => html`<li>${item}</li>`)}
          </ul>`
        : nothing
    }
    ${card.appointment ? html`<p class="appointment">${card.appointment}</p>` : nothing}
    ${
      primary || card.phone || card.email || website
        ? html`<div class="actions">
          ${
            primary
              ? outsideLink({
                  url: primary.url,
                  content: html`<span>${primary.label}</span>${icon(ExternalLink)}`,
                  hint: texts.newTab,
                  className: 'primary',
                })
              : nothing
          }
          ${
            card.phone
              ? outsideLink({
                  url: dialAddress(card.phone.number),
                  content: html`${icon(Phone)}<span>${card.phone.label} <span class="number">${card.phone.number}</span></span>`,
                  className: 'action',
                })
              : nothing
          }
          ${
            card.email
              ? outsideLink({
                  url: `mailto:${card.email}`,
                  content: html`${icon(Mail)}<span class="breakable">${card.email}</span>`,
                  className: 'action',
                })
              : nothing
          }
          ${
            website
              ? outsideLink({
                  url: website.url,
                  content: html`${icon(Globe)}<span>${website.label}</span>`,
                  hint: texts.newTab,
                  className: 'action',
                })
              : nothing
          }
        </div>`
        : nothing
    }
    <p class="checked">
      ${card.checked}${
        card.source
          ? html` · ${outsideLink({ url: card.source.url, content: card.source.label, hint: texts.newTab })}`
          : nothing
      }
    </p>
  </article>`
}
