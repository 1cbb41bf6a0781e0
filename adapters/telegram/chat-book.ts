import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import { ConfigError } from '../../bot/config.ts'
import type { ConversationId } from '../../bot/conversation.ts'
import { createTurns } from '../../bot/turns.ts'
import type { ChatKeys } from './chat-keys.ts'

/** Telegram lets a bot delete its own messages this long; their numbers are kept no longer. */
const deletableMs = 48 * 3_600_000

/** A chat while we have something of it. */
export interface Chat {
  /** Its name with us. */
  readonly subject: string
  /** Telegram's id, only in memory. */
  readonly chatId: string
  /** What is written there goes to this conversation: its own, or one of the website that is continued here. */
  readonly current: ConversationId
  /** All of them; they are erased together. */
  readonly conversations: readonly ConversationId[]
}

/** Which chat belongs to which conversation. The one place that knows chat ids; on disk they are encrypted. */
export interface ChatBook {
  ofChat(chatId: string): Chat | undefined
  ofConversation(id: ConversationId): Chat | undefined
  all(): Chat[]
  /** Adds a chat with its own conversation, written and synced, unless it is there already. */
  remember(chatId: string): Promise<Chat>
  /** The chat continues another conversation from now on. */
  attach(chatId: string, id: ConversationId): Promise<void>
  /** A conversation is gone. With its last conversation the chat is forgotten. */
  forget(id: ConversationId): Promise<void>
  /** A message of ours stands in the chat. */
  sent(id: ConversationId, messageId: number): Promise<void>
  /** Numbers of our messages there that can still be deleted. Also for a chat that was just forgotten. */
  deletable(chat: Chat): number[]
  /** Forgets message numbers that are too old. */
  prune(): Promise<void>
  /** Resolves when everything is written. */
  settled(): Promise<void>
}

const recordSchema = z.strictObject({
  chat: z.string(),
  conversations: z.array(z.string()).min(1),
  sent: z.array(z.tuple([z.int(), z.int()])),
})

interface Page extends Chat {
  conversations: ConversationId[]
  sent: Array<[messageId: number, at: number]>
}

/**
 * One small file per chat below `folder`.
 *
 * @param now - Unix milliseconds.
 * @throws {ConfigError} when another key wrote a file: deleting it would lose answers that are still to be sent.
 */
export async function openChatBook(folder: string, keys: ChatKeys, now: () => number): Promise<ChatBook> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const pages = new Map<string, Page>()
  const byConversation = new Map<ConversationId, Page>()
  const writes = createTurns()
  const pathOf = (subject: string) => join(folder, `${subject}.json`)

  function createPage(chatId: string, conversations: ConversationId[], sent: Page['sent']): Page {
    const page: Page = {
      subject: keys.subjectOf(chatId),
      chatId,
      conversations,
      sent,
      get current() {
        return page.conversations.at(-1) ?? ownConversation(page.subject)
      },
    }
    pages.set(page.subject, page)
    for (const id of conversations) byConversation.set(id, page)
    return page
  }

  /** Writes what the page is by then, or deletes its file. */
  const save = (page: Page, synced: boolean) =>
    writes.run(page.subject, async () => {
      if (pages.get(page.subject) !== page) {
        if (!pages.has(page.subject)) await rm(pathOf(page.subject), { force: true })
        return
      }
      const record: z.infer<typeof recordSchema> = {
        chat: keys.seal(page.chatId),
        conversations: page.conversations,
        sent: page.sent,
      }
      await writeFileAtomic(pathOf(page.subject), JSON.stringify(record), { mode: 0o600, fsync: synced })
    })

  const young = ({ sent }: Page) => sent.filter(([, at]) => at > now() - deletableMs)

  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json')) continue
    const path = join(folder, name)
    const record = await readRecord(path)
    const chatId = record && keys.open(record.chat)
    if (!record) await rm(path, { force: true })
    else if (chatId === undefined)
      throw new ConfigError(
        `telegram: ${path} was written with another key; restore TELEGRAM_KEY (or its file), or delete the folder ${folder}: users then have to write again before they get further answers`,
      )
    else createPage(chatId, record.conversations, record.sent as Page['sent'])
  }

  return {
    ofChat: (chatId) => pages.get(keys.subjectOf(chatId)),
    ofConversation: (id) => byConversation.get(id),
    all: () => [...pages.values()],
    async remember(chatId) {
      const subject = keys.subjectOf(chatId)
      const known = pages.get(subject)
      const page = known ?? createPage(chatId, [ownConversation(subject)], [])
      if (!known) await save(page, true)
      return page
    },
    async attach(chatId, id) {
      const page = pages.get(keys.subjectOf(chatId)) ?? createPage(chatId, [], [])
      const before = byConversation.get(id)
      if (before && before !== page) {
        before.conversations = before.conversations.filter((one) => one !== id)
        if (before.conversations.length === 0) pages.delete(before.subject)
        await save(before, true)
      }
      page.conversations = [...page.conversations.filter((one) => one !== id), id]
      byConversation.set(id, page)
      await save(page, true)
    },
    async forget(id) {
      const page = byConversation.get(id)
      if (!page) return
      byConversation.delete(id)
      page.conversations = page.conversations.filter((one) => one !== id)
      if (page.conversations.length === 0) pages.delete(page.subject)
      await save(page, true)
    },
    async sent(id, messageId) {
      const page = byConversation.get(id)
      if (!page) return
      page.sent = [...young(page), [messageId, now()]]
      // A number that a crash loses is one message more that the user deletes by hand.
      await save(page, false)
    },
    deletable: (chat) => young(chat as Page).map(([messageId]) => messageId),
    async prune() {
      for (const page of pages.values()) {
        const left = young(page)
        if (left.length === page.sent.length) continue
        page.sent = left
        await save(page, false)
      }
    },
    settled: () => writes.idle(),
  }
}

/** The conversation that a chat has by itself. */
export function ownConversation(subject: string): ConversationId {
  return `telegram:${subject}`
}

async function readRecord(path: string): Promise<z.infer<typeof recordSchema> | undefined> {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
