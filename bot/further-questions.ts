import { chips, fixedText } from './build-reply.ts'
import type { TurnContext } from './intent.ts'
import type { Reply } from './reply.ts'

/** Questions of one message that are offered as chips beside the answer to the first. */
const furtherQuestions = 2
const mostChips = 4

/** Says that more was asked, and offers the rest as chips. */
export function withFurtherQuestions(
  reply: Reply,
  questions: readonly string[],
  { say, language }: TurnContext,
): Reply {
  if (questions.length === 0) return reply
  const further = questions.slice(0, furtherQuestions).map((text) => ({
    label: chipLabel(text),
    action: { do: 'say', text } as const,
  }))
  const own = reply.chips
    .filter((chip) => !further.some(({ label }) => label === chip.label))
    .slice(0, mostChips - further.length)
  const list = chips([...further, ...own.map(({ label, action }) => ({ label, action }))])
  const { feedback } = reply
  return {
    ...reply,
    blocks: [fixedText(say, language, 'followUp.moreQuestions', {}, 'note'), ...reply.blocks],
    chips: list,
    ...(feedback ? { feedback: { ...feedback, chips: chips(feedback.chips, list.length + 1) } } : {}),
  }
}

/** A question as a button: "und was kostet das?" becomes "Was kostet das?". */
function chipLabel(question: string): string {
  const text = question.replace(/^(?:und|and|außerdem|also),? /iu, '')
  const label = text.charAt(0).toUpperCase() + text.slice(1)
  return label.length > 60 ? `${label.slice(0, 57)}…` : label
}
