import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { checkReferences } from './check-references.ts'
import type { Finding } from './finding.ts'
import type { Pack } from './pack.ts'
import {
  emergencySchema,
  entrySchema,
  foreignWordSchema,
  glossaryTermSchema,
  materialSchema,
  officeSchema,
  packSchema,
  partnerSchema,
  serviceDaysSchema,
} from './schema.ts'

/** What loading a folder brought: a pack when no finding is an error, and every finding in any case. */
export interface LoadedPack {
  pack: Pack | undefined
  /** The pack as far as it could be read: for checks only, as its references may lead nowhere. */
  draft: Pack | undefined
  findings: Finding[]
  /** Every file that was read, with the place of each of its fields. */
  files: ReadonlyMap<string, SourceFile>
}

/** One YAML file and the way from a field to its line. */
export interface SourceFile {
  path: string
  /** @returns the line (from 1) at which a field stands, or the nearest field around it. */
  lineOf(field: ReadonlyArray<PropertyKey>): number
}

/**
 * Reads a content pack: `pack.yaml`, `entries/<topic>/<id>.yaml`, `offices/<id>.yaml` and the single files.
 *
 * Reads everything before it judges, so that an editor sees all problems at once.
 *
 * @param folder - the pack's folder, for example `knowledge/content/leipzig`.
 */
export async function loadPack(folder: string): Promise<LoadedPack> {
  const findings: Finding[] = []
  const files = new Map<string, SourceFile>()
  const hash = createHash('sha256')

  async function read<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
    let text: string
    try {
      text = await readFile(join(folder, path), 'utf8')
    } catch (error) {
      findings.push({
        level: 'error',
        file: path,
        line: 1,
        field: '',
        message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
        remedy: 'Add the file, or give its name the right spelling.',
      })
      return undefined
    }
    hash.update(path).update('\0').update(text).update('\0')
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
    const file = sourceFile(path, document, lines)
    files.set(path, file)
    for (const error of document.errors) {
      findings.push({
        level: 'error',
        file: path,
        line: error.linePos?.[0].line ?? 1,
        field: '',
        message: `is not valid YAML: ${error.message.split('\n')[0]}`,
        remedy: 'Mend this line; texts with ": " or "#" need quotes.',
      })
    }
    if (document.errors.length > 0) return undefined
    let data: unknown
    try {
      data = document.toJS({ maxAliasCount: 20 })
    } catch {
      findings.push({
        level: 'error',
        file: path,
        line: 1,
        field: '',
        message: 'uses too many YAML aliases',
        remedy: 'Write the texts out.',
      })
      return undefined
    }
    const parsed = schema.safeParse(data)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) findings.push(schemaFinding(file, issue))
    return undefined
  }

  const manifest = await read('pack.yaml', packSchema)
  const entries = await readFolder('entries', entrySchema)
  const offices = await readFolder('offices', officeSchema)
  const materials = await read('materials.yaml', z.array(materialSchema))
  const emergencies = await read('emergencies.yaml', z.array(emergencySchema))
  const glossary = await read('glossary.yaml', z.array(glossaryTermSchema))
  const foreignWords = await read('foreign-words.yaml', z.array(foreignWordSchema))
  const serviceDays = await read('service-days.yaml', serviceDaysSchema)
  const partners = await read('partners.yaml', z.array(partnerSchema))

  async function readFolder<T extends { id: string }>(
    name: string,
    schema: z.ZodType<T>,
  ): Promise<Map<string, T>> {
    const found = new Map<string, T>()
    for (const path of await listYaml(folder, name)) {
      const item = await read(path, schema)
      if (item === undefined) continue
      if (basename(path, '.yaml') !== item.id)
        findings.push({
          level: 'error',
          file: path,
          line: 1,
          field: 'id',
          message: `the id is "${item.id}"`,
          remedy: `Name the file ${item.id}.yaml, or correct the id.`,
        })
      if ('topic' in item && basename(dirname(path)) !== item.topic)
        findings.push({
          level: 'error',
          file: path,
          line: 1,
          field: 'topic',
          message: `the topic is "${item.topic}"`,
          remedy: `Move the file to entries/${item.topic}/, or correct the topic.`,
        })
      found.set(item.id, item)
    }
    return found
  }

  if (!manifest || !materials || !emergencies || !glossary || !foreignWords || !serviceDays || !partners)
    return { pack: undefined, draft: undefined, findings, files }

  const pack: Pack = {
    manifest,
    topics: new Map(manifest.topics.map((topic) => [topic.id, topic])),
    entries,
    offices,
    materials: new Map(materials.map((material) => [material.id, material])),
    emergencies,
    glossary,
    foreignWords,
    serviceDays,
    partners,
    hash: hash.digest('hex'),
  }
  findings.push(...checkReferences(pack, files))
  const usable = !findings.some((finding) => finding.level === 'error')
  return { pack: usable ? pack : undefined, draft: pack, findings, files }
}

/** Every `.yaml` below `folder/name`, as sorted paths from `folder`, with `/` on every system. */
async function listYaml(folder: string, name: string): Promise<string[]> {
  const names = await readdir(join(folder, name), { recursive: true }).catch(() => [] as string[])
  return names
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${name}/${file.replaceAll('\\', '/')}`)
    .sort()
}

function sourceFile(path: string, document: Document, lines: LineCounter): SourceFile {
  return {
    path,
    lineOf(field) {
      for (let length = field.length; length >= 0; length--) {
        const node = document.getIn(field.slice(0, length), true)
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
      }
      return 1
    },
  }
}

function schemaFinding(file: SourceFile, issue: z.core.$ZodIssue): Finding {
  const field = formatField(issue.path)
  const place = { level: 'error', file: file.path, line: file.lineOf(issue.path), field } as const
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        ...place,
        message: `does not know the field "${issue.keys.join('", "')}"`,
        remedy: 'Correct its spelling or delete it.',
      }
    case 'too_big':
      return { ...place, message: `is longer than ${issue.maximum} characters`, remedy: 'Shorten it.' }
    case 'invalid_value':
      return {
        ...place,
        message: 'has a value that is not allowed',
        remedy: `Use one of: ${issue.values.join(', ')}.`,
      }
    default:
      return {
        ...place,
        message: issue.message,
        remedy: 'Correct this field; docs/editing.md shows every field with an example.',
      }
  }
}

/** `['offices', 2]` as an editor reads it: `offices[2]`. */
export function formatField(path: ReadonlyArray<PropertyKey>): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('')
}
