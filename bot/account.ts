import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Counsellor } from './handoff.ts'
import type { KeptDocument } from './kept-document.ts'

/**
 * What somebody on the staff may do. `partner` answers only what lies at their own desk, `lead` may take from
 * colleagues and sees alarms, `editor` keeps lists, `admin` keeps accounts and the calendar, `auditor` reads the audit.
 */
export const roles = ['counsellor', 'partner', 'lead', 'editor', 'admin', 'auditor'] as const
export type Role = (typeof roles)[number]

export const accountSchema = z.strictObject({
  id: z.string(),
  /** What they sign in with. */
  login: z.string().regex(/^[a-z0-9][a-z0-9._@-]{1,63}$/),
  /** What users read: a first name, as they chose it, and what they are. */
  called: z.string().min(1).max(40),
  title: z.strictObject({ de: z.string().min(1).max(40), en: z.string().min(1).max(40) }),
  roles: z.array(z.enum(roles)).min(1),
  /** The desk they answer at: the Welcome Centre, or a partner. */
  officeId: z.string(),
  languages: z.array(z.string()),
  /** How many conversations at once they want at most; a hint, never a lock. */
  capacity: z.int().min(1).max(20),
  /** Unset with single sign-on. */
  passwordHash: z.string().optional(),
  /** The subject at the sign-on service. */
  subject: z.string().optional(),
  disabled: z.literal(true).optional(),
  createdAt: z.iso.datetime(),
})
export type Account = z.infer<typeof accountSchema>
export const accountsSchema = z.strictObject({
  accounts: z.array(accountSchema),
  /** SHA-256 of open invitations, each for one sign-up or a new password. */
  invitations: z.array(
    z.strictObject({ hash: z.string(), until: z.iso.datetime(), accountId: z.string().optional() }),
  ),
})
export type AccountsDocument = z.infer<typeof accountsSchema>
export const noAccounts: AccountsDocument = { accounts: [], invitations: [] }

/** Turns a password into a hash and checks one. Implemented in adapters/console. */
export interface Passwords {
  hash(password: string): Promise<string>
  verify(hash: string, password: string): Promise<boolean>
}

export type AccountProblem =
  | 'LOGIN_TAKEN'
  | 'PASSWORD_WEAK'
  | 'INVITATION_INVALID'
  | 'LAST_ADMIN'
  | 'UNKNOWN_ACCOUNT'

/** An account that cannot be made or changed as asked. Nothing was written. */
export class AccountError extends Error {
  readonly code: AccountProblem

  constructor(code: AccountProblem) {
    super(`account: ${code}`)
    this.name = 'AccountError'
    this.code = code
  }
}

export type NewAccount = Pick<Account, 'login' | 'called' | 'title' | 'roles' | 'officeId' | 'languages'> &
  Partial<Pick<Account, 'capacity' | 'subject'>>
export type AccountChange = Partial<Omit<NewAccount, 'subject'>> & { disabled?: boolean }

/** Everybody who may sign in to the console. */
export interface Accounts {
  list(): Promise<Account[]>
  get(id: string): Promise<Account | undefined>
  /** @returns the account when login and password fit; takes the same time when they do not. */
  signIn(login: string, password: string): Promise<Account | undefined>
  /** @throws {AccountError} */
  create(account: NewAccount, password?: string): Promise<Account>
  /** @throws {AccountError} `LAST_ADMIN` when nobody could keep accounts afterwards. */
  change(id: string, change: AccountChange): Promise<Account>
  /** @throws {AccountError} `PASSWORD_WEAK` */
  setPassword(id: string, password: string): Promise<void>
  /** Opens an invitation: to the first account, or for an account to set a password. @returns the secret, once. */
  invite(hours: number, accountId?: string): Promise<string>
  /** @returns what an invitation is for; undefined when it is none. */
  invitation(secret: string): Promise<{ accountId?: string } | undefined>
  /** Uses an invitation up. @throws {AccountError} `INVITATION_INVALID` */
  useInvitation(secret: string): Promise<{ accountId?: string }>
}

