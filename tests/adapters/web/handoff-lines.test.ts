import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationView } from '../../../adapters/web/line-view.ts'
import type { Welcome } from '../../../adapters/web/welcome.ts'
import { fixedClock } from '../../../bot/clock.ts'
import { claim, counsellorSpeaks, requestHandoff } from '../../../bot/handoff.ts'
import { startServer } from '../../helpers/start-server.ts'

const mira = { id: 'account-7', called: 'Mira', role: { de: 'Beraterin', en: 'counsellor' } }

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

describe('a visitor whose conversation people have', () => {
  it('sees who wrote and what happened, and nothing that staff keep', async () => {
    const context = { knowledge: server.knowledge, now: fixedClock('2026-12-01T10:15:00+01:00').now() }
    const visitor = await server.visitor()
    await visitor.say('Wo melde ich mich an?')
    await server.assistant.idle()
    const exported = (await (await visitor.call('GET', '/conversation/export')).json()) as {
      conversation: { id: string }
    }
    await server.conversations.change(exported.conversation.id, (present) => {
      if (!present) throw new Error('no conversation')
      requestHandoff(present, context)
      claim(present, mira, context)
      counsellorSpeaks(present, mira, { clientId: 'of the console', text: 'Guten Tag' }, context)
      present.notes.push({ id: 'n', at: present.updatedAt, counsellorId: mira.id, text: 'GEHEIM' })
      present.drafts[mira.id] = { at: present.updatedAt, text: 'GEHEIM' }
      present.labels.push('GEHEIM')
      return { next: present, result: undefined }
    })

    const text = await (await visitor.call('GET', '/conversation')).text()
    const { lines, handoff } = JSON.parse(text) as ConversationView
    expect(lines.slice(-3)).toMatchObject([
      { speaker: 'system', event: 'requested' },
      { speaker: 'system', event: 'claimed', by: { called: 'Mira', role: 'Beraterin' } },
      { speaker: 'counsellor', text: 'Guten Tag', by: { called: 'Mira', role: 'Beraterin' } },
    ])
    expect(handoff).toMatchObject({ state: 'person', person: { called: 'Mira', role: 'Beraterin' } })
    for (const hidden of ['GEHEIM', mira.id, 'counsellorId', 'of the console', 'trace', 'action'])
      expect(text).not.toContain(hidden)
  })

  it('is told when the desk opens next', async () => {
    const { service } = (await (await fetch(`${server.address}/api/welcome?lang=de`)).json()) as Welcome
    expect(service).toMatchObject({
      open: false,
      now: '2026-12-01T09:15:00Z',
      changesAt: '2026-12-01T10:00:00Z',
    })
  })
})
