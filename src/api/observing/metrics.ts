// What is measured of a running server, as Prometheus reads it. Labels are patterns of routes, methods and classes of answers: no person, no record, no address.
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AnchorSeal } from '#definition'
import { actingAs, administrator, readWaitingWork, type Database } from '#storage'
import { newDatabaseLook } from './health.ts'
import { say as word } from './observing-sentences.ts'

export interface MetricsSettings {
  readonly db: Database
  readonly version: string
  readonly roadmap: string
  readonly importsUnderWay: () => number
  readonly findSeal: () => AnchorSeal | undefined
}

export interface Metrics {
  /** Measures what a server answers from now on. */
  readonly watch: (server: FastifyInstance) => void
  /** All of it as it is now. */
  readonly read: () => Promise<{ readonly type: string; readonly text: string }>
}

/** Upper bounds in seconds: what a page notices, what a person does, what a file takes. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120]

function measureAnswers(registry: Registry) {
  const durations = new Histogram({
    name: 'waymark_http_request_duration_seconds',
    help: word('metric-durations'),
    labelNames: ['method', 'route', 'status'] as const,
    ...{ buckets, registers: [registry] },
  })
  return (server: FastifyInstance) =>
    void server.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none'
      const status = `${Math.floor(reply.statusCode / 100)}xx`
      durations.observe({ method: request.method, route, status }, reply.elapsedTime / 1000)
      done()
    })
}

/** Measures what waits for the workers; gives what looks at it. */
function measureWork(registry: Registry, db: Database): () => Promise<void> {
  const isThere = newDatabaseLook(db)
  const traits = { labelNames: ['kind'] as const, registers: [registry] }
  const up = new Gauge({
    ...{ name: 'waymark_database_up', help: word('metric-database-up'), registers: [registry] },
  })
  const waiting = new Gauge({ ...traits, name: 'waymark_jobs_waiting', help: word('metric-jobs-waiting') })
  const oldest = new Gauge({
    ...traits,
    ...{ name: 'waymark_jobs_oldest_waiting_seconds', help: word('metric-jobs-oldest') },
  })
  return async () => {
    const isUp = await isThere()
    up.set(isUp ? 1 : 0)
    const work = isUp ? await actingAs(db, administrator, readWaitingWork).catch(() => []) : []
    for (const gauge of [oldest, waiting]) gauge.reset()
    for (const { kind, ...one } of work) {
      waiting.set({ kind }, one.waiting)
      oldest.set({ kind }, one.oldestSeconds)
    }
  }
}

/** Measures what this process knows by itself; gives what looks at it. */
function measureState(registry: Registry, settings: MetricsSettings): () => void {
  const { version, roadmap, importsUnderWay, findSeal } = settings
  const registers = [registry]
  const labelNames = ['version', 'roadmap'] as const
  const build = new Gauge({ name: 'waymark_build_info', help: word('metric-build'), labelNames, registers })
  const imports = new Gauge({ name: 'waymark_imports_under_way', help: word('metric-imports'), registers })
  const anchor = new Gauge({
    ...{ name: 'waymark_audit_anchor_timestamp_seconds', help: word('metric-anchor'), registers },
  })
  return () => {
    const seal = findSeal()
    build.set({ version, roadmap }, 1)
    imports.set(importsUnderWay())
    anchor.set(seal === undefined ? 0 : Date.parse(seal.at) / 1000)
  }
}

/** Begins to measure: the process, the answers, the database and what waits for the workers. */
export function newMetrics(settings: MetricsSettings): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const watch = measureAnswers(registry)
  const [lookAtWork, lookAtState] = [measureWork(registry, settings.db), measureState(registry, settings)]
  const read = async () => {
    await lookAtWork()
    lookAtState()
    return { type: registry.contentType, text: await registry.metrics() }
  }
  return { watch, read }
}
