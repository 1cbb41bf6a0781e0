const opener =
  'wo|wie|was|wann|wer|wen|wem|welche[rsnm]?|warum|wohin|woher|kann ich|muss ich|darf ich|brauche ich|where|how|what|when|who|which|why|can i|do i|must i'
/** Asks by itself: "was kostet das" does, "welche Papiere ich brauche" hangs on what stands before. */
const asksItself =
  '(?:wo|wie|was|wann|wer|warum|wohin) (?:viel |lange |oft |hoch |teuer )?(?!(?:ich|man|wir|er|sie|es|der|die|das|den|ein|eine|mein|meine|mir|mich) )|(?:where|how|what|when|who|why) (?:much |long |often )?(?:do|does|can|could|is|are|must|should|will)(?![a-z])|welche[rsnm]? \\p{L}+ (?:brauche|muss|kann|soll|darf|gibt|sind|ist) |which \\p{L}+ (?:do|does|can|are|is|must|should) |(?:kann|muss|darf|brauche) ich|can i|do i|must i'
const joined = new RegExp(`(?:,? (?:und|and)|;) (?=(?:${opener}) )|, (?=(?:${asksItself}))`, 'iu')
/** Fewer words lean on the question before: they are a follow-up to it and still asked one by one. */
const fewest = 2

/** From so many words on a message tells a story around its question. */
const longFrom = 45

/** The questions of one message, in order; one when it is a single question, without the long story around it. */
export function questionsIn(utterance: string): string[] {
  const parts = utterance
    .split(/(?<=[?؟])\s+|\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const asked = parts.map(withoutStory).filter((part) => /[?؟]$/u.test(part) && wordsIn(part) >= fewest)
  const questions = (asked.length >= 1 ? asked : parts.length === 1 ? parts : []).flatMap(splitJoined)
  if (questions.length >= 2) return questions
  return [(wordsIn(utterance) >= longFrom && questionOfStory(utterance)) || utterance]
}

const wish =
  /(?<!\p{L})(?:(?:ich|wir|i|we) (?:suchen?|brauchen?|möchten?|will|wollen|need|want|would like|am looking for|are looking for)|meine frage|my question)(?!\p{L})/iu

/** What a long message asks: its question, else its last wish; undefined when neither stands out. */
function questionOfStory(utterance: string): string | undefined {
  const sentences = utterance
    .split(/(?<=[.!?؟])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence) >= 3)
  const found =
    sentences.findLast((sentence) => /[?؟]$/u.test(sentence)) ??
    sentences.findLast((sentence) => wish.test(sentence))
  return found && wordsIn(found) < longFrom ? found.replace(/^.{0,40}: /u, '') : undefined
}

/** "I am new here. Where do I register?": what stands before the question is no part of it. */
function withoutStory(part: string): string {
  const question = /[.!]\s+([^.!]+[?؟])$/u.exec(part)?.[1]
  return question && new RegExp(`^(?:${opener}) `, 'iu').test(question) && wordsIn(question) >= 3
    ? question
    : part
}

/** "Wo melde ich mich an und was kostet das?" are two. */
function splitJoined(question: string): string[] {
  const pieces = question.split(joined).map((piece) => piece.trim())
  const opens = new RegExp(`^(?:.{0,40}[,!.] )?(?:${opener}) `, 'iu')
  return pieces.length >= 2 && pieces.every((piece) => wordsIn(piece) >= 3) && opens.test(pieces[0] ?? '')
    ? pieces.map((piece) => (/[?؟]$/u.test(piece) ? piece : `${piece}?`))
    : [question]
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}
