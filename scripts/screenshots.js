/**
 * Photographs the real service in the real browser, into docs/images/. Run `npm run screenshots`.
 *
 *   node scripts/screenshots.js          every picture
 *   node scripts/screenshots.js answer   those whose name contains "answer"
 */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

process.env.TZ = 'Europe/Berlin'
/** @type {{ module: typeof import('../tests/e2e/pictures.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('../tests/e2e/pictures.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'warn',
})
const count = await module.takePictures(
  fileURLToPath(new URL('../docs/images', import.meta.url)),
  process.argv[2] ?? '',
)
process.stdout.write(`${count} pictures\n`)
