import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVisitor, type StreamEvent, startServer } from '../../helpers/start-server.ts'

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer({ env: { ALLOWED_ORIGINS: 'https://www.leipzig.example' } })
})
afterAll(() => server.close())

const lines = (events: StreamEvent[]) => events.filter((one) => one.event === 'line').map((one) => one.data)

describe('a visitor', () => {
  it('is told that a program answers before any input', async () => {
    const welcome = (await (await fetch(`${server.address}/api/welcome?lang=en`)).json()) as Record<
      string,
      unknown
    >
    expect(welcome).toMatchObject({
      lang: 'en',
      notice: expect.stringContaining('I am a program, not a person'),
      service: { open: false, text: expect.stringContaining('Tuesday, 1 December, 11:00') },
    })
  })

  it('asks and reads the answer on the stream, numbered without gaps', async () => {
    const visitor = await server.visitor()
    expect((await visitor.say('Wo melde ich mich an?')).status).toBe(201)
    const events = await visitor.listen(0, (all) => lines(all).length >= 2)
    expect(lines(events).map((line) => [line.seq, line.speaker])).toEqual([
      [1, 'user'],
      [2, 'bot'],
    ])
    expect(JSON.stringify(lines(events)[1])).toContain('Gehen Sie ins Bürgerbüro.')
  })

  it('sees no trace and no action behind a chip', async () => {
    const visitor = await server.visitor()
    await visitor.say('Wo melde ich mich an?')
    const text = JSON.stringify(lines(await visitor.listen(0, (all) => lines(all).length >= 2)))
    expect(text).not.toContain('trace')
    expect(text).not.toContain('action')
  })

  it('who comes back gets what was missed and nothing twice', async () => {
    const visitor = await server.visitor()
    await visitor.say('Wo melde ich mich an?')
    await visitor.listen(0, (all) => lines(all).length >= 2)
    await visitor.say('Wie finde ich einen Deutschkurs?')
    await server.assistant.idle()
    const events = await visitor.listen(2, (all) => lines(all).length >= 2)
    expect(lines(events).map((line) => line.seq)).toEqual([3, 4])
  })

  it('with a cursor from another life is told to begin anew', async () => {
    const visitor = await server.visitor()
    const events = await visitor.listen(17, (all) => all.some((one) => one.event === 'resync'))
    expect(events[0]?.event).toBe('resync')
  })

  it('may repeat a message: it is stored once', async () => {
    const visitor = await server.visitor()
    const id = crypto.randomUUID()
    const answers = await Promise.all([
      visitor.say('Hallo', id),
      visitor.say('Hallo', id),
      visitor.say('Hallo', id),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 201])
    await server.assistant.idle()
    const conversation = (await (await visitor.call('GET', '/conversation')).json()) as { lines: unknown[] }
    expect(conversation.lines).toHaveLength(2)
  })

  it('presses a chip and picks a language', async () => {
    const visitor = await server.visitor()
    await visitor.say('Wo melde ich mich an?')
    const [, answer] = lines(await visitor.listen(0, (all) => lines(all).length >= 2))
    await visitor.call('PUT', '/conversation/language', { lang: 'en' })
    await visitor.call('POST', '/messages', {
      clientMessageId: crypto.randomUUID(),
      chip: answer.reply.chips[0].id,
      lang: 'en',
    })
    const [pressed, reply] = lines(await visitor.listen(2, (all) => lines(all).length >= 2))
    expect(pressed.text).toBe('Was kostet das?')
    expect(JSON.stringify(reply)).toContain('It is free.')
  })

  it('takes everything home and deletes it, without saying who they are', async () => {
    const visitor = await server.visitor()
    await visitor.say('Wo melde ich mich an?')
    await server.assistant.idle()
    const exported = (await (await visitor.call('GET', '/conversation/export')).json()) as {
      conversation: { lines: unknown[] }
      text: string
    }
    expect(exported.conversation.lines).toHaveLength(2)
    expect(exported.text).toContain('Gehen Sie ins Bürgerbüro.')
    expect(JSON.stringify(exported)).not.toContain('tokenHashes')
    expect((await visitor.call('DELETE', '/conversation')).status).toBe(204)
    expect((await visitor.call('GET', '/conversation')).status).toBe(404)
  })
})

