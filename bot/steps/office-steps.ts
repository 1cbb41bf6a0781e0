import { welcomeCentre } from '../../knowledge/pack.ts'
import { intentStep, type Step } from '../dialogue-step.ts'
import { officeReply } from '../office-reply.ts'
import type { Grounds } from './grounds.ts'

/** "Where is the Jobcenter?": an office by its name. */
export function officeAsked({ context, finder, intents, shown }: Grounds): Step | undefined {
  const asked = finder.find(context.utterance)
  if (!asked) return undefined
  const { office, aspect, day } = asked
  const days = intents.byId('service-days')
  if (aspect === 'open' && !day && days && office.id === welcomeCentre(context.knowledge.pack).id)
    return intentStep({ what: days, said: true, nearness: 1 }, context)
  return {
    reply: officeReply(office, aspect, day, context),
    entry: shown?.id,
    decided: { by: 'office', office: office.id, aspect },
  }
}

/** "And on Wednesday?": nothing but how, when and where, after an office. */
export function officeLeanedOn({ context, finder, office, entry }: Grounds): Step | undefined {
  const { utterance } = context
  const asked = office && finder.leans(utterance) ? finder.aspectOf(utterance) : undefined
  if (!office || !asked) return undefined
  return {
    reply: officeReply(office, asked.aspect, asked.day, context),
    entry: entry?.id,
    decided: { by: 'office', office: office.id, aspect: asked.aspect },
  }
}
