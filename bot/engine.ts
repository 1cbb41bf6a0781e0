import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder-core'
import { Botkit, type BotkitMessage } from 'botkit'

/** One turn as the engine sees it: which conversation, which line. The line itself stays in the store. */
export interface Turn {
  conversationId: string
  seq: number
}

/** Runs turns. A turn that fails or takes too long rejects; nothing else is touched. */
export interface Engine {
  /** @throws what the handler threw, or {TurnTimeout}. */
  run(turn: Turn): Promise<void>
}

export class TurnTimeout extends Error {
  readonly code = 'TURN_TIMEOUT'
}

/** Botkit talks to nobody by itself: replies go through the store and the channel's adapter. */
class SilentAdapter extends BotAdapter {
  async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map(() => ({ id: '' }))
  }
  async updateActivity(): Promise<void> {}
  async deleteActivity(): Promise<void> {}
  async continueConversation(): Promise<void> {}
}

/** Botkit keeps dialogue state in memory for ever; ours lives in the conversation, so this keeps nothing. */
const forgetfulStorage = { read: async () => ({}), write: async () => {}, delete: async () => {} }

/**
 * Builds the engine on Botkit, the only file that knows it.
 *
 * A handler that throws inside Botkit would be an unhandled rejection and a turn that never settles, so handlers never
 * throw there: the outcome travels in the message.
 *
 * @param handle - does one turn.
 * @param timeoutMs - how long a turn may take, default 15 s.
 */
export function createEngine(handle: (turn: Turn) => Promise<void>, timeoutMs = 15_000): Engine {
  const adapter = new SilentAdapter()
  const controller = new Botkit({
    adapter,
    storage: forgetfulStorage,
    disable_webserver: true,
    disable_console: true,
  })
  const running = new Map<string, { turn: Turn; done(): void; failed(error: unknown): void }>()

  controller.on('message', async (_bot: unknown, message: BotkitMessage) => {
    const entry = running.get(String(message.incoming_message.id))
    if (entry === undefined) return
    await handle(entry.turn).then(entry.done, entry.failed)
  })

  let count = 0
  return {
    run(turn) {
      const id = String(++count)
      return new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => finish(() => reject(new TurnTimeout(`bot: a turn took longer than ${timeoutMs} ms`))),
          timeoutMs,
        )
        const finish = (end: () => void) => {
          clearTimeout(timer)
          running.delete(id)
          end()
        }
        running.set(id, { turn, done: () => finish(resolve), failed: (error) => finish(() => reject(error)) })
        const activity: Partial<Activity> = {
          id,
          type: 'message',
          channelId: 'tueroeffner',
          text: '.',
          from: { id: turn.conversationId, name: '' },
          recipient: { id: 'bot', name: '' },
          conversation: { id: turn.conversationId, name: '', isGroup: false, conversationType: 'user' },
        }
        controller
          .handleTurn(new TurnContext(adapter, activity))
          .catch((error: unknown) => finish(() => reject(error)))
      })
    },
  }
}
