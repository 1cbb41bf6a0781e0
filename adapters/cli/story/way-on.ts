import type { Block } from '../../../bot/reply.ts'

/** Whether a reply leaves the user something to do next: a chip, a link, a telephone number, a question. */
export function hasWayOn(blocks: readonly Block[], chips: number): boolean {
  if (chips > 0) return true
  return blocks.some((block) => {
    switch (block.type) {
      case 'text':
        return block.tone === 'question' || block.text.includes('?')
      case 'links':
        return block.links.length > 0
      case 'card':
        return [block.card.phone, block.card.website, block.card.primary, block.card.map].some(Boolean)
      case 'list':
        return block.items.some((item) => /\d{3}/.test(item))
    }
    block satisfies never
    return false
  })
}
