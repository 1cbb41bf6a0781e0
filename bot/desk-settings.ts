import { z } from 'zod'
import type { Pack } from '../knowledge/pack.ts'
import { partnerSchema, serviceDaysSchema } from '../knowledge/schema.ts'
import type { KeptDocument } from './kept-document.ts'

/** What admins keep in the console. Unset parts are the content pack's. */
export const deskSettingsSchema = z.strictObject({
  serviceDays: serviceDaysSchema.pick({ hours: true, exceptions: true }).optional(),
  partners: z.array(partnerSchema).optional(),
  /** A line above everything in the widget; empty for none. */
  banner: z.strictObject({ de: z.string().max(200), en: z.string().max(200) }).default({ de: '', en: '' }),
  changedAt: z.iso.datetime().optional(),
  changedBy: z.string().optional(),
})
export type DeskSettingsDocument = z.infer<typeof deskSettingsSchema>
export const noSettings: DeskSettingsDocument = { banner: { de: '', en: '' } }

/** The pack as this installation uses it, and the way to change that. */
export interface DeskSettingsKeeper {
  present(): DeskSettingsDocument
  /** The pack with the settings laid over it; the same object for the same pack and settings. */
  over(pack: Pack): Pack
  save(next: DeskSettingsDocument): Promise<void>
}

export async function createDeskSettings(
  document: KeptDocument<DeskSettingsDocument>,
): Promise<DeskSettingsKeeper> {
  let present = await document.read()
  let packs = new WeakMap<Pack, Pack>()
  return {
    present: () => present,
    over(pack) {
      const known = packs.get(pack)
      if (known) return known
      const { serviceDays, partners } = present
      const made: Pack = {
        ...pack,
        ...(serviceDays ? { serviceDays: { ...pack.serviceDays, ...serviceDays } } : {}),
        ...(partners ? { partners } : {}),
      }
      packs.set(pack, made)
      return made
    },
    async save(next) {
      await document.change(() => ({ next, result: undefined }))
      present = next
      packs = new WeakMap()
    },
  }
}
