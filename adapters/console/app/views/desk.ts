import { html, type TemplateResult } from 'lit'
import type { Ground } from '../ground.ts'
import type { DeskSession } from '../state/desk-session.ts'
import { contextTemplate } from './context.ts'
import { conversationTemplate } from './conversation.ts'
import { listsTemplate } from './lists.ts'
import type { SearchPanel } from './search.ts'

/** Which column a narrow screen shows. */
export type Column = 'lists' | 'conversation' | 'context'

/** The desk: lists, conversation, context. Narrow screens show one of them, with a way back. */
export function deskTemplate(
  ground: Ground,
  desk: DeskSession,
  parts: {
    search: SearchPanel
    column: Column
    show(column: Column): void
    newBelow: boolean
    toEnd(): void
    scrolled(): void
  },
): TemplateResult {
  return html`<div class="desk" data-column=${parts.column} data-open=${desk.openId !== undefined}>
    ${listsTemplate(ground, desk)}
    ${conversationTemplate(ground, desk, {
      back: () => ground.go({ page: 'desk' }),
      showContext: () => parts.show('context'),
      newBelow: parts.newBelow,
      toEnd: parts.toEnd,
      scrolled: parts.scrolled,
    })}
    ${contextTemplate(ground, desk, parts.search, () =>
      parts.show(desk.openId === undefined ? 'lists' : 'conversation'),
    )}
  </div>`
}
