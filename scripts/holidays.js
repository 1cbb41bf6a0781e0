/**
 * Writes knowledge/service-days/holidays.ts: the public holidays of every German state, year by year, from
 * date-holidays (data CC-BY-3.0). The package weighs 11 MB, so only its table ships.
 *
 *   node scripts/holidays.js
 */
import { writeFileSync } from 'node:fs'
import Holidays from 'date-holidays'

const firstYear = 2021
const lastYear = 2036
const states = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
]

const rows = states.map((state) => {
  const holidays = new Holidays('DE', state)
  const dates = []
  for (let year = firstYear; year <= lastYear; year++)
    for (const day of holidays.getHolidays(year, 'de') ?? [])
      if (day.type === 'public') dates.push(`${day.date.slice(0, 10)} ${day.name}`)
  return `  ${state}: [\n${dates.map((date) => `    ${JSON.stringify(date).replaceAll("'", "\\'").replace(/^"|"$/g, "'")},`).join('\n')}\n  ],`
})

writeFileSync(
  new URL('../knowledge/service-days/holidays.ts', import.meta.url),
  `// Made by scripts/holidays.js from date-holidays (CC-BY-3.0). Do not edit by hand.

/** The first and the last year in the table. */
export const holidayYears = { first: ${firstYear}, last: ${lastYear} } as const

/** Public holidays per German state, as \`YYYY-MM-DD name\`. */
export const publicHolidays: Readonly<Record<string, readonly string[]>> = {
${rows.join('\n')}
}
`,
)
