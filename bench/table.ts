import type { GrowthFailure, GrowthFigures } from './growth.ts'
import type { EngineFigures, Hits } from './measure-engine.ts'
import type { ServiceFigures } from './service.ts'

/** Lines of equal columns: the first to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const hits = ({ hit1, hit3 }: Hits) => `${hit1.toFixed(2)} / ${hit3.toFixed(2)}`

export function engineTable(figures: readonly EngineFigures[]): string {
  const [first] = figures
  return [
    `${first?.questions ?? 0} held-out questions (${first?.german.questions ?? 0} German, ${first?.english.questions ?? 0} English, ${first?.others.questions ?? 0} in ten more languages); right entry first / among the first three.`,
    'p50, p95: ms per question, one at a time; cold: p95 of the first round; cpu: processor ms per question, all processes; per s:',
    'questions a second, sixteen at a time. Medians of the rounds.',
    table(
      [
        'engine',
        'all',
        'German',
        'English',
        'others',
        'p50',
        'p95',
        'cold',
        'cpu',
        'per s',
        'index ms',
        'index MB',
      ],
      figures.map((row) => [
        row.engine,
        hits(row),
        hits(row.german),
        hits(row.english),
        hits(row.others),
        row.p50,
        row.p95,
        row.first.p95,
        row.cpuMs,
        row.perSecond,
        row.indexMs,
        row.indexMb,
      ]),
    ),
  ].join('\n')
}

export function growthTable(figures: readonly (GrowthFigures | GrowthFailure)[]): string {
  return [
    'Growth. The pack is padded with invented entries: words of the pack recombined, fixed seed. Their vectors were not made by the',
    'model (hours on two cores) but drawn: vectors of real texts with noise. p50, p95: ms of the search, the vector of the question',
    'being there (model: what that takes besides); cpu: processor ms; hits: right entry first / among three, amid the padding.',
    table(
      [
        'entries',
        'texts',
        'p50',
        'p95',
        'cold p95',
        'cpu',
        'model',
        'hits',
        'build s',
        'used MB',
        'RSS MB',
        'peak MB',
      ],
      figures.map((row) =>
        'failed' in row
          ? [row.entries, row.failed, ...Array.from({ length: 10 }, () => '–')]
          : [
              row.entries,
              row.texts,
              row.p50,
              row.p95,
              row.first.p95,
              row.cpuMs,
              row.modelP50,
              `${row.hit1.toFixed(2)} / ${row.hit3.toFixed(2)}`,
              (row.buildMs / 1000).toFixed(1),
              row.usedMb,
              row.rssMb,
              row.peakRssMb,
            ],
      ),
    ),
  ].join('\n')
}

export function serviceLines({ turn, memoryMb, startUp }: ServiceFigures): string {
  return [
    `Whole turn p50 ${turn.p50} ms, p95 ${turn.p95} ms, ${memoryMb} MB.`,
    `Service start-up: answers after ${startUp.answersMs} ms, fully ready after ${startUp.readyMs} ms, ${startUp.memoryMb} MB.`,
  ].join('\n')
}