describe('a stranger', () => {
  it.each([undefined, '', 'null', 'undefined', 'x'.repeat(66), `${'a'.repeat(43)}.${'b'.repeat(22)}`])(
    'with the token %s opens nothing',
    async (token) => {
      for (const [method, path] of [
        ['GET', '/conversation'],
        ['GET', '/events'],
        ['GET', '/conversation/export'],
        ['DELETE', '/conversation'],
        ['POST', '/messages'],
      ] as const) {
        const response = await fetch(`${server.address}/api${path}`, {
          method,
          headers: {
            ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
            'Content-Type': 'application/json',
          },
          ...(method === 'POST' ? { body: '{}' } : {}),
        })
        expect(response.status, `${method} ${path}`).toBe(401)
      }
    },
  )

  it('sees nothing of another visitor', async () => {
    const mine = await server.visitor()
    await mine.say('Wo melde ich mich an?')
    const other = await server.visitor()
    expect((await other.call('GET', '/conversation')).status).toBe(404)
  })

  it.each([
    'https://evil.example',
    'https://www.leipzig.example.evil.example',
    'http://www.leipzig.example',
    'null',
  ])('from the origin %s is refused', async (origin) => {
    const visitor = await server.visitor()
    for (const [method, path] of [
      ['POST', '/messages'],
      ['GET', '/events'],
    ] as const)
      expect(
        (
          await visitor.call(
            method,
            path,
            method === 'POST' ? { clientMessageId: crypto.randomUUID(), text: 'x', lang: 'de' } : undefined,
            { Origin: origin },
          )
        ).status,
      ).toBe(403)
  })

  it('from a listed origin may use the API', async () => {
    const response = await fetch(`${server.address}/api/welcome`, {
      headers: { Origin: 'https://www.leipzig.example' },
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('https://www.leipzig.example')
  })

  it('cannot post across sites without an Origin, nor send a form', async () => {
    expect(
      (
        await fetch(`${server.address}/api/visitors`, {
          method: 'POST',
          headers: { 'Sec-Fetch-Site': 'cross-site' },
        })
      ).status,
    ).toBe(403)
    const visitor = await server.visitor()
    expect(
      (
        await visitor.call('POST', '/messages', 'text=x', {
          'Content-Type': 'application/x-www-form-urlencoded',
        })
      ).status,
    ).toBe(415)
  })
})

describe('bad input', () => {
  it.each([
    ['no JSON', '{', 400],
    [
      'an unknown field',
      JSON.stringify({ clientMessageId: crypto.randomUUID(), text: 'x', lang: 'de', name: 'Ali' }),
      400,
    ],
    ['an empty text', JSON.stringify({ clientMessageId: crypto.randomUUID(), text: '  ', lang: 'de' }), 400],
    [
      'a text of 5,000 characters',
      JSON.stringify({ clientMessageId: crypto.randomUUID(), text: 'x'.repeat(5000), lang: 'de' }),
      400,
    ],
    [
      '100 kB',
      JSON.stringify({ clientMessageId: crypto.randomUUID(), text: 'x'.repeat(100_000), lang: 'de' }),
      413,
    ],
    ['a wrong id', JSON.stringify({ clientMessageId: '1', text: 'x', lang: 'de' }), 400],
    [
      'another language',
      JSON.stringify({ clientMessageId: crypto.randomUUID(), text: 'x', lang: 'xx' }),
      400,
    ],
    ['a list', '[]', 400],
    ['null', 'null', 400],
  ])('%s gets a clear error in the language of the user', async (_what, body, status) => {
    const visitor = await server.visitor()
    const response = await visitor.call('POST', '/messages?lang=en', body)
    expect(response.status).toBe(status)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    expect(error.message).toMatch(/^(We|Your|This)/)
  })

  it('of any kind never brings a 500, on any route', async () => {
    const visitor = await server.visitor()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          '/messages',
          '/visitors',
          '/conversation/language',
          '/events',
          '/welcome',
          '/conversation',
          '/nothing',
        ),
        fc.constantFrom('POST', 'PUT', 'GET'),
        fc.oneof(fc.json(), fc.string({ unit: 'binary' })),
        async (path, method, body) => {
          const response = await visitor.call(
            method,
            path === '/events' ? '/events?after=abc' : path,
            method === 'GET' ? undefined : body,
          )
          expect(response.status).toBeLessThan(500)
          await response.arrayBuffer()
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  it('in texts comes back as text', async () => {
    const visitor = await server.visitor()
    for (const text of ['<img src=x onerror=alert(1)>', '{{7*7}}', 'مرحبا كيف أسجل عنواني', '\u202Eevil'])
      await visitor.say(text)
    await server.assistant.idle()
    const { lines: stored } = (await (await visitor.call('GET', '/conversation')).json()) as {
      lines: { text?: string; speaker: string }[]
    }
    expect(stored.filter((line) => line.speaker === 'user').map((line) => line.text)).toEqual([
      '<img src=x onerror=alert(1)>',
      '{{7*7}}',
      'مرحبا كيف أسجل عنواني',
      'evil',
    ])
  })
})

describe('limits', () => {
  it('stop a flooder with a kind sentence and a time, and leave others alone', async () => {
    const flooder = await server.visitor()
    const other = await server.visitor()
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, number) => flooder.say(`Hallo ${number}`)),
    )
    const refused = answers.find((answer) => answer.status === 429)
    expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/)
    const { error } = (await (refused as Response).json()) as { error: { message: string } }
    expect(error.message).toContain('Ihr Text bleibt stehen')
    expect((await other.say('Hallo')).status).toBe(201)
  })

  it('allow three streams per visitor; the fourth is told to poll', async () => {
    const visitor = await server.visitor()
    const aborts = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const abort = new AbortController()
        await fetch(`${server.address}/api/events`, {
          headers: { Authorization: `Bearer ${visitor.token}` },
          signal: abort.signal,
        })
        return abort
      }),
    )
    expect((await visitor.call('GET', '/events')).status).toBe(429)
    for (const abort of aborts) abort.abort()
  })
})

