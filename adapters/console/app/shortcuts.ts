import { type Command, shortcuts } from './state/commands.ts'

/** @returns the command of a key press; undefined while somebody writes, or with a modifier. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return undefined
  const target = event.target instanceof Element ? event.target : undefined
  if (target?.closest('input, textarea, select, [contenteditable], dialog')) return undefined
  return (shortcuts as Record<string, Command | undefined>)[event.key]
}
