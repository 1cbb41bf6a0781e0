import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startConsole } from '../../helpers/start-console.ts'
import { createVisitor } from '../../helpers/start-server.ts'

let service: Awaited<ReturnType<typeof startConsole>>
beforeEach(async () => {
  service = await startConsole()
})
afterEach(() => service.close())

const json = async (response: Promise<Response>) => (await response).json() as Promise<Record<string, never>>

describe('a pick-up code', () => {
  it('opens the same conversation on another device, once', async () => {
    const first = await service.waitingVisitor()
    const { code } = await json(first.call('POST', '/conversation/pick-up'))
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    const stranger = createVisitor(service.address, 'none')
    const typed = String(code).toLowerCase().replaceAll('-', ' ')
    const { token } = await json(stranger.call('POST', '/pick-up', { code: typed }))
    const second = createVisitor(service.address, token as never)
    const [here, there] = await Promise.all(
      [first, second].map((one) => json(one.call('GET', '/conversation'))),
    )
    expect(there).toEqual(here)
    const again = await stranger.call('POST', '/pick-up', { code })
    expect(again.status).toBe(404)
    expect((await json(Promise.resolve(again))) as unknown).toMatchObject({ error: { code: 'wrong-code' } })
  })

  it('is worth nothing once a new one was made, or the conversation is gone', async () => {
    const visitor = await service.waitingVisitor()
    const stranger = createVisitor(service.address, 'none')
    const { code: old } = await json(visitor.call('POST', '/conversation/pick-up'))
    const { code } = await json(visitor.call('POST', '/conversation/pick-up'))
    expect((await stranger.call('POST', '/pick-up', { code: old })).status).toBe(404)
    await visitor.call('DELETE', '/conversation')
    expect((await stranger.call('POST', '/pick-up', { code })).status).toBe(404)
  })

  it('cannot be guessed at: ten wrong ones an hour per address', async () => {
    const stranger = createVisitor(service.address, 'none')
    const statuses: number[] = []
    for (let time = 0; time < 12; time++)
      statuses.push((await stranger.call('POST', '/pick-up', { code: `WRNG-WRNG-00${time}0` })).status)
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 404))
    expect(statuses.slice(10)).toEqual([429, 429])
  })
})

describe('a visitor who waits', () => {
  it('learns over the stream who answers, and that it was seen', async () => {
    const anna = await service.admin()
    const visitor = await service.waitingVisitor()
    const [item] = (await anna.json('GET', '/overview')).items
    const heard = visitor.listen(0, (events) =>
      events.some(({ event, data }) => event === 'state' && data.state === 'person' && data.seenSeq > 0),
    )
    await anna.json('POST', `/conversations/${item.id}/lines`, {
      clientId: crypto.randomUUID(),
      text: 'Guten Tag',
    })
    await anna.json('POST', `/conversations/${item.id}/seen`, { seq: 3 })
    const states = (await heard).filter(({ event }) => event === 'state').map(({ data }) => data)
    expect(states[0]).toMatchObject({
      state: 'waiting',
      text: 'Die Beratung antwortet bis Dienstag, 1. Dezember, 13:15 Uhr.',
    })
    expect(states.at(-1)).toMatchObject({ state: 'person', person: { called: 'Anna' }, seenSeq: 3 })
  })

  it('is shown to the counsellor as here, typing and gone, and nothing of it is stored', async () => {
    const anna = await service.admin()
    const visitor = await service.waitingVisitor()
    const [item] = (await anna.json('GET', '/overview')).items
    const detail = () => anna.json('GET', `/conversations/${item.id}`)
    expect((await detail()).userPresent).toBe(false)
    const version = (await service.store.get(item.id))?.version
    let enough = false
    const stream = visitor.listen(0, () => enough)
    await expect.poll(async () => (await detail()).userPresent).toBe(true)
    expect((await visitor.call('POST', '/conversation/typing')).status).toBe(204)
    expect((await service.store.get(item.id))?.version).toBe(version)
    enough = true
    await visitor.say('Noch etwas')
    await stream
    await expect.poll(async () => (await detail()).userPresent).toBe(false)
  })

  it('says which lines the screen has had, and never more than there are', async () => {
    const visitor = await service.waitingVisitor()
    await visitor.call('POST', '/conversation/seen', { seq: 2 })
    await visitor.call('POST', '/conversation/seen', { seq: 999 })
    await visitor.call('POST', '/conversation/seen', { seq: 1 })
    const anna = await service.admin()
    const [item] = (await anna.json('GET', '/overview')).items
    const { lines, seenByUser } = await anna.json('GET', `/conversations/${item.id}`)
    expect(seenByUser).toBe(lines.length)
  })
})
