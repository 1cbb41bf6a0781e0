import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import express, { Router } from 'express'
import { z } from 'zod'
import type { Accounts } from '../../bot/account.ts'
import type { Audit } from '../../bot/audit.ts'
import type { Clock } from '../../bot/clock.ts'
import { stamp } from '../../bot/handoff-context.ts'
import type { KeptDocument } from '../../bot/kept-document.ts'
import { type StaffList, type StaffListsDocument, staffListSchema } from '../../bot/staff-list.ts'
import { ConsoleError } from './console-error.ts'
import { accountThatMay, parse, textField } from './request.ts'

const newList = z.strictObject({ title: textField(120), about: z.string().max(500).default('') })
const changedList = staffListSchema.pick({ title: true, about: true, items: true })
const mostBytes = 10 * 1024 * 1024

export interface ListsApiParts {
  accounts: Accounts
  audit: Audit
  clock: Clock
  lists: KeptDocument<StaffListsDocument>
  /** Where the PDF files of the lists lie. */
  filesFolder: string
}

/** Lists that staff keep themselves, with PDF files for staff only. */
export function listsApi({ accounts, audit, clock, lists, filesFolder }: ListsApiParts): Router {
  const router = Router()
  const pathOf = (file: string) => join(filesFolder, `${file}.pdf`)

  router.get('/lists', async (request, response) => {
    await accountThatMay(request, accounts, 'use-directory')
    response.json((await lists.read()).lists)
  })

  router.post('/lists', async (request, response) => {
    const account = await accountThatMay(request, accounts, 'edit-lists')
    const { title, about } = parse(newList, request.body)
    const made: StaffList = {
      id: randomUUID(),
      title,
      about,
      items: [],
      updatedAt: stamp(clock.now()),
      updatedBy: account.called,
    }
    await lists.change((present) => ({ next: { lists: [...present.lists, made] }, result: undefined }))
    await audit.add({ who: account.id, what: 'list-changed', on: made.id })
    response.status(201).json(made)
  })

  router.put('/lists/:id', async (request, response) => {
    const account = await accountThatMay(request, accounts, 'edit-lists')
    const body = parse(changedList, request.body)
    const changed = await lists.change((present) => {
      const before = present.lists.find((one) => one.id === request.params.id)
      if (!before) throw new ConsoleError('not-found')
      const next = { ...before, ...body, updatedAt: stamp(clock.now()), updatedBy: account.called }
      return {
        next: { lists: present.lists.map((one) => (one === before ? next : one)) },
        result: { next, before },
      }
    })
    await dropFiles(changed.before, changed.next)
    await audit.add({ who: account.id, what: 'list-changed', on: changed.next.id })
    response.json(changed.next)
  })

  router.delete('/lists/:id', async (request, response) => {
    const account = await accountThatMay(request, accounts, 'edit-lists')
    const gone = await lists.change((present) => {
      const found = present.lists.find((one) => one.id === request.params.id)
      if (!found) throw new ConsoleError('not-found')
      return { next: { lists: present.lists.filter((one) => one !== found) }, result: found }
    })
    await dropFiles(gone, undefined)
    await audit.add({ who: account.id, what: 'list-changed', on: gone.id, code: 'deleted' })
    response.status(204).end()
  })

  router.post(
    '/lists/:id/files',
    express.raw({ type: 'application/pdf', limit: mostBytes }),
    async (request, response) => {
      await accountThatMay(request, accounts, 'edit-lists')
      const { lists: all } = await lists.read()
      if (!all.some((one) => one.id === request.params.id)) throw new ConsoleError('not-found')
      const body: unknown = request.body
      if (!Buffer.isBuffer(body) || body.subarray(0, 5).toString('latin1') !== '%PDF-')
        throw new ConsoleError('not-a-pdf')
      const id = randomUUID()
      await mkdir(filesFolder, { recursive: true, mode: 0o700 })
      await writeFile(pathOf(id), body, { mode: 0o600 })
      response.status(201).json({ id, name: fileName(request.headers['x-file-name']), bytes: body.length })
    },
  )

  router.get('/lists/:id/files/:file', async (request, response) => {
    await accountThatMay(request, accounts, 'use-directory')
    const { lists: all } = await lists.read()
    const item = all
      .find((one) => one.id === request.params.id)
      ?.items.find((one) => one.file?.id === request.params.file)
    if (!item?.file) throw new ConsoleError('not-found')
    const content = await readFile(pathOf(item.file.id)).catch(() => undefined)
    if (!content) throw new ConsoleError('not-found')
    // A PDF may carry scripts: it is saved, never shown inside our own pages.
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
    response.setHeader(
      'Content-Disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(item.file.name)}`,
    )
    response.type('application/pdf').send(content)
  })

  /** Files that no item names any more. */
  async function dropFiles(before: StaffList, after: StaffList | undefined): Promise<void> {
    const kept = new Set(after?.items.map((item) => item.file?.id))
    for (const { file } of before.items)
      if (file && !kept.has(file.id)) await rm(pathOf(file.id), { force: true })
  }

  return router
}

function fileName(header: string | string[] | undefined): string {
  let name = 'datei.pdf'
  try {
    name = decodeURIComponent(String(header ?? name))
  } catch {
    // Not percent-encoded: the plain name serves.
  }
  const plain = name.replace(/[^\p{L}\p{N} ._-]/gu, '').slice(0, 100) || 'datei'
  return plain.toLowerCase().endsWith('.pdf') ? plain : `${plain}.pdf`
}
