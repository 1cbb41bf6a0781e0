import { type DangerKind, dangerKinds } from '../../knowledge/schema.ts'
import { isMarkedVietnamese, normaliseMarked, sentences } from './normalise.ts'
import { createPhraseMatcher, type Finding } from './phrase-matcher.ts'
import { lexicons } from './phrases/index.ts'
import { vi } from './phrases/vi.ts'

const matcher = createPhraseMatcher([...lexicons, vi])
/** For Vietnamese with its marks, beside everything else. */
const others = createPhraseMatcher(lexicons)
const marked = createPhraseMatcher([vi], normaliseMarked)

/**
 * Finds danger in an utterance by fixed phrases: no score, no model, the same answer every time.
 *
 * Only the first 4,000 characters are read. A harmless wording cancels the phrase it covers and nothing else, so a
 * second danger in the same message is still found.
 *
 * @returns the first kind in the order of `dangerKinds`; undefined when nothing was found.
 */
export function detectDanger(utterance: string): DangerKind | undefined {
  const found = new Set(findDangers(utterance).map((finding) => finding.kind))
  return dangerKinds.find((kind) => found.has(kind))
}

/** Every phrase of danger in an utterance, for tests and for whoever mends a lexicon. */
export function findDangers(utterance: string): Finding[] {
  if (!isMarkedVietnamese(utterance)) return matcher.find(sentences(utterance))
  return [...others.find(sentences(utterance)), ...marked.find(sentences(utterance, normaliseMarked))]
}
