import { Command } from 'commander'
import { runCheck } from './check.ts'
import { runExport } from './export.ts'
import { runImport } from './import.ts'
import { runStats } from './stats.ts'
import type { Surroundings } from './surroundings.ts'

const packOption = ['--pack <folder>', 'the content pack; default: CONTENT_PACK'] as const

/** The editors' command line: `check`, `stats`, `export` and `import`. */
export function createKnowledgeProgram(surroundings: Surroundings): Command {
  const program = new Command('knowledge')
    .description('Checks, counts, exports and imports a content pack.')
    .addHelpText(
      'after',
      `
Examples:
  npm run knowledge -- check
  npm run knowledge -- stats --json
  npm run knowledge -- export --out sheets
  npm run knowledge -- import --from sheets --write`,
    )

  program
    .command('check')
    .description('Prints one line per finding. Errors make the exit code 1, warnings do not.')
    .option(...packOption)
    .option('--json', 'print one JSON object')
    .option(
      '--no-vectors',
      'leave out the search for utterances that mean the same (needs the embedding model)',
    )
    .addHelpText(
      'after',
      `
Examples:
  npm run knowledge -- check
  npm run knowledge -- check --no-vectors
  npm run knowledge -- check --pack knowledge/content/leipzig --json`,
    )
    .action((options) => runCheck(surroundings, options))

  program
    .command('stats')
    .description('Prints what the pack holds, how sure it is and how old.')
    .option(...packOption)
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Examples:
  npm run knowledge -- stats
  npm run knowledge -- stats --json`,
    )
    .action((options) => runStats(surroundings, options))

  program
    .command('export')
    .description('Writes every text into spreadsheets: entries.de.csv, entries.en.csv, offices.de.csv, …')
    .option(...packOption)
    .requiredOption('--out <folder>', 'where to write; sheets of the same name are replaced')
    .addHelpText(
      'after',
      `
One row per text: id, field, text, the German text beside a translation, revision. CSV in UTF-8 with ";". Change the
column "text" only. In a list (utterances.de[3]) rows can be added and removed; "utterances.de[]" adds one at the end.

Examples:
  npm run knowledge -- export --out sheets
  npm run knowledge -- export --out sheets --pack knowledge/content/leipzig`,
    )
    .action((options) => runExport(surroundings, options))

  program
    .command('import')
    .description('Shows what the spreadsheets change in the pack, and writes it with --write.')
    .option(...packOption)
    .requiredOption('--from <folder>', 'folder with sheets of an export; some of them are enough')
    .option('--write', 'write the changes: all of them, or none when one is refused')
    .addHelpText(
      'after',
      `
A text without a row stays as it is. A list takes the rows that are there; it stays when all of them are missing, and a
row without text leaves it. The revision of a changed language counts up, so that a stale translation is seen.

Examples:
  npm run knowledge -- import --from sheets
  npm run knowledge -- import --from sheets --write`,
    )
    .action((options) => runImport(surroundings, options))

  return program
}
