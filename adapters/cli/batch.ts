import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { noTrace } from '../../bot/build-reply.ts'
import { replyText } from '../../bot/plain-text.ts'
import { allChips, type Reply } from '../../bot/reply.ts'
import type { Store } from '../../bot/store.ts'
import { answerLanguages, isAnswerLanguage } from '../../knowledge/language.ts'
import type { Core } from './core.ts'

/** One line of a batch file: a message, or a chip of the reply before. */
export const batchLineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string().optional(),
  lang: z.string().optional(),
  /** Lines that share it are turns of one conversation. */
  conversation: z.union([z.string(), z.number()]).transform(String).optional(),
  /** Presses the Nth chip, from 1, of the reply before. */
  chip: z.int().min(1).optional(),
})
export type BatchLine = z.infer<typeof batchLineSchema>

/** What `ask --json` prints; the shape is a contract (docs/cli.md). */
export interface AskResult {
  id: string
  conversation?: string
  kind: Reply['kind']
  intent: string | null
  lang: string
  entries: { id: string; score: number }[]
  offices: string[]
  chips: string[]
  text: string
  ms: number
}

/** A result with the reply it was made from: for explanations, never printed as JSON. */
export interface AskResultWithReply extends AskResult {
  reply: Reply
}

/** Asks the very core that the channels use, in conversations of their own. */
export interface Asker {
  ask(line: BatchLine): Promise<AskResultWithReply>
}

/** The bot says nothing: people have the conversation, and what was said has been acknowledged. */
const silence: Reply = { kind: 'handoff', blocks: [], chips: [], trace: noTrace }

/** @param top - how many entries and offices a result names at most. */
export function createAsker(core: Core, store: Store, top: number): Asker {
  const conversations = new Map<string, string>()
  return {
    async ask({ id, text, lang, conversation, chip }) {
      const conversationId =
        (conversation !== undefined && conversations.get(conversation)) || `terminal:${randomUUID()}`
      if (conversation !== undefined) conversations.set(conversation, conversationId)
      const started = performance.now()
      let content: { text: string } | { chip: string } = { text: text ?? '' }
      if (chip !== undefined) {
        const before = await store.get(conversationId)
        const last = before?.lines.findLast((line) => line.reply !== undefined)
        const pressed = last?.reply && allChips(last.reply)[chip - 1]
        // A chip that is not there is pressed all the same: the bot says that it is no longer current.
        content = { chip: last && pressed ? `${last.seq}.${pressed.id}` : '0.0' }
      }
      const language = isAnswerLanguage(lang) ? lang : answerLanguages[0]
      const { seq } = await core.assistant.receive({
        conversationId,
        clientId: randomUUID(),
        content,
        language,
      })
      await core.assistant.idle(conversationId)
      const after = await store.get(conversationId)
      // What the turn said; while people have the conversation it may say nothing.
      const line = after?.lines.findLast((one) => one.seq > seq && one.reply !== undefined)
      if (!after || (!line?.reply && after.handoff.state === 'bot'))
        throw new Error(`ask: no reply to "${id}"; this is a defect, please report it`)
      const reply = line?.reply ?? silence
      const result: AskResultWithReply = {
        id,
        ...(conversation !== undefined ? { conversation } : {}),
        kind: reply.kind,
        intent: reply.intent ?? null,
        lang: after.lang,
        entries: reply.trace.entries.slice(0, top),
        offices: reply.trace.offices.slice(0, top),
        chips: allChips(reply).map((one) => one.label),
        text: replyText(reply),
        ms: Math.round((performance.now() - started) * 10) / 10,
        reply,
      }
      if (conversation === undefined) await store.remove(conversationId)
      return result
    },
  }
}