/** NIST SP 800-63B: length counts, composition rules do not. */
const shortestPassword = 12

/** How a conversation knows an account. */
export function counsellorOf({ id, called, title }: Account): Counsellor {
  return { id, called, role: title }
}

export function createAccounts(options: {
  document: KeptDocument<AccountsDocument>
  passwords: Passwords
  hashSecret: (secret: string) => string
  newSecret: () => string
  now: () => string
}): Accounts {
  const { document, passwords, hashSecret, newSecret, now } = options

  async function hashOf(password: string): Promise<string> {
    if (password.length < shortestPassword || password.length > 200 || new Set(password).size < 5)
      throw new AccountError('PASSWORD_WEAK')
    return passwords.hash(password)
  }
  const decoy = passwords.hash(newSecret())

  return {
    list: async () => (await document.read()).accounts,
    get: async (id) => (await document.read()).accounts.find((one) => one.id === id),
    async signIn(login, password) {
      const account = (await document.read()).accounts.find((one) => one.login === login.trim().toLowerCase())
      const fits = await passwords.verify(account?.passwordHash ?? (await decoy), password)
      return fits && account?.passwordHash !== undefined && !account.disabled ? account : undefined
    },
    async create(account, password) {
      const passwordHash = password === undefined ? undefined : await hashOf(password)
      return document.change((present) => {
        if (present.accounts.some((one) => one.login === account.login)) throw new AccountError('LOGIN_TAKEN')
        const made = accountSchema.parse({
          id: randomUUID(),
          capacity: 5,
          createdAt: now(),
          ...account,
          ...(passwordHash ? { passwordHash } : {}),
        })
        return { next: { ...present, accounts: [...present.accounts, made] }, result: made }
      })
    },
    change: (id, { disabled, ...change }) =>
      document.change((present) => {
        const account = present.accounts.find((one) => one.id === id)
        if (!account) throw new AccountError('UNKNOWN_ACCOUNT')
        if (change.login && present.accounts.some((one) => one.id !== id && one.login === change.login))
          throw new AccountError('LOGIN_TAKEN')
        const { disabled: before, ...rest } = { ...account, ...change }
        const next = accountSchema.parse({ ...rest, ...((disabled ?? before) ? { disabled: true } : {}) })
        const accounts = present.accounts.map((one) => (one.id === id ? next : one))
        if (!accounts.some((one) => one.roles.includes('admin') && !one.disabled))
          throw new AccountError('LAST_ADMIN')
        return { next: { ...present, accounts }, result: next }
      }),
    async setPassword(id, password) {
      const passwordHash = await hashOf(password)
      await document.change((present) => {
        if (!present.accounts.some((one) => one.id === id)) throw new AccountError('UNKNOWN_ACCOUNT')
        const accounts = present.accounts.map((one) => (one.id === id ? { ...one, passwordHash } : one))
        return { next: { ...present, accounts }, result: undefined }
      })
    },
    invite: (hours, accountId) => {
      const secret = newSecret()
      return document.change((present) => {
        const at = now()
        const until = new Date(Date.parse(at) + hours * 3_600_000).toISOString()
        const open = present.invitations.filter(
          (one) => one.until > at && (accountId === undefined || one.accountId !== accountId),
        )
        const made = { hash: hashSecret(secret), until, ...(accountId ? { accountId } : {}) }
        return { next: { ...present, invitations: [...open, made] }, result: secret }
      })
    },
    async invitation(secret) {
      const hash = hashSecret(secret)
      const found = (await document.read()).invitations.find((one) => one.hash === hash && one.until > now())
      return found && { ...(found.accountId ? { accountId: found.accountId } : {}) }
    },
    useInvitation: (secret) => {
      const hash = hashSecret(secret)
      return document.change((present) => {
        const found = present.invitations.find((one) => one.hash === hash && one.until > now())
        if (!found) throw new AccountError('INVITATION_INVALID')
        return {
          next: { ...present, invitations: present.invitations.filter((one) => one !== found) },
          result: found.accountId ? { accountId: found.accountId } : {},
        }
      })
    },
  }
}
