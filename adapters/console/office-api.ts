import { Router } from 'express'
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { type Account, type AccountChange, type Accounts, roles } from '../../bot/account.ts'
import type { Audit } from '../../bot/audit.ts'
import type { Clock } from '../../bot/clock.ts'
import type { Desk } from '../../bot/desk.ts'
import { type DeskSettingsKeeper, deskSettingsSchema } from '../../bot/desk-settings.ts'
import { stamp } from '../../bot/handoff-context.ts'
import type { KeptDocument } from '../../bot/kept-document.ts'
import { serviceSchedule } from '../../bot/service-desk.ts'
import type { StaffListsDocument } from '../../bot/staff-list.ts'
import type { Tally } from '../../bot/tally.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { situationGroups } from '../../knowledge/schema.ts'
import { hoursProblem } from '../../knowledge/service-days/hours-rule.ts'
import { ConsoleError } from './console-error.ts'
import type { AccountRow, AuditRow, DeskSettings, PackNames } from './contract.ts'
import { directory } from './directory.ts'
import { report } from './report.ts'
import { accountOf, accountThatMay, parse } from './request.ts'
import { searchEverything } from './search-everything.ts'

export interface OfficeApiParts {
  accounts: Accounts
  audit: Audit
  clock: Clock
  desk: Desk
  knowledge: () => Knowledge
  settings: DeskSettingsKeeper
  tally: Pick<Tally, 'days'>
  lists: KeptDocument<StaffListsDocument>
  /** Ends sessions and streams of an account. */
  signOut(accountId: string): Promise<void>
  /** The address of a one-time link. */
  linkTo(secret: string): string
}

const newAccount = z.strictObject({
  login: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._@-]{1,63}$/),
  called: z.string().trim().min(1).max(40),
  title: z.strictObject({ de: z.string().trim().min(1).max(40), en: z.string().trim().min(1).max(40) }),
  roles: z.array(z.enum(roles)).min(1),
  officeId: z.string().min(1),
  languages: z.array(z.string().max(8)).max(20),
  capacity: z.int().min(1).max(20).optional(),
})
const changedAccount = newAccount.partial().extend({ disabled: z.boolean().optional() })
const settingsBody = deskSettingsSchema.pick({ banner: true }).extend({
  serviceDays: deskSettingsSchema.shape.serviceDays.unwrap(),
  partners: deskSettingsSchema.shape.partners.unwrap(),
})
const reportQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .optional(),
})
const invitationHours = 72

