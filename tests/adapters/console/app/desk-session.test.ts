import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Api, ApiError } from '../../../../adapters/console/app/api.ts'
import { DeskSession } from '../../../../adapters/console/app/state/desk-session.ts'
import type { ConversationDetail, QueueItem } from '../../../../adapters/console/contract.ts'
import { aDetail, anItem, anOverview, me, myItem } from './items.ts'

/** A server in memory that keeps one conversation, and what it was asked. */
function fakeServer(item: QueueItem, part: Partial<ConversationDetail> = {}) {
  const server = {
    detail: aDetail(item, part) as ConversationDetail | undefined,
    others: [] as QueueItem[],
    calls: [] as string[],
    /** What the next change answers with. */
    refusal: undefined as ApiError | undefined,
    becomes(next: QueueItem, more: Partial<ConversationDetail> = {}) {
      server.detail = aDetail(next, { lines: server.detail?.lines ?? [], ...more })
    },
  }
  const change = async (what: string) => {
    server.calls.push(what)
    if (!server.refusal) return
    const refusal = server.refusal
    server.refusal = undefined
    throw refusal
  }
  const api = {
    overview: async () => anOverview([...(server.detail ? [server.detail] : []), ...server.others]),
    conversation: async (id: string) => {
      if (server.detail?.id !== id) throw new ApiError(404, 'not-found', '')
      return structuredClone(server.detail)
    },
    suggestions: async (_id: string, q: string) => {
      server.calls.push(`suggestions ${q}`.trim())
      return []
    },
    claim: (_id: string, version: number) => change(`claim ${version}`),
    note: (_id: string, text: string) => change(`note ${text}`),
    seen: (_id: string, seq: number) => change(`seen ${seq}`),
    typing: () => change('typing'),
    draft: (_id: string, text: string) => change(`draft ${text}`),
    release: (_id: string, version: number, confirmed: boolean) => change(`release ${version} ${confirmed}`),
    async say(_id: string, clientId: string, text: string) {
      await change(`say ${text}`)
      const { detail } = server
      if (!detail) throw new ApiError(404, 'not-found', '')
      const seq = detail.lines.length + 1
      detail.lines.push({
        seq,
        id: clientId,
        at: '2026-11-30T11:00:00Z',
        speaker: 'counsellor',
        lang: 'de',
        text,
        by: { id: me.id, called: me.called, role: 'Beratung' },
      })
      return { seq }
    },
  }
  return { server, api: api as unknown as Api }
}

