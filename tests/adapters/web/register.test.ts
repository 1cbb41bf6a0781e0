import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRegister } from '../../../adapters/web/register/register.ts'
import { securityHeaders } from '../../../adapters/web/security-headers.ts'
import { fixedClock } from '../../../bot/clock.ts'
import type { Pack } from '../../../knowledge/pack.ts'
import { materialSchema } from '../../../knowledge/schema.ts'
import { entryDocument } from '../../../knowledge/search/document.ts'
import { createSearch } from '../../../knowledge/search/search.ts'
import { noVectorCache } from '../../../knowledge/search/vector-store.ts'
import { createCalendar } from '../../../knowledge/service-days/calendar.ts'
import { anEntry, anOffice, aPack } from '../../helpers/builders.ts'
import { testCalibration } from '../../helpers/calibration.ts'

const hostile = '<script>alert("1")</script> & \'x\''
const secret = 'ONLY-FOR-EDITORS'

function city(): Pack {
  const pack = aPack({
    entries: [
      anEntry({
        id: 'register-address',
        title: { de: 'Wohnung anmelden', en: 'Registering your address' },
        utterances: { de: ['Wo melde ich mich an?'], en: ['Where do I register my address?'] },
        answer: {
          de: 'Gehen Sie ins Bürgerbüro.',
          en: 'Go to any Bürgerbüro (citizens’ office).',
          easy: 'Sie müssen zum Bürgerbüro gehen.',
        },
        facets: {
          steps: { de: ['Zuerst einziehen.', 'Dann anmelden.'], en: ['Move in.', 'Then register.'] },
          documents: {
            de: ['Pass', 'Bestätigung vom Vermieter'],
            en: ['Passport', 'Landlord’s confirmation'],
          },
        },
        situations: [{ group: 'eu', de: 'Für Sie gilt dasselbe.', en: 'The same goes for you.' }],
        neighbours: [
          {
            entry: 'leaving',
            de: 'Sie ziehen weg? Dann ist es die Abmeldung.',
            en: 'You are leaving? Then not this.',
          },
          { entry: 'long-gone', de: 'Das steht woanders.', en: 'That is elsewhere.' },
        ],
        offices: ['north', 'centre'],
        related: ['german-course', 'long-gone'],
        materials: ['map'],
        links: [{ url: 'https://termine.example.org', de: 'Termin buchen', en: 'Book online' }],
        sources: [
          { url: 'https://www.example.org/anmeldung', date: '2021-06', note: secret, page: secret },
          { url: 'https://example.org/undated', date: null },
        ],
        checked: { on: '2021-06', confidence: 'low' },
        reviewBy: '2027-05-31',
        editorNote: secret,
        revision: { de: 3, en: 2 },
      }),
      anEntry({ id: 'leaving', title: { de: 'Abmelden', en: 'Leaving' }, editorNote: secret }),
      anEntry({ id: 'german-course', topic: 'language', checked: { on: null, confidence: 'medium' } }),
      anEntry({
        id: 'hostile',
        topic: 'kita',
        title: { de: hostile, en: hostile },
        answer: { de: hostile, en: hostile },
      }),
      anEntry({ id: 'overdue', reviewBy: '2026-10-01' }),
      anEntry({ id: 'long-overdue', reviewBy: '2026-06-01', links: [] }),
      anEntry({ id: 'long-gone', reviewBy: '2025-12-01' }),
    ],
    offices: [
      anOffice({
        id: 'centre',
        name: { de: 'Willkommenszentrum', en: 'Welcome Centre' },
        editorNote: secret,
      }),
      anOffice({
        id: 'north',
        name: { de: 'Bürgerbüro', en: 'Citizens’ office' },
        phone: '0341 123-0',
        hours: [
          {
            kind: 'walk-in',
            rule: 'Mo-Fr 09:00-12:00; Sa 10:00-13:30',
            validFrom: '2020-01-01',
            validTo: null,
            checked: '2021-06',
            verified: false,
          },
          {
            kind: 'phone',
            rule: 'Mo-Su 00:00-24:00',
            validFrom: '2020-01-01',
            validTo: null,
            checked: '2026-01',
            verified: true,
          },
        ],
        languages: ['de', 'ar'],
        topics: { de: ['Anmeldung', 'Ausweis'], en: ['registration', 'ID card'] },
      }),
      anOffice({ id: 'fund', kind: 'ngo', name: { de: hostile, en: hostile } }),
    ],
  })
  return {
    ...pack,
    materials: new Map([
      [
        'map',
        materialSchema.parse({
          id: 'map',
          title: { de: 'Stadtplan', en: 'City map' },
          publisher: 'Stadt',
          topics: ['registration'],
          description: { de: 'Ein Plan.', en: 'A map.' },
          groups: { de: [], en: [] },
          languages: ['de', 'uk'],
          format: 'map',
          sources: [],
          checked: { on: null, confidence: 'medium' },
          reviewBy: '2030-01-01',
          editorNote: secret,
        }),
      ],
    ]),
    hash: 'abcdef',
  }
}

