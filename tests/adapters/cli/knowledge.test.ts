import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { stringify as stringifyCsv } from 'csv-stringify/sync'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatChange } from '../../../adapters/cli/knowledge/import.ts'
import { createKnowledgeProgram } from '../../../adapters/cli/knowledge/program.ts'
import { fixedClock } from '../../../bot/clock.ts'
import { loadPack } from '../../../knowledge/load.ts'
import type { Pack } from '../../../knowledge/pack.ts'
import { type Entry, materialSchema } from '../../../knowledge/schema.ts'
import { anEntry, anOffice, aPack } from '../../helpers/builders.ts'
import { createHashEmbedder } from '../../helpers/hash-embedder.ts'
import { byId, writePackFolder } from '../../helpers/pack-folder.ts'

const left: Array<() => Promise<void>> = []
afterEach(async () => {
  for (const remove of left.splice(0)) await remove()
})

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-cli-'))
  left.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A pack on disk and the command line in front of it. */
async function startEditing(pack: Pack = cleanPack(), model = true) {
  const { folder, remove } = await writePackFolder(pack)
  left.push(remove)
  const data = await temporaryFolder()
  const sheets = await temporaryFolder()
  return {
    folder,
    sheets,
    async runs(...args: string[]) {
      const printed: string[] = []
      const noted: string[] = []
      let failed = false
      const program = createKnowledgeProgram({
        env: { CONTENT_PACK: folder, STORE_URL: `file:${data}` },
        clock: fixedClock('2026-11-25T10:00:00+01:00'),
        startEmbedder: async () => (model ? createHashEmbedder() : undefined),
        print: (text) => void printed.push(text),
        note: (text) => void noted.push(text),
        fail: () => {
          failed = true
        },
      })
      await program.parseAsync(['node', 'knowledge', ...args])
      return { printed, noted, failed }
    },
    read: async (file: string) => parse(await readFile(join(folder, file), 'utf8')),
    /** Changes the rows of one sheet, as a spreadsheet program would. */
    async editSheet(name: string, change: (rows: Record<string, string>[]) => Record<string, string>[]) {
      const path = join(sheets, name)
      const rows = parseCsv(await readFile(path, 'utf8'), { columns: true, delimiter: ';', bom: true })
      await writeFile(
        path,
        stringifyCsv(change(rows as Record<string, string>[]), { header: true, delimiter: ';', bom: true }),
      )
    },
  }
}

/** A pack in which `check` finds nothing. */
function cleanPack(more: Partial<Entry> = {}): Pack {
  const sources = [{ url: 'https://www.example.org', date: null }]
  const reviewBy = '2027-06-30'
  const asked = (word: string) => Array.from({ length: 8 }, (_, index) => `${word} ${'abcdefgh'[index]}`)
  const office = (id: string) => anOffice({ id, sources, reviewBy })
  return aPack({
    entries: [
      anEntry({
        id: 'a',
        sources,
        reviewBy,
        utterances: { de: asked('Frage'), en: asked('question') },
        facets: { steps: { de: ['Erst.', 'Dann.'], en: ['First.', 'Then.'] } },
        ...more,
      }),
    ],
    offices: ['centre', 'north', 'south'].map(office),
  })
}
const file = 'entries/registration/a.yaml'
const set = (field: string, text: string) => (rows: Record<string, string>[]) =>
  rows.map((row) => (row.field === field ? { ...row, text } : row))

