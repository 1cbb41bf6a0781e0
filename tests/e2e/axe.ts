import { readFileSync } from 'node:fs'
import { fromRoot } from '../../adapters/cli/project-root.ts'
import type { Visitor } from './visitor.ts'

const source = readFileSync(fromRoot('node_modules/axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  help: string
  nodes: Array<{ html: string; failureSummary?: string }>
}

/**
 * Checks what is on the screen, in light and dark.
 *
 * @param without - a rule to leave out.
 * @returns one line per finding; empty is good.
 */
export async function axeFindings({ page }: Visitor, without?: string): Promise<string[]> {
  const options = JSON.stringify({
    resultTypes: ['violations'],
    rules: without === undefined ? {} : { [without]: { enabled: false } },
  })
  const findings: string[] = []
  await page.evaluate(source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // New colours are there with the next frame.
    await page.evaluate('new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))')
    const violations = await page.evaluate<Violation[]>(
      `axe.run(document, ${options}).then(({ violations }) => violations)`,
    )
    for (const { id, help, nodes } of violations)
      for (const { html, failureSummary } of nodes)
        findings.push(`${colorScheme}: ${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`)
  }
  return findings
}
