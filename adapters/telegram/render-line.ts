import type { Line } from '../../bot/conversation.ts'
import type { Block, ReferralCard, Reply } from '../../bot/reply.ts'
import { textsIn } from '../../bot/texts.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import { chipData } from './button-data.ts'
import { type Paragraph, type Span, splitMessages, toHtml, toPlain } from './message-text.ts'
import type { Button, OutgoingMessage } from './telegram-api.ts'

/** One message of a line: as it should look, and as it is sent when Telegram does not take that. */
export interface RenderedMessage {
  formatted: OutgoingMessage
  plain: OutgoingMessage
}

/** Whether a line goes out to the chat: everything but what was written there. */
export function isForChat({ speaker, clientId, reply, text, refused }: Line): boolean {
  if (speaker === 'user')
    return !(clientId ?? '').startsWith('telegram-') && (text ?? '') !== '' && refused === undefined
  return reply !== undefined || (text ?? '') !== ''
}

/**
 * A line as Telegram shows it: one message where it fits, buttons under the last.
 *
 * @param language - of the conversation: buttons and marks speak it.
 * @param publicUrl - where our web pages are; undefined leaves the links to them out.
 */
export function renderLine(line: Line, language: AnswerLanguage, publicUrl?: string): RenderedMessage[] {
  const say = textsIn(language)
  const paragraphs = paragraphsOf(line, say('telegram.onWeb'))
  const buttons = buttonsOf(line, language, publicUrl)
  const links = buttons.flat().filter((button) => 'url' in button)
  const messages = splitMessages(paragraphs)
  // Without formatting Telegram may still object to an address in a button: then it stands in the text.
  const addresses = links.map(({ text, url }): Paragraph => [{ text, href: url }])
  return messages.map((message, index) => {
    const last = index === messages.length - 1
    const withAddresses = last ? splitMessages([...message, ...addresses]) : [message]
    return {
      formatted: { text: toHtml(message), html: true, buttons: last ? buttons : [] },
      plain: {
        text: toPlain(withAddresses.length === 1 ? (withAddresses[0] ?? []) : message),
        html: false,
        buttons: last
          ? buttons.map((row) => row.filter((button) => 'data' in button)).filter((row) => row.length > 0)
          : [],
      },
    }
  })
}

function paragraphsOf(line: Line, onWeb: string): Paragraph[] {
  switch (line.speaker) {
    case 'user':
      return said(onWeb, line.text ?? '')
    case 'counsellor':
      return said(line.by ? `${line.by.called} (${line.by.role})` : '', line.text ?? '')
    case 'system':
      // Nobody's words: what happens to the conversation.
      return replyParagraphs(line).map((paragraph) =>
        paragraph.map((span): Span => ({ ...span, look: span.look ?? 'italic' })),
      )
    case 'bot':
      return replyParagraphs(line)
  }
  line.speaker satisfies never
  return []
}

function said(who: string, text: string): Paragraph[] {
  const [first = '', ...more] = text.split(/\n{2,}/)
  return [
    [...(who === '' ? [] : [{ text: `${who}:`, look: 'bold' } as const, { text: ' ' }]), { text: first }],
    ...more.map((paragraph) => [{ text: paragraph }]),
  ]
}

function replyParagraphs({ reply, text }: Line): Paragraph[] {
  if (!reply) return text ? [[{ text }]] : []
  const first = reply.blocks.findIndex(({ type }) => type === 'card')
  const paragraphs = reply.blocks.flatMap((block, index) => blockParagraphs(block, index === first))
  if (reply.feedback) paragraphs.push([{ text: reply.feedback.question, look: 'italic' }])
  return paragraphs
}

