import { open } from 'node:fs/promises'
import type { z } from 'zod'

/**
 * Reads a JSONL file line by line; empty lines are passed over.
 *
 * @param refused - called for a line that is not of the schema's form, with its number from 1 and the reason.
 * @throws when the file cannot be read.
 */
export async function* readJsonLines<T>(
  path: string,
  schema: z.ZodType<T>,
  refused: (line: number, reason: string) => void,
): AsyncGenerator<T> {
  const file = await open(path)
  let number = 0
  for await (const row of file.readLines()) {
    number++
    if (row.trim() === '') continue
    const parsed = schema.safeParse(parseJson(row))
    if (parsed.success) yield parsed.data
    else
      refused(
        number,
        `${parsed.error.issues[0]?.path.join('.') || 'line'}: ${parsed.error.issues[0]?.message}`,
      )
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
