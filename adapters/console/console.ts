import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import express, { Router } from 'express'
import { accountsSchema, createAccounts, noAccounts } from '../../bot/account.ts'
import type { Clock } from '../../bot/clock.ts'
import type { Conversations } from '../../bot/conversations.ts'
import { createDesk } from '../../bot/desk.ts'
import { startDeskJobs } from '../../bot/desk-jobs.ts'
import type { DeskSettingsKeeper } from '../../bot/desk-settings.ts'
import { stamp } from '../../bot/handoff-context.ts'
import type { Log } from '../../bot/log.ts'
import type { RetentionTimes } from '../../bot/retention.ts'
import { noLists, staffListsSchema } from '../../bot/staff-list.ts'
import type { Tally } from '../../bot/tally.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { openAuditFile } from '../storage/audit-file.ts'
import { openKeptDocument } from '../storage/kept-document-file.ts'
import { ConsoleError, consoleErrorHandler } from './console-error.ts'
import { conversationApi } from './conversation-api.ts'
import { createEventFeed } from './event-feed.ts'
import { listsApi } from './lists-api.ts'
import { officeApi } from './office-api.ts'
import { argonPasswords } from './passwords.ts'
import { createPresence } from './presence.ts'
import { accountOf, guardWrites } from './request.ts'
import { sessionApi } from './session-api.ts'
import { consoleSessions, endSessions, sessionsSchema } from './sessions.ts'
import { type SignOnSettings, signOnRoutes } from './sign-on.ts'
import type { ViewContext } from './views.ts'

export interface ConsoleOptions {
  conversations: Conversations
  tally: Pick<Tally, 'days'>
  knowledge: () => Knowledge
  settings: DeskSettingsKeeper
  clock: Clock
  log: Log
  retention: RetentionTimes
  /** Folder of accounts, sessions, lists, audit. */
  dataFolder: string
  secret: Buffer
  /** Our own address, for links. */
  address: () => string
  /** The visitor's stream is open. */
  userPresent(conversationId: string): boolean
  signOn?: SignOnSettings
}

export interface Console {
  /** Everything below `/console` besides the app's own files. */
  router: Router
  /** The one-time link for the first account; undefined when there is one already. */
  setUpLink(): Promise<string | undefined>
  /** Starts what is done by the clock. */
  start(): void
  /** Ends the streams. */
  closeStreams(): void
  close(): Promise<void>
}

const setUpHours = 24

/** The counsellors' side on the web: accounts, sessions, API and feed. */
export async function createConsole(options: ConsoleOptions): Promise<Console> {
  const {
    conversations,
    tally,
    knowledge,
    settings,
    clock,
    log,
    retention,
    dataFolder,
    secret,
    address,
    signOn,
  } = options
  const folder = (name: string) => join(dataFolder, name)
  const audit = await openAuditFile(folder('audit.jsonl'), clock)
  const sessions = openKeptDocument(folder('sessions.json'), sessionsSchema, {})
  const lists = openKeptDocument(folder('lists.json'), staffListsSchema, noLists)
  const accounts = createAccounts({
    document: openKeptDocument(folder('accounts.json'), accountsSchema, noAccounts),
    passwords: argonPasswords,
    newSecret: () => randomBytes(24).toString('base64url'),
    hashSecret: (text) => createHash('sha256').update(text).digest('base64url'),
    now: () => stamp(clock.now()),
  })
  const desk = createDesk({
    conversations,
    knowledge,
    calledOf: async (id) => (await accounts.get(id))?.called,
    audit,
    clock,
    retention,
  })
  const feed = createEventFeed(conversations, () => presence)
  const presence = createPresence(clock, () => feed.presenceChanged())
  const viewContext = async (): Promise<ViewContext> => ({
    knowledge: knowledge(),
    now: clock.now(),
    accounts: new Map((await accounts.list()).map((account) => [account.id, account])),
    retention,
    userPresent: options.userPresent,
  })
  const linkTo = (kind: 'setup' | 'password', text: string) => `${address()}/console/#${kind}=${text}`

  const api = Router()
  api.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    next()
  })
  api.use(guardWrites())
  api.use(express.json({ limit: '1mb', strict: true }))
  api.use(
    sessionApi({
      accounts,
      audit,
      centreId: () => knowledge().pack.manifest.welcomeCentre,
      signOn: signOn !== undefined,
    }),
  )
  api.get('/events', async (request, response) => {
    feed.open(await accountOf(request, accounts), request, response)
  })
  api.use(conversationApi({ accounts, audit, clock, conversations, desk, knowledge, presence, viewContext }))
  api.use(listsApi({ accounts, audit, clock, lists, filesFolder: folder('files') }))
  api.use(
    officeApi({
      accounts,
      audit,
      clock,
      desk,
      knowledge,
      settings,
      tally,
      lists,
      async signOut(accountId) {
        await endSessions(sessions, accountId)
        feed.closeOf(accountId)
      },
      linkTo: (text) => linkTo('password', text),
    }),
  )
  api.use(() => {
    throw new ConsoleError('not-found')
  })

  const router = Router()
  router.use(consoleSessions(sessions, secret))
  if (signOn) router.use(signOnRoutes({ settings: signOn, address, accounts, audit, log }))
  router.use('/api', api)
  router.use('/api', consoleErrorHandler(log))

  let stopJobs = () => {}
  return {
    router,
    async setUpLink() {
      const all = await accounts.list()
      return all.length === 0 ? linkTo('setup', await accounts.invite(setUpHours)) : undefined
    },
    start() {
      stopJobs = startDeskJobs({ conversations, knowledge, clock, audit, log, retention })
    },
    closeStreams: () => feed.closeAll(),
    async close() {
      stopJobs()
      feed.closeAll()
      await audit.close()
    },
  }
}
