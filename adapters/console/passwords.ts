import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../../bot/account.ts'

/** Argon2id as OWASP's password storage cheat sheet asks for: 19 MiB, two passes, one lane; about 55 ms. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const argonPasswords: Passwords = {
  hash: (password) => hash(password.normalize('NFKC'), settings),
  verify: (stored, password) => verify(stored, password.normalize('NFKC')).catch(() => false),
}
