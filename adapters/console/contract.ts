import type { Role } from '../../bot/account.ts'
import type { AuditEvent } from '../../bot/audit.ts'
import type { CloseReason, Handoff } from '../../bot/conversation.ts'
import type { Block } from '../../bot/reply.ts'
import type { Entry, Partner } from '../../knowledge/schema.ts'

/** What the console's server and its app say to each other, as JSON under `/console/api`. */

/** Text in both languages of the console. */
export interface Both {
  de: string
  en: string
}

export interface Me {
  id: string
  login: string
  called: string
  title: Both
  roles: Role[]
  officeId: string
  languages: string[]
  capacity: number
  /** What the app may offer: the server checks again. */
  may: {
    write: boolean
    takeFrom: boolean
    editLists: boolean
    editSettings: boolean
    editAccounts: boolean
    readAudit: boolean
    readReport: boolean
  }
}

/** `POST /session` {login, password} → Me. `GET /session` → SessionState. `DELETE /session`. */
export interface SessionState {
  me: Me | null
  /** Single sign-on is set up: the app shows its button (`/console/sign-on`). */
  signOn: boolean
}

/** `GET /invitation?secret=` → what the link is for; `POST /invitation` uses it up and signs in. */
export interface InvitationState {
  /** The very first account, or a new password for an existing one. */
  for: 'first-account' | 'password'
  login?: string
}

/** One row of the lists. */
export interface QueueItem {
  id: string
  /** Compare-and-set token for claim, take-from, transfer, release, close. */
  handoffVersion: number
  state: Exclude<Handoff['state'], 'bot'>
  channel: string
  /** The conversation's language, and the language the user writes when it is another. */
  lang: string
  userLang: string
  /** Title of the entry shown last, in both languages. */
  topic?: Both
  /** The user's last line, cut to 160 characters. */
  lastLine: string
  officeId: string
  queuedSince?: string
  /** Unset: nothing is owed. */
  owedSince?: string
  /** Service minutes since `owedSince`. */
  waited?: number
  dueBy?: string
  missed: number
  urgent: boolean
  /** 1: everyone on duty is called again, 2: the lead is called. */
  called: number
  owner?: { id: string; called: string; leaseUntil: string }
  preferred?: { id: string; called: string; until: string }
  /** The owner has let something owed lie: colleagues may take over. */
  ownerIdle: boolean
  /** Lines of the user that no counsellor has had on the screen. */
  unread: number
  labels: string[]
  unreachable?: string
  /** Lines the channel did not take. */
  failures: number
  updatedAt: string
  closed?: {
    reason?: CloseReason
    referredTo?: string
    by: string
    at: string
    rating?: 'good' | 'fair' | 'poor'
  }
}

export interface Colleague {
  id: string
  called: string
  title: Both
  officeId: string
  languages: string[]
  /** From open consoles and what the colleague said; a hint, never a lock. */
  presence: 'here' | 'away' | 'off'
  /** Conversations taken over now. */
  has: number
  capacity: number
}

export interface Alarm {
  kind: 'lead-called' | 'nobody-on-duty' | 'no-service-day' | 'holidays-missing' | 'calendar-ends'
  /** Conversation, for `lead-called`. */
  id?: string
  since?: string
}

/** `GET /overview`: everything the lists show. Sorted: urgent, missed, then oldest first. */
export interface Overview {
  now: string
  desk: {
    officeId: string
    name: Both
    open: boolean
    /** End of this window, or start of the next; ISO instant. */
    until?: string
    next?: string
    verified: boolean
  }
  /** Everything waiting or taken over that I may see, and what was closed in the last 30 days. */
  items: QueueItem[]
  colleagues: Colleague[]
  alarms: Alarm[]
  /** Partners by their next day on site. */
  partners: {
    id: string
    name: Both
    languages: string[]
    topics: string[]
    at: string
    until: string
    example: boolean
  }[]
}

export interface LineDetail {
  seq: number
  id: string
  at: string
  speaker: 'user' | 'bot' | 'counsellor' | 'system'
  lang: string
  text?: string
  blocks?: Block[]
  chips?: string[]
  event?: string
  by?: { id: string; called: string; role: string }
  automatic?: boolean
  masked?: boolean
  refused?: string
  revises?: string
  /** Web: seen by the user's screen. Channels that push: `stored`, `sent`, `failed` with a code. */
  delivery?: 'stored' | 'sent' | 'delivered' | 'failed'
  failed?: string
  /** Why the bot said this: entries with probability, best first, with title and revision. */
  why?: { id: string; title: string; score: number }[]
  mode?: string
}

/** `GET /conversations/:id` */
export interface ConversationDetail extends QueueItem {
  lines: LineDetail[]
  notes: { id: string; at: string; called: string; text: string; event?: 'lease-ended' }[]
  draft: string
  /** Last line the user's screen has had. */
  seenByUser: number
  /** The user's stream is open now. */
  userPresent: boolean
  deletedOn: string
  /** What I may do with it now. */
  can: {
    claim: boolean
    takeFrom: boolean
    write: boolean
    transfer: boolean
    release: boolean
    close: boolean
  }
}

