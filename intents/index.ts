import type { Intent } from '../bot/intent.ts'
import { bye } from './bye/index.ts'
import { complaint } from './complaint/index.ts'
import { deleteData } from './delete-data/index.ts'
import { feedbackNo } from './feedback/index.ts'
import { fillForm } from './fill-form/index.ts'
import { greeting } from './greeting/index.ts'
import { help } from './help/index.ts'
import { human } from './human/index.ts'
import { insult } from './insult/index.ts'
import { lastingAdvice } from './lasting-advice/index.ts'
import { materials } from './materials/index.ts'
import { personalCase } from './personal-case/index.ts'
import { privacy } from './privacy/index.ts'
import { repeat } from './repeat/index.ts'
import { serviceDays } from './service-days/index.ts'
import { showData } from './show-data/index.ts'
import { smallTalk } from './small-talk/index.ts'
import { startOver } from './start-over/index.ts'
import { switchLanguage } from './switch-language/index.ts'
import { thanks } from './thanks/index.ts'
import { topics } from './topics/index.ts'
import { unclearWord } from './unclear-word/index.ts'
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
  unclearWord,
  serviceDays,
  materials,
  repeat,
  complaint,
  fillForm,
  lastingAdvice,
  personalCase,
  insult,
  feedbackNo,
  smallTalk,
  deleteData,
  showData,
  privacy,
  startOver,
]
