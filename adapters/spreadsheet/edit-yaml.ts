import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml'
import type { FieldPath } from '../../knowledge/text-fields.ts'

/** A value to be set in a YAML file; undefined deletes the field. */
export interface YamlEdit {
  path: FieldPath
  value: string | readonly string[] | number | undefined
}

/** How the packs are written: folded near this width, list items under their key without indent. */
const style = { lineWidth: 112, indentSeq: false, flowCollectionPadding: false } as const

/**
 * Changes values in a YAML file. Keys keep their order, comments stay, and every field that is not edited keeps its
 * very characters, so that a version history shows the edit and nothing else.
 *
 * @throws when the source is not valid YAML.
 */
export function editYaml(source: string, edits: readonly YamlEdit[]): string {
  const before = parse(source)
  const document = parse(source)
  for (const { path, value } of edits) setValue(document, path, value)
  const rendered = document.toString(style)
  const after = parse(rendered)
  if (!isMap(before.contents) || !isMap(after.contents)) return rendered
  const end = before.contents.range?.[1] ?? source.length
  const mixed =
    source.slice(0, startOf(before.contents, 0)) +
    mixMaps(
      { source, map: before.contents, end },
      { source: rendered, map: after.contents, end: after.contents.range?.[1] ?? rendered.length },
      edits.map((edit) => edit.path),
    ) +
    source.slice(end)
  // Files indented in another way than ours cannot be mixed with what the library writes.
  return isSameData(mixed, after) ? mixed : rendered
}

function parse(source: string): Document {
  // YAML 1.1 readers take "yes" or "12:30" for something else: such texts get quotes.
  const document = parseDocument(source, { compat: 'yaml-1.1' })
  const [error] = document.errors
  if (error) throw error
  return document
}

function setValue(document: Document, path: FieldPath, value: YamlEdit['value']): void {
  const node = document.getIn(path, true)
  if (value === undefined) document.deleteIn(path)
  else if (typeof value === 'object' && isSeq(node)) {
    const sameLength = node.items.length === value.length
    const left = [...node.items]
    node.items = value.map((text, index) => {
      const place = sameLength ? index : left.findIndex((item) => isScalar(item) && item.value === text)
      const item = sameLength ? node.items[index] : left.splice(place, place < 0 ? 0 : 1)[0]
      if (!isScalar(item)) return new Scalar(text)
      item.value = text
      return item
    })
  } else if (isScalar(node)) node.value = value
  else document.setIn(path, document.createNode(value))
}

interface MapText {
  source: string
  map: YAMLMap
  /** Where the text of the map ends. */
  end: number
}

/** The text of a map from its first key on: edited fields as they are now, everything else as it was. */
function mixMaps(old: MapText, now: MapText, edited: readonly FieldPath[]): string {
  if (keysOf(old.map) !== keysOf(now.map)) return now.source.slice(startOf(now.map, 0), now.end)
  const parts = old.map.items.map((pair, index) => {
    const inside = edited.filter((path) => String(path[0]) === keyOf(pair)).map((path) => path.slice(1))
    const from = startOf(old.map, index)
    const end = endOf(old, index)
    if (inside.length === 0) return old.source.slice(from, end)
    const twin = now.map.items[index]?.value
    if (!isBlockMap(pair.value) || !isBlockMap(twin))
      return now.source.slice(startOf(now.map, index), endOf(now, index))
    return (
      old.source.slice(from, startOf(pair.value, 0)) +
      mixMaps(
        { source: old.source, map: pair.value, end },
        { source: now.source, map: twin, end: endOf(now, index) },
        inside,
      )
    )
  })
  return parts.join('')
}

function isBlockMap(node: unknown): node is YAMLMap {
  return isMap(node) && node.flow !== true && node.items.length > 0
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key)
}

function keysOf(map: YAMLMap): string {
  return map.items.map(keyOf).join('\n')
}

/** Where the text of a pair starts. */
function startOf(map: YAMLMap, index: number): number {
  const key = map.items[index]?.key
  return (isScalar(key) && key.range?.[0]) || 0
}

/** Where the text of a pair ends: at the next one, or with the map. */
function endOf({ map, end }: MapText, index: number): number {
  return index + 1 < map.items.length ? startOf(map, index + 1) : end
}

function isSameData(text: string, document: Document): boolean {
  const mixed = parseDocument(text)
  return mixed.errors.length === 0 && JSON.stringify(mixed.toJS()) === JSON.stringify(document.toJS())
}
