import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json, from the sources as from dist/. */
export const projectRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
})()

/** A path from the project's folder, whatever folder the command was started in. */
export function fromRoot(path: string): string {
  return isAbsolute(path) ? path : resolve(projectRoot, path)
}
