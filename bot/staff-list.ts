import { z } from 'zod'

/** Lists that staff keep themselves: providers for certain groups, links, leaflets. Never shown to users. */
const listItem = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(200),
  text: z.string().max(2000).default(''),
  url: z.url({ protocol: /^https?$/ }).optional(),
  phone: z.string().max(60).optional(),
  languages: z.array(z.string().max(8)).default([]),
  groups: z.array(z.string().max(80)).default([]),
  /** Where it comes from, and the day somebody looks again. */
  source: z.string().min(1).max(300),
  reviewBy: z.iso.date(),
  file: z.strictObject({ id: z.string(), name: z.string().max(120), bytes: z.int().min(1) }).optional(),
})

export const staffListSchema = z.strictObject({
  id: z.string(),
  title: z.string().min(1).max(120),
  about: z.string().max(500).default(''),
  items: z.array(listItem).max(500),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
})
export type StaffList = z.infer<typeof staffListSchema>
export const staffListsSchema = z.strictObject({ lists: z.array(staffListSchema).max(100) })
export type StaffListsDocument = z.infer<typeof staffListsSchema>
export const noLists: StaffListsDocument = { lists: [] }
