import { describe, expect, it } from 'vitest'
import { consoleTexts } from '../../../../adapters/console/app/texts.ts'

/** Paths of all texts, so that languages are compared key by key. */
function keys(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [path]
  return Object.entries(node).flatMap(([key, value]) => keys(value, `${path}.${key}`))
}

describe('the texts of the console', () => {
  it('are the same set in both languages', () => {
    expect(keys(consoleTexts.en)).toEqual(keys(consoleTexts.de))
  })

  it('count in words people use', () => {
    expect(consoleTexts.de.lease.ending(1)).toBe(
      'In 1 Minute geht dieses Gespräch zurück in die Warteschlange.',
    )
    expect(consoleTexts.en.lease.ending(5)).toBe('In 5 minutes this conversation goes back into the queue.')
  })

  it('an unknown code is shown as it is', () => {
    expect(consoleTexts.de.channel('matrix')).toBe('matrix')
  })
})