async function startRegister(options: { publicUrl?: string; at?: string } = {}) {
  const pack = city()
  const search = createSearch({
    documents: [...pack.entries.values()].map(entryDocument),
    embedder: Promise.resolve(undefined),
    cache: noVectorCache,
  })
  await search.settled
  const knowledge = {
    pack,
    search,
    calendar: createCalendar('Europe/Berlin', 'SN'),
    calibration: testCalibration,
  }
  const app = express()
  app.use(securityHeaders())
  app.use(
    createRegister({
      knowledge: () => knowledge,
      clock: fixedClock(options.at ?? '2026-12-01T10:15:00+01:00'),
      publicUrl: options.publicUrl,
    }),
  )
  const server: Server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address,
    get: (path: string, headers: Record<string, string> = {}) => fetch(`${address}${path}`, { headers }),
    page: async (path: string) => (await fetch(`${address}${path}`)).text(),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

let register: Awaited<ReturnType<typeof startRegister>>
let publicRegister: Awaited<ReturnType<typeof startRegister>>
beforeAll(async () => {
  register = await startRegister()
  publicRegister = await startRegister({ publicUrl: 'https://tuer.example.org/' })
})
afterAll(() => Promise.all([register.close(), publicRegister.close()]))

const pages = [
  '/answers?lang=de',
  '/answers?lang=en',
  '/answers?lang=de&q=anmelden',
  `/answers?lang=en&q=${encodeURIComponent(hostile)}`,
  '/answers/de/register-address',
  '/answers/en/register-address',
  '/answers/de/register-address/card',
  '/answers/en/register-address/card',
  '/answers/de/hostile',
  '/answers/en/hostile/card',
  '/answers/de/long-overdue',
  '/offices?lang=de',
  '/offices?lang=en',
  '/offices/de/north',
  '/offices/en/centre',
  '/offices/en/fund',
  '/answers/en/nothing',
  `/answers/de/${encodeURIComponent(hostile)}`,
]
const documents = [
  '/answers.json',
  '/answers/de/register-address.json',
  '/answers/en/hostile.json',
  '/sitemap.xml',
  '/robots.txt',
]

describe('every page', () => {
  it.each(pages)('%s carries no script, no inline style and nothing unescaped', async (path) => {
    const page = await register.page(path)
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i)
  })

  it.each([...pages, ...documents])('%s keeps what is for editors to itself', async (path) => {
    const body = await register.page(path)
    expect(body).not.toContain(secret)
    expect(body).not.toContain('editorNote')
  })

  it.each(pages)('%s names its language and offers the other one', async (path) => {
    const page = await register.page(path)
    expect(page).toMatch(/<html lang="(de|en)">/)
    if (!path.endsWith('/card')) expect(page).toMatch(/<a href="[^"]+" lang="en" hreflang="en"/)
  })
})

