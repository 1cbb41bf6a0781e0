import { replyKinds } from '../../../bot/reply.ts'

/** What a user does in one turn. */
export type Act =
  | { do: 'say'; text: string }
  /** Presses the nth chip of the newest reply, from 1. */
  | { do: 'press-number'; number: number }
  /** Presses the chip whose label begins so. */
  | { do: 'press-label'; label: string }

/** What the reply must be like. Every expectation names the line of the file it stands in. */
export interface Expectation {
  line: number
  what: (typeof expectations)[number]
  value: string
}

/** One turn: what the user does, and what is expected. */
export interface StoryTurn {
  line: number
  act: Act
  expected: Expectation[]
}

/** A conversation written down: what a user says, and what must come back. */
export interface Story {
  title: string
  /** Instant at which it takes place. */
  at: string
  /** Language the channel starts with. */
  lang: string
  turns: StoryTurn[]
}

export const expectations = [
  'kind',
  'intent',
  'lang',
  'entry',
  'entry in 3',
  'office',
  'office in 3',
  'step',
  'says',
  'not',
  'chips',
  'chip',
] as const

/** A Tuesday morning on which the Welcome Centre is about to open. */
export const usualTime = '2026-12-01T10:15:00+01:00'

/** A story that cannot be read; the message names the line. */
export class StoryError extends Error {
  readonly code = 'STORY_INVALID'
}

/**
 * Reads a story.
 *
 * The first line is its title; `at:` and `lang:` may follow. Then blocks: `#me` with what the user writes (`[2]` presses
 * the second chip, `>Was kostet` the chip whose label begins so), `#bot` with one expectation a line: `kind: answer`,
 * `entry: anmeldung-wohnung`, `chips: 2-4`, `not: …`. A line without a known name is a text the reply must contain.
 * Lines that begin with `//` are remarks.
 *
 * @throws {StoryError}
 */
export function parseStory(text: string): Story {
  const story: Story = { title: '', at: usualTime, lang: 'de', turns: [] }
  let block: 'head' | 'me' | 'bot' = 'head'
  let said: { line: number; rows: string[] } | undefined
  const finishMe = () => {
    if (said)
      story.turns.push({ line: said.line, act: actOf(said.rows.join('\n').trim(), said.line), expected: [] })
    said = undefined
  }
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    const row = raw.trimEnd()
    if (row.startsWith('//')) continue
    if (row === '#me' || row === '#bot') {
      finishMe()
      block = row === '#me' ? 'me' : 'bot'
      if (block === 'me') said = { line, rows: [] }
      else if (story.turns.length === 0)
        throw new StoryError(`line ${line}: the user writes first; begin with #me`)
      continue
    }
    if (block === 'me') said?.rows.push(row)
    else if (row.trim() === '') continue
    else if (block === 'bot') story.turns.at(-1)?.expected.push(expectationOf(row.trim(), line))
    else readHead(story, row, line)
  }
  finishMe()
  if (story.title === '') throw new StoryError('line 1: write the title of the story here')
  if (story.turns.length === 0) throw new StoryError('the story has no #me')
  return story
}

function readHead(story: Story, row: string, line: number): void {
  const [, name, value] = /^(at|lang):\s*(\S+)$/.exec(row) ?? []
  if (name === 'at' || name === 'lang') story[name] = value ?? ''
  else if (story.title === '') story.title = row.trim()
  else
    throw new StoryError(
      `line ${line}: "${row}" is neither "at:" nor "lang:" nor a block; blocks begin with #me`,
    )
}

function actOf(text: string, line: number): Act {
  const number = /^\[(\d)\]$/.exec(text)?.[1]
  if (number !== undefined) return { do: 'press-number', number: Number(number) }
  if (text.startsWith('>')) return { do: 'press-label', label: text.slice(1).trim() }
  if (text === '') throw new StoryError(`line ${line}: #me says nothing`)
  return { do: 'say', text }
}

function expectationOf(row: string, line: number): Expectation {
  const [, name = '', value = ''] = /^([a-z]+(?: in 3)?):\s+(.+)$/.exec(row) ?? []
  const what = expectations.find((one) => one === name)
  if (what === undefined) return { line, what: 'says', value: row }
  if (what === 'kind' && !value.split('|').every((one) => replyKinds.some((kind) => kind === one.trim())))
    throw new StoryError(`line ${line}: "${value}" is no kind; there are ${replyKinds.join(', ')}`)
  if (what === 'chips' && !/^\d+(?:-\d+)?$/.test(value))
    throw new StoryError(`line ${line}: "chips: ${value}" is no number; write "2" or "2-4"`)
  return { line, what, value }
}
