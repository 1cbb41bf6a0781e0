import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { LineView } from '../adapters/web/line-view.ts'
import type { LoadCounsellor } from './load-counsellor.ts'

/** One visit in a widget: a token, a stream, and a mouth. */
export interface LoadUser {
  /** Milliseconds from sending to the bot's reply on the screen. */
  botTimes: number[]
  /** Milliseconds from a counsellor's send to this screen. */
  counsellorTimes: number[]
  /** Writes so many messages. The stream stays open afterwards, as in a tab that nobody closes. */
  run(messages: number, ended: AbortSignal): Promise<void>
  /** Compares what was acknowledged with what the server has. */
  check(counsellors: readonly LoadCounsellor[]): Promise<{
    lines: number
    lost: number
    doubled: number
    outOfOrder: number
    refused: number
  }>
  stop(): void
}

export async function createLoadUser(options: {
  address: string
  /** Every user comes from an address of their own, so that limits per address do not meet. */
  place: string
  wantsPerson: boolean
  text(turn: number): string
  everyMs: number
}): Promise<LoadUser> {
  const { address, place, wantsPerson, text, everyMs } = options
  const visitor = await fetch(`${address}/api/visitors`, {
    method: 'POST',
    headers: { 'X-Forwarded-For': place },
  })
  const { token } = (await visitor.json()) as { token: string }
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'X-Forwarded-For': place,
  }
  const abort = new AbortController()
  const acknowledged = new Set<string>()
  const sentAt = new Map<number, number>()
  const seen: number[] = []
  const botTimes: number[] = []
  const counsellorTimes: number[] = []
  let refused = 0
  let openSeq: number | undefined
  void follow()

  /** Reads the stream as the widget does: after the last number it saw, again when it ends. */
  async function follow(): Promise<void> {
    while (!abort.signal.aborted)
      try {
        const after = seen.at(-1) ?? 0
        const response = await fetch(`${address}/api/events?after=${after}`, {
          headers,
          signal: abort.signal,
        })
        if (!response.ok || !response.body) throw new Error(String(response.status))
        let rest = ''
        for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
          rest += chunk
          const parts = rest.split('\n\n')
          rest = parts.pop() ?? ''
          for (const part of parts) {
            const data = /^event: line\n(?:id: .*\n)?data: (.*)$/m.exec(part)?.[1]
            if (data !== undefined) take(JSON.parse(data) as LineView)
          }
        }
      } catch {
        if (!abort.signal.aborted) await wait(1000)
      }
  }

  function take(line: LineView): void {
    seen.push(line.seq)
    if (line.speaker === 'bot' && openSeq !== undefined && line.seq > openSeq) {
      botTimes.push(performance.now() - (sentAt.get(openSeq) ?? performance.now()))
      openSeq = undefined
    }
    const at = line.speaker === 'counsellor' ? /@([\d.]+)$/.exec(line.text ?? '')?.[1] : undefined
    if (at !== undefined) counsellorTimes.push(performance.now() - Number(at))
  }

  async function send(words: string): Promise<void> {
    const clientMessageId = randomUUID()
    const from = performance.now()
    const response = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ clientMessageId, text: words, lang: 'de' }),
    }).catch(() => undefined)
    if (!response?.ok) {
      refused++
      return
    }
    const { seq } = (await response.json()) as { seq: number }
    acknowledged.add(clientMessageId)
    sentAt.set(seq, from)
    openSeq = seq
  }

  return {
    botTimes,
    counsellorTimes,
    async run(messages, ended) {
      for (let turn = 0; turn < messages && !ended.aborted; turn++) {
        if (wantsPerson && turn === 1) await send('Ich möchte mit einem Menschen sprechen')
        else if (wantsPerson && turn === 2) await send('ja')
        else await send(text(turn))
        await wait(everyMs * (0.7 + Math.random() * 0.6))
      }
    },
    async check(counsellors) {
      // Came in the last moment and wrote nothing: there is no conversation.
      if (acknowledged.size === 0) return { lines: 0, lost: 0, doubled: 0, outOfOrder: 0, refused }
      const response = await fetch(`${address}/api/conversation/export`, { headers })
      const { conversation } = (await response.json()) as { conversation: { id: string; lines: LineView[] } }
      const { id, lines } = conversation
      const stored = lines.flatMap((line) => (line.clientId ? [line.clientId] : []))
      const said = lines.flatMap((line) => (line.speaker === 'counsellor' && line.text ? [line.text] : []))
      const theirs = counsellors.flatMap((one) => one.saidTo(id))
      return {
        lines: lines.length,
        lost:
          [...acknowledged].filter((id) => !stored.includes(id)).length +
          theirs.filter((words) => !said.includes(words)).length +
          lines.filter((line) => !seen.includes(line.seq)).length,
        doubled: stored.length - new Set(stored).size + (said.length - new Set(said).size),
        outOfOrder: seen.filter((seq, index) => seq !== index + 1).length,
        refused,
      }
    },
    stop: () => abort.abort(),
  }
}
