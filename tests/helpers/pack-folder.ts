import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import type { CheckedPack } from '../../knowledge/check/checked-pack.ts'
import type { Pack } from '../../knowledge/pack.ts'
import { aPack } from './builders.ts'

/** A pack as the checks see it; without files, every finding stands in line 1. */
export function aCheckedPack(parts: Partial<Pack> = {}, today = '2026-11-25'): CheckedPack {
  return { pack: { ...aPack(), ...parts }, files: new Map(), today }
}

/** Maps items by their id, as a pack holds them. */
export function byId<T extends { id: string }>(...items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

/** Writes a pack into a temporary folder. @returns the folder, and a way to get rid of it. */
export async function writePackFolder(
  pack: Pack = aPack(),
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  const write = async (path: string, data: unknown) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), stringify(data))
  }
  await write('pack.yaml', pack.manifest)
  await write('materials.yaml', [...pack.materials.values()])
  await write('emergencies.yaml', pack.emergencies)
  await write('glossary.yaml', pack.glossary)
  await write('foreign-words.yaml', pack.foreignWords)
  await write('service-days.yaml', pack.serviceDays)
  await write('partners.yaml', pack.partners)
  for (const entry of pack.entries.values()) await write(`entries/${entry.topic}/${entry.id}.yaml`, entry)
  for (const office of pack.offices.values()) await write(`offices/${office.id}.yaml`, office)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
