import { type MaskedKind, maskPersonalData } from './masking.ts'

/** Characters that are read of one message; the web refuses longer ones, other channels cannot. */
export const longestMessage = 4000

export interface CleanUtterance {
  text: string
  masked: MaskedKind[]
  cut: boolean
}

/** Makes a message safe to store: no control characters or lone surrogates, at most 4,000 characters, masked. */
export function cleanUtterance(message: string): CleanUtterance {
  const cut = message.length > longestMessage
  const text = message
    .slice(0, longestMessage)
    .toWellFormed()
    .normalize('NFC')
    // Control and direction-override characters; line breaks and tabs stay.
    .replace(/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/gu, '')
    .trim()
  const masked = maskPersonalData(text)
  return { text: masked.text, masked: masked.kinds, cut }
}
