// Health for supervisors and metrics for Prometheus: what they say, when, and that nobody can be recognised in them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { closeDatabase, migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { createServer } from '../server.ts'
import { newMetrics, serveMetrics } from './index.ts'

let opened: TestDatabase
let server: FastifyInstance
let metrics: Awaited<ReturnType<typeof serveMetrics>>
const ending = new AbortController()
const running = new Set<Promise<unknown>>()

beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
  const { db } = opened
  const measured = newMetrics({
    ...{ db, version: '1.2.3', roadmap: ruritania.id },
    importsUnderWay: () => running.size,
    findSeal: () => ({ at: '2026-01-01T00:00:00.000Z', digest: 'd', key: 'k' }),
  })
  server = await createServer({
    ...{ db, roadmap: ruritania, version: '1.2.3', person: publicPerson, watch: measured.watch },
    imports: { pausing: ending.signal, running: new Set() },
  })
  metrics = await serveMetrics(measured, 0)
}, 60_000)
afterAll(async () => {
  metrics.close()
  await server.close()
})

const ask = async (url: string) => {
  const { statusCode, body, headers } = await server.inject({ url })
  return { statusCode, body, cache: headers['cache-control'] }
}
const scrape = async () => (await fetch(metrics.address)).text()

test('a server that works is alive and ready; the metrics say how long what took, by route alone', async () => {
  expect(await ask('/health/live')).toEqual({ statusCode: 200, body: '{"status":"live"}', cache: 'no-store' })
  expect(await ask('/health/ready')).toMatchObject({ statusCode: 200, body: '{"status":"ready"}' })
  await ask('/api/roadmap')
  await ask('/api/registers/river-log/records/secret-number-7')
  await ask('/nowhere/of-mr-rassendyll?q=secret-word')
  const text = await scrape()
  expect(text).toMatch(
    /^waymark_http_request_duration_seconds_count\{method="GET",route="\/api\/roadmap",status="2xx"\} 1$/m,
  )
  expect(text).toContain('waymark_build_info{version="1.2.3",roadmap="ruritania"} 1')
  expect(text).toContain('waymark_database_up 1')
  expect(text).toContain('waymark_audit_anchor_timestamp_seconds 1767225600')
  expect(text).toMatch(/^process_resident_memory_bytes \d/m)
  expect(text).not.toMatch(/secret|rassendyll|127\.0\.0\.1/)
})

test('every name is as Prometheus wants it, and has its help', async () => {
  const text = await scrape()
  const named = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !/^(waymark|process|nodejs)_[a-z0-9_]+$/.test(name))).toEqual([])
  expect(named.filter((name) => !text.includes(`# HELP ${name} `))).toEqual([])
})

test('work that is due and not done is counted by its kind', async () => {
  await sql`insert into job (kind, subject, due_at) values ('tell', 'a', now() - interval '1 hour'),
    ('tell', 'b', now() + interval '1 hour')`.execute(opened.db)
  await sql`update job set made_at = now() - interval '2 hours'`.execute(opened.db)
  const text = await scrape()
  expect(text).toContain('waymark_jobs_waiting{kind="tell"} 1')
  expect(text).toMatch(/waymark_jobs_oldest_waiting_seconds\{kind="tell"\} 36\d\d/)
})

test('the port of the metrics has nothing else, and the site does not have the metrics', async () => {
  const base = metrics.address.replace('/metrics', '')
  expect((await fetch(`${base}/api/roadmap`)).status).toBe(404)
  expect((await fetch(metrics.address, { method: 'POST' })).status).toBe(404)
  expect((await ask('/metrics')).statusCode).toBe(404)
})

test('a server that ends, or whose database is gone, is alive and not ready', async () => {
  ending.abort()
  expect(await ask('/health/ready')).toMatchObject({ statusCode: 503, body: '{"status":"not ready"}' })
  expect((await ask('/health/live')).statusCode).toBe(200)
  await closeDatabase(opened.db, opened.location)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(await scrape()).toContain('waymark_database_up 0')
})
