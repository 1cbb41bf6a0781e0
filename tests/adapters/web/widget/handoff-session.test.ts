import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chatTexts } from '../../../../adapters/web/widget/texts.ts'
import { aWelcome, mira, passes, startFakeService, told } from './fake-service.ts'

const promise = 'Die Beratung antwortet bis Dienstag, 1. Dezember, 13 Uhr.'
const joined = 'Sie schreiben jetzt mit Mira (Beraterin).'
const texts = chatTexts.de

let service: ReturnType<typeof startFakeService>
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-01T09:00:00Z') })
  service = startFakeService()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A visitor who has asked a question and then for a person. */
async function waiting() {
  service.conversation.lines = []
  const opened = await service.opens('mine')
  service.says({ speaker: 'user', text: 'Hallo' })
  service.says(told('requested', promise, ['Doch nicht weitergeben']), { state: 'waiting', text: promise })
  await passes(0)
  return opened
}

describe('while the user waits for a person', () => {
  it('the session knows the promise and how to take the request back', async () => {
    const { session } = await waiting()
    expect(session.handoff).toEqual({ state: 'waiting', text: promise, seenSeq: 0 })
    expect(session.isWithPeople).toBe(true)
    expect(session.withdrawal?.reply?.chips.map(({ label }) => label)).toEqual(['Doch nicht weitergeben'])
  })

  it('a reload finds it waiting, with the answer that came meanwhile', async () => {
    const { session } = await waiting()
    session.stop()
    service.says({ speaker: 'counsellor', text: 'Guten Tag', by: mira }, { state: 'person', person: mira })
    const again = await service.opens()
    expect(again.session.handoff.state).toBe('person')
    expect(again.session.lines.at(-1)).toMatchObject({ text: 'Guten Tag', by: mira })
    expect(again.arrived).toEqual([])
    expect(again.session.status).toBe('')
  })

  it('an own message brings no dots by itself, and those of the program end soon', async () => {
    const { session } = await waiting()
    session.write('Noch etwas')
    session.sendDraft()
    await passes(1000)
    expect(session.thinking).toBe(false)
    service.tell('thinking', {})
    await passes(500)
    expect(session.thinking).toBe(true)
    await passes(10_000)
    expect(session.thinking).toBe(false)
  })

  it('nothing can be taken back once a person answers or it was taken back', async () => {
    const { session } = await waiting()
    service.becomes({ state: 'person', person: mira })
    await passes(0)
    expect(session.withdrawal).toBeUndefined()
    service.says(told('withdrawn', 'Zurückgenommen'), { state: 'bot', text: '' })
    await passes(0)
    expect(session.withdrawal).toBeUndefined()
    expect(session.isWithPeople).toBe(false)
    expect(session.wasHandedOff).toBe(true)
  })
})

describe('when a counsellor comes', () => {
  it('the status says who joined once, never what they write', async () => {
    const { session, arrived } = await waiting()
    service.says({ ...told('claimed', joined), by: mira }, { state: 'person', text: joined, person: mira })
    await passes(0)
    expect(session.status).toBe(joined)
    service.says({ speaker: 'counsellor', text: 'Guten Tag', by: mira })
    await passes(0)
    expect(session.status).toBe(joined)
    session.write('Danke')
    session.sendDraft()
    await passes(0)
    expect(session.status).toBe(texts.sent)
    expect(arrived.map(({ speaker }) => speaker)).toEqual(['user', 'system', 'system', 'counsellor'])
  })

  it('no dots of the program appear after a message', async () => {
    const { session } = await waiting()
    service.becomes({ state: 'person', person: mira })
    session.write('Hallo')
    session.sendDraft()
    service.tell('thinking', {})
    await passes(2000)
    expect(session.thinking).toBe(false)
  })

  it('their typing is shown for six seconds, or until the line is there', async () => {
    const { session } = await waiting()
    service.becomes({ state: 'person', person: mira })
    service.tell('typing', { who: 'user' })
    await passes(0)
    expect(session.typing).toBe(false)

    service.tell('typing', { who: 'counsellor' })
    await passes(4000)
    service.tell('typing', { who: 'counsellor' })
    await passes(5900)
    expect(session.typing).toBe(true)
    await passes(200)
    expect(session.typing).toBe(false)

    service.tell('typing', { who: 'counsellor' })
    await passes(0)
    service.says({ speaker: 'counsellor', text: 'Guten Tag', by: mira })
    await passes(0)
    expect(session.typing).toBe(false)
  })

  it('a connection that comes back at that moment does not hide the news', async () => {
    const { session } = await waiting()
    session.offline()
    expect(session.status).toBe(texts.lost)
    service.says({ ...told('claimed', joined), by: mira }, { state: 'person', text: joined, person: mira })
    await passes(0)
    expect(session.connection).toBe('live')
    expect(session.status).toBe(joined)
  })
})