describe('knowledge check', () => {
  it('ends well when there is nothing to say', async () => {
    const { runs } = await startEditing()
    expect(await runs('check')).toEqual({
      printed: ['0 errors, 0 warnings in 11 files'],
      noted: [],
      failed: false,
    })
  })

  it('prints one line per finding and does not fail on warnings', async () => {
    const { runs } = await startEditing(cleanPack({ reviewBy: '2026-11-24' }))
    const { printed, failed } = await runs('check')
    expect(printed).toEqual([
      expect.stringMatching(
        /^warning entries\/registration\/a\.yaml:\d+ reviewBy: the review is 1 day overdue\. /,
      ),
      '0 errors, 1 warning in 11 files',
    ])
    expect(failed).toBe(false)
  })

  it('fails on errors', async () => {
    const { runs } = await startEditing(cleanPack({ related: ['a'] }))
    const { printed, failed } = await runs('check')
    expect(printed.at(-1)).toBe('1 error, 0 warnings in 11 files')
    expect(failed).toBe(true)
  })

  it('says what is wrong with a pack that cannot be used', async () => {
    const { runs } = await startEditing(cleanPack({ offices: ['nowhere'] }))
    const { printed, noted, failed } = await runs('check')
    expect(printed[0]).toMatch(/^error .*a\.yaml:\d+ offices\[0\]: names the office "nowhere"/)
    expect(noted).toEqual([])
    expect(failed).toBe(true)
  })

  it('prints JSON', async () => {
    const { runs } = await startEditing(cleanPack({ related: ['a'] }))
    const { printed } = await runs('check', '--json')
    expect(JSON.parse(printed.join(''))).toMatchObject({
      errors: 1,
      warnings: 0,
      files: 11,
      findings: [{ level: 'error', file, field: 'related[0]' }],
    })
  })

  it('compares utterances by meaning, unless it is told not to or has no model', async () => {
    const pack = cleanPack()
    const twin = anEntry({ ...(pack.entries.get('a') as Entry), id: 'b', title: { de: 'B', en: 'B' } })
    const turned = (texts: string[]) => texts.map((text) => text.split(' ').reverse().join(' '))
    twin.utterances = { de: turned(twin.utterances.de), en: turned(twin.utterances.en) }
    const both = { ...pack, entries: byId(pack.entries.get('a') as Entry, twin) }
    const near = (lines: string[]) => lines.filter((line) => line.includes('is nearly'))
    const withModel = await startEditing(both)
    expect(near((await withModel.runs('check')).printed)).toHaveLength(16)
    expect(near((await withModel.runs('check', '--no-vectors')).printed)).toEqual([])
    const without = await startEditing(both, false)
    const { printed, noted, failed } = await without.runs('check')
    expect(near(printed)).toEqual([])
    expect(noted).toEqual([expect.stringContaining('the embedding model is not in use')])
    expect(failed).toBe(false)
  })

  it('knows the questions that measure us', async () => {
    const questions = await readFile('tests/fixtures/questions-held-out.jsonl', 'utf8')
    const { id, text } = JSON.parse(questions.split('\n')[0] as string)
    const pack = cleanPack()
    pack.entries.get('a')?.utterances.de.push(text)
    const { runs } = await startEditing(pack)
    const { printed, failed } = await runs('check', '--no-vectors')
    expect(printed[0]).toContain(`is the test question "${id}"`)
    expect(failed).toBe(true)
  })
})

describe('knowledge stats', () => {
  const statsPack = () => {
    const text = { de: 'Text', en: 'Text' }
    const material = materialSchema.parse({
      id: 'm',
      title: text,
      publisher: 'Stadt',
      topics: ['work'],
      description: text,
      groups: { de: [], en: [] },
      languages: ['de', 'ar'],
      format: 'website',
      sources: [],
      checked: { on: null, confidence: 'low' },
      reviewBy: '2027-01-01',
    })
    const pack = aPack()
    return {
      ...pack,
      materials: byId(material, { ...material, id: 'n', languages: [] }),
      glossary: [{ term: 'Amt', explanation: text, everyday: { de: [], en: [] } }],
    }
  }

  it('counts as JSON', async () => {
    const { runs } = await startEditing(statsPack())
    const stats = JSON.parse((await runs('stats', '--json')).printed.join(''))
    expect(stats.topics[0]).toEqual({
      topic: 'registration',
      entries: 1,
      utterances: { de: 2, en: 2 },
      facets: 0.25,
      situations: 1,
      easy: 0,
    })
    expect(stats.offices).toEqual([
      {
        kind: 'city',
        offices: 3,
        confidence: { high: 3, medium: 0, low: 0 },
        hours: { verified: 1, unverified: 0, none: 2 },
      },
    ])
    expect(stats.checked).toContainEqual({
      of: 'entries',
      age: 'this year',
      confidence: { high: 3, medium: 0, low: 0 },
    })
    expect(stats.checked).toContainEqual({
      of: 'materials',
      age: 'undated',
      confidence: { high: 0, medium: 0, low: 2 },
    })
    expect(stats.materials).toEqual({ count: 2, languages: { ar: 1, de: 1, unknown: 1 } })
    expect(stats.glossary).toBe(1)
  })

  it('prints tables', async () => {
    const { runs } = await startEditing(statsPack())
    const text = (await runs('stats')).printed.join('\n')
    expect(text).toMatch(/^topic +entries +de +en +facets +situations +easy$/m)
    expect(text).toMatch(/^registration +1 +2 +2 +25 % +1 +0$/m)
    expect(text).toMatch(/^all +3 +5 +5 +8 % +1 +0$/m)
    expect(text).toContain('glossary terms: 1')
  })
})