function sit(item: QueueItem, part: Partial<ConversationDetail> = {}) {
  const { server, api } = fakeServer(item, part)
  const heard = { news: 0, failed: [] as unknown[], erased: 0 }
  const desk = new DeskSession(api, me, {
    changed() {},
    news: (count) => {
      heard.news += count
    },
    failed: (error) => heard.failed.push(error),
    erased: () => {
      heard.erased++
    },
  })
  return { server, desk, heard }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-30T11:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('writing', () => {
  it('a line is there once, whichever comes first, the answer or the transcript', async () => {
    const { desk } = sit(anItem())
    await desk.start()
    await desk.open('web:1')
    desk.write('Guten Tag!')
    await desk.send()
    expect(desk.outgoing).toEqual([])
    expect(desk.detail?.lines.map(({ text }) => text)).toEqual(['Wo melde ich mich an?', 'Guten Tag!'])
    expect(desk.draft).toBe('')
  })

  it('a line that did not get through keeps its id over every try', async () => {
    const { desk, server, heard } = sit(anItem())
    await desk.open('web:1')
    server.refusal = new ApiError(0, 'unreachable', '')
    desk.write('Guten Tag!')
    await desk.send()
    const [line] = desk.outgoing
    expect(line).toMatchObject({ text: 'Guten Tag!', state: 'failed' })
    expect(heard.failed).toHaveLength(1)

    await desk.sendAgain(line?.clientId ?? '')
    expect(desk.outgoing).toEqual([])
    expect(server.detail?.lines.at(-1)).toMatchObject({ id: line?.clientId, text: 'Guten Tag!' })
  })

  it('a line that came too late is kept, with the name of who was faster, and can become a note', async () => {
    const { desk, server } = sit(anItem())
    await desk.open('web:1')
    desk.write('Guten Tag!')
    server.refusal = new ApiError(409, 'taken', 'Jemand anderes hat es.', 'Alex')
    server.becomes(myItem({ owner: { id: 'alex', called: 'Alex', leaseUntil: '2026-11-30T16:30:00Z' } }))
    await desk.send()
    expect(desk.conflict).toMatchObject({ owner: 'Alex', text: 'Guten Tag!' })
    expect(desk.outgoing).toEqual([])
    expect(desk.mayWrite).toBe(false)

    await desk.keepAsNote()
    expect(server.calls).toContain('note Guten Tag!')
    expect(desk.conflict).toBeUndefined()
  })

  it('words begun before a colleague was faster can become a note', async () => {
    const { desk, server } = sit(anItem())
    await desk.open('web:1')
    desk.write('Angefangen')
    await desk.draftAsNote()
    expect(server.calls).toContain('note Angefangen')
    expect(desk.draft).toBe('')
  })

  it('nothing is sent into a colleague’s conversation', async () => {
    const { desk, server } = sit(
      myItem({ owner: { id: 'alex', called: 'Alex', leaseUntil: '2026-11-30T16:30:00Z' } }),
    )
    await desk.open('web:1')
    desk.write('Guten Tag!')
    await desk.send()
    expect(server.calls.filter((call) => call.startsWith('say'))).toEqual([])
  })

  it('tells the user of typing at most every four seconds, and only in one’s own conversation', async () => {
    const { desk, server } = sit(myItem())
    await desk.open('web:1')
    for (const text of ['G', 'Gu', 'Gut']) desk.write(text)
    expect(server.calls.filter((call) => call === 'typing')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(4000)
    desk.write('Gute')
    expect(server.calls.filter((call) => call === 'typing')).toHaveLength(2)
  })
})

describe('drafts', () => {
  it('are restored from the server and saved after a pause', async () => {
    const { desk, server } = sit(anItem(), { draft: 'Angefangen' })
    await desk.open('web:1')
    expect(desk.draft).toBe('Angefangen')
    desk.write('Angefangen, weiter')
    expect(server.calls.filter((call) => call.startsWith('draft'))).toEqual([])
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.calls).toContain('draft Angefangen, weiter')
  })

  it('are saved at once when another conversation is opened, and stand there on return', async () => {
    const { desk, server } = sit(anItem())
    await desk.open('web:1')
    desk.write('Halb')
    await desk.open(undefined)
    expect(server.calls).toContain('draft Halb')
    await desk.open('web:1')
    expect(desk.draft).toBe('Halb')
  })

  it('take a vetted text behind what is written', async () => {
    const { desk } = sit(anItem())
    await desk.open('web:1')
    desk.insert('Erstens.')
    desk.insert('Zweitens.')
    expect(desk.draft).toBe('Erstens.\n\nZweitens.')
  })
})

describe('the stream', () => {
  it('an erased conversation leaves the screen and the lists at once', async () => {
    const { desk, server, heard } = sit(anItem())
    await desk.start()
    await desk.open('web:1')
    desk.write('Halb')
    server.detail = undefined
    desk.heard({ event: 'erased', data: { id: 'web:1' } })
    expect(desk.detail).toBeUndefined()
    expect(desk.gone).toBe('erased')
    expect(desk.draft).toBe('')
    expect(desk.overview?.items).toEqual([])
    expect(heard.erased).toBe(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(server.calls).not.toContain('draft Halb')
  })

  it('a conversation that went back to the program says so', async () => {
    const { desk, server } = sit(anItem())
    await desk.open('web:1')
    server.detail = undefined
    desk.heard({ event: 'changed', data: { id: 'web:1' } })
    await vi.advanceTimersByTimeAsync(0)
    expect(desk.gone).toBe('not-here')
  })

  it('many events cause one look at the overview', async () => {
    const { desk, server, heard } = sit(anItem())
    await desk.start()
    server.others = [anItem({ id: 'web:2' })]
    for (let count = 0; count < 20; count++) desk.heard({ event: 'changed', data: { id: 'web:2' } })
    await vi.advanceTimersByTimeAsync(1000)
    expect(heard.news).toBe(1)
    expect(desk.items.map(({ id }) => id)).toEqual(['web:1', 'web:2'])
  })

  it('somebody new is news once, though two loads overlap', async () => {
    const { desk, server, heard } = sit(anItem())
    await desk.start()
    server.others = [anItem({ id: 'web:2' })]
    await Promise.all([desk.refresh(), desk.refresh()])
    expect(heard.news).toBe(1)
  })

  it('typing is shown for the open conversation only', async () => {
    const { desk } = sit(anItem())
    await desk.open('web:1')
    desk.heard({ event: 'typing', data: { id: 'web:2' } })
    expect(desk.typingUntil).toBe(0)
    desk.heard({ event: 'typing', data: { id: 'web:1' } })
    expect(desk.typingUntil).toBeGreaterThan(Date.now())
  })

  it('suggestions change only when the user has written', async () => {
    const { desk, server } = sit(anItem())
    await desk.open('web:1')
    desk.heard({ event: 'changed', data: { id: 'web:1' } })
    await vi.advanceTimersByTimeAsync(0)
    expect(server.calls.filter((call) => call === 'suggestions')).toHaveLength(1)
  })
})

describe('what was seen', () => {
  it('is told once for each line of the user, and only by the owner', async () => {
    const mine = sit(myItem())
    await mine.desk.open('web:1')
    mine.desk.onScreen()
    mine.desk.onScreen()
    expect(mine.server.calls.filter((call) => call.startsWith('seen'))).toEqual(['seen 1'])

    const waiting = sit(anItem())
    await waiting.desk.open('web:1')
    waiting.desk.onScreen()
    expect(waiting.server.calls.filter((call) => call.startsWith('seen'))).toEqual([])
  })
})

describe('deeds', () => {
  it('carry the version that was seen', async () => {
    const { desk, server } = sit(anItem({ handoffVersion: 7 }))
    await desk.open('web:1')
    expect(await desk.claim()).toBe(true)
    expect(server.calls).toContain('claim 7')
  })

  it('a refused one shows why and what stands now', async () => {
    const { desk, server, heard } = sit(anItem())
    await desk.open('web:1')
    server.refusal = new ApiError(409, 'stale', 'Inzwischen anders.')
    server.becomes(myItem({ owner: { id: 'alex', called: 'Alex', leaseUntil: '2026-11-30T16:30:00Z' } }))
    expect(await desk.claim()).toBe(false)
    expect(heard.failed).toHaveLength(1)
    expect(desk.detail?.owner?.called).toBe('Alex')
  })

  it('the list leads to its neighbours', async () => {
    const { desk, server } = sit(anItem())
    server.others = [anItem({ id: 'web:2' })]
    await desk.start()
    expect(desk.neighbour(1)).toBe('web:1')
    await desk.open('web:1')
    expect(desk.neighbour(1)).toBe('web:2')
    expect(desk.neighbour(-1)).toBeUndefined()
  })
})
