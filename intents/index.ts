import type { Intent } from '../bot/intent.ts'
import { bye } from './bye/index.ts'
import { greeting } from './greeting/index.ts'
import { help } from './help/index.ts'
import { human } from './human/index.ts'
import { switchLanguage } from './switch-language/index.ts'
import { thanks } from './thanks/index.ts'
import { topics } from './topics/index.ts'
import { whoAreYou } from './who-are-you/index.ts'

/** Everything a message can want besides an answer. */
export const intents: readonly Intent[] = [
  greeting,
  thanks,
  bye,
  help,
  whoAreYou,
  human,
  ...switchLanguage,
  topics,
]
