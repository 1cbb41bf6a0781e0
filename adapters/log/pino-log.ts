import pino from 'pino'
import type { Config } from '../../bot/config.ts'
import type { Log, LogFields } from '../../bot/log.ts'

/** Fields that may appear; anything else is dropped, whatever a caller passes. */
const allowed: ReadonlySet<keyof LogFields> = new Set([
  'conversation',
  'entry',
  'kind',
  'mode',
  'code',
  'count',
  'durationMs',
  'status',
  'route',
  'reason',
  'port',
  'version',
])

/** What must never leave in a string, not even inside a stack: bot tokens, e-mail addresses, telephone numbers, IBANs. */
const scrubbed: ReadonlyArray<[RegExp, string]> = [
  [/bot\d+:[\w-]+/g, 'bot[token]'],
  [/[\w.+-]+@[\w-]+\.[\w.]+/g, '[e-mail]'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b/g, '[iban]'],
  [/\+\d[\d\s/()-]{7,}\d/g, '[phone]'],
]

export function scrub(text: string): string {
  return scrubbed.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
}

/** JSON lines on stdout: time, level, event and allowed fields, strings scrubbed. */
export function createPinoLog(
  level: Config['logLevel'],
  stream: pino.DestinationStream = pino.destination(1),
): Log {
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  )
  const write =
    (method: 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) => {
      const kept = Object.entries(fields)
        .filter(([key]) => allowed.has(key as keyof LogFields))
        .map(([key, value]) => [key, typeof value === 'string' ? scrub(value) : value])
      logger[method](Object.fromEntries(kept), event)
    }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}
