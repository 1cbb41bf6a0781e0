import type { DayTally, TalliedDay } from '../../bot/tally.ts'
import type { Report, ReportFigures } from './contract.ts'

/** Counts are rounded to this: none below it shows, not by subtracting two others either. TRUST, rule 10. */
const grain = 5

/**
 * The report of a year, by month and as a whole.
 *
 * @param days - every day that was counted.
 */
export function report(year: string, days: readonly TalliedDay[]): Report {
  const chosen = days.filter(({ date }) => date.startsWith(`${year}-`))
  const months = new Map<string, DayTally[]>()
  for (const { date, tally } of chosen) {
    const month = date.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), tally])
  }
  return {
    year,
    years: [...new Set([year, ...days.map(({ date }) => date.slice(0, 4))])].sort().reverse(),
    months: [...months].map(([month, tallies]) => ({ month, ...figures(tallies) })),
    whole: figures(chosen.map(({ tally }) => tally)),
  }
}

function figures(tallies: readonly DayTally[]): ReportFigures {
  const sum = (read: (one: DayTally) => number | undefined) =>
    rounded(tallies.reduce((total, one) => total + (read(one) ?? 0), 0))
  const sums = (read: (one: DayTally) => Record<string, number>) =>
    Object.fromEntries(
      [...new Set(tallies.flatMap((one) => Object.keys(read(one))))]
        .map((what) => [what, sum((one) => read(one)[what])] as const)
        .filter(([, count]) => count > 0),
    )
  const minutes = tallies.flatMap((one) => one.minutes).sort((a, b) => a - b)
  const questions = sum(
    ({ replies }) => (replies.answer ?? 0) + (replies['ask-back'] ?? 0) + (replies.unknown ?? 0),
  )
  const answers = sum(({ replies }) => replies.answer)
  const answered = sum((one) => one.answered)
  const kept = sum((one) => one.kept)
  return {
    questions,
    answers,
    ...(questions > 0 ? { answeredShare: Math.min(1, answers / questions) } : {}),
    emergencies: sum(({ replies }) => replies.emergency),
    requested: sum((one) => one.requested),
    answered,
    kept,
    ...(answered > 0 ? { keptShare: Math.min(1, kept / answered) } : {}),
    ...(minutes.length >= grain ? { minutes: { half: at(minutes, 0.5), mostly: at(minutes, 0.9) } } : {}),
    closed: sums((one) => one.closed),
    rated: sums((one) => one.rated),
  }
}

function rounded(count: number): number {
  return Math.round(count / grain) * grain
}

/** The number that a share of all does not exceed. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] as number
}
