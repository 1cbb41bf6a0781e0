import { timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Knowledge } from '../../knowledge/knowledge.ts'

/** Counts what the service does. No label carries an id, a text or an address. */
export interface Metrics {
  turn(kind: string, mode: string, seconds: number): void
  turnFailed(): void
  turnWithheld(): void
  http(route: string, status: number, seconds: number): void
  streams(open: number): void
  text(): Promise<string>
  readonly contentType: string
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const turns = new Counter({
    name: 'tueroeffner_turns_total',
    help: 'Turns answered, by kind of reply and search mode',
    labelNames: ['kind', 'mode'],
    registers,
  })
  const failed = new Counter({
    name: 'tueroeffner_turns_failed_total',
    help: 'Turns that ended with an apology',
    registers,
  })
  const withheld = new Counter({
    name: 'tueroeffner_turns_withheld_total',
    help: 'Replies dropped because somebody else spoke first',
    registers,
  })
  const turnSeconds = new Histogram({
    name: 'tueroeffner_turn_seconds',
    help: 'Time from the start of a turn to its stored reply',
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
    registers,
  })
  const requests = new Histogram({
    name: 'tueroeffner_http_seconds',
    help: 'HTTP requests by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  const streams = new Gauge({ name: 'tueroeffner_streams', help: 'Open event streams', registers })
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    turn(kind, mode, seconds) {
      turns.inc({ kind, mode })
      turnSeconds.observe(seconds)
    },
    turnFailed: () => failed.inc(),
    turnWithheld: () => withheld.inc(),
    http: (route, status, seconds) => requests.observe({ route, status: String(status) }, seconds),
    streams: (open) => streams.set(open),
  }
}

/** `/metrics`: with a token for those who hold it, without one for this machine alone. */
export function metricsHandler(metrics: Metrics, token: string | undefined): RequestHandler {
  return async (request, response) => {
    const given = Buffer.from(request.headers.authorization ?? '')
    const expected = Buffer.from(`Bearer ${token ?? ''}`)
    const allowed =
      token === undefined
        ? ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '') &&
          request.headers['x-forwarded-for'] === undefined
        : given.length === expected.length && timingSafeEqual(given, expected)
    if (!allowed) {
      response.status(404).end()
      return
    }
    response.setHeader('Content-Type', metrics.contentType)
    response.send(await metrics.text())
  }
}

export interface Readiness {
  status: 'ready' | 'indexing' | 'degraded' | 'stopping'
  search: { mode: 'hybrid' | 'lexical'; reason?: string; done?: number; total?: number }
  pack: { id: string; entries: number; offices: number; hash: string }
}

/** What `/readyz` says. The service answers in every state but `stopping`; without vectors by words alone. */
export function readiness(knowledge: Knowledge, stopping: boolean): Readiness {
  const { pack, search } = knowledge
  const state = search.state()
  return {
    status: stopping
      ? 'stopping'
      : state.mode === 'hybrid'
        ? 'ready'
        : state.reason === 'indexing'
          ? 'indexing'
          : 'degraded',
    search: {
      mode: state.mode,
      ...(state.mode === 'lexical' ? { reason: state.reason } : {}),
      ...(state.mode === 'lexical' && state.reason === 'indexing' ? state.progress : {}),
    },
    pack: {
      id: pack.manifest.id,
      entries: pack.entries.size,
      offices: pack.offices.size,
      hash: pack.hash.slice(0, 12),
    },
  }
}
