// Whether the process lives, and whether it can answer: for a supervisor and a load balancer. Open to everybody, and says nothing else.
import type { FastifyInstance } from 'fastify'
import { sql, type Database } from '#storage'

/** What readiness is made of. */
export interface HealthSettings {
  readonly db: Database
  /** Whether the process was told to end. */
  readonly isEnding: () => boolean
}

/** One look at the database answers everybody who asks within this time, in milliseconds. */
const lookHolds = 1000
/** A database that does not answer for so long is not there, in milliseconds. */
const patience = 3000

function within<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time.')), patience)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Looks whether the database answers; at most one look at a time, however many ask. */
export function newDatabaseLook(db: Database): () => Promise<boolean> {
  let begun = -Infinity
  let look = Promise.resolve(false)
  return () => {
    if (performance.now() - begun < lookHolds) return look
    begun = performance.now()
    look = within(sql`select 1`.execute(db)).then(
      () => true,
      () => false,
    )
    return look
  }
}

/** Adds the two addresses. They are no part of the contract: nobody signs in for them. */
export function serveHealth(server: FastifyInstance, { db, isEnding }: HealthSettings): void {
  const isDatabaseThere = newDatabaseLook(db)
  const settings = { schema: { hide: true } }
  server.get('/health/live', settings, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  )
  server.get('/health/ready', settings, async (_request, reply) => {
    const isReady = !isEnding() && (await isDatabaseThere())
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isReady ? 'ready' : 'not ready' })
  })
}
