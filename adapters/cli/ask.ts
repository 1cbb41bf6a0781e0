import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { Command, InvalidArgumentError } from 'commander'
import { Temporal } from 'temporal-polyfill'
import { systemClock } from '../../bot/clock.ts'
import { readConfig } from '../../bot/config.ts'
import { silentLog } from '../../bot/log.ts'
import { textsIn } from '../../bot/texts.ts'
import { createMemoryStore } from '../storage/memory-store.ts'
import { type Asker, type AskResultWithReply, batchLineSchema, createAsker } from './batch.ts'
import { type Core, createCore } from './core.ts'
import { readJsonLines } from './json-lines.ts'
import { createProgress } from './progress.ts'
import { createCoreDriver } from './story/core-driver.ts'
import { explain } from './story/explain.ts'
import { parseStory, type Story } from './story/parse-story.ts'
import { playStory } from './story/play-story.ts'

process.env.TZ = 'Europe/Berlin'

const program = new Command('ask')
  .description('Asks the assistant in the terminal. The same core and rules as on the website.')
  .argument('[question...]', 'the question; without one an interactive conversation starts')
  .option('--lang <code>', 'language of the answers to start with: de or en', 'de')
  .option('--top <number>', 'how many entries and offices to name', wholeNumber, 5)
  .option('--json', 'print one JSON line per answer')
  .option(
    '--batch <file>',
    'answer every line of a JSONL file: {"id","text","lang"?,"conversation"?} or {"id","chip","conversation"}',
  )
  .option('--at <instant>', 'fix the clock, for example 2026-12-01T10:15:00+01:00', instant)
  .option('--lexical', 'leave the embedding model out')
  .option('--explain', 'say after every answer why it was chosen')
  .option('--story <file...>', 'play stories (tests/stories/*.convo.txt) and say what was not as expected')
  .addHelpText(
    'after',
    `
Examples:
  npm run ask -- "Wo melde ich mich an?"
  npm run ask -- "Where do I register?" --lang en --json
  npm run ask -- --batch questions.jsonl --json --at 2026-12-01T10:15:00+01:00
  npm run ask -- --explain "Wo melde ich mich an?"
  npm run ask -- --explain --story tests/stories/anmeldung.convo.txt
  npm run ask                                   an interactive conversation`,
  )

program.action(
  async (
    question: string[],
    options: {
      lang: string
      top: number
      json?: boolean
      batch?: string
      at?: string
      lexical?: boolean
      explain?: boolean
      story?: string[]
    },
  ) => {
    const stories = await readStories(options.story ?? [])
    // Each story takes place at its own time.
    let at = options.at
    const config = readConfig({
      ...process.env,
      TZ: '',
      ...(options.lexical ? { EMBEDDING_MODEL: 'none' } : {}),
    })
    const store = createMemoryStore()
    const progress = createProgress('Preparing the search')
    const core = await createCore({
      config,
      store,
      clock: { now: () => (at ? Temporal.Instant.from(at) : systemClock.now()) },
      log: silentLog,
      report: ({ done, total }) => progress(done, total),
    })
    const asker = createAsker(core, store, options.top)
    const print: Print = async ({ reply, ...result }, utterance) => {
      process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : `${formatAnswer(result)}\n`)
      if (!options.explain) return
      const why = await explain(utterance, reply, core.knowledge().pack, await core.model)
      process.stdout.write(`\n${why.replace(/^/gm, '    ')}\n`)
    }
    try {
      await core.settled
      if (!options.lexical && core.knowledge().search.state().mode !== 'hybrid')
        process.stderr.write('ask: the embedding model is not in use; words alone decide\n')
      if (stories.length > 0)
        await playStories(stories, core, asker, options.explain === true, (time) => {
          at = options.at ?? time
        })
      else if (options.batch !== undefined) await answerBatch(options.batch, options.lang, asker.ask, print)
      else if (question.length > 0)
        await print(
          await asker.ask({ id: '1', text: question.join(' '), lang: options.lang }),
          question.join(' '),
        )
      else await converse(options.lang, asker.ask, print)
    } finally {
      await core.close()
    }
  },
)

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

