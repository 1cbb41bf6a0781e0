import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../bot/engine.ts'
import { createTurns } from '../../bot/turns.ts'

describe('turns', () => {
  it('run one after the other in one conversation and in parallel in two', async () => {
    const turns = createTurns()
    const order: string[] = []
    const step = (name: string, ms: number) => async () => {
      order.push(`${name} begins`)
      await wait(ms)
      order.push(`${name} ends`)
    }
    await Promise.all([
      turns.run('a', step('a1', 20)),
      turns.run('a', step('a2', 1)),
      turns.run('b', step('b1', 1)),
    ])
    expect(order.indexOf('a1 ends')).toBeLessThan(order.indexOf('a2 begins'))
    expect(order.indexOf('b1 ends')).toBeLessThan(order.indexOf('a1 ends'))
    await turns.idle()
    expect(turns.size).toBe(0)
  })

  it('go on after one that failed', async () => {
    const turns = createTurns()
    const first = turns.run('a', async () => {
      throw new Error('broken')
    })
    const second = turns.run('a', async () => 'fine')
    await expect(first).rejects.toThrow('broken')
    expect(await second).toBe('fine')
  })
})

describe('the engine', () => {
  it('hands a turn to its handler and waits for it', async () => {
    const seen: number[] = []
    const engine = createEngine(async ({ seq }) => {
      await wait(5)
      seen.push(seq)
    })
    await engine.run({ conversationId: 'test:1', seq: 7 })
    expect(seen).toEqual([7])
  })

  it('contains a handler that throws', async () => {
    const engine = createEngine(async () => {
      throw new Error('in the handler')
    })
    await expect(engine.run({ conversationId: 'test:1', seq: 1 })).rejects.toThrow('in the handler')
  })

  it('ends a turn that hangs', async () => {
    const engine = createEngine(() => new Promise(() => {}), 30)
    await expect(engine.run({ conversationId: 'test:1', seq: 1 })).rejects.toMatchObject({
      code: 'TURN_TIMEOUT',
    })
  })

  it('keeps 200 turns of 200 conversations apart', async () => {
    const seen = new Map<string, number>()
    const engine = createEngine(async ({ conversationId, seq }) => {
      await wait(Math.random() * 5)
      seen.set(conversationId, seq)
    })
    await Promise.all(
      Array.from({ length: 200 }, (_, seq) => engine.run({ conversationId: `test:${seq}`, seq })),
    )
    for (let seq = 0; seq < 200; seq++) expect(seen.get(`test:${seq}`)).toBe(seq)
  })
})
