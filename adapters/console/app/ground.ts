import type { TemplateResult } from 'lit'
import type { Me, PackNames } from '../contract.ts'
import type { Api } from './api.ts'
import type { Preferences } from './preferences.ts'
import type { Route } from './state/route.ts'
import type { Language, Texts } from './texts.ts'

/** What every view stands on once somebody has signed in. */
export interface Ground {
  readonly api: Api
  readonly me: Me
  readonly pack: PackNames
  readonly lang: Language
  readonly t: Texts
  readonly preferences: Preferences
  /** Draws again soon. */
  changed(): void
  /** Says a sentence to screen readers and shows it for a moment. */
  announce(text: string): void
  /** Shows why something was not done. */
  failed(error: unknown): void
  go(route: Route): void
  /** @param content - drawn again with everything else; `name` must differ between two dialogs. */
  openDialog(name: string, content: () => TemplateResult): void
  closeDialog(): void
}