/** `GET /conversations/:id/suggestions?q=`: vetted text for the user's last line, or for `q`. */
export interface Suggestion {
  entry: string
  title: string
  /** In the user's language when we have it, else in the conversation's. */
  text: string
  lang: string
  score: number
  facets: { name: string; label: string; text: string }[]
  offices: { id: string; name: string; text: string }[]
}

/** `GET /events` (SSE): `changed` {id}, `erased` {id}, `typing` {id}, `presence` {}, `ping`. Fetch what is shown again. */
export type ConsoleEvent =
  | { event: 'changed'; data: { id: string } }
  | { event: 'erased'; data: { id: string } }
  | { event: 'typing'; data: { id: string } }
  | { event: 'presence'; data: Record<string, never> }

/** `GET /search?q=`: one box over everything. */
export interface SearchResults {
  entries: { id: string; title: Both; topic: string; answer: Both; url: string; score: number }[]
  offices: DirectoryOffice[]
  materials: { id: string; title: Both; languages: string[]; url?: string }[]
  lists: { listId: string; list: string; item: ListItem }[]
}

/** `GET /directory?topic=&language=&group=&day=` → DirectoryOffice[]. */
export interface DirectoryOffice {
  id: string
  kind: string
  name: Both
  responsible: Both
  address?: string
  phone?: string
  email?: string
  url?: string
  languages: string[]
  groups: Both[]
  topics: Both[]
  /** Finished sentence: open now, next opening, or not known. */
  hours: Both
  /** Weekday windows when known: one finished line per day. */
  week: Both[]
  appointment?: Both
  note?: Both
  checked: string
  entries: { id: string; title: Both }[]
}

/** A list that staff keep themselves. `GET/POST /lists`, `PUT/DELETE /lists/:id`. */
export interface StaffList {
  id: string
  title: string
  about: string
  items: ListItem[]
  updatedAt: string
  updatedBy: string
}

export interface ListItem {
  id: string
  name: string
  text: string
  url?: string | undefined
  phone?: string | undefined
  languages: string[]
  groups: string[]
  /** Where it comes from, and when somebody looks again. */
  source: string
  reviewBy: string
  /** A PDF for staff only: `GET /lists/:id/files/:file`. */
  file?: { id: string; name: string; bytes: number } | undefined
}

/** `GET/PUT /settings` */
export interface DeskSettings {
  serviceDays: {
    hours: {
      kind: string
      rule: string
      validFrom: string
      validTo: string | null
      verified: boolean
      checked: string | null
      source?: string
    }[]
    exceptions: { date: string; windows: { from: string; until: string }[]; reason: Both }[]
  }
  partners: Partner[]
  /** A line above everything in the widget; empty for none. */
  banner: Both
  /** Where the values come from: the content pack until somebody saves. */
  from: 'pack' | 'console'
  /** What the saved values make of the next six weeks, from Monday of this week; holidays and exceptions included. */
  days?: {
    date: string
    state: 'open' | 'closed' | 'unknown'
    windows: { from: string; until: string }[]
    reason?: Both
  }[]
  changedAt?: string
  changedBy?: string
}

/** `GET/POST /accounts`, `PUT /accounts/:id`, `POST /accounts/:id/invitation` → {link}. */
export interface AccountRow {
  id: string
  login: string
  called: string
  title: Both
  roles: Role[]
  officeId: string
  languages: string[]
  capacity: number
  disabled: boolean
  hasPassword: boolean
  createdAt: string
}

/** What was counted of a stretch of time. */
export interface ReportFigures {
  /** Questions to the program that it answered, asked back on, or could not answer. */
  questions: number
  answers: number
  answeredShare?: number
  emergencies: number
  /** Requests for a person, waits that a person's line ended, and how many within the promise. */
  requested: number
  answered: number
  kept: number
  keptShare?: number
  /** Service minutes to a person's answer: half of them took no longer, nine in ten took no longer. */
  minutes?: { half: number; mostly: number }
  closed: Record<string, number>
  rated: Record<string, number>
}

/** `GET /report?year=`: counts are rounded to five. */
export interface Report {
  year: string
  /** Years that can be shown, the newest first. */
  years: string[]
  months: ({ month: string } & ReportFigures)[]
  whole: ReportFigures
}

/** `GET /audit` */
export type AuditRow = AuditEvent & { called: string }

/** `GET /pack`: names the app needs for menus and labels. */
export interface PackNames {
  city: Both
  centre: { id: string; name: Both }
  offices: { id: string; name: Both }[]
  partners: { id: string; name: Both }[]
  topics: { id: string; title: Both }[]
  situations: Entry['situations'][number]['group'][]
  languages: string[]
}

/** Every refusal: status 4xx with this body; `message` is a sentence in the console's language. */
export interface Refusal {
  error: { code: string; message: string; owner?: string }
}
