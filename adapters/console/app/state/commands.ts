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