describe('the list of answers', () => {
  it('groups by topic in the order of the pack, with an index and no empty topics', async () => {
    const page = await register.page('/answers?lang=de')
    const order = ['id="registration"', 'id="language"', 'id="kita"'].map((mark) => page.indexOf(mark))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(page).toContain('<a href="#registration">Thema registration</a>')
    expect(page).toContain('4 Antworten')
    expect(page).not.toContain('Thema residence')
  })

  it('links every entry, marks those under revision and leaves withdrawn ones out', async () => {
    const page = await register.page('/answers?lang=en')
    expect(page).toContain('<a href="/answers/en/register-address">Registering your address</a>')
    expect(page).toContain('Title long-overdue</a> <span class="quiet">(being revised)</span>')
    expect(page).not.toContain('long-gone')
  })

  it('answers a search with the best entries, without scripts and outside every cache', async () => {
    const response = await register.get('/answers?lang=en&q=register+my+address')
    const page = await response.text()
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(page).toContain('value="register my address"')
    const results = /<ol class="results">(.*?)<\/ol>/s.exec(page)?.[1]
    expect(results).toMatch(/^<li><a href="\/answers\/en\/register-address">/)
    expect(page).not.toContain('id="registration"')
  })

  it('says so when nothing was found, and never finds withdrawn entries', async () => {
    expect(await register.page('/answers?lang=de&q=qqqqxxxx')).toContain('keine Antwort gefunden')
    expect(await register.page('/answers?lang=de&q=Frage+zu+long-gone')).not.toContain('/long-gone')
  })

  it('shows all answers for an empty or a repeated question', async () => {
    for (const query of ['q=', 'q=+', 'q=a&q=b'])
      expect(await register.page(`/answers?lang=de&${query}`)).toContain('id="registration"')
  })

  it('speaks the language of the browser when none is asked for', async () => {
    const response = await register.get('/answers', { 'Accept-Language': 'en-GB' })
    expect(response.headers.get('vary')).toContain('Accept-Language')
    expect(await response.text()).toContain('<html lang="en">')
  })
})

describe('the page of an answer', () => {
  it('shows everything that belongs to it, in German', async () => {
    const page = await register.page('/answers/de/register-address')
    for (const text of [
      '<h1>Wohnung anmelden</h1>',
      'Gehen Sie ins Bürgerbüro.',
      '<h2>In Einfacher Sprache</h2><p>Sie müssen zum Bürgerbüro gehen.</p>',
      '<h2>Schritt für Schritt</h2><ol><li>Zuerst einziehen.</li>',
      '<h2>Mitbringen</h2><ul><li>Pass</li>',
      'Regeln für EU-Bürgerinnen und EU-Bürger',
      'Dann ist es die Abmeldung. <span class="way-on">→ <a href="/answers/de/leaving">Abmelden</a>',
      '<a href="/offices/de/north" lang="de">Bürgerbüro</a>',
      'Nach Angaben von Juni 2021 jetzt offen bis 12 Uhr. Bitte vorher prüfen.',
      '<strong>Stadtplan</strong>',
      'Sprachen: Deutsch, Ukrainisch',
      '<a href="https://termine.example.org">Termin buchen</a>',
      '<a href="/answers/de/german-course">',
      '<a href="https://www.example.org/anmeldung">example.org/anmeldung</a>',
      'Stand: Juni 2021',
      'ohne Datum',
      'Stand der Angaben: Juni 2021',
      'unsicher – bitte vorher prüfen',
      'Wird neu geprüft bis: 31. Mai 2027',
      'Fassung 3',
      `${register.address}/answers/de/register-address`,
    ])
      expect(page.replace(/\s+/g, ' ')).toContain(text)
    expect(page).not.toContain('long-gone')
    expect(page).toContain('Das steht woanders.')
  })

  it('shows it in English with German words marked, and says that the German text is newer', async () => {
    const page = await register.page('/answers/en/register-address')
    expect(page).toContain('Go to any <span lang="de">Bürgerbüro</span> (citizens’ office).')
    expect(page).toContain('The German version is newer than this one.')
    expect(page).toContain('lang="de" hreflang="de">Deutsch</a>')
    expect(page).toContain('<a href="/answers/de/register-address" lang="de"')
    expect(page).not.toContain('Einfacher Sprache')
    expect(await register.page('/answers/de/register-address')).not.toContain('neuer als diese')
  })

  it('shows hostile texts as texts', async () => {
    const page = await register.page('/answers/de/hostile')
    expect(page).toContain('<h1>&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;x&#39;</h1>')
  })

  it('notes a review that is due, and shrinks to the office when it is long overdue', async () => {
    const noted = await register.page('/answers/en/overdue')
    expect(noted).toContain('Answer about overdue.')
    expect(noted).toContain('This answer is being checked again')
    const shrunk = await register.page('/answers/en/long-overdue')
    expect(shrunk).not.toContain('Answer about long-overdue.')
    expect(shrunk).toContain('/offices/en/north')
    expect(shrunk).toContain('name="robots" content="noindex"')
  })

  it('tells search engines its addresses only when the public address is known', async () => {
    const page = await publicRegister.page('/answers/de/register-address')
    expect(page).toContain(
      '<link rel="canonical" href="https://tuer.example.org/answers/de/register-address">',
    )
    expect(page).toContain('hreflang="en" href="https://tuer.example.org/answers/en/register-address">')
    expect(await register.page('/answers/de/register-address')).not.toContain('canonical')
  })
})

