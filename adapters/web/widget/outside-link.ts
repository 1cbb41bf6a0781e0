import { html, nothing, type TemplateResult } from 'lit'

const safeProtocols = new Set(['https:', 'http:', 'mailto:', 'tel:'])

export interface OutsideLink {
  url: string
  /** What stands in the link. */
  content: unknown
  /** Said to screen readers after the content. */
  hint?: string | undefined
  className?: string
}

/** A link out of the chat, into a new tab. An address that is neither web, mail nor telephone becomes plain text. */
export function outsideLink({ url, content, hint, className }: OutsideLink): TemplateResult {
  const address = URL.canParse(url, location.href) ? new URL(url, location.href) : undefined
  if (!address || !safeProtocols.has(address.protocol)) return html`<span>${content}</span>`
  const web = address.protocol.startsWith('http')
  return html`<a
    class=${className ?? nothing}
    href=${address.href}
    target=${web ? '_blank' : nothing}
    rel="noopener noreferrer"
    >${content}${web && hint ? html`<span class="hidden" dir="auto"> (${hint})</span>` : nothing}</a
  >`
}

/** The address to dial: digits and a leading plus. */
export function dialAddress(phone: string): string {
  return `tel:${phone.replace(/(?!^\+)[^\d]/g, '')}`
}
