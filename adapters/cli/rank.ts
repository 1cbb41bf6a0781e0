import { join } from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import { readConfig } from '../../bot/config.ts'
import { silentLog } from '../../bot/log.ts'
import { pageDocument } from '../../knowledge/search/document.ts'
import { createSearch } from '../../knowledge/search/search.ts'
import { noVectorCache } from '../../knowledge/search/vector-store.ts'
import { createVectorFile } from '../embedding/vector-file.ts'
import { startEmbedder } from './core.ts'
import { readJsonLines } from './json-lines.ts'
import { createProgress } from './progress.ts'
import { fromRoot } from './project-root.ts'

process.env.TZ = 'Europe/Berlin'

const text = z.union([z.string(), z.number()]).transform(String)
const pageSchema = z.object({
  id: text,
  text: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? undefined),
})
const querySchema = z.object({ id: text, text: z.string() })
const kept = 10

const program = new Command('rank')
  .description('Ranks foreign texts with the search engine of the assistant.')
  .requiredOption('--corpus <file>', 'JSONL lines {"id","text","title"?}')
  .requiredOption('--queries <file>', 'JSONL lines {"id","text"}')
  .option('--json', 'print JSON lines {"id","ranked":[{"id","score"}]}, the first ten')
  .option('--lexical', 'leave the embedding model out')
  .option('--no-cache', 'make every vector anew')
  .addHelpText('after', '\nExample:\n  npm run rank -- --corpus pages.jsonl --queries questions.jsonl --json')

program.action(
  async (options: { corpus: string; queries: string; json?: boolean; lexical?: boolean; cache: boolean }) => {
    const config = readConfig({
      ...process.env,
      TZ: '',
      ...(options.lexical ? { EMBEDDING_MODEL: 'none' } : {}),
    })
    let bad = 0
    const report = (file: string) => (line: number, reason: string) => {
      bad++
      process.stderr.write(`rank: ${file}:${line} was passed over (${reason})\n`)
    }
    const documents = []
    for await (const page of readJsonLines(options.corpus, pageSchema, report(options.corpus)))
      documents.push(pageDocument(page))
    if (documents.length === 0)
      throw new Error(`rank: ${options.corpus} has no usable line; it needs {"id","text"}`)
    const embedder = startEmbedder(config, silentLog)
    const vectors = createProgress('Preparing the search')
    const cache = options.cache
      ? createVectorFile(join(fromRoot(config.dataFolder), 'vectors', 'rank.bin'))
      : noVectorCache
    const search = createSearch({
      documents,
      embedder,
      cache,
      thorough: true,
      report: ({ done, total }) => vectors(done, total),
    })
    await search.settled
    if (!options.lexical && search.state().mode !== 'hybrid')
      process.stderr.write('rank: the embedding model is not in use; words alone decide\n')
    for await (const query of readJsonLines(options.queries, querySchema, report(options.queries))) {
      const { hits } = await search.rank(query.text, kept)
      const ranked = hits.map(({ id, score }) => ({ id, score: Math.round(score * 10_000) / 10_000 }))
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ id: query.id, ranked })}\n`
          : `${query.id}: ${ranked.map((hit) => `${hit.id} (${hit.score})`).join(', ')}\n`,
      )
    }
    await (await embedder)?.close()
    if (bad > 0) process.exitCode = 1
  },
)

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
