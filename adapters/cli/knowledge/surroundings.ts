import type { Clock } from '../../../bot/clock.ts'
import { type Config, readConfig } from '../../../bot/config.ts'
import type { Embedder } from '../../../knowledge/embedder.ts'
import { formatFinding } from '../../../knowledge/finding.ts'
import { type LoadedPack, loadPack } from '../../../knowledge/load.ts'
import type { Pack } from '../../../knowledge/pack.ts'
import { fromRoot } from '../project-root.ts'

/** What the editors' commands need from outside. */
export interface Surroundings {
  env: NodeJS.ProcessEnv
  clock: Clock
  /** Resolves to undefined when there is no model. */
  startEmbedder(config: Config): Promise<Embedder | undefined>
  /** One line (or more) of the result. */
  print(text: string): void
  /** One line beside the result. */
  note(text: string): void
  /** Makes the command end with an exit code other than zero. */
  fail(): void
}

export function configOf({ env }: Surroundings): Config {
  return readConfig({ ...env, TZ: '' })
}

/** The pack's folder: the option, or what the configuration says. */
export function packFolder(surroundings: Surroundings, option: string | undefined): string {
  return fromRoot(option ?? configOf(surroundings).contentPack)
}

/** The local day at the city, `YYYY-MM-DD`. */
export function todayIn({ clock }: Surroundings, timeZone: string): string {
  return clock.now().toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** Loads a pack that must be usable. @throws an error that lists what is wrong. */
export async function loadUsablePack(folder: string): Promise<LoadedPack & { pack: Pack }> {
  const loaded = await loadPack(folder)
  if (loaded.pack === undefined) {
    const errors = loaded.findings.filter((finding) => finding.level === 'error')
    throw new Error(
      `knowledge: ${folder} cannot be used; correct this first:\n${errors.slice(0, 20).map(formatFinding).join('\n')}`,
    )
  }
  return { ...loaded, pack: loaded.pack }
}
