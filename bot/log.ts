/** Fields that may be logged: ids, codes, counts. Never an utterance, a name, a token or a whole object. */
export interface LogFields {
  conversation?: string
  entry?: string
  kind?: string
  mode?: string
  code?: string
  count?: number
  durationMs?: number
  status?: number
  route?: string
  reason?: string
  port?: number
  version?: string
}

/** Structured log: an event name and allowed fields. Implemented with pino in adapters/log. */
export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

/** Says nothing: for tests and the command line. */
export const silentLog: Log = { info() {}, warn() {}, error() {} }

/** A stable code of an error for the log: never its message, which may hold texts. */
export function codeOf(error: unknown): string {
  if (error instanceof Error)
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return 'UNKNOWN'
}
