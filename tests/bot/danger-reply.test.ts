import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { fromRoot } from '../../adapters/cli/project-root.ts'
import { emptyConversation } from '../../bot/conversation.ts'
import { emergencyReply } from '../../bot/danger/emergency-reply.ts'
import type { TurnContext } from '../../bot/intent.ts'
import { replySchema } from '../../bot/reply.ts'
import { textsIn } from '../../bot/texts.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import { loadPack } from '../../knowledge/load.ts'
import { dangerKinds, type Emergency } from '../../knowledge/schema.ts'
import { createSearch } from '../../knowledge/search/search.ts'
import { noVectorCache } from '../../knowledge/search/vector-store.ts'
import { createCalendar } from '../../knowledge/service-days/calendar.ts'
import { aPack } from '../helpers/builders.ts'
import { testCalibration } from '../helpers/calibration.ts'

const fire: Emergency = {
  kind: 'fire',
  numbers: [
    {
      number: '112',
      name: { de: 'Feuerwehr', en: 'Fire brigade' },
      note: { de: 'Kostenlos.', en: 'Free.' },
      office: 'fire-brigade',
    },
    { number: '110', name: { de: 'Polizei', en: 'Police' } },
  ],
  card: { de: 'Rufen Sie 112 an.', en: 'Call 112.', tr: '112’yi arayın.' },
  sources: [],
  checked: { on: '2026-01', confidence: 'high' },
}

function contextIn(language: AnswerLanguage, emergencies: readonly Emergency[] = [fire]): TurnContext {
  const at = '2026-12-01T09:15:00Z'
  return {
    knowledge: {
      pack: { ...aPack(), emergencies },
      search: createSearch({ documents: [], embedder: Promise.resolve(undefined), cache: noVectorCache }),
      calendar: createCalendar('Europe/Berlin', 'SN'),
      calibration: testCalibration,
    },
    language,
    say: textsIn(language),
    now: Temporal.Instant.from(at),
    conversation: emptyConversation('test:1', language, at),
    utterance: 'Es brennt',
  }
}

describe('the emergency card', () => {
  it('comes in the language of the message, then in that of the conversation', () => {
    const reply = emergencyReply('fire', 'tr', contextIn('de'))
    expect(reply.blocks.slice(0, 2)).toEqual([
      { type: 'text', text: '112’yi arayın.', lang: 'tr', from: { text: 'emergency.fire' } },
      { type: 'text', text: 'Rufen Sie 112 an.', lang: 'de', from: { text: 'emergency.fire' } },
    ])
  })

  it('comes once in a language that is answered in full', () => {
    const reply = emergencyReply('fire', 'en', contextIn('de'))
    expect(reply.blocks.filter((block) => block.type === 'text')).toEqual([
      { type: 'text', text: 'Call 112.', lang: 'en', from: { text: 'emergency.fire' } },
    ])
  })

  it('comes in the language of the conversation when it has no other', () => {
    const reply = emergencyReply('fire', 'vi', contextIn('en'))
    expect(reply.blocks[0]).toMatchObject({ text: 'Call 112.', lang: 'en' })
    expect(reply.blocks).toHaveLength(2)
  })

  it('shows the numbers, the fitting one first, and offers a person and nothing else', () => {
    const reply = emergencyReply('fire', 'de', contextIn('de'))
    expect(reply.kind).toBe('emergency')
    expect(reply.blocks.at(-1)).toMatchObject({
      type: 'list',
      items: ['112 · Feuerwehr. Kostenlos.', '110 · Polizei'],
      lang: 'de',
    })
    expect(reply.chips.map((chip) => chip.action)).toEqual([{ do: 'intent', intent: 'human' }])
    expect(reply.trace.offices).toEqual(['fire-brigade'])
  })

  it('falls back on the card with 112, and says what is missing when there is none', () => {
    const medical: Emergency = { ...fire, kind: 'medical' }
    const reply = emergencyReply('child', 'de', contextIn('de', [medical]))
    expect(reply.blocks[0]).toMatchObject({ from: { text: 'emergency.medical' } })
    expect(() => emergencyReply('child', 'de', contextIn('de', []))).toThrow('no card "child"')
  })

  it('of every kind in the pack of Leipzig is a reply that every channel can show', async () => {
    const { pack } = await loadPack(fromRoot('knowledge/content/leipzig'))
    for (const kind of dangerKinds)
      for (const language of ['de', 'en', 'uk', 'ar', 'zh']) {
        const reply = emergencyReply(kind, language, contextIn('de', pack?.emergencies ?? []))
        expect(replySchema.safeParse(reply).success).toBe(true)
        expect(reply.blocks[0]).toMatchObject({ lang: language, from: { text: `emergency.${kind}` } })
      }
  })
})
