import type { TemplateResult } from 'lit'

/** One place of the console beside the desk. */
export interface ConsolePage {
  /** Fetches what it shows. @param id - what the address names. */
  load(id: string | undefined): Promise<void>
  template(): TemplateResult
}
