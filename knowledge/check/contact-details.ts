import type { Finding } from '../finding.ts'
import {
  type CheckedPack,
  entryFile,
  findingAt,
  officeFile,
  type Place,
  reviewedItems,
} from './checked-pack.ts'

/** Telephone numbers, postcodes and web addresses that are allowed but hardly right. */
export function checkContactDetails(checked: CheckedPack): Finding[] {
  const findings: Finding[] = []
  const warn = (place: Place, message: string, remedy: string) =>
    findings.push(findingAt(checked, 'warning', place, message, remedy))
  const phone = (place: Place, number: string) => {
    if (!isPlausibleNumber(number))
      warn(place, `"${number}" has an unlikely number of digits`, 'Compare it with the source.')
  }
  const address = (place: Place, url: string | undefined) => {
    if (url?.startsWith('http:'))
      warn(place, `"${url}" is not encrypted`, 'Use https:// if the site answers there.')
  }

  for (const office of checked.pack.offices.values()) {
    const file = officeFile(office)
    if (office.phone) phone({ file, path: ['phone'] }, office.phone)
    const { city, postcode } = office.address ?? {}
    if (city === 'Leipzig' && postcode && !postcode.startsWith('04'))
      warn(
        { file, path: ['address', 'postcode'] },
        `"${postcode}" is no postcode of Leipzig`,
        'Compare it with the source; Leipzig has 04xxx.',
      )
    address({ file, path: ['url'] }, office.url)
    address({ file, path: ['appointment', 'url'] }, office.appointment.url)
    for (const [index, rule] of office.hours.entries())
      address({ file, path: ['hours', index, 'source'] }, rule.source)
  }
  for (const entry of checked.pack.entries.values())
    for (const [index, link] of entry.links.entries())
      address({ file: entryFile(entry), path: ['links', index, 'url'] }, link.url)
  for (const [index, material] of [...checked.pack.materials.values()].entries())
    address({ file: 'materials.yaml', path: [index, 'url'] }, material.url)
  for (const { item, file, path } of reviewedItems(checked.pack))
    for (const [index, source] of item.sources.entries())
      address({ file, path: [...path, 'sources', index, 'url'] }, source.url)
  for (const [index, emergency] of checked.pack.emergencies.entries()) {
    const file = 'emergencies.yaml'
    for (const [row, { number }] of emergency.numbers.entries())
      phone({ file, path: [index, 'numbers', row, 'number'] }, number)
    for (const [row, source] of emergency.sources.entries())
      address({ file, path: [index, 'sources', row, 'url'] }, source.url)
  }
  return findings
}

/**
 * Three digits (110, 115), six from 116 on (116 117), or an area code with a number: 7 to 15 digits with the zero or
 * the country code (ITU-T E.164 allows 15).
 */
function isPlausibleNumber(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  if (/^[+0]/.test(number)) return digits.length >= 7 && digits.length <= 15
  return digits.length === 3 || (digits.length === 6 && digits.startsWith('116'))
}
