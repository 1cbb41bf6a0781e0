import type { CloseReason } from '../../../bot/conversation.ts'
import type {
  AccountRow,
  AuditRow,
  Both,
  ConversationDetail,
  DeskSettings,
  DirectoryOffice,
  InvitationState,
  ListItem,
  Me,
  Overview,
  PackNames,
  Refusal,
  Report,
  SearchResults,
  SessionState,
  StaffList,
  Suggestion,
} from '../contract.ts'

/** A request the server refused, or one that never reached it: then `status` is 0 and `code` is `unreachable`. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  /** Who has the conversation now, when that is the reason. */
  readonly owner: string | undefined

  /** @param message - a sentence for the counsellor; empty when the server gave none. */
  constructor(status: number, code: string, message: string, owner?: string) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.owner = owner
  }
}

/** What a new account needs. */
export interface NewAccount {
  login: string
  called: string
  title: Both
  roles: AccountRow['roles']
  officeId: string
  languages: string[]
  capacity?: number
}

/** How an invitation is used up: everything but the password only for the first account. */
export interface InvitationUse {
  secret: string
  password: string
  login?: string
  called?: string
  title?: Both
  languages?: string[]
}

/** Where the directory looks. Empty values are left out. */
export interface DirectoryFilter {
  topic?: string
  language?: string
  group?: string
  day?: string
}

/** Everything the console asks of its server. Each call rejects with {ApiError}. */
export type Api = ReturnType<typeof createApi>

export interface ApiOptions {
  fetch: (address: string, init: RequestInit) => Promise<Response>
  /** Language of the sentences in refusals. */
  language: () => string
  /** The session is over. Not called for the sign-in itself. */
  signedOut: () => void
}

const prefix = '/console/api'

export function createApi({ fetch, language, signedOut }: ApiOptions) {
  async function call(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { Accept: 'application/json', 'Accept-Language': language(), ...init.headers }
    let response: Response
    try {
      response = await fetch(prefix + path, { ...init, method, headers, credentials: 'same-origin' })
    } catch {
      throw new ApiError(0, 'unreachable', '')
    }
    if (response.ok) return response
    const body = (await response.json().catch(() => undefined)) as Partial<Refusal> | undefined
    if (response.status === 401 && path !== '/session') signedOut()
    const { code = 'refused', message = '', owner } = body?.error ?? {}
    throw new ApiError(response.status, code, message, owner)
  }

  async function read<T>(path: string): Promise<T> {
    return (await call('GET', path)).json() as Promise<T>
  }

  async function send<T = void>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
    const response = await call(method, path, {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    })
    const text = await response.text()
    return (text === '' ? undefined : JSON.parse(text)) as T
  }

  const one = (id: string) => `/conversations/${encodeURIComponent(id)}`
  const list = (id: string) => `/lists/${encodeURIComponent(id)}`
  const account = (id: string) => `/accounts/${encodeURIComponent(id)}`

  return {
    session: () => read<SessionState>('/session'),
    signIn: (login: string, password: string) => send<Me>('POST', '/session', { login, password }),
    signOut: () => send('DELETE', '/session'),
    invitation: (secret: string) =>
      read<InvitationState>(`/invitation?${new URLSearchParams({ secret }).toString()}`),
    useInvitation: (use: InvitationUse) => send<Me>('POST', '/invitation', use),

    pack: () => read<PackNames>('/pack'),
    overview: () => read<Overview>('/overview'),
    presence: (state: 'here' | 'away') => send('POST', '/presence', { state }),

    conversation: (id: string) => read<ConversationDetail>(one(id)),
    suggestions: (id: string, q = '') =>
      read<Suggestion[]>(`${one(id)}/suggestions${q ? `?${new URLSearchParams({ q }).toString()}` : ''}`),
    claim: (id: string, version: number) => send('POST', `${one(id)}/claim`, { version }),
    takeFrom: (id: string, version: number) => send('POST', `${one(id)}/take-from`, { version }),
    say: (id: string, clientId: string, text: string) =>
      send<{ seq: number }>('POST', `${one(id)}/lines`, { clientId, text }),
    note: (id: string, text: string) => send('POST', `${one(id)}/notes`, { text }),
    keep: (id: string) => send('POST', `${one(id)}/keep`),
    transfer: (id: string, version: number, to: { officeId: string; counsellorId?: string }) =>
      send('POST', `${one(id)}/transfer`, { version, ...to }),
    release: (id: string, version: number, confirmed: boolean) =>
      send('POST', `${one(id)}/release`, { version, confirmed }),
    close: (id: string, version: number, why: { reason: CloseReason; referredTo?: string }) =>
      send('POST', `${one(id)}/close`, { version, ...why }),
    seen: (id: string, seq: number) => send('POST', `${one(id)}/seen`, { seq }),
    typing: (id: string) => send('POST', `${one(id)}/typing`),
    label: (id: string, labels: readonly string[]) => send('PUT', `${one(id)}/labels`, { labels }),
    draft: (id: string, text: string) => send('PUT', `${one(id)}/draft`, { text }),

    search: (q: string) => read<SearchResults>(`/search?${new URLSearchParams({ q }).toString()}`),
    directory(filter: DirectoryFilter) {
      const query = new URLSearchParams()
      for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value)
      return read<DirectoryOffice[]>(`/directory?${query.toString()}`)
    },

    lists: () => read<StaffList[]>('/lists'),
    createList: (title: string, about: string) => send<StaffList>('POST', '/lists', { title, about }),
    saveList: (id: string, content: { title: string; about: string; items: ListItem[] }) =>
      send<StaffList>('PUT', list(id), content),
    deleteList: (id: string) => send('DELETE', list(id)),
    async attach(id: string, file: { name: string; content: Blob }) {
      const response = await call('POST', `${list(id)}/files`, {
        headers: { 'Content-Type': 'application/pdf', 'X-File-Name': encodeURIComponent(file.name) },
        body: file.content,
      })
      return response.json() as Promise<NonNullable<ListItem['file']>>
    },
    /** Address of an attached PDF. */
    fileAddress: (id: string, file: string) => `${prefix}${list(id)}/files/${encodeURIComponent(file)}`,

    settings: () => read<DeskSettings>('/settings'),
    saveSettings: (settings: Pick<DeskSettings, 'serviceDays' | 'partners' | 'banner'>) =>
      send<DeskSettings>('PUT', '/settings', settings),

    accounts: () => read<AccountRow[]>('/accounts'),
    createAccount: (one: NewAccount) => send<{ account: AccountRow; link: string }>('POST', '/accounts', one),
    changeAccount: (id: string, change: Partial<NewAccount> & { disabled?: boolean }) =>
      send<AccountRow>('PUT', account(id), change),
    invite: (id: string) => send<{ link: string }>('POST', `${account(id)}/invitation`),

    audit: () => read<AuditRow[]>('/audit'),
    report: (year?: string) => read<Report>(`/report${year === undefined ? '' : `?year=${year}`}`),
  }
}
