import type { Temporal } from 'temporal-polyfill'
import type { Clock } from '../../../bot/clock.ts'
import { referralCard } from '../../../bot/referral.ts'
import type { ReferralCard } from '../../../bot/reply.ts'
import { type Say, textsIn } from '../../../bot/texts.ts'
import { type Freshness, freshnessOf } from '../../../knowledge/freshness.ts'
import type { Knowledge } from '../../../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../../../knowledge/language.ts'
import type { Entry, Office } from '../../../knowledge/schema.ts'
import { type Html, html } from '../html.ts'
import { germanMarker } from './german-words.ts'
import { type RegisterTexts, registerTexts } from './texts.ts'

/** An entry that may be read, and how much of it. */
export interface ShownEntry {
  entry: Entry
  freshness: Exclude<Freshness, 'withdrawn'>
}

/** One reader's view of the register: a language and a moment. Every page is made from one. */
export interface RegisterView {
  readonly lang: AnswerLanguage
  readonly say: Say
  readonly texts: RegisterTexts
  readonly knowledge: Knowledge
  readonly now: Temporal.Instant
  /** Local day, `YYYY-MM-DD`. */
  readonly today: string
  /** Where the register can be reached from outside, without a slash at the end. */
  readonly origin: string
  /** Whether `origin` is configured and not just what this request called us. */
  readonly originIsPublic: boolean
  /** A text of the pack in this language, with German words marked in English ones. */
  text(value: string): Html
  /** The entry with this id, unless it is unknown or withdrawn. */
  entry(id: string): ShownEntry | undefined
  /** Every entry that is not withdrawn, in the order of the pack. */
  entries(): ShownEntry[]
  /** The offices of an entry in order of importance. */
  officesOf(entry: Entry): Office[]
  /** What the chat shows of an office, at this moment. */
  referral(office: Office): ReferralCard
}

export function createView(options: {
  lang: AnswerLanguage
  knowledge: Knowledge
  clock: Clock
  origin: string
  originIsPublic: boolean
}): RegisterView {
  const { lang, knowledge, clock } = options
  const { pack, calendar } = knowledge
  const now = clock.now()
  const today = calendar.toLocal(now).toPlainDate().toString()
  const say = textsIn(lang)
  const mark = germanMarker(pack)

  function shown(entry: Entry | undefined): ShownEntry | undefined {
    if (entry === undefined) return undefined
    const freshness = freshnessOf(entry, today)
    return freshness === 'withdrawn' ? undefined : { entry, freshness }
  }

  return {
    ...options,
    say,
    texts: registerTexts[lang],
    now,
    today,
    text: lang === 'de' ? (value) => html`${value}` : mark,
    entry: (id) => shown(pack.entries.get(id)),
    entries: () => [...pack.entries.values()].map(shown).filter((one) => one !== undefined),
    officesOf: (entry) =>
      entry.offices.map((id) => pack.offices.get(id)).filter((office) => office !== undefined),
    referral: (office) => referralCard(office, undefined, { language: lang, say, knowledge, now }),
  }
}
