import { z } from 'zod'
import { readJsonLines } from './json-lines.ts'
import { fromRoot } from './project-root.ts'

/** One question of a measuring set, with what a careful counsellor would accept as the first answer. */
export const questionSchema = z.looseObject({
  id: z.string(),
  text: z.string(),
  lang: z.string(),
  entries: z.array(z.string()),
  offices: z.array(z.string()),
  scope: z.enum(['in', 'out']),
})
export type Question = z.infer<typeof questionSchema>

/** Questions on services the model was not tuned on, and questions nobody can answer from the pack. */
export const heldOutSets = [
  'tests/fixtures/questions-held-out.jsonl',
  'tests/fixtures/questions-out-of-scope.jsonl',
  'tests/fixtures/questions-blind.jsonl',
  'tests/fixtures/questions-out-of-scope-blind.jsonl',
]

/** @throws naming file and line when one is not a question. */
export async function readQuestions(files: readonly string[]): Promise<Question[]> {
  const questions: Question[] = []
  for (const file of files)
    for await (const question of readJsonLines(fromRoot(file), questionSchema, (line, reason) => {
      throw new Error(
        `${file}:${line} is not a question (${reason}); it needs id, text, lang, entries, offices, scope`,
      )
    }))
      questions.push(question)
  return questions
}

/** The service a question is about, or its own id: folds are made of whole services. */
export function groupOf(question: Question): string {
  return question.scope === 'in' ? question.id.replace(/\.[^.]*$/, '') : question.id
}
