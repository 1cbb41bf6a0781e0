const opener =
  'wo|wie|was|wann|wer|wen|wem|welche[rsnm]?|warum|wohin|woher|kann ich|muss ich|darf ich|brauche ich|where|how|what|when|who|which|why|can i|do i|must i'
const joined = new RegExp(`(?:,? (?:und|and)|;) (?=(?:${opener}) )`, 'iu')
/** Fewer words lean on the question before: they are a follow-up to it and still asked one by one. */
const fewest = 2

/** The questions of one message, in order; one when it is a single question. */
export function questionsIn(utterance: string): string[] {
  const parts = utterance
    .split(/(?<=[?؟])\s+|\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const asked = parts.map(withoutStory).filter((part) => /[?؟]$/u.test(part) && wordsIn(part) >= fewest)
  const questions = (asked.length >= 1 ? asked : parts.length === 1 ? parts : []).flatMap(splitJoined)
  return questions.length >= 2 ? questions : [utterance]
}

/** Characters from which a message is a story with a question in it. */
const story = 300
const wish =
  /(?<!\p{L})(?:wo|wie|wann|wer|welche[rsnm]?|was|ich (?:möchte|will|suche|brauche|muss)|meine frage|where|how|when|who|which|what|i (?:want|need|would like|am looking|have to)|my question)(?!\p{L})/iu

/**
 * What a long message asks: its questions, else the last sentence that says what is wanted. A short message is taken as
 * it is.
 */
export function askedIn(utterance: string): string {
  if (utterance.length < story) return utterance
  const sentences = utterance.match(/[^.!?؟\n]+[.!?؟]*/gu)?.map((sentence) => sentence.trim()) ?? []
  const questions = sentences.filter((sentence) => /[?؟]$/u.test(sentence) && wordsIn(sentence) > fewest)
  const asked =
    questions.length > 0 ? questions : sentences.filter((sentence) => wish.test(sentence)).slice(-1)
  return asked.length > 0 ? asked.map(withoutLead).join(' ') : utterance
}

/** "My question is: where do I register?" */
function withoutLead(sentence: string): string {
  return sentence.replace(
    /^(?:meine frage(?: ist| wäre)?|(?:and |so )?my question(?: is)?|ich möchte (?:gern )?wissen|i (?:would like|want) to know)[:,]? /iu,
    '',
  )
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
