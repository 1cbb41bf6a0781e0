/** The commands a single letter gives, in the order in which the help shows them. */
export const shortcuts = {
  j: 'next',
  k: 'previous',
  c: 'claim',
  r: 'reply',
  n: 'note',
  t: 'transfer',
  e: 'close',
  '/': 'search',
  1: 'owed',
  2: 'waiting',
  3: 'mine',
  4: 'open',
  5: 'closed',
  '?': 'help',
} as const
export type Command = (typeof shortcuts)[keyof typeof shortcuts]

/** @returns the command of a key press; undefined while somebody writes, or with a modifier. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return undefined
  const target = event.target instanceof Element ? event.target : undefined
  if (target?.closest('input, textarea, select, [contenteditable], dialog')) return undefined
  return (shortcuts as Record<string, Command | undefined>)[event.key]
}