describe("the user's typing", () => {
  it('is told at most every four seconds, and only while people have the conversation', async () => {
    const { session } = await service.opens('mine')
    session.write('H')
    expect(service.called('POST /conversation/typing')).toHaveLength(0)

    service.becomes({ state: 'waiting', text: promise })
    await passes(0)
    for (let key = 0; key < 10; key++) {
      session.write(`Ha${key}`)
      await passes(500)
    }
    expect(service.called('POST /conversation/typing')).toHaveLength(2)
    session.write('  ')
    await passes(5000)
    expect(service.called('POST /conversation/typing')).toHaveLength(2)
  })

  it('carries no text, and nobody notices when it fails', async () => {
    service.answers('POST /conversation/typing', () => ({ status: 500 }))
    const { session } = await waiting()
    session.write('Geheim')
    await passes(0)
    expect(service.called('POST /conversation/typing')).toEqual([
      { route: 'POST /conversation/typing', token: 'mine', body: {} },
    ])
    expect(session.error).toBe('')
  })
})

describe('what was seen', () => {
  it('marks the last own message that the counsellor has had on the screen', async () => {
    const { session } = await waiting()
    expect(session.seenLine).toBeUndefined()
    service.says({ speaker: 'user', text: 'Noch etwas' })
    service.becomes({ seenSeq: 2 })
    await passes(0)
    expect(session.seenLine?.text).toBe('Hallo')
    service.becomes({ seenSeq: 3 })
    await passes(0)
    expect(session.seenLine?.text).toBe('Noch etwas')
  })

  it('is told after a moment, once for several lines', async () => {
    const { session } = await waiting()
    session.looked()
    service.says({ speaker: 'counsellor', text: 'Guten Tag', by: mira }, { state: 'person', person: mira })
    await passes(500)
    session.looked()
    expect(service.called('POST /conversation/seen')).toHaveLength(0)
    await passes(600)
    session.looked()
    await passes(10_000)
    expect(service.called('POST /conversation/seen').map(({ body }) => body)).toEqual([{ seq: 3 }])
  })

  it('is told again at most every three seconds, and again after a failure', async () => {
    let fails = true
    service.answers('POST /conversation/seen', () => ({ status: fails ? 500 : 204 }))
    const { session } = await waiting()
    session.looked()
    await passes(1000)
    expect(service.called('POST /conversation/seen')).toHaveLength(1)
    fails = false
    session.looked()
    await passes(2900)
    expect(service.called('POST /conversation/seen')).toHaveLength(1)
    await passes(200)
    expect(service.called('POST /conversation/seen')).toHaveLength(2)
    session.looked()
    await passes(10_000)
    expect(service.called('POST /conversation/seen')).toHaveLength(2)
  })

  it('is not told of a conversation that only the program has', async () => {
    const { session } = await service.opens('mine')
    service.says({ speaker: 'user', text: 'Hallo' })
    await passes(0)
    session.looked()
    await passes(10_000)
    expect(service.called('POST /conversation/seen')).toEqual([])
  })
})

describe('a code for another device', () => {
  it('is asked for when it is wanted and kept nowhere', async () => {
    service.answers('POST /conversation/pick-up', () => ({ status: 201, body: { code: 'AB12-CD34-EF56' } }))
    const { session } = await waiting()
    expect(await session.mintCode()).toBe('AB12-CD34-EF56')
    expect(JSON.stringify([[...service.storage.session], [...service.storage.local]])).not.toContain('AB12')
  })

  it('opens the conversation there, and a written draft stays', async () => {
    service.answers('POST /pick-up', ({ body }) => ({ status: 201, body: { token: `for ${body.code}` } }))
    service.conversation.lines = []
    service.says(told('requested', promise), { state: 'waiting', text: promise })
    const { session } = await service.opens()
    session.write('Angefangen')
    expect(await session.pickUp('AB12')).toBe('')
    expect(session.handoff.state).toBe('waiting')
    expect(session.lines).toHaveLength(1)
    expect(session.draft).toBe('Angefangen')
    expect(session.status).toBe(texts.code.opened)
    expect(service.storage.session.get('tueroeffner')).toBe('for AB12')
  })

  it('that is wrong leaves everything as it was and says so kindly', async () => {
    service.answers('POST /pick-up', () => ({
      status: 404,
      body: { error: { code: 'wrong-code', message: 'Dieser Code passt nicht.' } },
    }))
    const { session } = await waiting()
    expect(await session.pickUp('XXXX')).toBe('Dieser Code passt nicht.')
    expect(session.lines).toHaveLength(2)
    expect(service.storage.session.get('tueroeffner')).toBe('mine')
  })

  it('shows the conversation it opens even when the present one is still loading', async () => {
    let answer: (() => void) | undefined
    service.answers('POST /pick-up', () => ({ status: 201, body: { token: 'other' } }))
    const fetchNow = globalThis.fetch
    vi.stubGlobal('fetch', async (address: URL, init: RequestInit) => {
      const mine = (init.headers as Record<string, string>).Authorization === 'Bearer mine'
      if (mine && address.pathname === '/api/conversation') {
        await new Promise<void>((resolve) => {
          answer = resolve
        })
        const line = { seq: 1, at: '', speaker: 'user', lang: 'de', text: 'Mein altes Gespräch' }
        return new Response(
          JSON.stringify({ lang: 'de', lines: [line], handoff: { state: 'bot', text: '', seenSeq: 0 } }),
        )
      }
      return fetchNow(address, init)
    })
    service.conversation.lines = []
    service.says({ speaker: 'user', text: 'Das andere' })
    const { session } = await service.opens('mine')
    await session.pickUp('AB12')
    answer?.()
    await passes(0)
    expect(session.lines.map(({ text }) => text)).toEqual(['Das andere'])
  })
})