describe('knowledge export and import', () => {
  it('go round without a difference', async () => {
    const { runs, sheets } = await startEditing()
    expect((await runs('export', '--out', sheets)).printed).toHaveLength(5)
    expect((await runs('import', '--from', sheets, '--write')).printed).toEqual(['0 changes in 0 files'])
  })

  it('go round for the whole pack of Leipzig', async () => {
    const { runs, sheets } = await startEditing()
    const pack = ['--pack', 'knowledge/content/leipzig']
    await runs('export', '--out', sheets, ...pack)
    expect((await runs('import', '--from', sheets, ...pack)).printed).toEqual(['0 changes in 0 files'])
  })

  it('show a change first and write it when told to', async () => {
    const { runs, sheets, editSheet, read } = await startEditing()
    await runs('export', '--out', sheets)
    await editSheet('entries.en.csv', set('answer.en', 'Another answer.'))

    const shown = await runs('import', '--from', sheets)
    expect(shown.printed).toEqual([
      `${file} answer.en: "Answer about a." -> "Another answer."`,
      '1 change in 1 file, nothing written: add --write',
    ])
    expect((await read(file)).answer.en).toBe('Answer about a.')

    const written = await runs('import', '--from', sheets, '--write')
    expect(written).toMatchObject({ failed: false, noted: [] })
    expect(written.printed.at(-1)).toBe('1 change in 1 file, written')
    expect(await read(file)).toMatchObject({ answer: { en: 'Another answer.' }, revision: { de: 1, en: 2 } })
  })

  it('leave the English revision behind when the German changes', async () => {
    const { runs, sheets, editSheet, read } = await startEditing()
    await runs('export', '--out', sheets)
    await editSheet('entries.de.csv', set('answer.de', 'Eine andere Antwort.'))
    await runs('import', '--from', sheets, '--write')
    expect((await read(file)).revision).toEqual({ de: 2, en: 1 })
    expect((await runs('check', '--no-vectors')).printed[0]).toContain('stale translation')
  })

  it('add and remove items of a list', async () => {
    const { runs, sheets, editSheet, read } = await startEditing()
    await runs('export', '--out', sheets)
    await editSheet('entries.de.csv', (rows) => [
      ...rows.filter((row) => row.field !== 'utterances.de[1]'),
      { id: 'a', field: 'utterances.de[]', text: 'noch eine', revision: '' },
      { id: 'a', field: 'utterances.de[]', text: 'und eine', revision: '' },
    ])
    await runs('import', '--from', sheets, '--write')
    const { de } = (await read(file)).utterances
    expect(de).toHaveLength(9)
    expect(de.slice(-2)).toEqual(['noch eine', 'und eine'])
    expect(de).not.toContain('Frage b')
  })

  it('write nothing when one row is refused, and name it', async () => {
    const { runs, sheets, editSheet, read } = await startEditing()
    await runs('export', '--out', sheets)
    await editSheet('entries.de.csv', (rows) => [
      ...set('answer.de', 'Neu.')(rows),
      { id: 'nobody', field: 'answer.de', text: 'x', revision: '1' },
    ])
    const { printed, noted, failed } = await runs('import', '--from', sheets, '--write')
    const last = (await readFile(join(sheets, 'entries.de.csv'), 'utf8')).trim().split('\n').length
    expect(noted).toEqual([`error entries.de.csv row ${last}: there is no entry "nobody"`])
    expect(printed.at(-1)).toContain('nothing written')
    expect(failed).toBe(true)
    expect((await read(file)).answer.de).toBe('Antwort zu a.')
  })

  it('write nothing when the result would break the schema', async () => {
    const { runs, sheets, editSheet, read } = await startEditing()
    await runs('export', '--out', sheets)
    await editSheet('entries.de.csv', set('answer.de', 'x'.repeat(601)))
    await editSheet('offices.de.csv', set('name.de', 'Neuer Name'))
    const { noted, failed } = await runs('import', '--from', sheets, '--write')
    expect(noted).toEqual([expect.stringMatching(/a\.yaml:\d+ answer\.de: is longer than 600 characters/)])
    expect(failed).toBe(true)
    expect((await read('offices/north.yaml')).name.de).toBe('Amt north')
  })

  it('refuse an empty folder', async () => {
    const { runs, sheets } = await startEditing()
    await expect(runs('import', '--from', sheets)).rejects.toThrow('has none of entries.de.csv')
  })

  it('keep awkward texts whole, from the pack to the sheet and back into the pack', async () => {
    const awkward = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc
          .array(
            fc.constantFrom(
              '=cmd',
              "'",
              '"',
              ';',
              ',',
              '\n',
              '+',
              '-',
              '@',
              '0',
              '🚪',
              'مرحبا',
              '\u2066',
              'ß',
              ' ',
            ),
            {
              minLength: 1,
              maxLength: 20,
            },
          )
          .map((parts) => parts.join('')),
      )
      .map((text) => text.trim())
      .filter((text) => text !== '')
    await fc.assert(
      fc.asyncProperty(awkward, awkward, awkward, async (answer, item, later) => {
        const facets = { steps: { de: [item, 'Dann.'], en: ['First.', item] } }
        const editing = await startEditing(cleanPack({ answer: { de: answer, en: answer }, facets }))
        await editing.runs('export', '--out', editing.sheets)
        expect((await editing.runs('import', '--from', editing.sheets)).printed).toEqual([
          '0 changes in 0 files',
        ])

        const other = await startEditing(cleanPack({ answer: { de: later, en: later }, facets }))
        await editing.runs('export', '--out', editing.sheets, '--pack', other.folder)
        await editing.runs('import', '--from', editing.sheets, '--write')
        const { pack } = await loadPack(editing.folder)
        // English first stood beside other German: the row is refused, so nothing of it may be written.
        expect(pack?.entries.get('a')?.answer.en).toBe(answer === later ? later : answer)
        await rm(join(editing.sheets, 'entries.en.csv'))
        await rm(join(editing.sheets, 'entries.easy.csv'))
        await editing.runs('import', '--from', editing.sheets, '--write')
        expect((await loadPack(editing.folder)).pack?.entries.get('a')?.answer.de).toBe(later)
      }),
      { numRuns: 10 },
    )
  })
})

describe('a change as one line', () => {
  it('shows the place where long texts differ', () => {
    const long = 'Wort '.repeat(60)
    const line = formatChange({ file: 'f', field: 'x', from: `${long}alt`, to: `${long}neu\nZeile` })
    expect(line).toMatch(/^f x: "….*alt" -> "….*neu\\nZeile"$/)
    expect(line.length).toBeLessThan(150)
  })

  it('says what is new and what goes', () => {
    expect(formatChange({ file: 'f', field: 'x', from: undefined, to: 'neu' })).toBe('f x: (new) -> "neu"')
    expect(formatChange({ file: 'f', field: 'x', from: 'alt', to: undefined })).toBe(
      'f x: "alt" -> (removed)',
    )
  })
})