describe('operations', () => {
  it('say that the service lives and is ready', async () => {
    expect(await (await fetch(`${server.address}/healthz`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${server.address}/readyz`)).json()).toMatchObject({
      status: 'ready',
      search: { mode: 'hybrid' },
      pack: { entries: 3 },
    })
  })

  it('count without ids or texts', async () => {
    const visitor = await server.visitor()
    await visitor.say('Kanarienvogel im Bergwerk')
    await server.assistant.idle()
    const metrics = await (await fetch(`${server.address}/metrics`)).text()
    expect(metrics).toContain('tueroeffner_http_seconds')
    expect(metrics).not.toContain('Kanarienvogel')
    expect(metrics).not.toContain('web:')
  })

  it('keep /metrics for those with the token', async () => {
    const guarded = await startServer({ env: { METRICS_TOKEN: 'k3y-of-24-characters-or-more' } })
    expect((await fetch(`${guarded.address}/metrics`)).status).toBe(404)
    expect(
      (
        await fetch(`${guarded.address}/metrics`, {
          headers: { Authorization: 'Bearer k3y-of-24-characters-or-more' },
        })
      ).status,
    ).toBe(200)
    await guarded.close()
  })

  it('send the security headers with every page', async () => {
    for (const path of ['/', '/privacy', '/api/welcome']) {
      const { headers } = await fetch(server.address + path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'")
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('set-cookie')).toBeNull()
    }
    expect((await fetch(`${server.address}/api/welcome`)).headers.get('cache-control')).toBe('no-store')
  })

  it('fill the privacy notice from the configuration', async () => {
    expect(await (await fetch(`${server.address}/privacy?lang=de`)).text()).toContain('24 Stunden')
  })
})

describe('a token', () => {
  it('signed by another installation is refused', async () => {
    const visitor = createVisitor(server.address, `${'A'.repeat(43)}.${'A'.repeat(22)}`)
    expect((await visitor.call('GET', '/conversation')).status).toBe(401)
  })
})