/** Work aids, settings, accounts, audit. */
export function officeApi(parts: OfficeApiParts): Router {
  const { accounts, audit, clock, desk, knowledge, settings, tally, lists, signOut, linkTo } = parts
  const router = Router()

  router.get('/pack', async (request, response) => {
    await accountOf(request, accounts)
    const { pack } = knowledge()
    const languages = new Set([...pack.offices.values()].flatMap((office) => office.languages))
    for (const partner of pack.partners) for (const code of partner.languages) languages.add(code)
    const names: PackNames = {
      city: pack.manifest.city,
      centre: {
        id: pack.manifest.welcomeCentre,
        name: pack.offices.get(pack.manifest.welcomeCentre)?.name ?? { de: '', en: '' },
      },
      offices: [...pack.offices.values()].map(({ id, name }) => ({ id, name })),
      partners: pack.partners.map(({ id, name }) => ({ id, name })),
      topics: pack.manifest.topics.map(({ id, title }) => ({ id, title })),
      situations: [...situationGroups],
      languages: [...languages].sort(),
    }
    response.json(names)
  })

  router.get('/search', async (request, response) => {
    await accountThatMay(request, accounts, 'use-directory')
    const query = String(request.query.q ?? '').slice(0, 300)
    response.json(await searchEverything(query, knowledge(), (await lists.read()).lists, clock.now()))
  })

  router.get('/directory', async (request, response) => {
    await accountThatMay(request, accounts, 'use-directory')
    const text = (name: string) => {
      const value = request.query[name]
      return typeof value === 'string' && value !== '' ? value.slice(0, 80) : undefined
    }
    const day = text('day')
    if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw new ConsoleError('invalid-request', { detail: 'day' })
    response.json(
      directory(knowledge(), clock.now(), {
        topic: text('topic'),
        language: text('language'),
        group: text('group'),
        day,
      }),
    )
  })

  router.get('/settings', async (request, response) => {
    await accountThatMay(request, accounts, 'edit-settings')
    response.json(await settingsView())
  })

  router.put('/settings', async (request, response) => {
    const account = await accountThatMay(request, accounts, 'edit-settings')
    const body = parse(settingsBody, request.body)
    for (const { rule } of [...body.serviceDays.hours, ...body.partners])
      if (hoursProblem(rule) !== undefined) throw new ConsoleError('bad-hours', { detail: rule.slice(0, 80) })
    await settings.save({ ...body, changedAt: stamp(clock.now()), changedBy: account.id })
    await audit.add({ who: account.id, what: 'settings-changed' })
    response.json(await settingsView())
  })

  async function settingsView(): Promise<DeskSettings> {
    const { serviceDays, partners, banner, changedAt, changedBy } = settings.present()
    const { pack } = knowledge()
    const by = changedBy ? (await accounts.get(changedBy))?.called : undefined
    return {
      serviceDays: {
        hours: pack.serviceDays.hours.map(({ source, ...rule }) => ({
          ...rule,
          ...(source ? { source } : {}),
        })),
        exceptions: pack.serviceDays.exceptions,
      },
      partners: [...pack.partners],
      banner,
      from: serviceDays || partners ? 'console' : 'pack',
      days: daysAhead(knowledge(), clock.now()),
      ...(changedAt ? { changedAt } : {}),
      ...(by ? { changedBy: by } : {}),
    }
  }

  router.get('/accounts', async (request, response) => {
    await accountThatMay(request, accounts, 'edit-accounts')
    response.json((await accounts.list()).map(accountRow))
  })

  router.post('/accounts', async (request, response) => {
    const account = await accountThatMay(request, accounts, 'edit-accounts')
    const { capacity, ...body } = parse(newAccount, request.body)
    checkDesk(body.officeId)
    const made = await accounts.create({ ...body, ...(capacity ? { capacity } : {}) })
    await audit.add({ who: account.id, what: 'account-created', on: made.id, code: made.roles.join(' ') })
    const secret = await accounts.invite(invitationHours, made.id)
    response.status(201).json({ account: accountRow(made), link: linkTo(secret) })
  })

  router.put('/accounts/:id', async (request, response) => {
    const account = await accountThatMay(request, accounts, 'edit-accounts')
    const body = parse(changedAccount, request.body)
    if (body.officeId) checkDesk(body.officeId)
    const before = await accounts.get(request.params.id)
    const set = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
    const changed = await accounts.change(request.params.id, set as AccountChange)
    const lessPower = changed.disabled || before?.roles.join() !== changed.roles.join()
    if (changed.disabled) await desk.giveBack(changed.id)
    if (lessPower && changed.id !== account.id) await signOut(changed.id)
    await audit.add({
      who: account.id,
      what: 'account-changed',
      on: changed.id,
      code: changed.roles.join(' '),
    })
    response.json(accountRow(changed))
  })

  router.post('/accounts/:id/invitation', async (request, response) => {
    await accountThatMay(request, accounts, 'edit-accounts')
    const found = await accounts.get(request.params.id)
    if (!found) throw new ConsoleError('not-found')
    response.status(201).json({ link: linkTo(await accounts.invite(invitationHours, found.id)) })
  })

  function checkDesk(officeId: string): void {
    const { pack } = knowledge()
    if (officeId !== pack.manifest.welcomeCentre && !pack.partners.some((one) => one.id === officeId))
      throw new ConsoleError('invalid-request', { detail: 'officeId' })
  }

  router.get('/report', async (request, response) => {
    await accountThatMay(request, accounts, 'read-report')
    const { year } = parse(reportQuery, request.query)
    const present = String(knowledge().calendar.toLocal(clock.now()).year)
    response.json(report(year ?? present, await tally.days()))
  })

  router.get('/audit', async (request, response) => {
    await accountThatMay(request, accounts, 'read-audit')
    const names = new Map((await accounts.list()).map(({ id, called }) => [id, called]))
    const rows: AuditRow[] = (await audit.list(500)).map((event) => ({
      ...event,
      called: names.get(event.who) ?? event.who,
    }))
    response.json(rows)
  })

  return router
}

function accountRow(account: Account): AccountRow {
  const { passwordHash, subject: _subject, disabled, ...row } = account
  return { ...row, disabled: disabled === true, hasPassword: passwordHash !== undefined }
}

/** What the calendar makes of the coming six weeks, from Monday of this week. */
function daysAhead(knowledge: Knowledge, now: Temporal.Instant): NonNullable<DeskSettings['days']> {
  const today = knowledge.calendar.toLocal(now).toPlainDate()
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const clockTime = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return knowledge.calendar
    .serviceDays(serviceSchedule(knowledge), monday.toString(), monday.add({ days: 41 }).toString())
    .map(({ date, windows, known, reason }) => ({
      date,
      state: !known ? 'unknown' : windows.length > 0 ? 'open' : 'closed',
      windows: windows.map(({ from, until }) => ({ from: clockTime(from), until: clockTime(until) })),
      ...(reason ? { reason } : {}),
    }))
}
