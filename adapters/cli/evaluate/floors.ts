import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** Least (or, for `at most`, greatest) values of figures, by part of the report: `all`, `de`, `en`, `others`. */
const floorsSchema = z.record(
  z.string(),
  z.record(z.string(), z.strictObject({ atLeast: z.number().optional(), atMost: z.number().optional() })),
)
export type Floors = z.infer<typeof floorsSchema>

/** @throws when the file is not one of floors. */
export async function readFloors(path: string): Promise<Floors> {
  return floorsSchema.parse(JSON.parse(await readFile(path, 'utf8')))
}

/** @returns one line per figure that fell through its floor. */
export function brokenFloors(parts: Readonly<Record<string, object>>, floors: Floors): string[] {
  const broken: string[] = []
  for (const [part, figures] of Object.entries(floors))
    for (const [name, { atLeast, atMost }] of Object.entries(figures)) {
      const value = (parts[part] as Record<string, number> | undefined)?.[name]
      if (value === undefined) broken.push(`${part}.${name} is not measured`)
      else if (atLeast !== undefined && value < atLeast)
        broken.push(`${part}.${name} is ${value}, at least ${atLeast} is recorded`)
      else if (atMost !== undefined && value > atMost)
        broken.push(`${part}.${name} is ${value}, at most ${atMost} is recorded`)
    }
  return broken
}
