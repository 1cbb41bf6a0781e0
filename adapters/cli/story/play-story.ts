import type { Act, Expectation, Story } from './parse-story.ts'

/** A reply as one channel shows it. What a channel does not show is undefined, and is not asked for there. */
export interface HeardReply {
  text: string
  /** Labels in reading order. */
  chips: string[]
  /** Something to go on with: a chip, a link, a telephone number, a question. */
  wayOn: boolean
  kind?: string
  intent?: string | null
  lang?: string
  /** Best first. */
  entries?: string[]
  offices?: string[]
  /** Which step of the dialogue decided. */
  step?: string
}

/** One user on one channel: the very same stories run over each. */
export interface StoryDriver {
  say(text: string): Promise<HeardReply>
  /** @param number - place of the chip in the newest reply, from 1. */
  press(number: number): Promise<HeardReply>
}

/** What happened in one turn. */
export interface PlayedTurn {
  line: number
  /** What the user wrote, or the label that was pressed. */
  said: string
  reply: HeardReply
  /** One sentence per expectation that was not met, with its line. */
  failures: string[]
}

/** Plays a story to its end, also when a turn is not as expected. */
export async function playStory(
  story: Story,
  driver: StoryDriver,
  tell?: (turn: PlayedTurn) => void,
): Promise<PlayedTurn[]> {
  const played: PlayedTurn[] = []
  for (const { line, act, expected } of story.turns) {
    const chips = played.at(-1)?.reply.chips ?? []
    const number = chipNumber(act, chips)
    const missing = act.do !== 'say' && chips[(number ?? 0) - 1] === undefined
    const reply =
      act.do === 'say'
        ? await driver.say(act.text)
        : missing
          ? { text: '', chips: [], wayOn: true }
          : await driver.press(number ?? 0)
    const turn: PlayedTurn = {
      line,
      said: act.do === 'say' ? act.text : `[${chips[(number ?? 0) - 1] ?? '?'}]`,
      reply,
      failures: missing
        ? [
            `line ${line}: there is no such chip; there are ${chips.map((one) => `"${one}"`).join(', ') || 'none'}`,
          ]
        : [
            ...expected.flatMap((one) => unmet(one, reply) ?? []),
            ...(reply.wayOn ? [] : [`line ${line}: the reply offers no next step`]),
          ],
    }
    played.push(turn)
    tell?.(turn)
  }
  return played
}

function chipNumber(act: Act, chips: readonly string[]): number | undefined {
  if (act.do === 'press-number') return act.number
  if (act.do === 'press-label') return chips.findIndex((label) => label.startsWith(act.label)) + 1
  return undefined
}

/** @returns what is not as expected; undefined when it is, or when the channel does not show it. */
function unmet({ line, what, value }: Expectation, reply: HeardReply): string | undefined {
  const fail = (got: string) => `line ${line}: expected ${what}: ${value}; got ${got}`
  const among = (list: readonly string[] | undefined, places: number) =>
    list === undefined || value.split('|').some((one) => list.slice(0, places).includes(one.trim()))
      ? undefined
      : fail(list.slice(0, 3).join(', ') || 'none')
  const same = (got: string | null | undefined) =>
    got === undefined || value.split('|').some((one) => one.trim() === got) ? undefined : fail(String(got))
  switch (what) {
    case 'kind':
      return same(reply.kind)
    case 'intent':
      return same(reply.intent)
    case 'lang':
      return same(reply.lang)
    case 'step':
      return same(reply.step)
    case 'entry':
      return among(reply.entries, 1)
    case 'entry in 3':
      return among(reply.entries, 3)
    case 'office':
      return among(reply.offices, 1)
    case 'office in 3':
      return among(reply.offices, 3)
    case 'says':
      return value.split('|').some((one) => plain(reply.text).includes(plain(one)))
        ? undefined
        : fail(`"${reply.text.slice(0, 200)}"`)
    case 'not':
      return plain(reply.text).includes(plain(value)) ? fail('that very text') : undefined
    case 'chip':
      return value.split('|').some((one) => reply.chips.some((label) => plain(label).includes(plain(one))))
        ? undefined
        : fail(reply.chips.join(', ') || 'none')
    case 'chips': {
      const [least = 0, most = least] = value.split('-').map(Number)
      return reply.chips.length >= least && reply.chips.length <= most
        ? undefined
        : fail(`${reply.chips.length} (${reply.chips.join(', ')})`)
    }
  }
  what satisfies never
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
