import { z } from 'zod'
import type { Store } from '../../../bot/store.ts'
import { createAsker } from '../batch.ts'
import type { Core } from '../core.ts'
import { readJsonLines } from '../json-lines.ts'
import { fromRoot } from '../project-root.ts'

/** New wordings of intents, and questions that are none. */
export const intentSet = 'tests/fixtures/intents.jsonl'

const wordingSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  lang: z.string(),
  /** Undefined of a question: no intent is meant. */
  intent: z.string().nullable(),
})
type Wording = z.infer<typeof wordingSchema>

/** How well one intent is heard. */
export interface IntentFigures {
  [name: string]: number
  wordings: number
  /** Share of its wordings that were heard as this intent. */
  recall: number
  /** Share of what was heard as this intent that was meant so; 1 when nothing was. */
  precision: number
}

export interface IntentReport {
  /** By intent, and `all` with the share of questions that were taken for any intent. */
  parts: Record<string, IntentFigures>
  /** One line per wording that was heard as something else. */
  misheard: string[]
}

/** Asks every wording in a conversation of its own, by the same dialogue as users get. */
export async function measureIntents(
  core: Core,
  store: Store,
  progress: (done: number, total: number) => void,
): Promise<IntentReport> {
  const wordings = await readWordings()
  const asker = createAsker(core, store, 1)
  const heard: { wording: Wording; as: string | null }[] = []
  for (const wording of wordings) {
    const { reply } = await asker.ask({ id: wording.id, text: wording.text, lang: wording.lang })
    const by = reply.trace.step?.decided.by
    // Hours of the centre are told by the intent and by the office finder alike.
    const told = reply.intent === 'opening-hours' ? 'service-days' : (reply.intent ?? null)
    heard.push({ wording, as: by === 'intent' || (by === 'office' && wording.intent !== null) ? told : null })
    progress(heard.length, wordings.length)
  }
  return report(heard)
}

async function readWordings(): Promise<Wording[]> {
  const wordings: Wording[] = []
  for await (const wording of readJsonLines(fromRoot(intentSet), wordingSchema, (line, reason) => {
    throw new Error(`${intentSet}:${line} is no wording (${reason}); it needs id, text, lang, intent`)
  }))
    wordings.push(wording)
  return wordings
}

function report(heard: readonly { wording: Wording; as: string | null }[]): IntentReport {
  const figures = (some: typeof heard, as: (id: string) => boolean): IntentFigures => {
    const right = some.filter(({ wording, as: got }) => got === wording.intent).length
    const taken = heard.filter(({ as: got }) => got !== null && as(got))
    const meant = taken.filter(({ wording, as: got }) => got === wording.intent).length
    return {
      wordings: some.length,
      recall: rounded(right / Math.max(1, some.length)),
      precision: taken.length === 0 ? 1 : rounded(meant / taken.length),
    }
  }
  const meant = heard.filter(({ wording }) => wording.intent !== null)
  const questions = heard.filter(({ wording }) => wording.intent === null)
  const ids = [...new Set(meant.map(({ wording }) => wording.intent as string))]
  return {
    parts: {
      all: {
        ...figures(meant, () => true),
        questions: questions.length,
        falseIntents: rounded(
          questions.filter(({ as }) => as !== null).length / Math.max(1, questions.length),
        ),
      },
      ...Object.fromEntries(
        ids.map((id) => [
          id,
          figures(
            meant.filter(({ wording }) => wording.intent === id),
            (got) => got === id,
          ),
        ]),
      ),
    },
    misheard: heard
      .filter(({ wording, as }) => as !== wording.intent)
      .map(({ wording, as }) => `${wording.id} "${wording.text}": heard ${as ?? 'no intent'}`),
  }
}

/** The report as a table, with what was misheard on request. */
export function formatIntents({ parts, misheard }: IntentReport, explains: boolean): string {
  const rows = Object.entries(parts).map(
    ([id, { wordings, recall, precision }]) =>
      `${id.padEnd(16)}${String(wordings).padStart(9)}${recall.toFixed(3).padStart(8)}${precision.toFixed(3).padStart(11)}`,
  )
  return `${[
    `${''.padEnd(16)} wordings  recall  precision`,
    ...rows,
    `questions taken for an intent: ${parts.all?.falseIntents} of ${parts.all?.questions}`,
    ...(explains ? ['', ...misheard] : []),
  ].join('\n')}\n`
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
