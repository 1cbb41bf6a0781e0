import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { LineView } from '../../adapters/web/line-view.ts'
import { textsIn } from '../../bot/texts.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'

/** Somebody who uses the web API as the widget does, without a browser. */
export interface WaitingPerson {
  says(text: string): Promise<void>
  /** Asks for a person and confirms the notice. */
  asksForPerson(): Promise<void>
  lines(): Promise<LineView[]>
  /** Their screen has had everything. */
  reads(): Promise<void>
  types(): Promise<void>
  erases(): Promise<void>
}

const patienceMs = 30_000
let people = 0

/** @param address - origin of the service. */
export async function createPerson(address: string, lang: AnswerLanguage = 'de'): Promise<WaitingPerson> {
  people++
  // Everybody comes from an address of their own, so that limits per address do not meet.
  const from = `10.77.${people >> 8}.${people & 255}`
  let token = ''

  async function call(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${address}/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'X-Forwarded-For': from,
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response
  }

  ;({ token } = (await (await call('POST', '/visitors')).json()) as { token: string })

  const send = (content: { text: string } | { chip: string }) =>
    call('POST', '/messages', { ...content, clientMessageId: randomUUID(), lang })

  async function lines(): Promise<LineView[]> {
    const conversation = (await (await call('GET', '/conversation')).json()) as { lines: LineView[] }
    return conversation.lines
  }

  /** Waits for a line after `seq` that is not their own. */
  async function until(fits: (line: LineView) => boolean): Promise<LineView> {
    const end = Date.now() + patienceMs
    for (;;) {
      const found = (await lines()).findLast(fits)
      if (found) return found
      if (Date.now() > end)
        throw new Error(
          `waiting-person: the expected line did not come after ${JSON.stringify((await lines()).map(({ seq, speaker, text, event, reply }) => [seq, speaker, event, text, reply?.kind, reply?.blocks.map((block) => ('text' in block ? block.text : block.type))]))}`,
        )
      await wait(40)
    }
  }

  return {
    lines,
    async says(text) {
      const { seq } = (await (await send({ text })).json()) as { seq: number }
      // While people have the conversation the bot may be silent.
      await Promise.race([until((line) => line.seq > seq), wait(1500)])
    },
    async asksForPerson() {
      await send({ text: textsIn(lang)('welcome.person') })
      const label = textsIn(lang)('handoff.confirm')
      const notice = await until((line) => line.reply?.chips.some((chip) => chip.label === label) === true)
      const chip = notice.reply?.chips.find((one) => one.label === label)
      await send({ chip: chip?.id ?? '' })
      await until((line) => line.event === 'requested')
    },
    async reads() {
      await call('POST', '/conversation/seen', { seq: (await lines()).at(-1)?.seq ?? 0 })
    },
    async types() {
      await call('POST', '/conversation/typing')
    },
    async erases() {
      await call('DELETE', '/conversation')
    },
  }
}

/** Questions as people ask them, for a queue that looks like a morning. */
export const morningQuestions: ReadonlyArray<readonly [text: string, lang: AnswerLanguage]> = [
  ['Wo melde ich meine neue Wohnung an?', 'de'],
  ['أين أسجل عنواني في لايبزيغ؟', 'de'],
  ['How do I get my diploma recognised?', 'en'],
  ['Мені потрібен курс німецької мови', 'de'],
  ['Mein Aufenthaltstitel läuft bald ab. Wie bekomme ich einen Termin?', 'de'],
  ['Where can my child go to kindergarten?', 'en'],
  ['Ich habe Post vom Jobcenter bekommen und verstehe sie nicht.', 'de'],
  ['Tôi muốn học tiếng Đức', 'de'],
  ['Wie finde ich einen Hausarzt, der Arabisch spricht?', 'de'],
  ['Can I work while I study?', 'en'],
  ['Jak mogę zarejestrować firmę w Lipsku?', 'de'],
  ['Was kostet die Einbürgerung?', 'de'],
  ['Wo kann ich meinen Führerschein umschreiben?', 'de'],
  ['I need help with health insurance', 'en'],
  ['Gibt es eine Beratung für Azubis?', 'de'],
  ['Wie lange darf mein Besuch bleiben?', 'de'],
]