describe('"keep in this browser"', () => {
  it('is off at first, moves the token and can be undone', async () => {
    const { session } = await waiting()
    expect(session.isKept).toBe(false)
    expect([...service.storage.local]).toEqual([])

    session.keepInBrowser(true)
    expect(session.isKept).toBe(true)
    expect([...service.storage.local]).toEqual([['tueroeffner', 'mine']])
    expect([...service.storage.session]).toEqual([])

    session.keepInBrowser(false)
    expect(session.isKept).toBe(false)
    expect([...service.storage.local]).toEqual([])
    expect([...service.storage.session]).toEqual([['tueroeffner', 'mine']])
  })

  it('opens the conversation in a new tab, until it is deleted', async () => {
    const { session } = await waiting()
    session.keepInBrowser(true)
    session.stop()
    const { session: later } = await service.opens()
    expect(later.handoff.state).toBe('waiting')
    await later.erase()
    expect([...service.storage.local]).toEqual([])
    expect(later.handoff.state).toBe('bot')
  })

  it('ends when the conversation does not exist any more', async () => {
    service.storage.local.set('tueroeffner', 'old')
    service.answers('GET /conversation', () => ({
      status: 404,
      body: { error: { code: 'not-found', message: 'Das haben wir nicht gefunden.' } },
    }))
    await service.opens()
    expect([...service.storage.local]).toEqual([])
  })

  it('says so when the browser does not allow it', async () => {
    const { session } = await waiting()
    service.refuseStorage()
    session.keepInBrowser(true)
    expect(session.isKept).toBe(false)
    expect(session.error).toBe(texts.keep.failed)
  })

  it('leaves what another tab keeps alone', async () => {
    service.storage.local.set('tueroeffner', 'of another tab')
    const { session } = await waiting()
    expect(session.isKept).toBe(false)
    await session.erase()
    expect([...service.storage.local]).toEqual([['tueroeffner', 'of another tab']])
    session.write('Hallo')
    session.sendDraft()
    await passes(0)
    expect(service.called('POST /messages').map(({ token }) => token)).toEqual(['fresh'])
  })
})

describe('the opening hours', () => {
  it('are asked for again when the desk opens, by the clock of the service', async () => {
    vi.setSystemTime('2031-07-01T00:00:00Z')
    const { session } = await service.opens()
    service.welcome = aWelcome({
      open: true,
      text: 'Die Beratung ist jetzt geöffnet.',
      now: '2026-12-01T10:00:02Z',
    })
    await passes(59 * 60_000)
    expect(service.called('GET /welcome')).toHaveLength(1)
    await passes(70_000)
    expect(service.called('GET /welcome')).toHaveLength(2)
    expect(session.welcome?.service.text).toBe('Die Beratung ist jetzt geöffnet.')
    session.stop()
  })

  it('are asked for again when somebody looks after a while', async () => {
    service.welcome = aWelcome({ changesAt: '2026-12-03T10:00:00Z' })
    const { session } = await service.opens()
    session.wake()
    await passes(0)
    expect(service.called('GET /welcome')).toHaveLength(1)
    await passes(61_000)
    session.checkWelcome()
    await passes(0)
    expect(service.called('GET /welcome')).toHaveLength(2)
    session.stop()
  })
})

describe('a page that may not use the chat', () => {
  it('shows the sentence of the service and asks no more', async () => {
    const message = 'Diese Webseite darf den Chat nicht verwenden.'
    service.answers('GET /welcome', () => ({
      status: 403,
      body: { error: { code: 'foreign-origin', message } },
    }))
    const { session } = await service.opens('mine')
    expect(session.refusal).toBe(message)
    expect(session.unreachable).toBe(false)
    const asked = service.calls.length
    await passes(120_000)
    expect(service.calls).toHaveLength(asked)
    expect(session.connection).toBe('live')
    session.ask('Mit einem Menschen sprechen')
    expect(session.error).toBe(message)
  })
})
