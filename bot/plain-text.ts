import type { Block, ReferralCard, Reply } from './reply.ts'

/** A reply as a terminal, a log of a test or a screen without layout shows it: everything the user would read. */
export function replyText(reply: Reply): string {
  const parts = reply.blocks.map(blockText)
  if (reply.feedback)
    parts.push(`${reply.feedback.question} [${reply.feedback.chips.map((chip) => chip.label).join('] [')}]`)
  return parts.filter((part) => part !== '').join('\n\n')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'text':
      return block.text
    case 'list':
      return [`${block.title}:`, ...block.items.map((item) => `- ${item}`)].join('\n')
    case 'links':
      return block.links.map((link) => `${link.label}: ${link.url}`).join('\n')
    case 'card':
      return cardText(block.card)
  }
  block satisfies never
  return ''
}

/** A referral card line by line. */
export function cardText(card: ReferralCard): string {
  return [
    card.plainName ? `${card.name} (${card.plainName})` : card.name,
    card.responsible,
    card.status.text,
    card.address,
    card.note,
    card.appointment,
    card.bring && [`${card.bring.title}:`, ...card.bring.items.map((item) => `- ${item}`)].join('\n'),
    card.primary && `${card.primary.label}: ${card.primary.url}`,
    card.phone && `${card.phone.label}: ${card.phone.number}`,
    card.email,
    card.website && `${card.website.label}: ${card.website.url}`,
    card.checked,
  ]
    .filter((line): line is string => line !== undefined)
    .join('\n')
}