describe('the counter card', () => {
  it('has all one needs on the way, and the way back as a QR code', async () => {
    const page = await publicRegister.page('/answers/de/register-address/card')
    for (const text of [
      'Wohnung anmelden',
      '<li>Pass</li>',
      'Bürgerbüro',
      'Musterstraße 1, 04109 Leipzig',
      'Ohne Termin: Montag bis Freitag 9–12 Uhr; Samstag 10–13:30 Uhr',
      'Diese Zeiten sind nicht bestätigt. Stand der Angabe: Juni 2021.',
      '0341 123-0',
      'https://tuer.example.org/answers/de/register-address<',
      'Gedruckt am 1. Dezember 2026',
    ])
      expect(page).toContain(text)
    expect(page).toMatch(/<svg class="qr" viewBox="0 0 (\d+) \1" role="img" aria-label="[^"]+"/)
    expect(page).not.toContain('jetzt offen')
  })

  it('of an answer under revision shows the office alone', async () => {
    const page = await register.page('/answers/en/long-overdue/card')
    expect(page).not.toContain('Answer about')
    expect(page).toContain('is being revised')
    expect(page).toContain('Musterstraße 1')
  })
})

describe('the data', () => {
  it('lists every entry that holds, in both languages, with its addresses', async () => {
    const response = await publicRegister.get('/answers.json')
    const { answers } = (await response.json()) as { answers: Array<Record<string, unknown>> }
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
    expect(answers.map(({ id }) => id)).toEqual([
      'register-address',
      'leaving',
      'german-course',
      'hostile',
      'overdue',
      'long-overdue',
    ])
    expect(answers[0]).toMatchObject({
      topic: 'registration',
      title: { de: 'Wohnung anmelden', en: 'Registering your address' },
      sources: [
        { url: 'https://www.example.org/anmeldung', date: '2021-06' },
        { url: 'https://example.org/undated', date: null },
      ],
      checked: { on: '2021-06', confidence: 'low' },
      reviewBy: '2027-05-31',
      revision: { de: 3, en: 2 },
      urls: { en: 'https://tuer.example.org/answers/en/register-address' },
    })
    expect(answers.at(-1)).not.toHaveProperty('answer')
  })

  it('gives one entry in one language', async () => {
    const entry = await (await register.get('/answers/en/register-address.json')).json()
    expect(entry).toMatchObject({
      lang: 'en',
      title: 'Registering your address',
      facets: { steps: ['Move in.', 'Then register.'] },
      situations: [{ group: 'eu', text: 'The same goes for you.' }],
      offices: [{ id: 'north' }, { id: 'centre' }],
      revision: 2,
    })
  })

  it.each(['/answers.json', '/answers/de/register-address.json'])(
    '%s is not sent again while the pack and the day are the same',
    async (path) => {
      const tag = (await register.get(path)).headers.get('etag') ?? ''
      expect(tag).toBe('"abcdef-2026-12-01"')
      const again = await register.get(path, { 'If-None-Match': tag, 'Cache-Control': 'max-age=0' })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
    },
  )
})

