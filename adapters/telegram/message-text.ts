/** A stretch of text with one look. */
export interface Span {
  text: string
  look?: 'bold' | 'italic'
  /** Where it leads; shown as it is where links cannot be. */
  href?: string
}

/** Spans of one paragraph; a line break inside is `\n`. */
export type Paragraph = readonly Span[]

/** Telegram's limit for one message, counted in UTF-16 units of what is shown. */
export const longestMessage = 4096

/** Telegram's HTML: only these four characters have a meaning there. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function toHtml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => paragraph.map(spanHtml).join('')).join('\n\n')
}

/** Without any formatting; a link is followed by its address. */
export function toPlain(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map((paragraph) => paragraph.map(({ text, href }) => (href ? `${text}: ${href}` : text)).join(''))
    .join('\n\n')
}

/**
 * Cuts a text into messages that Telegram takes: between paragraphs where possible, else between lines, sentences or
 * words, never inside a character. Nothing is lost but the white space at a cut.
 *
 * Measured by the plain form, which is never shorter than what is shown.
 */
export function splitMessages(paragraphs: readonly Paragraph[], limit = longestMessage): Paragraph[][] {
  const messages: Paragraph[][] = []
  let present: Paragraph[] = []
  for (const paragraph of paragraphs.flatMap((one) => splitParagraph(one, limit))) {
    if (present.length > 0 && toPlain([...present, paragraph]).length > limit) {
      messages.push(present)
      present = []
    }
    present.push(paragraph)
  }
  if (present.length > 0) messages.push(present)
  return messages
}

function splitParagraph(paragraph: Paragraph, limit: number): Paragraph[] {
  const parts: Paragraph[] = []
  let rest = paragraph
  while (toPlain([rest]).length > limit) {
    const [head, tail] = cutParagraph(rest, limit)
    if (head.length > 0) parts.push(head)
    rest = tail
  }
  if (rest.some(({ text }) => text.trim() !== '')) parts.push(rest)
  return parts
}

/** The first part, as long as it may be, and what is left. */
function cutParagraph(paragraph: Paragraph, limit: number): [Paragraph, Paragraph] {
  const head: Span[] = []
  let room = limit
  for (const [index, span] of paragraph.entries()) {
    const length = toPlain([[span]]).length
    if (length <= room) {
      head.push(span)
      room -= length
      continue
    }
    const later = paragraph.slice(index + 1)
    // A link is moved whole, unless it alone is too long: then its address is left out.
    if (span.href !== undefined)
      return head.length > 0
        ? [head, paragraph.slice(index)]
        : [[], [{ text: span.text, ...(span.look ? { look: span.look } : {}) }, ...later]]
    const at = cutAt(span.text, room, head.length === 0)
    if (at > 0) head.push({ ...span, text: span.text.slice(0, at).trimEnd() })
    return [head, [{ ...span, text: span.text.slice(at).trimStart() }, ...later]]
  }
  return [head, []]
}

/** Where to cut within the first `room` units; 0 when nothing fits and something stands before. */
function cutAt(text: string, room: number, must: boolean): number {
  const window = text.slice(0, room)
  for (const border of ['\n', '. ', ' ']) {
    const at = window.lastIndexOf(border)
    if (at > room / 2) return at + (border === '. ' ? 1 : 0)
  }
  if (!must) return 0
  const code = text.charCodeAt(room - 1)
  // Not between the halves of a pair.
  return code >= 0xd800 && code <= 0xdbff ? room - 1 : room
}

function spanHtml({ text, look, href }: Span): string {
  const shown = escapeHtml(text)
  const linked = href ? `<a href="${escapeHtml(href)}">${shown}</a>` : shown
  return look === 'bold' ? `<b>${linked}</b>` : look === 'italic' ? `<i>${linked}</i>` : linked
}
