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
  service: { open: boolean; text: string }
  contact: { name: string; address?: string; phone?: string; url?: string }
}

export function welcome(
  knowledge: Knowledge,
  clock: Clock,
  lang: AnswerLanguage,
  publicUrl: string | undefined,
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
    service: {
      open: knowledge.calendar.statusAt(serviceSchedule(knowledge), now).state === 'open',
      text: serviceSentence(knowledge, now, lang, say),
    },
    contact: {
      name: office.name[lang],
      ...(address ? { address } : {}),
      ...(office.phone ? { phone: office.phone } : {}),
      ...(office.url ? { url: office.url } : {}),
    },
  }
}
