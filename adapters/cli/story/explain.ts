import type { Reply } from '../../../bot/reply.ts'
import type { Decided } from '../../../bot/step.ts'
import type { Embedder } from '../../../knowledge/embedder.ts'
import type { Pack } from '../../../knowledge/pack.ts'
import { entryDocument } from '../../../knowledge/search/document.ts'
import { stems, stopWords, words } from '../../../knowledge/search/text.ts'
import { collectVectors, type VectorCache } from '../../../knowledge/search/vector-store.ts'

/**
 * Says in plain lines why a reply was chosen: what the dialogue wrote down when it decided. Only the wording of the
 * nearest text and the shared words are looked up afterwards.
 *
 * @param utterance - what the user wrote, or the label of the chip.
 * @param model - with the vectors made at the start; undefined when words decide alone.
 */
export async function explain(
  utterance: string,
  { kind, trace }: Reply,
  pack: Pack,
  model: { embedder: Embedder; vectors: VectorCache } | undefined,
): Promise<string> {
  const { step, entries, mode } = trace
  if (!step) return 'nothing was written down about this reply'
  const { heard, lookedFor, decided } = step
  const lines = [
    ...(heard
      ? [`language  ${heard.lang}${heard.sure ? '' : ' (not sure: the conversation keeps its own)'}`]
      : []),
    `danger    ${decided.by === 'danger' ? `yes: ${decided.danger}` : 'no'}`,
    ...(lookedFor !== undefined ? [`looked up "${lookedFor}"`] : []),
    `step      ${stepLine(decided)}`,
    `reply     ${kind}`,
  ]
  if (decided.by !== 'search') return lines.join('\n')
  lines.push(`search    ${mode}; ${thresholdLine(decided)}`)
  for (const [index, one] of decided.evidence.entries()) {
    const entry = pack.entries.get(one.id)
    const score = entries.find((other) => other.id === one.id)?.score ?? one.score
    lines.push(
      `  ${index + 1}. ${one.id}  score ${score.toFixed(2)}${index === 0 ? `, probability ${decided.first.toFixed(2)}` : ''}`,
    )
    if (!entry) continue
    const document = entryDocument(entry)
    const shared = sharedWords(lookedFor ?? utterance, document.texts.map((text) => text.text).join(' '))
    const text = model && (await nearestText(lookedFor ?? utterance, document.texts, model))
    if (one.nearest)
      lines.push(
        `     meaning  ${one.nearest.cosine.toFixed(2)} to its ${one.nearest.kind}${text ? `: "${shortened(text)}"` : ''}`,
      )
    lines.push(
      `     words    ${shared.join(', ') || 'none'} (${Math.round(one.covered * 100)} % of the question; stems ${one.words}, parts of words ${one.grams})`,
    )
  }
  return lines.join('\n')
}

function stepLine(decided: Decided): string {
  const nearness = (one: { said: boolean; nearness: number }) =>
    one.said ? 'word for word' : `score ${one.nearness.toFixed(2)}`
  switch (decided.by) {
    case 'danger':
      return `emergency card, found by ${decided.net}`
    case 'chip':
      return `chip "${decided.label}", ${decided.said ? 'said' : 'pressed'}`
    case 'intent':
      return `intent ${decided.id}, ${nearness(decided)}${
        decided.entryNearness === undefined ? '' : `; nearest entry ${decided.entryNearness.toFixed(2)}`
      }`
    case 'follow-up':
      return `follow-up ${decided.id}, ${nearness(decided)}${decided.entry ? `, on entry ${decided.entry}` : ''}`
    case 'office':
      return `office finder: ${decided.office}, ${decided.aspect}`
    case 'move':
      return `move: ${decided.move}`
    case 'search':
      return 'search'
    case 'no-words':
      return 'no words in the message'
  }
  decided satisfies never
  return ''
}

function thresholdLine({
  decision,
  first,
  firstThree,
  answerFrom,
  askFrom,
}: Decided & { by: 'search' }): string {
  const number = (value: number) => value.toFixed(2)
  const sure = `probability that the first is right ${number(first)}, answers from ${number(answerFrom)}`
  const near = `one of the first three ${number(firstThree)}, asks back from ${number(askFrom)}`
  switch (decision) {
    case 'answer':
      return first >= answerFrom
        ? `${sure}: answered`
        : `${sure}; ${near}: the bot had asked enough and showed the best`
    case 'ask-back':
      return `${sure}; ${near}: asked back`
    case 'give-up':
      return `${sure}; ${near}: gave up`
  }
}

/** The words of the question that an entry has, as they were written. */
function sharedWords(utterance: string, text: string): string[] {
  const own = new Set(words(text).flatMap((word) => [...stems(word)]))
  return [...new Set(words(utterance))].filter(
    (word) => !stopWords.has(word) && stems(word).some((stem) => own.has(stem)),
  )
}

async function nearestText(
  utterance: string,
  texts: ReadonlyArray<{ kind: string; text: string }>,
  { embedder, vectors: cache }: { embedder: Embedder; vectors: VectorCache },
): Promise<string | undefined> {
  const known = texts.filter((text) => text.kind !== 'detail').map((text) => text.text)
  const query = await embedder.embed([utterance], 'query')
  const vectors = await collectVectors(known, embedder, cache)
  let best: { text: string | undefined; cosine: number } = { text: undefined, cosine: -1 }
  for (const [row, text] of known.entries()) {
    let cosine = 0
    for (let i = 0; i < embedder.dims; i++)
      cosine += (query[i] ?? 0) * (vectors[row * embedder.dims + i] ?? 0)
    if (cosine > best.cosine) best = { text, cosine }
  }
  return best.text
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 87)}…` : text
}
