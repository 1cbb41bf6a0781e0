/** Kinds of personal data that are masked before anything is stored (a help, not a guarantee). */
export type MaskedKind = 'e-mail' | 'phone' | 'iban' | 'document-number' | 'birth-date'

export interface Masked {
  text: string
  /** What was masked, each kind once. */
  kinds: MaskedKind[]
}

/** Numbers that are public and stay: emergency lines and the authorities' common number. */
const publicNumbers = /^(?:110|112|115|116\s?\d{3}|116\s?\d{2}\s?\d|0?800[\d\s/-]*)$/

const patterns: ReadonlyArray<{ kind: MaskedKind; pattern: RegExp; keep?: (match: string) => boolean }> = [
  { kind: 'e-mail', pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { kind: 'iban', pattern: /\b[A-Z]{2}\d{2}(?:[\s.-]?[A-Z0-9]{4}){3,7}(?:[\s.-]?[A-Z0-9]{1,4})?\b/gi },
  {
    kind: 'birth-date',
    pattern:
      /((?:geb(?:oren|\.)?|geburtsdatum|birth ?date|date of birth|born|dob)\D{0,15})(\d{1,4}[./-]\d{1,2}[./-]\d{2,4})/giu,
  },
  // Passport (C01X00T47), residence document, AZR number (12 digits), tax number (11 digits, or 123/456/78901).
  { kind: 'document-number', pattern: /\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{9,11}\b/g },
  { kind: 'document-number', pattern: /(?<![\d+])\d{2,3}\s?\/\s?\d{3}\s?\/\s?\d{4,5}(?!\d)/g },
  { kind: 'phone', pattern: /(?<![\d.])(?:\+|00)\d{1,3}[\s./()-]*(?:\d[\s./()-]*){6,13}\d/g },
  {
    kind: 'phone',
    pattern: /(?<![\d.])0\d{2,4}[\s./()-]*(?:\d[\s./-]*){4,9}\d/g,
    keep: (match) => publicNumbers.test(match.trim()),
  },
  { kind: 'document-number', pattern: /(?<!\d)(?:\d{11,12}|\d{2} \d{3} \d{3} \d{3})(?!\d)/g },
]

/**
 * Replaces e-mail addresses, telephone, bank, passport, residence-document and tax numbers and birth dates by `[…]`.
 *
 * Emergency numbers and dates of deadlines stay. Arabic and Persian digits count as digits.
 */
export function maskPersonalData(text: string): Masked {
  const kinds = new Set<MaskedKind>()
  // Same length, so that a match in the western digits is a match in the original.
  let masked = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) as number) & 0xf))
  const digitsChanged = masked !== text
  for (const { kind, pattern, keep } of patterns)
    masked = masked.replace(pattern, (...match) => {
      const whole = match[0] as string
      if (keep?.(whole)) return whole
      kinds.add(kind)
      return kind === 'birth-date' ? `${match[1]}[…]` : '[…]'
    })
  return { text: kinds.size > 0 || !digitsChanged ? masked : text, kinds: [...kinds] }
}
