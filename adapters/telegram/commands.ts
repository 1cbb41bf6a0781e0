import { textsIn } from '../../bot/texts.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'

/** What a command does: begin, delete, send the data, or say a sentence that an intent knows word for word. */
export type CommandAction = { do: 'start' } | { do: 'delete' } | { do: 'data' } | { do: 'say'; text: string }

const actions: Readonly<Record<string, CommandAction>> = {
  start: { do: 'start' },
  help: { do: 'say', text: '/help' },
  hilfe: { do: 'say', text: '/help' },
  deutsch: { do: 'say', text: '/deutsch' },
  english: { do: 'say', text: '/english' },
  mensch: { do: 'say', text: '/mensch' },
  human: { do: 'say', text: '/human' },
  termine: { do: 'say', text: '/termine' },
  servicedays: { do: 'say', text: '/servicedays' },
  loeschen: { do: 'delete' },
  delete: { do: 'delete' },
  daten: { do: 'data' },
  data: { do: 'data' },
  privacy: { do: 'say', text: '/privacy' },
  datenschutz: { do: 'say', text: '/datenschutz' },
}

/** @param command - without slash, lower case. @returns undefined for a command nobody has heard of. */
export function commandAction(command: string): CommandAction | undefined {
  return Object.hasOwn(actions, command) ? actions[command] : undefined
}

/** The menu that Telegram shows in one language. Telegram allows a-z, 0-9 and _ in a command. */
export function commandMenu(language: AnswerLanguage): Array<{ command: string; description: string }> {
  const say = textsIn(language)
  const words =
    language === 'de'
      ? (['help', 'english', 'mensch', 'termine', 'daten', 'loeschen', 'privacy'] as const)
      : (['help', 'deutsch', 'human', 'servicedays', 'data', 'delete', 'privacy'] as const)
  const descriptions = [
    say('telegram.commandHelp'),
    say('telegram.commandLanguage'),
    say('telegram.commandHuman'),
    say('telegram.commandServiceDays'),
    say('telegram.commandData'),
    say('telegram.commandDelete'),
    say('telegram.commandPrivacy'),
  ]
  return words.map((command, index) => ({ command, description: descriptions[index] ?? '' }))
}
