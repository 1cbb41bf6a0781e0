import type { Temporal } from 'temporal-polyfill'
import type { Clock } from '../../bot/clock.ts'
import { formatAddress } from '../../bot/referral.ts'
import { serviceSchedule, serviceSentence } from '../../bot/service-desk.ts'
import { textsIn } from '../../bot/texts.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { AnswerLanguage } from '../../knowledge/language.ts'
import { welcomeCentre } from '../../knowledge/pack.ts'

/** What a widget shows before the first message: nothing in it concerns a person. */
export interface Welcome {
  lang: AnswerLanguage
  title: string
  notice: string
  invite: string
  privacy: { label: string; url: string }
  person: string
  examples: string[]
  service: ServiceView
  /** A line of the office above everything; unset for none. */
  banner?: string
  contact: { name: string; address?: string; phone?: string; url?: string }
}

/** Whether people are at the desk. */
export interface ServiceView {
  open: boolean
  text: string
  /** When this was true by our clock, ISO 8601: an old phone's may be wrong. */
  now: string
  /** When to ask again, because the desk opens or closes. Unset when no such time is known. */
  changesAt?: string
}

export function welcome(
  knowledge: Knowledge,
  clock: Clock,
  lang: AnswerLanguage,
  publicUrl: string | undefined,
  banner: { de: string; en: string } = { de: '', en: '' },
): Welcome {
  const say = textsIn(lang)
  const office = welcomeCentre(knowledge.pack)
  const now = clock.now()
  const address = formatAddress(office)
  return {
    lang,
    title: say('welcome.title'),
    notice: say('welcome.notice'),
    invite: say('welcome.invite'),
    privacy: { label: say('welcome.privacy'), url: `${publicUrl ?? ''}/privacy?lang=${lang}` },
    person: say('welcome.person'),
    examples: [say('welcome.example1'), say('welcome.example2'), say('welcome.example3')],
    service: serviceView(knowledge, now, lang),
    ...(banner[lang] ? { banner: banner[lang] } : {}),
    contact: {
      name: office.name[lang],
      ...(address ? { address } : {}),
      ...(office.phone ? { phone: office.phone } : {}),
      ...(office.url ? { url: office.url } : {}),
    },
  }
}

function serviceView(knowledge: Knowledge, now: Temporal.Instant, lang: AnswerLanguage): ServiceView {
  const { calendar } = knowledge
  const schedule = serviceSchedule(knowledge)
  const status = calendar.statusAt(schedule, now)
  const changesAt = status.state === 'open' ? status.until : calendar.nextOpening(schedule, now)?.at
  return {
    open: status.state === 'open',
    text: serviceSentence({ knowledge, now, language: lang, say: textsIn(lang) }),
    now: now.toString(),
    ...(changesAt ? { changesAt: changesAt.toString() } : {}),
  }
}
