import { type Request, type Response, Router } from 'express'
import type { Clock } from '../../../bot/clock.ts'
import type { Knowledge } from '../../../knowledge/knowledge.ts'
import { type AnswerLanguage, isAnswerLanguage } from '../../../knowledge/language.ts'
import type { Html } from '../html.ts'
import { requestLanguage } from '../http-error.ts'
import { webTexts } from '../texts.ts'
import { answerDataIn, answersData } from './answer-data.ts'
import { answerPage } from './answer-page.ts'
import { answersPage, searchPage } from './answers-page.ts'
import { counterCardPage } from './counter-card-page.ts'
import { notFoundPage } from './not-found-page.ts'
import { officePage } from './office-page.ts'
import { officesPage } from './offices-page.ts'
import { robots, sitemap } from './sitemap.ts'
import { createView, type RegisterView, type ShownEntry } from './view.ts'

export interface RegisterOptions {
  knowledge(): Knowledge
  clock: Clock
  /** Where the service is reached from outside. Without it addresses name the host of the request. */
  publicUrl?: string | undefined
}

/** The public register: every answer and every office on a page of its own, as data, and on paper. */
export function createRegister({ knowledge, clock, publicUrl }: RegisterOptions): Router {
  const router = Router()

  function viewFor(request: Request, lang: AnswerLanguage): RegisterView {
    return createView({
      lang,
      knowledge: knowledge(),
      clock,
      origin: (publicUrl ?? `${request.protocol}://${request.host}`).replace(/\/+$/, ''),
      originIsPublic: publicUrl !== undefined,
    })
  }

  router.get('/answers', async (request, response) => {
    const view = viewFor(request, requestLanguage(request))
    const { q } = request.query
    if (typeof q === 'string' && q.trim() !== '') {
      // What somebody looks for stays in no cache.
      response.setHeader('Cache-Control', 'no-store')
      response.type('html').send((await searchPage(view, q)).markup)
    } else sendPage(request, response, answersPage(view))
  })
  router.get('/answers.json', (request, response) => {
    const view = viewFor(request, 'de')
    sendData(request, response, view, () => answersData(view))
  })
  router.get('/answers/:lang/:id.json', (request, response) => {
    const { lang, id } = request.params
    const view = isAnswerLanguage(lang) ? viewFor(request, lang) : undefined
    const entry = view?.entry(id)
    if (view && entry) sendData(request, response, view, () => answerDataIn(entry, view.lang, view))
    else refuseData(request, response)
  })
  router.get('/answers/:lang/:id', (request, response, next) => {
    sendAnswer(request, response, next, answerPage)
  })
  router.get('/answers/:lang/:id/card', (request, response, next) => {
    sendAnswer(request, response, next, counterCardPage)
  })
  router.get('/offices', (request, response) => {
    sendPage(request, response, officesPage(viewFor(request, requestLanguage(request))))
  })
  router.get('/offices/:lang/:id', (request, response, next) => {
    const { lang, id } = request.params
    const office = knowledge().pack.offices.get(id)
    if (isAnswerLanguage(lang) && office)
      sendPage(request, response, officePage(office, viewFor(request, lang)))
    else next()
  })
  router.get('/sitemap.xml', (request, response) => {
    response.type('application/xml').send(sitemap(viewFor(request, 'de')))
  })
  router.get('/robots.txt', (request, response) => {
    response.type('text/plain').send(robots(viewFor(request, 'de')))
  })
  router.get(['/answers/*rest', '/offices/*rest'], (request, response) => {
    if (request.path.endsWith('.json')) return refuseData(request, response)
    const view = viewFor(request, pageLanguage(request))
    const list = request.path.startsWith('/offices') ? 'offices' : 'answers'
    response.status(404).type('html').send(notFoundPage(list, view).markup)
  })

  function sendAnswer(
    request: Request<{ lang: string; id: string }>,
    response: Response,
    next: () => void,
    page: (entry: ShownEntry, view: RegisterView) => Html,
  ): void {
    const { lang, id } = request.params
    const view = isAnswerLanguage(lang) ? viewFor(request as Request, lang) : undefined
    const entry = view?.entry(id)
    if (view && entry) sendPage(request as Request, response, page(entry, view))
    else next()
  }

  return router
}

function sendPage(request: Request, response: Response, page: Html): void {
  if (request.params.lang === undefined && request.query.lang === undefined) response.vary('Accept-Language')
  response.setHeader('Cache-Control', 'public, max-age=60')
  response.type('html').send(page.markup)
}

/** Data changes with the pack, and with the day on which entries fall due. */
function sendData(request: Request, response: Response, view: RegisterView, data: () => object): void {
  response.setHeader('Cache-Control', 'public, max-age=300')
  response.setHeader('ETag', `"${view.knowledge.pack.hash.slice(0, 32)}-${view.today}"`)
  if (request.fresh) response.status(304).end()
  else response.json(data())
}

function refuseData(request: Request, response: Response): void {
  const message = webTexts[pageLanguage(request)].errors['not-found']
  response.status(404).json({ error: { code: 'not-found', message } })
}

/** The language in the address, else the one the browser asks for. */
function pageLanguage(request: Request): AnswerLanguage {
  const asked = request.path.split('/')[2]
  return isAnswerLanguage(asked) ? asked : requestLanguage(request)
}
