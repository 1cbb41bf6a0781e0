import { z } from 'zod'
import type { RefusedKind } from '../../bot/channel-lines.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'

/** What an update says, with everything dropped that we do not need: no name, user name, phone, photo or file. */
export type Inbound = { updateId: number; chatId: string } & (
  | { kind: 'text'; messageId: number; text: string; at: number; language: AnswerLanguage; edited: boolean }
  | {
      kind: 'command'
      messageId: number
      command: string
      argument: string
      at: number
      language: AnswerLanguage
    }
  | {
      kind: 'refused'
      messageId: number
      what: RefusedKind
      group?: string
      at: number
      language: AnswerLanguage
    }
  | { kind: 'button'; queryId: string; data: string; language: AnswerLanguage }
  /** The user blocked the bot, or let it in again. */
  | { kind: 'membership'; reachable: boolean }
  /** Somebody put the bot into a group or channel, or speaks to it there. */
  | { kind: 'group' }
)

const chat = z.object({ id: z.int(), type: z.string() })
const user = z.object({ language_code: z.string().optional() })
const message = z.looseObject({
  message_id: z.int(),
  date: z.int(),
  edit_date: z.int().optional(),
  chat,
  from: user.optional(),
  text: z.string().optional(),
  media_group_id: z.string().optional(),
})
const updateSchema = z.object({
  update_id: z.int().min(0),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: user,
      data: z.string().optional(),
      message: z.object({ chat }).optional(),
    })
    .optional(),
  my_chat_member: z.object({ chat, new_chat_member: z.object({ status: z.string() }) }).optional(),
})

/** Which field of a message carries what; the first that is there decides. */
const refusals: ReadonlyArray<readonly [field: string, what: RefusedKind]> = [
  ['photo', 'photo'],
  ['video', 'video'],
  ['animation', 'video'],
  ['video_note', 'video'],
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['document', 'document'],
  ['contact', 'contact'],
  ['venue', 'location'],
  ['location', 'location'],
  ['sticker', 'sticker'],
]

/** Fields that say something about the chat itself; nobody wrote them. */
const service =
  /^(?:pinned_message|new_chat_|left_chat_|delete_chat_photo|group_chat_created|message_auto_delete|migrate_|connected_website|write_access_allowed|successful_payment|refunded_payment|forum_|general_forum|video_chat_|boost_added|chat_background|proximity_alert|users_shared|chat_shared|web_app_data|giveaway|passport_data)/

/** The fields every message may have besides its content. */
const frame = new Set([
  'message_id',
  'date',
  'edit_date',
  'chat',
  'from',
  'sender_chat',
  'sender_business_bot',
  'business_connection_id',
  'message_thread_id',
  'is_topic_message',
  'is_automatic_forward',
  'is_from_offline',
  'reply_to_message',
  'reply_to_story',
  'external_reply',
  'quote',
  'via_bot',
  'has_protected_content',
  'has_media_spoiler',
  'show_caption_above_media',
  'media_group_id',
  'author_signature',
  'forward_origin',
  'forward_from',
  'forward_from_chat',
  'forward_date',
  'entities',
  'caption',
  'caption_entities',
  'link_preview_options',
  'effect_id',
  'reply_markup',
])

/**
 * Reads one update from outside.
 *
 * @returns undefined for what is not an update; `inbound` undefined for an update that asks for nothing.
 */
export function readUpdate(data: unknown): { updateId: number; inbound: Inbound | undefined } | undefined {
  const parsed = updateSchema.safeParse(data)
  if (!parsed.success) {
    const id = z.object({ update_id: z.int().min(0) }).safeParse(data)
    return id.success ? { updateId: id.data.update_id, inbound: undefined } : undefined
  }
  const { update_id: updateId, message, edited_message, callback_query, my_chat_member } = parsed.data
  return { updateId, inbound: read() }

  function read(): Inbound | undefined {
    if (message) return readMessage(updateId, message, false)
    if (edited_message) return readMessage(updateId, edited_message, true)
    if (callback_query?.message) {
      const { id, from, data, message } = callback_query
      if (message.chat.type !== 'private') return undefined
      const language = languageOf(from)
      return {
        updateId,
        chatId: String(message.chat.id),
        kind: 'button',
        queryId: id,
        data: data ?? '',
        language,
      }
    }
    if (my_chat_member) {
      const chatId = String(my_chat_member.chat.id)
      const there = ['member', 'administrator', 'creator'].includes(my_chat_member.new_chat_member.status)
      if (my_chat_member.chat.type === 'private')
        return { updateId, chatId, kind: 'membership', reachable: there }
      return there ? { updateId, chatId, kind: 'group' } : undefined
    }
    return undefined
  }
}

function readMessage(
  updateId: number,
  message: z.infer<typeof updateSchema>['message'] & object,
  edited: boolean,
): Inbound | undefined {
  const chatId = String(message.chat.id)
  const frameOf = {
    updateId,
    chatId,
    messageId: message.message_id,
    at: (edited ? (message.edit_date ?? message.date) : message.date) * 1000,
    language: languageOf(message.from),
  }
  if (message.chat.type !== 'private') return edited ? undefined : { updateId, chatId, kind: 'group' }
  if (message.text !== undefined) {
    const command = /^\/([A-Za-z_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/.exec(message.text.trim())
    if (!command) return { ...frameOf, kind: 'text', text: message.text, edited }
    if (edited) return undefined
    return {
      ...frameOf,
      kind: 'command',
      command: (command[1] ?? '').toLowerCase(),
      argument: (command[2] ?? '').trim(),
    }
  }
  // A caption belongs to what was refused; a live location moves by edits. Neither is a new message.
  if (edited) return undefined
  const found = refusals.find(([field]) => message[field] !== undefined)
  const content = Object.keys(message).filter((field) => !frame.has(field))
  if (!found && (content.length === 0 || content.every((field) => service.test(field)))) return undefined
  return {
    ...frameOf,
    kind: 'refused',
    what: found?.[1] ?? 'other',
    ...(message.media_group_id !== undefined ? { group: message.media_group_id } : {}),
  }
}

/** The first guess only; what the user writes or picks decides afterwards. */
function languageOf(from: z.infer<typeof user> | undefined): AnswerLanguage {
  const code = from?.language_code
  return code === undefined || /^de\b/i.test(code) ? 'de' : 'en'
}
