import type { Temporal } from 'temporal-polyfill'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Partner } from '../knowledge/schema.ts'
import type { Opening, Schedule } from '../knowledge/service-days/calendar.ts'

/** A partner and the next time they advise at the centre. */
export interface PartnerDay {
  partner: Partner
  opening: Opening
}

/** When partners are on site next, soonest first; those without a known day are left out. */
export function nextPartnerDays(
  knowledge: Knowledge,
  now: Temporal.Instant,
  language?: string,
): PartnerDay[] {
  const { pack, calendar } = knowledge
  return pack.partners
    .filter((partner) => language === undefined || partner.languages.includes(language))
    .map((partner) => ({
      partner,
      opening: calendar.nextOpening(partnerSchedule(partner, knowledge), now),
    }))
    .filter((day): day is PartnerDay => day.opening !== undefined)
    .sort((a, b) => a.opening.at.epochMilliseconds - b.opening.at.epochMilliseconds)
}

/** A partner's days on site; days on which the centre is closed are closed for them too. */
export function partnerSchedule(partner: Partner, { pack }: Pick<Knowledge, 'pack'>): Schedule {
  return {
    rules: [
      {
        kind: 'walk-in',
        rule: partner.rule,
        validFrom: partner.validFrom,
        validTo: partner.validTo,
        checked: null,
        verified: !partner.example,
      },
    ],
    exceptions: pack.serviceDays.exceptions,
  }
}
