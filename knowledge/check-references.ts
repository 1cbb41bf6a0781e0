import type { Finding } from './finding.ts'
import type { SourceFile } from './load.ts'
import type { Pack } from './pack.ts'
import type { HoursRule } from './schema.ts'
import { hoursProblem } from './service-days/hours-rule.ts'

/**
 * Checks what one file says of another: every id exists, every opening rule can be read, no two rules of one
 * kind are valid on the same day.
 *
 * @returns one finding per broken reference; empty when the pack holds together.
 */
export function checkReferences(pack: Pack, files: ReadonlyMap<string, SourceFile>): Finding[] {
  const findings: Finding[] = []
  const report = (
    file: string,
    path: ReadonlyArray<PropertyKey>,
    field: string,
    message: string,
    remedy: string,
  ) =>
    findings.push({ level: 'error', file, line: files.get(file)?.lineOf(path) ?? 1, field, message, remedy })

  const known = { entry: pack.entries, office: pack.offices, material: pack.materials, topic: pack.topics }
  const refer = (
    kind: keyof typeof known,
    id: string | undefined,
    file: string,
    path: ReadonlyArray<PropertyKey>,
    field: string,
  ) => {
    if (id !== undefined && !known[kind].has(id))
      report(
        file,
        path,
        field,
        `names the ${kind} "${id}", which does not exist`,
        `Correct the id or add the ${kind}.`,
      )
  }
  const referAll = (
    kind: keyof typeof known,
    ids: readonly string[],
    file: string,
    prefix: PropertyKey[],
    field: string,
  ) => {
    for (const [index, id] of ids.entries()) refer(kind, id, file, [...prefix, index], `${field}[${index}]`)
  }

  refer('office', pack.manifest.welcomeCentre, 'pack.yaml', ['welcomeCentre'], 'welcomeCentre')
  for (const entry of pack.entries.values()) {
    const file = `entries/${entry.topic}/${entry.id}.yaml`
    refer('topic', entry.topic, file, ['topic'], 'topic')
    referAll('office', entry.offices, file, ['offices'], 'offices')
    referAll('entry', entry.related, file, ['related'], 'related')
    referAll('material', entry.materials, file, ['materials'], 'materials')
    for (const [index, neighbour] of entry.neighbours.entries())
      refer('entry', neighbour.entry, file, ['neighbours', index, 'entry'], `neighbours[${index}].entry`)
  }
  for (const office of pack.offices.values())
    checkHours(office.hours, `offices/${office.id}.yaml`, ['hours'], 'hours')
  for (const [index, material] of [...pack.materials.values()].entries())
    referAll('topic', material.topics, 'materials.yaml', [index, 'topics'], `[${index}].topics`)
  for (const [index, emergency] of pack.emergencies.entries())
    for (const [row, number] of emergency.numbers.entries())
      refer(
        'office',
        number.office,
        'emergencies.yaml',
        [index, 'numbers', row, 'office'],
        `[${index}].numbers[${row}].office`,
      )
  refer('office', pack.serviceDays.office, 'service-days.yaml', ['office'], 'office')
  checkHours(pack.serviceDays.hours, 'service-days.yaml', ['hours'], 'hours')
  for (const [index, partner] of pack.partners.entries()) {
    refer('office', partner.office, 'partners.yaml', [index, 'office'], `[${index}].office`)
    referAll('topic', partner.topics, 'partners.yaml', [index, 'topics'], `[${index}].topics`)
    const problem = hoursProblem(partner.rule)
    if (problem)
      report(
        'partners.yaml',
        [index, 'rule'],
        `[${index}].rule`,
        problem,
        'Write it like "Mo,Tu 11:00-17:00" or "Mo[1] 14:00-16:00".',
      )
  }
  return findings

  function checkHours(rules: readonly HoursRule[], file: string, prefix: PropertyKey[], field: string): void {
    for (const [index, rule] of rules.entries()) {
      const problem = hoursProblem(rule.rule)
      if (problem)
        report(
          file,
          [...prefix, index, 'rule'],
          `${field}[${index}].rule`,
          problem,
          'Write it like "Mo,Tu,Th 11:00-17:00".',
        )
      for (const other of rules.slice(0, index))
        if (other.kind === rule.kind && overlaps(other, rule))
          report(
            file,
            [...prefix, index],
            `${field}[${index}]`,
            `is valid on days on which another "${rule.kind}" rule is valid too`,
            'End the older rule with validTo before the newer one starts.',
          )
    }
  }
}

function overlaps(a: HoursRule, b: HoursRule): boolean {
  return (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || b.validFrom <= a.validTo)
}
