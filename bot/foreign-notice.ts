import type { TurnContext } from './intent.ts'
import { nextPartnerDays } from './partners.ts'
import type { Block } from './reply.ts'
import { foreignLines } from './texts/foreign.ts'

/** One line in the user's own language: which language we answer in, and when somebody on site speaks theirs. */
export function foreignNotice(code: string, { language, knowledge, now }: TurnContext): Block | undefined {
  const line = foreignLines[code]
  if (line === undefined) return undefined
  const [next] = nextPartnerDays(knowledge, now, code)
  const parts = [line.answered[language]]
  if (next) {
    const at = knowledge.calendar.toLocal(next.opening.at)
    const when = new Intl.DateTimeFormat(code, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: at.timeZoneId,
    }).format(at.epochMilliseconds)
    parts.push(line.onSite.replace('{{when}}', next.partner.example ? `${when} (${line.example})` : when))
  }
  return { type: 'text', text: parts.join(' '), lang: code, from: { text: `foreign.${code}` }, tone: 'note' }
}
