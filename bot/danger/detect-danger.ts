import { type DangerKind, dangerKinds } from '../../knowledge/schema.ts'
import { remembering } from '../recent.ts'
import { isDoubtful } from './doubt.ts'
import {
  isMarkedVietnamese,
  longestRead,
  normaliseMarked,
  sentenceEnd,
  sentences,
  writtenSentences,
} from './normalise.ts'
import { createPhraseMatcher, type Finding } from './phrase-matcher.ts'
import { lexicons } from './phrases/index.ts'
import { vi } from './phrases/vi.ts'

const matcher = createPhraseMatcher(lexicons)
/** Vietnamese as it is typed without its marks, and with them. */
const plainVietnamese = createPhraseMatcher([vi])
const markedVietnamese = createPhraseMatcher([vi], normaliseMarked)

/**
 * Finds danger in an utterance by fixed phrases: no score, no model, the same answer every time.
 *
 * Only the first 4,000 characters are read. A harmless wording cancels the phrase it covers and nothing else, so a
 * second danger in the same message is still found.
 *
 * @returns the first kind in the order of `dangerKinds`; undefined when no phrase is certain.
 */
export function detectDanger(utterance: string): DangerKind | undefined {
  return certainKinds(utterance)[0]
}

/** Every kind that a certain phrase names, in the order of `dangerKinds`. */
export function certainKinds(utterance: string): DangerKind[] {
  return kindsOf(findDangers(utterance).filter((finding) => finding.certain))
}

/**
 * The wider sight of the same phrases: hints count too ("child" near "disappeared").
 *
 * The second net weighs a hint by meaning; without a model the hint counts as it is.
 */
export function detectHint(utterance: string): DangerKind | undefined {
  return kindsOf(findDangers(utterance))[0]
}

/** Every phrase of danger in an utterance, for tests and for whoever mends a lexicon. */
export const findDangers = remembering((utterance: string): readonly Finding[] => {
  const text = utterance.slice(0, longestRead)
  const tokens = sentences(text)
  const vietnamese = isMarkedVietnamese(text)
    ? markedVietnamese.find(sentences(text, normaliseMarked))
    : plainVietnamese.find(tokens)
  const written = writtenSentences(text)
  const numberOf = (token: number) =>
    tokens.slice(0, token).filter((other) => other === sentenceEnd).length - 1
  return [...matcher.find(tokens), ...vietnamese].map((finding) => {
    const sentence = written.slice(numberOf(finding.from), numberOf(finding.until) + 1).join('. ')
    return { ...finding, certain: finding.certain && !isDoubtful(text, sentence, finding.kind) }
  })
})

function kindsOf(findings: readonly Finding[]): DangerKind[] {
  const found = new Set(findings.map((finding) => finding.kind))
  return dangerKinds.filter((kind) => found.has(kind))
}