describe('the directory of offices', () => {
  it('groups by kind and shows topics and languages', async () => {
    const page = await register.page('/offices?lang=en')
    expect(page.indexOf('id="city"')).toBeLessThan(page.indexOf('id="ngo"'))
    expect(page).toContain(
      '<a href="/offices/en/north" lang="de">Bürgerbüro</a> <span class="plain">(Citizens’ office)',
    )
    expect(page).toContain('Topics: registration, ID card')
    expect(page).toContain('Languages: German, Arabic')
  })

  it('shows the hours of one office by day, with their date and a warning, and the answers that name it', async () => {
    const page = await register.page('/offices/de/north')
    expect(page).toContain('<th scope="row">Samstag, 5. Dezember</th><td>10–13:30 Uhr</td>')
    expect(page).toContain('<th scope="row">Sonntag, 6. Dezember</th><td>geschlossen</td>')
    expect(page).toContain('Diese Zeiten sind nicht bestätigt. Stand der Angabe: Juni 2021.')
    expect(page).toContain('Am Telefon: die nächsten sieben Tage')
    expect(page).toContain('den ganzen Tag')
    expect(page).toContain('Stand der Zeiten: Januar 2026')
    expect(page).toContain('<a href="/answers/de/register-address">Wohnung anmelden</a>')
    expect(page).not.toContain('long-gone')
  })

  it('knows the closed days of the centre, and holidays', async () => {
    const christmas = await startRegister({ at: '2026-12-22T10:00:00+01:00' })
    const page = await christmas.page('/offices/en/centre')
    expect(page).toContain('<th scope="row">Thursday 24 December</th><td>closed: Christmas Eve</td>')
    expect(page).toContain('closed: public holiday')
    await christmas.close()
  })
})

describe('search engines', () => {
  it('find every entry twice and every office, at whole addresses', async () => {
    const map = await publicRegister.page('/sitemap.xml')
    for (const id of ['register-address', 'leaving', 'german-course', 'hostile', 'overdue'])
      expect(
        map.match(new RegExp(`<loc>https://tuer\\.example\\.org/answers/(de|en)/${id}</loc>`, 'g')),
      ).toHaveLength(2)
    expect(map).not.toContain('long-')
    expect(map).toContain('<loc>https://tuer.example.org/offices/en/north</loc>')
    expect(await register.page('/sitemap.xml')).toContain(`<loc>${register.address}/answers?lang=de</loc>`)
  })

  it('are told where the map is and what to leave alone', async () => {
    const response = await publicRegister.get('/robots.txt')
    expect(response.headers.get('content-type')).toContain('text/plain')
    expect(await response.text()).toContain('Sitemap: https://tuer.example.org/sitemap.xml')
  })
})

describe('an unknown address', () => {
  it.each([
    ['/answers/de/nothing', 'de', '/answers?lang=de'],
    ['/answers/en/nothing', 'en', '/answers?lang=en'],
    ['/answers/en/nothing/card', 'en', '/answers?lang=en'],
    ['/answers/de/long-gone', 'de', '/answers?lang=de'],
    ['/answers/fr/register-address', 'en', '/answers?lang=en'],
    ['/answers/de', 'de', '/answers?lang=de'],
    ['/answers/de/constructor', 'de', '/answers?lang=de'],
    ['/offices/en/nothing', 'en', '/offices?lang=en'],
    ['/offices/xx/north', 'en', '/offices?lang=en'],
  ])('%s is answered kindly in "%s"', async (path, lang, list) => {
    const response = await register.get(path, { 'Accept-Language': 'en' })
    const page = await response.text()
    expect(response.status).toBe(404)
    expect(page).toContain(`<html lang="${lang}">`)
    expect(page).toContain(`<a class="button" href="${list}">`)
  })

  it.each(['/answers/de/nothing.json', '/answers/fr/register-address.json', '/answers/de/long-gone.json'])(
    '%s is answered as data',
    async (path) => {
      const response = await register.get(path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ error: { code: 'not-found' } })
    },
  )
})

describe('the style sheet of the register', () => {
  it('takes every size and colour from design/tokens.css', async () => {
    const read = (path: string) => readFile(new URL(`../../../adapters/web/${path}`, import.meta.url), 'utf8')
    const [tokens, styles] = await Promise.all([read('design/tokens.css'), read('pages/public/register.css')])
    const declared = new Set(tokens.match(/--[\w-]+(?=:)/g))
    const used = new Set(styles.match(/--[\w-]+/g))
    expect([...used].filter((name) => !declared.has(name))).toEqual([])
    const [onScreen] = styles.split('@media print')
    expect(onScreen).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i)
  })
})
