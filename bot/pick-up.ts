import { createHash, randomBytes } from 'node:crypto'
import type { ConversationId } from './conversation.ts'
import type { Conversations } from './conversations.ts'
import type { Store } from './store.ts'

/** Letters that are not mistaken for one another when they are read out or copied by hand (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Codes that open a conversation on another device, without an account. */
export interface PickUps {
  /** A fresh code, 60 random bits in groups of four; the one before is worth nothing. Undefined without a conversation. */
  mint(id: ConversationId): Promise<string | undefined>
  /**
   * Uses a code up.
   *
   * @param code - as somebody typed it: case, spaces and dashes do not matter, O is 0, I and L are 1.
   * @param tokenHash - the hash of the token that shall open the conversation from now on; undefined for channels
   *   without tokens.
   * @returns the conversation; undefined for anything that opens none.
   */
  use(code: string, tokenHash?: string): Promise<ConversationId | undefined>
}

export function createPickUps(conversations: Conversations, store: Pick<Store, 'findByPickUp'>): PickUps {
  return {
    mint: (id) => {
      const code = [...randomBytes(12)].map((byte) => alphabet[byte & 31]).join('')
      return conversations.change<string | undefined>(id, (present) => {
        if (!present) return { next: undefined, result: undefined }
        present.pickUpHash = hashOf(code)
        return { next: present, result: (code.match(/.{4}/g) ?? []).join('-') }
      })
    },
    async use(code, tokenHash) {
      const hash = hashOf(readCode(code))
      const id = await store.findByPickUp(hash)
      if (id === undefined) return undefined
      return conversations.change<ConversationId | undefined>(id, (present) => {
        // Two readers of one code: the second finds it used.
        if (present?.pickUpHash !== hash) return { next: undefined, result: undefined }
        delete present.pickUpHash
        if (tokenHash !== undefined) present.tokenHashes.push(tokenHash)
        return { next: present, result: id }
      })
    },
  }
}

function readCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

function hashOf(code: string): string {
  return createHash('sha256').update(`pick-up ${code}`).digest('base64url')
}
