import { type PackStats, packStats } from '../../../knowledge/pack-stats.ts'
import { loadUsablePack, packFolder, type Surroundings, todayIn } from './surroundings.ts'
import { formatTable } from './table.ts'

export interface StatsOptions {
  pack?: string
  json?: boolean
}

/** `knowledge stats`: prints tables, or one JSON object of the form `PackStats`. */
export async function runStats(surroundings: Surroundings, options: StatsOptions): Promise<void> {
  const { pack } = await loadUsablePack(packFolder(surroundings, options.pack))
  const stats = packStats(pack, todayIn(surroundings, pack.manifest.timeZone))
  surroundings.print(options.json ? JSON.stringify(stats) : formatStats(stats))
}

function formatStats(stats: PackStats): string {
  const topics = stats.topics.map((row) => [
    row.topic,
    row.entries,
    row.utterances.de,
    row.utterances.en,
    `${Math.round(row.facets * 100)} %`,
    row.situations,
    row.easy,
  ])
  const total = (count: (row: PackStats['topics'][number]) => number) =>
    stats.topics.reduce((sum, row) => sum + count(row), 0)
  const entries = total((row) => row.entries)
  topics.push([
    'all',
    entries,
    total((row) => row.utterances.de),
    total((row) => row.utterances.en),
    `${entries === 0 ? 0 : Math.round((total((row) => row.facets * row.entries) / entries) * 100)} %`,
    total((row) => row.situations),
    total((row) => row.easy),
  ])
  const offices = stats.offices.map((row) => [
    row.kind,
    row.offices,
    row.confidence.high,
    row.confidence.medium,
    row.confidence.low,
    row.hours.verified,
    row.hours.unverified,
    row.hours.none,
  ])
  const checked = stats.checked.map((row) => [
    row.of,
    row.age,
    row.confidence.high,
    row.confidence.medium,
    row.confidence.low,
  ])
  const languages = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([code, count]) => `${code} ${count}`)
      .join(', ')
  return [
    formatTable(['topic', 'entries', 'de', 'en', 'facets', 'situations', 'easy'], topics),
    formatTable(
      ['offices', 'number', 'high', 'medium', 'low', 'hours verified', 'unverified', 'none'],
      offices,
    ),
    formatTable(['checked', 'age', 'high', 'medium', 'low'], checked),
    `materials: ${stats.materials.count}, by language: ${languages(stats.materials.languages)}`,
    `glossary terms: ${stats.glossary}`,
    `emergency cards: ${stats.emergencies.count}, by language: ${languages(stats.emergencies.languages)}`,
  ].join('\n\n')
}