function blockParagraphs(block: Block, hasButtons: boolean): Paragraph[] {
  switch (block.type) {
    case 'text':
      return block.text
        .split(/\n{2,}/)
        .map((text) => [block.tone === 'note' ? { text, look: 'italic' } : { text }])
    case 'list':
      return [list(block.title, block.items)]
    case 'links':
      return [joined(block.links.map(({ label, url }): Span => ({ text: label, href: url })))]
    case 'card':
      return cardParagraphs(block.card, hasButtons)
  }
  block satisfies never
  return []
}

/** The first card's links are buttons; those of further cards stand in the text, where they cannot be mixed up. */
function cardParagraphs(card: ReferralCard, hasButtons: boolean): Paragraph[] {
  const name: Span[] = [{ text: card.name, look: 'bold' }]
  if (card.plainName) name.push({ text: ` (${card.plainName})` })
  const lines = [
    card.responsible,
    card.status.text,
    card.address,
    card.note,
    card.appointment,
    // Telegram allows no tel: in a button; a number in the text can be tapped.
    card.phone && `${card.phone.label}: ${card.phone.number}`,
    card.email,
    card.checked,
  ].filter((line): line is string => line !== undefined)
  const paragraphs: Paragraph[] = [[...name, { text: `\n${lines.join('\n')}` }]]
  if (card.bring) paragraphs.push(list(card.bring.title, card.bring.items))
  if (!hasButtons) {
    const links = cardLinks(card)
    if (links.length > 0)
      paragraphs.push(joined(links.map(({ label, url }): Span => ({ text: label, href: url }))))
  }
  return paragraphs
}

function cardLinks({ primary, map, website }: ReferralCard): Array<{ label: string; url: string }> {
  return [primary, map, website?.url === primary?.url ? undefined : website].filter(
    (link) => link !== undefined,
  )
}

function list(title: string, items: readonly string[]): Paragraph {
  return [{ text: `${title}:`, look: 'bold' }, { text: items.map((item) => `\n• ${item}`).join('') }]
}

function joined(spans: readonly Span[]): Paragraph {
  return spans.flatMap((span, index) => (index === 0 ? [span] : [{ text: '\n' }, span]))
}

/** Row by row: "did this help?" beneath its question, then what to ask next, then pages to open. */
function buttonsOf(line: Line, language: AnswerLanguage, publicUrl: string | undefined): Button[][] {
  const { reply } = line
  if (!reply) return []
  const chip = (one: Reply['chips'][number]): Button => ({ text: one.label, data: chipData(line, one) })
  const rows: Button[][] = []
  if (reply.feedback) rows.push(reply.feedback.chips.map(chip))
  // Short ones share a row, as three ratings do; longer ones need the width of a telephone.
  if (reply.chips.every(({ label }) => label.length <= 12)) rows.push(reply.chips.map(chip))
  else rows.push(...reply.chips.map((one) => [chip(one)]))
  const card = reply.blocks.find((block) => block.type === 'card')?.card
  if (card) rows.push(urlButtons(cardLinks(card)))
  rows.push(urlButtons(ownPages(reply, language, publicUrl)))
  return rows.filter((row) => row.length > 0)
}

/** Where our own pages help: the more confidential chat, and what we store. */
function ownPages(reply: Reply, language: AnswerLanguage, publicUrl: string | undefined) {
  if (publicUrl === undefined) return []
  const say = textsIn(language)
  const base = publicUrl.replace(/\/$/, '')
  const chat = { label: say('telegram.webChat'), url: `${base}/chat?lang=${language}` }
  const privacy = { label: say('telegram.privacyPage'), url: `${base}/privacy?lang=${language}` }
  switch (reply.intent) {
    case 'welcome':
    case 'privacy':
      return [chat, privacy]
    case 'handoff-elsewhere':
      return [chat]
    default:
      return []
  }
}

/** Telegram takes pages of the public web only. */
function urlButtons(links: ReadonlyArray<{ label: string; url: string }>): Button[] {
  return links.filter(({ url }) => /^https?:\/\//.test(url)).map(({ label, url }) => ({ text: label, url }))
}