type Print = (result: AskResultWithReply, utterance: string) => Promise<void>

interface NamedStory {
  file: string
  story: Story
}

async function readStories(files: readonly string[]): Promise<NamedStory[]> {
  return Promise.all(
    files.map(async (file) => {
      try {
        return { file, story: parseStory(await readFile(file, 'utf8')) }
      } catch (error) {
        throw new Error(`ask: ${file}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        })
      }
    }),
  )
}

/** Prints every turn of every story, what was not as expected and, when asked for, why the reply was chosen. */
async function playStories(
  stories: readonly NamedStory[],
  core: Core,
  asker: Asker,
  explains: boolean,
  setTime: (at: string) => void,
): Promise<void> {
  let turns = 0
  let failures = 0
  for (const { file, story } of stories) {
    setTime(story.at)
    process.stdout.write(`${file}: ${story.title}\n`)
    const results: AskResultWithReply[] = []
    const driver = createCoreDriver(asker, story.lang, (result) => results.push(result))
    const played = await playStory(story, driver)
    let told = 0
    for (const turn of played) {
      process.stdout.write(`\n> ${turn.said}\n`)
      const result = turn.reply.kind === undefined ? undefined : results[told++]
      if (result) {
        process.stdout.write(`${formatAnswer(result)}\n`)
        if (explains) {
          const why = await explain(turn.said, result.reply, core.knowledge().pack, await core.model)
          process.stdout.write(`\n${why.replace(/^/gm, '    ')}\n`)
        }
      }
      for (const failure of turn.failures) process.stdout.write(`! ${file}: ${failure}\n`)
      failures += turn.failures.length
    }
    turns += played.length
    process.stdout.write('\n')
  }
  process.stdout.write(
    `${stories.length} ${stories.length === 1 ? 'story' : 'stories'}, ${turns} turns, ${failures} not as expected\n`,
  )
  if (failures > 0) process.exitCode = 1
}

/** Lines of one conversation run in file order; a line that cannot be read is reported and the rest goes on. */
async function answerBatch(path: string, language: string, ask: Asker['ask'], print: Print): Promise<void> {
  const progress = createProgress('Answering')
  let number = 0
  const refused = (line: number, reason: string) => {
    process.stderr.write(`ask: ${path}:${line} is not a line of a batch (${reason}); see --help\n`)
    process.exitCode = 1
  }
  for await (const line of readJsonLines(path, batchLineSchema, refused)) {
    await print(await ask({ ...line, lang: line.lang ?? language }), line.text ?? '')
    progress(++number, Number.POSITIVE_INFINITY)
  }
  progress(number, number)
}

async function converse(language: string, ask: Asker['ask'], print: Print): Promise<void> {
  const say = textsIn(language === 'en' ? 'en' : 'de')
  process.stdout.write(`${say('welcome.notice')}\n${say('welcome.invite')}\n`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  terminal.setPrompt('\n> ')
  terminal.prompt()
  let number = 0
  for await (const row of terminal) {
    const text = row.trim()
    if (text !== '') {
      number++
      const chip = /^\d$/.test(text) ? Number(text) : undefined
      await print(
        await ask(
          chip === undefined
            ? { id: String(number), text, lang: language, conversation: 'terminal' }
            : { id: String(number), chip, conversation: 'terminal' },
        ),
        text,
      )
    }
    terminal.prompt()
  }
}

function formatAnswer(result: Pick<AskResultWithReply, 'text' | 'chips'>): string {
  const chips = result.chips.map((label, index) => `[${index + 1}] ${label}`).join('  ')
  return `${result.text}${chips === '' ? '' : `\n\n${chips}`}`
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('write a whole number from 1')
  return number
}

function instant(text: string): string {
  try {
    return Temporal.Instant.from(text).toString()
  } catch {
    throw new InvalidArgumentError('write it like 2026-12-01T10:15:00+01:00')
  }
}
