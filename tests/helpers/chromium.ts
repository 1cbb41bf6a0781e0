import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchOptions } from 'playwright-core'
import { fromRoot } from '../../adapters/cli/project-root.ts'

const systemChromium = '/usr/bin/chromium'

/**
 * The browser of the tests: `CHROMIUM_PATH`, else the system's, else the one inside the npm package
 * `@sparticuz/chromium`. `TUEROEFFNER_CHROMIUM=sparticuz` takes the package whatever is installed.
 *
 * The package's own arguments are left out: they switch off the same-origin rules that the tests prove.
 */
export function chromiumOptions(env: NodeJS.ProcessEnv = process.env): LaunchOptions {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
  ]
  const fromPackage = env.TUEROEFFNER_CHROMIUM === 'sparticuz'
  if (!fromPackage && env.CHROMIUM_PATH) return { executablePath: env.CHROMIUM_PATH, args }
  if (!fromPackage && existsSync(systemChromium)) return { executablePath: systemChromium, args }
  return { ...packagedChromium(env), args }
}

/** Unpacks the packaged browser once per version; a half-written folder is never taken for a whole one. */
function packagedChromium(env: NodeJS.ProcessEnv): LaunchOptions {
  const about: unknown = JSON.parse(
    readFileSync(fromRoot('node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  )
  const { version } = about as { version: string }
  const folder = join(tmpdir(), `tueroeffner-chromium-${version}-${process.getuid?.() ?? 0}`)
  const executablePath = join(folder, 'chromium')
  if (!existsSync(executablePath)) unpack(folder, env)
  if (spawnSync(executablePath, ['--version'], { stdio: 'ignore' }).status === 0) return { executablePath }

  // The system lacks libnss3: the package brings its own, and its own fonts for systems without any.
  return {
    executablePath,
    env: {
      ...definedValues(env),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  }
}

/** In a process of its own: the package reads TMPDIR and changes the environment when it is imported. */
function unpack(folder: string, env: NodeJS.ProcessEnv): void {
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fromRoot('.'),
    env: { ...env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    encoding: 'utf8',
  })
  if (status !== 0)
    throw new Error(`chromium: @sparticuz/chromium did not unpack; set CHROMIUM_PATH\n${stderr}`)
  try {
    renameSync(unfinished, folder)
  } catch {
    // Another run was faster.
    rmSync(unfinished, { recursive: true })
  }
}

function definedValues(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}
