import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Hides chat ids: by name they cannot be guessed, on disk they cannot be read. */
export interface ChatKeys {
  /** The chat's name with us, always the same: HMAC-SHA-256, base64url, 43 characters. */
  subjectOf(chatId: string): string
  /** AES-256-GCM with a fresh nonce: nonce, tag and cipher text, base64url. */
  seal(chatId: string): string
  /** @returns undefined when it was sealed with another key, or changed. */
  open(sealed: string): string | undefined
}

/** @param secret - key of the installation; whoever has it and the data folder can read chat ids. */
export function createChatKeys(secret: Buffer): ChatKeys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `telegram ${purpose}`, 32))
  const naming = derive('chat name')
  const sealing = derive('chat id')
  return {
    subjectOf: (chatId) => createHmac('sha256', naming).update(chatId).digest('base64url'),
    seal(chatId) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      const text = Buffer.concat([cipher.update(chatId, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < 29) return undefined
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12), { authTagLength: 16 })
      decipher.setAuthTag(bytes.subarray(12, 28))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
