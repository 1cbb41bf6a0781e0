import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { byPlace, checkPack } from '../../../knowledge/check/check-pack.ts'
import type { CheckedPack } from '../../../knowledge/check/checked-pack.ts'
import type { MeasuredQuestion } from '../../../knowledge/check/measured-questions.ts'
import { checkNearDuplicates, comparableTexts } from '../../../knowledge/check/near-duplicates.ts'
import { type Finding, formatFinding } from '../../../knowledge/finding.ts'
import { loadPack } from '../../../knowledge/load.ts'
import { entryDocument } from '../../../knowledge/search/document.ts'
import { collectVectors } from '../../../knowledge/search/vector-store.ts'
import { createVectorFile } from '../../embedding/vector-file.ts'
import { readJsonLines } from '../json-lines.ts'
import { createProgress } from '../progress.ts'
import { fromRoot } from '../project-root.ts'
import { configOf, packFolder, type Surroundings, todayIn } from './surroundings.ts'

export interface CheckOptions {
  pack?: string
  json?: boolean
  vectors: boolean
}

/** `knowledge check`: prints every finding; fails when one of them is an error. */
export async function runCheck(surroundings: Surroundings, options: CheckOptions): Promise<void> {
  const { print, note } = surroundings
  const { draft, findings, files } = await loadPack(packFolder(surroundings, options.pack))
  const all = [...findings]
  if (draft === undefined) note('check: the pack cannot be used; more is checked once these errors are gone')
  else {
    const checked = { pack: draft, files, today: todayIn(surroundings, draft.manifest.timeZone) }
    all.push(...checkPack(checked, await readMeasuredQuestions()))
    if (options.vectors) all.push(...(await findNearDuplicates(surroundings, checked)))
  }
  all.sort(byPlace)
  const errors = all.filter((finding) => finding.level === 'error').length
  const warnings = all.length - errors
  if (options.json) print(JSON.stringify({ errors, warnings, files: files.size, findings: all }))
  else {
    for (const finding of all) print(formatFinding(finding))
    print(`${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files.size, 'file')}`)
  }
  if (errors > 0) surroundings.fail()
}

/** Compares utterances by meaning, with the vectors that the search uses. */
async function findNearDuplicates(surroundings: Surroundings, checked: CheckedPack): Promise<Finding[]> {
  const config = configOf(surroundings)
  const embedder = await surroundings.startEmbedder(config)
  if (embedder === undefined) {
    surroundings.note('check: the embedding model is not in use; utterances are not compared by meaning')
    return []
  }
  try {
    const texts = comparableTexts(checked.pack)
    // The file keeps what it is asked for: ask for all texts of the search, so that none is made anew at the next start.
    const others = [...checked.pack.entries.values()].flatMap((entry) => entryDocument(entry).texts)
    const embedding = createProgress('Making vectors')
    const vectors = await collectVectors(
      [...texts, ...others].map((one) => one.text),
      embedder,
      createVectorFile(join(fromRoot(config.dataFolder), 'vectors', 'entries.bin')),
      ({ done, total }) => embedding(done, total),
    )
    return checkNearDuplicates(checked, texts, vectors, embedder.dims, createProgress('Comparing utterances'))
  } finally {
    await embedder.close()
  }
}

const questionSchema = z.looseObject({ id: z.string(), text: z.string() })

/** The questions of the test sets; empty where the tests are not installed. */
async function readMeasuredQuestions(): Promise<MeasuredQuestion[]> {
  const folder = fromRoot('tests/fixtures')
  const names = await readdir(folder).catch(() => [] as string[])
  const questions: MeasuredQuestion[] = []
  for (const name of names.filter((file) => /^questions.*\.jsonl$/.test(file)).sort()) {
    const refused = (line: number, reason: string) => {
      throw new Error(
        `check: tests/fixtures/${name}:${line} is not a question (${reason}); it needs id and text`,
      )
    }
    for await (const question of readJsonLines(join(folder, name), questionSchema, refused))
      questions.push(question)
  }
  return questions
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
