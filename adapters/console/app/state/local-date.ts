/** The console shows the time of the desk, whatever the computer is set to. */
export const timeZone = 'Europe/Berlin'

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })

/** @returns the calendar day of an instant at the desk: `2026-11-30`. */
export function localDate(instant: string | number): string {
  return isoDay.format(new Date(instant))
}

/** @returns the day `days` after an ISO date; the clock change does not matter. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
