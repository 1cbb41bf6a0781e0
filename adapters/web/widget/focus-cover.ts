const gap = 8

/** Scrolls the page when what has just got the focus lies under `cover`: focus must stay visible (WCAG 2.4.11). */
export function revealFocusUnder(cover: HTMLElement, event: FocusEvent): void {
  const target = event.target
  if (!(target instanceof Element) || target.shadowRoot?.contains(cover)) return
  const focused = target.getBoundingClientRect()
  const covering = cover.getBoundingClientRect()
  const apart =
    focused.right <= covering.left ||
    focused.left >= covering.right ||
    focused.bottom <= covering.top ||
    focused.top >= covering.bottom
  if (!apart) window.scrollBy({ top: focused.bottom - covering.top + gap, behavior: 'instant' })
}
