/**
 * Compiles what is stale: the server into dist/, the widget and the pages into dist/public/.
 *
 *   node scripts/build.js            everything that is stale
 *   node scripts/build.js --server   the server only (command line tools)
 *   node scripts/build.js --force    everything
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
/** @param {string} name */
const bin = (name) => join(root, 'node_modules', '.bin', name)
const browserFolders = [
  'adapters/web/widget',
  'adapters/web/design',
  'adapters/web/pages',
  'adapters/console/app',
]
const serverFolders = ['bot', 'knowledge', 'intents', 'adapters', 'bench']
const flags = new Set(process.argv.slice(2))

/**
 * Size and time of every source file: a change of either makes the output stale.
 *
 * @param {string[]} folders
 * @param {string[]} files
 * @param {string[]} skip
 */
function fingerprint(folders, files, skip = []) {
  /** @type {string[]} */
  const rows = []
  /** @param {string} path */
  const visit = (path) => {
    if (skip.includes(relative(root, path))) return
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else if (!path.endsWith('.yaml')) rows.push(`${relative(root, path)} ${stat.size} ${stat.mtimeMs}`)
  }
  for (const folder of [...folders, ...files]) visit(join(root, folder))
  return rows.join('\n')
}

/**
 * @param {string} name
 * @param {string} print
 * @param {Array<[string, ...string[]]>} steps
 */
function build(name, print, steps) {
  const stamp = join(root, 'dist', `.${name}.stamp`)
  if (!flags.has('--force') && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return
  const started = Date.now()
  for (const [command, ...args] of steps) {
    const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
    if (status !== 0) {
      rmSync(stamp, { force: true })
      process.stderr.write(`build: ${name} failed; see above\n`)
      process.exit(1)
    }
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, print)
  process.stderr.write(`build: ${name} done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

build(
  'server',
  fingerprint(
    serverFolders,
    ['main.ts', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
    [...browserFolders, 'knowledge/content', 'knowledge/model'],
  ),
  [[bin('tsc'), '-p', 'tsconfig.build.json']],
)
if (!flags.has('--server'))
  build('browser', fingerprint(browserFolders, ['package-lock.json', 'vite.config.ts']), [
    [bin('vite'), 'build', '--logLevel', 'warn'],
  ])
