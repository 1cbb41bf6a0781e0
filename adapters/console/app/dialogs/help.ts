import { html } from 'lit'
import type { Ground } from '../ground.ts'
import { keepPreferences } from '../preferences.ts'
import { shortcuts } from '../state/commands.ts'
import { dialogTemplate } from './dialog.ts'

/** The keys, and the switch that turns single letters off. */
export function openHelp(ground: Ground): void {
  const { t, preferences } = ground
  ground.openDialog('help', () =>
    dialogTemplate(ground, {
      title: t.help.title,
      leave: t.closeDialog,
      body: html`<label class="check">
          <input
            type="checkbox"
            .checked=${preferences.shortcuts}
            @change=${(event: Event) => {
              preferences.shortcuts = (event.target as HTMLInputElement).checked
              keepPreferences(preferences)
            }}
          />
          <span>${t.help.on}</span>
        </label>
        <p class="aside">${t.help.text}</p>
        <dl class="keys">
          ${Object.entries(shortcuts).map(
            ([key, command]) =>
              html`<div><dt><kbd>${key}</kbd></dt><dd>${t.help.commands[command]}</dd></div>`,
          )}
          <div><dt><kbd>${t.help.enter}</kbd></dt><dd>${t.help.sends}</dd></div>
          <div><dt><kbd>${t.help.shiftEnter}</kbd></dt><dd>${t.help.newLine}</dd></div>
          <div><dt><kbd>Esc</kbd></dt><dd>${t.help.escape}</dd></div>
        </dl>`,
    }),
  )
}
